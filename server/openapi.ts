import { INTAKE_ERROR_CODES } from '../core/errors.ts';
import {
  DOSSIER_BATCH_SCHEMA,
  DOSSIER_SUBMISSION_SCHEMA,
} from '../core/intake/dossier-submission.ts';
import { PROCEDURE_PATHS } from './openapi-procedures.ts';
import { QUESTIONNAIRE_PATHS } from './openapi-questionnaire.ts';
import { RATING_BATCH_SCHEMA, RATING_SUBMISSION_SCHEMA } from '../core/intake/rating-submission.ts';
import { commentPaths } from './comment-routes.ts';
import { exportPaths } from './export-routes.ts';
import { figurePaths } from './openapi-figures.ts';
import { SLIP_OPERATION } from './slip-routes.ts';
import { RESULTS_SCHEMA } from './rating-results-schema.ts';

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: object) => ({ 'application/json': { schema } });

const ERROR_RESPONSE = { description: 'Refused as a whole', content: json(ref('Error')) };

/**
 * The API in OpenAPI 3.1, built from the very schemas that validate requests.
 *
 * @param version of this program
 */
export function openApiDocument(version: string): OpenApiDocument {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Một Chạm API',
      version,
      description:
        'Gửi lượt đánh giá vào Một Chạm và đọc số liệu. ' +
        'Send ratings to Một Chạm and read its figures. Times are RFC 3339 with a zone.',
    },
    components: {
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer', description: 'Device token or API key.' },
      },
      schemas: {
        Rating: RATING_SUBMISSION_SCHEMA,
        RatingBatch: { ...RATING_BATCH_SCHEMA, properties: BATCH_PROPERTIES },
        RatingResults: RESULTS_SCHEMA,
        Dossier: DOSSIER_SUBMISSION_SCHEMA,
        DossierBatch: {
          ...DOSSIER_BATCH_SCHEMA,
          properties: {
            dossiers: { ...DOSSIER_BATCH_SCHEMA.properties.dossiers, items: ref('Dossier') },
          },
        },
        DossierResults: DOSSIER_RESULTS_SCHEMA,
        Error: ERROR_SCHEMA,
        Enrolment: ENROLMENT_SCHEMA,
      },
    },
    paths: PATHS,
  };
}

export interface OpenApiDocument {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string; readonly description: string };
  readonly components: object;
  readonly paths: Readonly<Record<string, Readonly<Record<string, OpenApiOperation>>>>;
}

export interface OpenApiOperation {
  readonly summary: string;
  readonly description: string;
  readonly security?: readonly object[];
  readonly parameters?: readonly {
    readonly name: string;
    readonly in?: 'path' | 'query';
    readonly required?: true;
    readonly description: string;
  }[];
  readonly requestBody?: object;
  readonly responses: Readonly<Record<string, { readonly description: string }>>;
}

const BATCH_PROPERTIES = {
  ...RATING_BATCH_SCHEMA.properties,
  ratings: { ...RATING_BATCH_SCHEMA.properties.ratings, items: ref('Rating') },
};

