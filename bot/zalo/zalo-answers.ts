import { fieldsOf, textOf, wholeNumber, type ZaloFields } from './zalo-call.ts';

/** A consultation or template message that Zalo took. */
export interface SentMessage {
  /** By it receipts and ratings are joined; null when Zalo did not say. */
  readonly messageId: string | null;
  /** `reply` is free; null when Zalo did not say. */
  readonly quotaType: string | null;
}

export interface SentTemplate {
  readonly messageId: string | null;
  /** Messages that may still be sent today; null when Zalo did not say. */
  readonly remainingToday: number | null;
}

interface TemplateParameter {
  readonly name: string;
  readonly required: boolean;
  readonly minLength: number;
  readonly maxLength: number;
}

export interface Template {
  readonly templateId: string;
  readonly name: string;
  /** `ENABLE` when it may be sent. */
  readonly status: string;
  readonly parameters: readonly TemplateParameter[];
  /** In dong, as Zalo writes it; null when it does not. */
  readonly priceByPhone: string | null;
  readonly priceByUser: string | null;
}

/** What a citizen answered to a rating template; no word of who. */
export interface ZaloRating {
  readonly messageId: string;
  readonly trackingId: string | null;
  readonly stars: number;
  readonly note: string;
  /** Labels of the ticked tags. */
  readonly tags: readonly string[];
  /** Milliseconds since 1970; null when unreadable. */
  readonly submittedAt: number | null;
}

export interface RatingPage {
  readonly total: number;
  readonly ratings: readonly ZaloRating[];
}

export interface ZaloUser {
  readonly userId: string;
  readonly displayName: string;
  readonly isFollower: boolean;
}

export interface ConsultationQuota {
  /** Milliseconds since 1970; null when the citizen never wrote. */
  readonly lastInteractionAt: number | null;
  /** Free replies left; null when there is no such limit. */
  readonly freeReplies: number | null;
}

export interface TemplateQuota {
  readonly daily: number | null;
  readonly remaining: number | null;
}

export function readSent(data: ZaloFields): SentMessage {
  const quota = fieldsOf(data['quota']);
  return {
    messageId: textOf(data['message_id']) ?? null,
    quotaType: textOf(quota['quota_type']) ?? null,
  };
}

export function readSentByPhone(data: ZaloFields): SentTemplate {
  return {
    messageId: textOf(data['msg_id']) ?? null,
    remainingToday: wholeNumber(fieldsOf(data['quota'])['remainingQuota']) ?? null,
  };
}

export function readTemplate(data: ZaloFields): Template {
  const list: unknown = data['listParams'];
  return {
    templateId: textOf(data['templateId']) ?? '',
    name: textOf(data['templateName']) ?? '',
    status: textOf(data['status']) ?? '',
    parameters: (Array.isArray(list) ? list : []).map(readParameter),
    priceByPhone: textOf(data['price_sdt']) ?? textOf(data['price']) ?? null,
    priceByUser: textOf(data['price_uid']) ?? null,
  };
}

function readParameter(value: unknown): TemplateParameter {
  const fields = fieldsOf(value);
  return {
    name: textOf(fields['name']) ?? '',
    required: fields['require'] === true,
    minLength: wholeNumber(fields['minLength']) ?? 0,
    maxLength: wholeNumber(fields['maxLength']) ?? Number.MAX_SAFE_INTEGER,
  };
}

export function readRatings(data: ZaloFields): RatingPage {
  const list: unknown = data['data'];
  const ratings = (Array.isArray(list) ? list : []).map((item) => {
    const fields = fieldsOf(item);
    return readRating({
      ...fields,
      msg_id: fields['msgId'],
      tracking_id: fields['trackingId'],
      submit_time: fields['submitDate'],
    });
  });
  return {
    total: wholeNumber(data['total']) ?? ratings.length,
    ratings: ratings.filter((rating) => rating !== null),
  };
}

/** The `message` of a `user_feedback` event; null when it has no message id or no stars from 1 to 5. */
export function readRating(fields: ZaloFields): ZaloRating | null {
  const messageId = textOf(fields['msg_id']) ?? '';
  const stars = wholeNumber(fields['rate']) ?? 0;
  if (messageId === '' || stars < 1 || stars > 5) return null;
  const tags: unknown = fields['feedbacks'];
  return {
    messageId,
    trackingId: textOf(fields['tracking_id']) ?? null,
    stars,
    note: textOf(fields['note']) ?? '',
    tags: Array.isArray(tags) ? tags.filter((tag) => typeof tag === 'string') : [],
    submittedAt: wholeNumber(fields['submit_time']) ?? null,
  };
}

export function readUser(data: ZaloFields): ZaloUser {
  return {
    userId: textOf(data['user_id']) ?? '',
    displayName: textOf(data['display_name']) ?? '',
    isFollower: data['user_is_follower'] === true,
  };
}

export function readQuota(data: ZaloFields): ConsultationQuota {
  return {
    lastInteractionAt: wholeNumber(data['last_interaction']) ?? null,
    freeReplies: wholeNumber(fieldsOf(data['cs_reply'])['remain']) ?? null,
  };
}

export function readTemplateQuota(data: ZaloFields): TemplateQuota {
  return {
    daily: wholeNumber(data['dailyQuota']) ?? null,
    remaining: wholeNumber(data['remainingQuota']) ?? null,
  };
}
