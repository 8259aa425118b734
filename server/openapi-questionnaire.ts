const QUESTION = {
  type: 'object',
  required: ['id', 'text'],
  properties: { id: { type: 'string' }, text: { type: 'string' } },
};
const QUESTIONS = { type: 'array', items: QUESTION };

const QUESTIONNAIRE_SCHEMA = {
  type: 'object',
  required: ['version', 'language', 'sets'],
  properties: {
    version: {
      type: 'integer',
      description: 'To be sent as `questionnaire` with every rating made by it.',
    },
    language: { enum: ['vi', 'km', 'en'] },
    sets: {
      type: 'array',
      items: {
        type: 'object',
        required: ['procedures', 'sectors', 'reasons', 'criteria', 'comment', 'nomination'],
        properties: {
          procedures: { type: 'array', items: { type: 'string' } },
          sectors: {
            type: 'array',
            items: { type: 'string' },
            description: 'With neither procedures nor sectors it is the general set.',
          },
          reasons: {
            type: ['object', 'null'],
            description:
              'Offered after 1 to 3 (`low`) and after 4 and 5 (`high`); null: not asked.',
            properties: { low: QUESTIONS, high: QUESTIONS },
          },
          criteria: { ...QUESTIONS, description: 'Each answered from 1 to 5, or skipped.' },
          comment: { type: 'boolean' },
          nomination: { type: 'boolean' },
        },
      },
    },
  },
};

/** What the API says of the questions after the tap. */
export const QUESTIONNAIRE_PATHS = {
  '/api/v1/questionnaire': {
    get: {
      summary: 'Câu hỏi sau khi chọn mức / Questions after the score',
      description:
        'What is asked in all channels, each part of which can be skipped. With `procedure` the one ' +
        'set that applies to it, with `counter` alone the general one, else every set. Once begun, ' +
        'keep a version to the end of the answer. Open to all; changes with its ETag.',
      parameters: [
        { name: 'procedure', description: 'Code of a procedure' },
        { name: 'counter', description: 'Id of a counter' },
        { name: 'language', description: '`vi`, `km` or `en`; else that of Accept-Language' },
      ],
      responses: {
        '200': {
          description: 'The questions',
          content: { 'application/json': { schema: QUESTIONNAIRE_SCHEMA } },
        },
        '304': { description: 'Unchanged' },
        '404': {
          description: 'Unknown procedure or counter',
          content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } },
        },
      },
    },
  },
};
