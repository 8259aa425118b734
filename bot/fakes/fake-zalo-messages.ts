import { createHash } from 'node:crypto';
import { jsonOf, type FakeAnswer, type FakeRequest } from './fake-server.ts';
import { refusal } from './fake-zalo-grants.ts';

const FREE_MS = 48 * 3_600_000;
const WINDOW_MS = 7 * 86_400_000;
const LONGEST_TEXT = 2_000;
const LONGEST_PAYLOAD = 1_000;
const MOST_BUTTONS = 5;

interface FakeZaloButton {
  readonly title: string;
  readonly type: string;
  /** What is said for the citizen, or the address that is opened. */
  readonly payload: string;
}

/** A message in one citizen's chat with the OA. */
export interface FakeZaloMessage {
  readonly messageId: string;
  readonly from: 'oa' | 'citizen';
  readonly text: string;
  readonly buttons: readonly FakeZaloButton[];
  /** Set when it is a template. */
  readonly templateId?: string;
  readonly trackingId?: string;
}

export interface FakeTemplate {
  readonly name: string;
  readonly status: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly require: boolean;
    readonly maxLength: number;
  }[];
}

/** A citizen as Zalo knows them. */
export interface FakeZaloCitizen {
  readonly phone: string | null;
  lastInteractionAt: number | null;
  blocked: boolean;
  readonly messages: FakeZaloMessage[];
}

/** Chats, templates, and the rules by which Zalo takes or refuses a message. */
export class FakeZaloMessages {
  readonly citizens = new Map<string, FakeZaloCitizen>();
  readonly templates = new Map<string, FakeTemplate>();
  /** Templates by phone that may still be sent today. */
  remainingToday = 500;
  readonly #now: () => number;
  #last = 0;

  constructor(now: () => number) {
    this.#now = now;
  }

  citizen(userId: string, phone: string | null = null): FakeZaloCitizen {
    const known = this.citizens.get(userId);
    if (known) return known;
    const made = { phone, lastInteractionAt: null, blocked: false, messages: [] };
    this.citizens.set(userId, made);
    return made;
  }

  newId(): string {
    this.#last += 1;
    return createHash('sha256').update(`message ${this.#last}`).digest('hex').slice(0, 20);
  }

  /** `POST /v3.0/oa/message/cs`. */
  consultation({ body }: FakeRequest): FakeAnswer {
    const { recipient, message } = jsonOf(body) as {
      recipient?: { user_id?: unknown };
      message?: { text?: unknown; attachment?: { payload?: { buttons?: unknown } } };
    };
    const userId = textOf(recipient?.user_id);
    const citizen = this.citizens.get(userId);
    if (!citizen) return refusal(-201, 'user_id is invalid!');
    if (citizen.blocked) return refusal(-217, 'User has blocked the OA');
    const text = typeof message?.text === 'string' ? message.text : '';
    if (text === '' || [...text].length > LONGEST_TEXT) return refusal(-201, 'text is invalid!');
    const buttons = readButtons(message?.attachment?.payload?.buttons);
    if (buttons === null) return refusal(-201, 'buttons is invalid!');
    const silence = this.#now() - (citizen.lastInteractionAt ?? Number.NEGATIVE_INFINITY);
    if (silence > WINDOW_MS) {
      return refusal(-230, 'User has not interacted with the OA in the past 7 days');
    }
    const messageId = this.newId();
    citizen.messages.push({ messageId, from: 'oa', text, buttons });
    const quota =
      silence <= FREE_MS
        ? { quota_type: 'reply', remain: '8', total: '8' }
        : { quota_type: 'sub_quota', remain: 499 };
    return this.#sent({ message_id: messageId, user_id: userId, quota });
  }

  /** `POST /v3.0/oa/message/template`. */
  templateToUser({ body }: FakeRequest): FakeAnswer {
    const { user_id: userId, ...template } = jsonOf(body);
    const citizen = this.citizens.get(String(userId));
    if (!citizen) return refusal(-201, 'user_id is invalid!');
    const problem = this.#templateProblem(template);
    if (problem) return problem;
    const messageId = this.#place(citizen, template);
    const quota = { quota_type: 'purchase_quota', remain: 4821 };
    return this.#sent({ message_id: messageId, user_id: String(userId), quota });
  }

