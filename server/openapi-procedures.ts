const REFUSED = {
  description: 'Refused as a whole',
  content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } },
};

const CHOICES_SCHEMA = {
  type: 'object',
  required: ['choices'],
  properties: {
    choices: {
      type: 'array',
      minItems: 1,
      maxItems: 50,
      items: {
        type: 'object',
        required: ['query', 'procedure'],
        properties: { query: { type: 'string' }, procedure: { type: 'string' } },
      },
    },
  },
};

/** What the API says of finding procedures. */
export const PROCEDURE_PATHS = {
  '/api/v1/procedures': {
    get: {
      summary: 'Tìm thủ tục theo lời thường / Find a procedure by everyday words',
      description:
        'What a citizen types, with or without marks: `results`, best first, and `ask`, a question ' +
        'when several fit equally. Open to all; nothing typed is kept.',
      parameters: [{ name: 'q', description: 'The words, at most 200 characters' }],
      responses: { '200': { description: 'What was found' }, '422': REFUSED },
    },
  },
  '/api/v1/procedures/index': {
    get: {
      summary: 'Dữ liệu tìm thủ tục khi mất mạng / Index for searching offline',
      description: 'Names and words, for our own pages; changes with its ETag. Open to all.',
      responses: { '200': { description: 'The index' }, '304': { description: 'Unchanged' } },
    },
  },
  '/api/v1/procedures/choices': {
    post: {
      summary: 'Thủ tục người dân đã chọn sau khi tìm / What people chose after a search',
      description:
        'From a kiosk or a channel: at most 50 choices of a query and the procedure chosen in the end. ' +
        'Counted only; words stay unreadable until 5 people have chosen alike on 3 days, and words ' +
        'with personal data are dropped. An official decides what is learnt.',
      security: [{ bearer: [] }],
      requestBody: {
        required: true,
        content: { 'application/json': { schema: CHOICES_SCHEMA } },
      },
      responses: {
        '204': { description: 'Noted, or nothing to learn' },
        '401': REFUSED,
        '422': REFUSED,
      },
    },
  },
};
