import { INTAKE_ERROR_CODES } from '../core/errors.ts';
import { PLACEHOLDERS } from '../core/redaction/personal-data-kind.ts';

/** The answer of the intake, as the API's page describes it. */
export const RESULTS_SCHEMA = {
  type: 'object',
  required: ['results'],
  properties: {
    results: {
      type: 'array',
      description: 'One result an item, in the order sent.',
      items: {
        type: 'object',
        required: ['submissionId', 'status'],
        properties: {
          submissionId: { type: ['string', 'null'] },
          status: { enum: ['stored', 'duplicate', 'refused'] },
          redacted: {
            type: 'object',
            description:
              'Only with `stored`, and only when personal data was cut out: the texts as they were stored, and a sentence to show to the citizen.',
            properties: {
              kinds: { type: 'array', items: { enum: Object.keys(PLACEHOLDERS) } },
              comment: { type: ['string', 'null'] },
              component: { type: ['string', 'null'] },
              text: { type: ['string', 'null'] },
              message: { type: 'string' },
            },
          },
          code: { enum: INTAKE_ERROR_CODES },
          field: { type: 'string' },
          message: { type: 'string' },
        },
      },
    },
  },
};