const DOSSIER_RESULTS_SCHEMA = {
  type: 'object',
  required: ['results'],
  properties: {
    results: {
      type: 'array',
      description: 'One result an item, in the order sent.',
      items: {
        type: 'object',
        required: ['dossierCode', 'status'],
        properties: {
          dossierCode: { type: ['string', 'null'] },
          status: {
            enum: ['stored', 'corrected', 'withdrawn', 'duplicate', 'parked', 'refused'],
          },
          invitation: {
            type: 'object',
            description: 'Only with `stored`, and only in this answer: print it or send it on.',
            properties: {
              code: { type: 'string', description: '16 characters, for the QR code.' },
              typed: { type: 'string', description: '10 characters, to be typed.' },
              url: { type: 'string', description: 'For the QR code' },
              rateUntil: { type: 'string', format: 'date' },
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

const ERROR_SCHEMA = {
  type: 'object',
  properties: {
    error: {
      type: 'object',
      required: ['code', 'message'],
      properties: {
        code: { enum: INTAKE_ERROR_CODES },
        field: { type: 'string' },
        instead: { type: 'string', description: 'The address that answers what was asked for.' },
        message: { type: 'string', description: 'In the language of Accept-Language.' },
      },
    },
  },
};

const ENROLMENT_SCHEMA = {
  type: 'object',
  properties: {
    device: { type: 'object', properties: { id: { type: 'string' } } },
    counter: {
      type: 'object',
      properties: { id: { type: 'string' }, name: { type: 'string' }, unit: { type: 'string' } },
    },
    province: {
      type: 'object',
      properties: { code: { type: 'string' }, name: { type: 'string' } },
    },
  },
};

const PATHS: OpenApiDocument['paths'] = {
  '/api/v1/ratings': {
    post: {
      summary: 'Gửi lượt đánh giá / Send ratings',
      description:
        'One rating (at most 16 KiB), an array, or a batch (at most 200 ratings, 512 KiB). Each item ' +
        'is answered by itself. `stored` and `duplicate` mean that the rating is on disk: do not send ' +
        'it again for its own sake. To add to it or change it within 72 hours, send the same submissionId ' +
        'with a higher revision: what it carries replaces what was said before. ' +
        'After 503, or no answer, send the same submissionId again. A device may write only ' +
        'for its counter, an API key only for its province.',
      security: [{ bearer: [] }],
      requestBody: {
        required: true,
        content: json({
          oneOf: [
            ref('Rating'),
            { type: 'array', items: ref('Rating'), minItems: 1, maxItems: 200 },
            ref('RatingBatch'),
          ],
        }),
      },
      responses: {
        '200': {
          description: 'A batch, or a single duplicate',
          content: json(ref('RatingResults')),
        } as never,
        '201': {
          description: 'A single rating was stored',
          content: json(ref('RatingResults')),
        } as never,
        '400': ERROR_RESPONSE,
        '401': ERROR_RESPONSE,
        '409': { description: 'The submissionId belongs to another rating' },
        '413': ERROR_RESPONSE,
        '415': ERROR_RESPONSE,
        '422': {
          description: 'A single rating was refused',
          content: json(ref('RatingResults')),
        } as never,
        '503': ERROR_RESPONSE,
      },
    },
  },
  ...PROCEDURE_PATHS,
  ...QUESTIONNAIRE_PATHS,
  '/api/v1/dossiers': {
    post: {
      summary: 'Gửi hồ sơ đã xong / Send finished dossiers',
      description:
        'One finished dossier, an array, or a batch (at most 1,000, 1 MiB). Each is answered by ' +
        'itself: `stored`, `corrected`, `withdrawn`, `duplicate` (nothing new: a success), `parked` ' +
        '(kept until its unit, procedure or counter is known) or `refused`. The code is stored only as ' +
        'a keyed hash; names and phones are refused. A dossier counts once, whatever events finish it. ' +
        'To correct it send it again with a higher revision; to take it back send withdrawn: true. ' +
        'After 503, or no answer, send the same again. An API key of one unit may write only for it.',
      security: [{ bearer: [] }],
      requestBody: {
        required: true,
        content: json({
          oneOf: [
            ref('Dossier'),
            { type: 'array', items: ref('Dossier'), minItems: 1, maxItems: 1000 },
            ref('DossierBatch'),
          ],
        }),
      },
      responses: {
        '200': {
          description: 'A batch, or a single dossier that was known',
          content: json(ref('DossierResults')),
        } as never,
        '201': {
          description: 'A single dossier, stored',
          content: json(ref('DossierResults')),
        } as never,
        '202': {
          description: 'A single dossier, parked',
          content: json(ref('DossierResults')),
        } as never,
        '4XX': ERROR_RESPONSE,
        '503': { description: 'Not known whether it was stored: send the same again' },
      },
    },
  },
  '/api/v1/invitations/slip': {
    post: {
      ...SLIP_OPERATION,
      responses: { '200': { description: 'The picture' }, '422': ERROR_RESPONSE },
    },
  },
  '/api/v1/devices/pairings': {
    post: {
      summary: 'Xin mã ghi danh / Ask for a code',
      description:
        'A code for the tablet to show for 15 minutes, and the token that becomes a device token once ' +
        'an official has typed the code and chosen a counter.',
      responses: {
        '201': { description: '`code`, `token`, and `everyMs` between two questions' },
        '429': ERROR_RESPONSE,
      },
    },
  },
  '/api/v1/devices/enrolment': {
    post: {
      summary: 'Ki-ốt đã được ghi danh chưa / Ask whether the code was typed',
      description: 'The same answer as often as it is asked. Expired codes are refused.',
      security: [{ bearer: [] }],
      requestBody: {
        required: true,
        content: json({
          type: 'object',
          properties: { diagonalInches: { type: 'number', minimum: 4, maximum: 100 } },
        }),
      },
      responses: {
        '200': { description: 'Enrolled', content: json(ref('Enrolment')) } as never,
        '202': { description: 'Nobody has typed the code yet' },
        '403': ERROR_RESPONSE,
        '429': ERROR_RESPONSE,
      },
    },
  },
  ...figurePaths(ERROR_RESPONSE),
  ...commentPaths(ERROR_RESPONSE),
  ...exportPaths(ERROR_RESPONSE),
  '/healthz': {
    get: {
      summary: 'Tình trạng máy chủ / Health',
      description: '`{"status":"ok"}`, or 503 with what is wrong.',
      responses: { '200': { description: 'Ready' }, '503': { description: 'Not ready' } },
    },
  },
  '/metrics': {
    get: {
      summary: 'Số đo cho Prometheus / Metrics',
      description:
        'Counters since the start of the process; nothing in them speaks of one counter.',
      responses: { '200': { description: 'Text format of Prometheus' } },
    },
  },
};