  /** `POST /message/template`. */
  templateToPhone({ body }: FakeRequest): FakeAnswer {
    const { phone, tracking_id: trackingId, mode, ...template } = jsonOf(body);
    const problem = this.#templateProblem(template);
    if (problem) return problem;
    if (typeof trackingId !== 'string' || !/^[a-zA-Z0-9]{1,48}$/.test(trackingId)) {
      return refusal(-1122, 'tracking_id is invalid');
    }
    if (typeof phone !== 'string' || !/^84\d{9}$/.test(phone)) {
      return refusal(-108, 'Phone number is invalid');
    }
    const citizen = [...this.citizens.values()].find((each) => each.phone === phone);
    if (!citizen) return refusal(-118, 'Zalo account not existed');
    if (citizen.blocked) return refusal(-114, 'User can not receive message');
    if (this.remainingToday <= 0) return refusal(-144, 'OA has reached its daily limit');
    if (mode !== 'development') this.remainingToday -= 1;
    const messageId = this.#place(citizen, template, trackingId);
    const quota = { dailyQuota: '500', remainingQuota: String(this.remainingToday) };
    return this.#sent({ msg_id: messageId, sending_mode: '1', quota });
  }

  /** `GET /template/info/v2`. */
  templateInfo({ query }: FakeRequest): FakeAnswer {
    const templateId = query.get('template_id') ?? '';
    const template = this.templates.get(templateId);
    if (!template) return refusal(-109, 'Template ID is invalid');
    const listParams = template.parameters.map((parameter) => ({
      ...parameter,
      type: 'STRING',
      minLength: 1,
      acceptNull: false,
    }));
    const data = { templateId: Number(templateId), templateName: template.name };
    const price = { price_sdt: '800', price_uid: '560' };
    return done({ ...data, status: template.status, listParams, ...price });
  }

  #templateProblem(body: Readonly<Record<string, unknown>>): FakeAnswer | null {
    const template = this.templates.get(String(body['template_id']));
    if (!template) return refusal(-109, 'Template ID is invalid');
    if (template.status !== 'ENABLE') return refusal(-131, 'Template is not approved');
    const given = (body['template_data'] ?? {}) as Readonly<Record<string, unknown>>;
    for (const { name, require, maxLength } of template.parameters) {
      const value = given[name];
      if (require && typeof value !== 'string') return refusal(-1122, `${name} is missing`);
      if (typeof value === 'string' && [...value].length > maxLength) {
        return refusal(-1121, `${name} exceeds its limit`);
      }
    }
    return null;
  }

  #place(
    citizen: FakeZaloCitizen,
    body: Readonly<Record<string, unknown>>,
    trackingId?: string,
  ): string {
    const templateId = String(body['template_id']);
    const values = Object.values((body['template_data'] ?? {}) as Record<string, string>);
    const text = [this.templates.get(templateId)?.name ?? '', ...values].join('\n');
    const messageId = this.newId();
    const tracked = trackingId === undefined ? {} : { trackingId };
    citizen.messages.push({ messageId, from: 'oa', text, buttons: [], templateId, ...tracked });
    return messageId;
  }

  #sent(data: Readonly<Record<string, unknown>>): FakeAnswer {
    return done({ ...data, sent_time: String(this.#now()) });
  }
}

export function done(data: Readonly<Record<string, unknown>>): FakeAnswer {
  return { json: { data, error: 0, message: 'Success' } };
}

/** Null when Zalo would refuse them. */
function readButtons(value: unknown): readonly FakeZaloButton[] | null {
  if (value === undefined) return [];
  if (!Array.isArray(value) || value.length > MOST_BUTTONS) return null;
  const buttons = value.map((each: Readonly<Record<string, unknown>>) => {
    const { title, type, payload } = each;
    const url = (payload as { url?: unknown } | null)?.url;
    const text = type === 'oa.open.url' ? url : payload;
    return { title: textOf(title), type: textOf(type), payload: textOf(text) };
  });
  return buttons.every(isTakenButton) ? buttons : null;
}

function isTakenButton({ title, type, payload }: FakeZaloButton): boolean {
  if (title === '' || [...title].length > 100 || payload === '') return false;
  if (type === 'oa.open.url') return payload.startsWith('https://');
  const isQuery = type === 'oa.query.show' || type === 'oa.query.hide';
  return isQuery && [...payload].length <= LONGEST_PAYLOAD;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
