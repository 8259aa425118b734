import { addDays, instant, localDay, startOfDay, type Instant } from '../../core/calendar.ts';
import type { SendOutcome } from '../../core/sending/send-outcome.ts';
import type { ZaloFacts } from './facts.ts';
import type { Template } from './zalo-answers.ts';
import type { ZaloError } from './zalo-error.ts';

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;

/** A little after the hour at which Zalo opens: its clock need not be ours. */
const AFTER_OPENING_MS = 5 * MINUTE_MS;
/** Until somebody has acted on a template, it is looked at again this often. */
const ALARM_PAUSE_MS = HOUR_MS;

/** How a message may reach the address, best first. */
export type ZaloWay = 'consultation' | 'template-by-user' | 'template-by-phone';

/** A phone number as Zalo writes it, with the country and without a plus; null for anything else. */
export function zaloPhone(address: string): string | null {
  const digits = address.replace(/[\s.\-()]/g, '');
  const national = /^(?:\+?84|0)(\d{9})$/.exec(digits)?.[1];
  return national === undefined ? null : `84${national}`;
}

/**
 * The ways to the address. A chat is answered by consultation, which is free for two days and
 * possible for seven; a template reaches it later, for money. A phone takes templates alone. Nobody
 * is written to in a way that needs a template when there is none.
 */
export function waysTo(address: string, hasTemplate: boolean): readonly ZaloWay[] {
  if (zaloPhone(address) !== null) return hasTemplate ? ['template-by-phone'] : [];
  if (!/^\d{1,32}$/.test(address)) return [];
  return hasTemplate ? ['consultation', 'template-by-user'] : ['consultation'];
}

/** When a template by phone may go out: now, or a little after the end of the night. */
export function afterZaloNight(
  at: Instant,
  { nightFrom, nightTo }: Pick<ZaloFacts, 'nightFrom' | 'nightTo'>,
): Instant {
  if (nightFrom === nightTo) return at;
  const day = localDay(at);
  const hours = (at - startOfDay(day)) / HOUR_MS;
  const overMidnight = nightFrom > nightTo;
  const isNight = overMidnight
    ? hours >= nightFrom || hours < nightTo
    : hours >= nightFrom && hours < nightTo;
  if (!isNight) return at;
  const opensOn = overMidnight && hours >= nightFrom ? addDays(day, 1) : day;
  return instant(startOfDay(opensOn) + nightTo * HOUR_MS + AFTER_OPENING_MS);
}

/** What the outbox is told of a failure on the way that was tried last. */
export function outcomeOf(error: ZaloError, way: ZaloWay, now: Instant): SendOutcome {
  const code = error.apiCode === null ? error.code : `zalo${error.apiCode}`;
  switch (error.remedy) {
    case 'retry':
      return error.apiCode === -32
        ? { kind: 'slow-down', code, retryAfterMs: MINUTE_MS }
        : { kind: 'retry', code };
    // Renewed once already, and refused again.
    case 'renew-token':
      return { kind: 'credentials-refused', code };
    case 'tomorrow':
      return { kind: 'later', code, dueAt: startOfDay(addDays(localDay(now), 1)) };
    case 'opening':
      return { kind: 'later', code, dueAt: nextOpening(now) };
    case 'alarm':
      // Answers go another way than templates: the one does not stop for the other.
      return way === 'consultation' || error.apiCode === null
        ? { kind: 'credentials-refused', code }
        : { kind: 'later', code, dueAt: instant(now + ALARM_PAUSE_MS) };
    case 'fall-back':
      return isClosed(error) ? { kind: 'closed', code } : { kind: 'final', code };
    case 'give-up':
      return { kind: 'final', code };
  }
}

/** Zalo, which says that it is closed, opens at six. */
function nextOpening(now: Instant): Instant {
  const today = instant(startOfDay(localDay(now)) + 6 * HOUR_MS + AFTER_OPENING_MS);
  return today > now ? today : instant(today + 24 * HOUR_MS);
}

/** The citizen has shut the door to us, whatever the way. */
function isClosed({ apiCode }: ZaloError): boolean {
  return apiCode === -217 || apiCode === -141;
}

/** Why the fields don't fill the template: sentences without a value in them; none when they do. */
export function templateProblems(
  { status, parameters }: Pick<Template, 'status' | 'parameters'>,
  fields: Readonly<Record<string, string>>,
): readonly string[] {
  const problems = status === 'ENABLE' ? [] : [`the template is ${status || 'unknown'}`];
  for (const { name, required, minLength, maxLength } of parameters) {
    const value = fields[name];
    const length = [...(value ?? '').normalize('NFC')].length;
    if (value === undefined) {
      if (required) problems.push(`${name} is missing`);
    } else if (length > maxLength) problems.push(`${name} has more than ${maxLength} characters`);
    else if (length < minLength) problems.push(`${name} has less than ${minLength} characters`);
  }
  return problems;
}

/** The fields that the template has, and no other; each cut to its length. */
export function fillTemplate(
  { parameters }: Pick<Template, 'parameters'>,
  fields: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const filled: Record<string, string> = {};
  for (const { name, maxLength } of parameters) {
    const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (value !== undefined)
      filled[name] = [...value.normalize('NFC')].slice(0, maxLength).join('');
  }
  return filled;
}
