import type { Instant } from '../../core/calendar.ts';
import { chatWords } from '../../core/conversation/chat-words.ts';
import { DEFAULT_LANGUAGE } from '../../core/language.ts';
import type { OutboundMessage } from '../../core/sending/outbound-message.ts';
import type { SendOutcome } from '../../core/sending/send-outcome.ts';
import { createDailyLimits } from './daily-limits.ts';
import type { ZaloFacts } from './facts.ts';
import { openingMessage, renderMessages } from './render-messages.ts';
import {
  afterZaloNight,
  fillTemplate,
  outcomeOf,
  templateProblems,
  waysTo,
  zaloPhone,
  type ZaloWay,
} from './sending-policy.ts';
import type { Template } from './zalo-answers.ts';
import type { ConsultationMessage, FilledTemplate, ZaloApi } from './zalo-api-client.ts';
import { ZaloError } from './zalo-error.ts';

export interface ZaloSenderSettings {
  readonly api: ZaloApi;
  readonly facts: ZaloFacts;
  readonly now: () => Instant;
  /** Zalo's ids of approved templates, by our names. */
  readonly templates: ReadonlyMap<string, string>;
  /** A fresh id for a message by phone: letters and digits. */
  readonly newTrackingId: () => string;
  /** Told of each template that went out, before its sending counts as done. */
  readonly noteTemplateSent: (
    messageId: string,
    fields: Readonly<Record<string, string>>,
  ) => Promise<void>;
}

export type ZaloSender = (
  address: string,
  message: OutboundMessage,
  signal: AbortSignal,
) => Promise<SendOutcome>;

interface Sending {
  readonly address: string;
  readonly message: OutboundMessage;
  readonly signal: AbortSignal;
}

/**
 * Sends by the first way that works: consultation where there is a chat, else the approved template.
 * Falls back only when Zalo says that the citizen can't be reached this way, so that nobody gets a
 * message twice.
 */
export function createZaloSender(settings: ZaloSenderSettings): ZaloSender {
  const describe = describer(settings.api);
  const limits = createDailyLimits(settings.now);

  async function sendTemplate(
    sending: Sending,
    way: Exclude<ZaloWay, 'consultation'>,
    templateId: string,
  ): Promise<SendOutcome> {
    const { address, message, signal } = sending;
    const fields = message.template?.fields ?? {};
    const filled = fill(await describe(templateId, signal), templateId, fields);
    if (filled === null) return { kind: 'final', code: 'template-unfilled' };
    const { api, newTrackingId } = settings;
    const to = { phone: zaloPhone(address) ?? '', trackingId: newTrackingId() };
    if (way === 'template-by-user') {
      const { messageId } = await api.sendTemplateToUser(address, filled, signal);
      return noteSent(settings, messageId, fields);
    }
    const { messageId, remainingToday } = await api.sendTemplateToPhone(to, filled, signal);
    limits.noteRemaining(remainingToday);
    return noteSent(settings, messageId, fields);
  }

  async function sendBy(way: ZaloWay, sending: Sending): Promise<SendOutcome> {
    const { message, address, signal } = sending;
    if (way !== 'consultation') {
      const templateId = templateOf(message, settings)!;
      const opensAt =
        way === 'template-by-phone' ? afterZaloNight(settings.now(), settings.facts) : 0;
      if (opensAt > settings.now())
        return { kind: 'later', code: 'zalo-night', dueAt: opensAt as Instant };
      const dueAt = way === 'template-by-phone' ? limits.opensAt(templateId) : null;
      if (dueAt !== null) return { kind: 'later', code: 'zalo-daily-limit', dueAt };
      return sendTemplate(sending, way, templateId);
    }
    let reference: string | null = null;
    for (const part of toConsultation(message, settings.facts)) {
      ({ messageId: reference } = await settings.api.sendConsultation(address, part, signal));
    }
    return { kind: 'sent', reference };
  }

  return async (address, message, signal) => {
    const sending = { address, message, signal };
    const ways = waysTo(address, templateOf(message, settings) !== undefined);
    let outcome: SendOutcome = { kind: 'final', code: 'no-way' };
    for (const way of ways) {
      try {
        return await sendBy(way, sending);
      } catch (error) {
        if (!(error instanceof ZaloError)) throw error;
        outcome = outcomeOf(error, way, settings.now());
        if (error.remedy === 'tomorrow' && way === 'template-by-phone') {
          limits.noteRefusal(templateOf(message, settings) ?? '', error.apiCode);
        }
        if (error.remedy !== 'fall-back' || outcome.kind === 'closed') return outcome;
      }
    }
    return outcome;
  };
}

/** Null when the fields are not what the template wants; throws when Zalo has not approved it. */
function fill(
  template: Template,
  templateId: string,
  fields: Readonly<Record<string, string>>,
): FilledTemplate | null {
  if (templateProblems({ ...template, parameters: [] }, {}).length > 0) {
    throw new ZaloError('refused', { call: 'template', from: 'zbs' }, { apiCode: -131 });
  }
  const data = fillTemplate(template, fields);
  return templateProblems(template, data).length > 0 ? null : { templateId, data };
}

/** Notes what a template that went out is about, before its sending counts as done. */
async function noteSent(
  { noteTemplateSent }: ZaloSenderSettings,
  messageId: string | null,
  fields: Readonly<Record<string, string>>,
): Promise<SendOutcome> {
  if (messageId !== null) await noteTemplateSent(messageId, fields);
  return { kind: 'sent', reference: messageId };
}

/** Reads a template once; one that is not approved is read again each time. */
function describer(api: ZaloApi): (templateId: string, signal: AbortSignal) => Promise<Template> {
  const described = new Map<string, Template>();
  return async (templateId, signal) => {
    const known = described.get(templateId);
    if (known) return known;
    const template = await api.findTemplate(templateId, signal);
    if (template.status === 'ENABLE') described.set(templateId, template);
    return template;
  };
}

function templateOf(
  { template }: OutboundMessage,
  { templates }: ZaloSenderSettings,
): string | undefined {
  return template === null ? undefined : templates.get(template.name);
}

function toConsultation(
  message: OutboundMessage,
  facts: ZaloFacts,
): readonly ConsultationMessage[] {
  const link = message.template?.fields['link'];
  const parts = message.replies.flatMap((reply) => renderMessages(reply, facts.buttonTitle));
  if (link === undefined || parts.length > 0) return parts;
  return [
    openingMessage(
      message.template?.fields['text'] ?? link,
      chatWords(DEFAULT_LANGUAGE).openPage,
      link,
    ),
  ];
}
