import { COMPLETION_EVENTS, FILINGS } from '../dossier.ts';

/** Most dossiers one request may carry. */
export const MAX_DOSSIER_ITEMS = 1000;

/** The source when none is named: the province's one-stop software. */
export const DEFAULT_SOURCE = 'mot-cua';

/** One finished dossier as a source sends it, before anything is decided. */
export interface DossierSubmission {
  readonly dossierCode: string;
  readonly source?: string;
  readonly event: (typeof COMPLETION_EVENTS)[number];
  readonly revision?: number;
  readonly withdrawn?: boolean;
  readonly reason?: string;
  readonly procedureCode?: string;
  readonly unitCode?: string;
  readonly counterId?: string;
  readonly filing?: (typeof FILINGS)[number];
  readonly finishedAt?: string;
  readonly dueAt?: string;
  readonly receivedOn?: string;
  readonly contact?: ContactSubmission;
  readonly otherContacts?: readonly ContactSubmission[];
}

interface ContactSubmission {
  readonly kind: 'phone' | 'zalo' | 'telegram';
  readonly address: string;
}

const CODE = { type: 'string', pattern: '^[0-9A-Za-z][0-9A-Za-z._-]{0,63}$' } as const;
const MOMENT = { type: 'string', maxLength: 40 } as const;

const CONTACT = {
  type: 'object',
  additionalProperties: false,
  required: ['kind', 'address'],
  properties: {
    kind: { type: 'string', enum: ['phone', 'zalo', 'telegram'] },
    address: { type: 'string', minLength: 1, maxLength: 100 },
  },
} as const;

/** JSON Schema (2020-12) of a `DossierSubmission`: validates requests and documents the API. */
export const DOSSIER_SUBMISSION_SCHEMA = {
  type: 'object',
  additionalProperties: false,
  required: ['dossierCode', 'event'],
  properties: {
    dossierCode: {
      type: 'string',
      minLength: 3,
      maxLength: 80,
      description: 'Mã số hồ sơ; only a keyed hash of it is stored.',
    },
    source: {
      type: 'string',
      pattern: '^[a-z0-9][a-z0-9-]{0,31}$',
      description: `The issuing system, the same however its dossiers come; ${DEFAULT_SOURCE} when left out.`,
    },
    event: {
      type: 'string',
      enum: COMPLETION_EVENTS,
      description: 'What finished it: completed, returned, refused or stopped.',
    },
    revision: {
      type: 'integer',
      minimum: 0,
      maximum: 99,
      description:
        '0 when left out. A higher one corrects what was sent, in whatever order they arrive.',
    },
    withdrawn: {
      type: 'boolean',
      description: 'true: the dossier was not finished after all; nothing else need be sent.',
    },
    reason: { type: 'string', maxLength: 200, description: 'Why it is corrected or withdrawn.' },
    procedureCode: { ...CODE, description: 'Needed unless withdrawn.' },
    unitCode: { ...CODE, description: 'Needed unless withdrawn.' },
    counterId: { ...CODE, description: "The unit's first counter when left out." },
    filing: { type: 'string', enum: FILINGS, description: 'in-person when left out.' },
    finishedAt: {
      ...MOMENT,
      description: 'RFC 3339 with a zone, or a day. Needed unless withdrawn.',
    },
    dueAt: {
      ...MOMENT,
      description: 'RFC 3339 with a zone, or a day, which is due until its end.',
    },
    receivedOn: {
      ...MOMENT,
      description:
        'The day on which it was received, or an RFC 3339 time with a zone, of which the day in Vietnam is kept; not after finishedAt. Lets handling times be counted, in working days.',
    },
    contact: {
      ...CONTACT,
      description:
        'Only to send the invitation; kept encrypted and erased once it is sent or has expired.',
    },
    otherContacts: {
      type: 'array',
      maxItems: 2,
      items: CONTACT,
      description: 'Used when the citizen can not be reached at the first; one message goes out.',
    },
  },
} as const;

/** A batch of dossiers. */
export const DOSSIER_BATCH_SCHEMA = {
  type: 'object',
  additionalProperties: false,
  required: ['dossiers'],
  properties: {
    dossiers: {
      type: 'array',
      minItems: 1,
      maxItems: MAX_DOSSIER_ITEMS,
      items: DOSSIER_SUBMISSION_SCHEMA,
    },
  },
} as const;
