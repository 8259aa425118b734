import type { Alert } from '../../core/alert.ts';
import { dayInWords } from '../../core/calendar.ts';
import type { Directory } from '../../core/directory.ts';
import { fillIn } from '../../core/messages/fill-in.ts';
import { alertPages as words } from '../../core/messages/vi/alert-pages.ts';
import type { CounterId, UnitCode } from '../../core/organisation.ts';
import type { ProcedureCode } from '../../core/procedure.ts';

/** A chat shows a short text; the page has all of them. */
const MOST_NAMED = 5;

/** What officials read in their chat, in Vietnamese; `pagesUrl` null: nowhere they can reach. */
export function alertLetter(
  alerts: readonly Alert[],
  directory: Directory,
  pagesUrl: string | null,
): string {
  const lines = alerts.slice(0, MOST_NAMED).map((alert) =>
    fillIn(words.letterLine, {
      place: alertPlace(alert, directory),
      day: dayInWords(alert.day),
      satisfied: String(alert.satisfied),
      n: String(alert.n),
      expected: String(Math.round(alert.expected * 100)),
    }),
  );
  const more = alerts.length - lines.length;
  return [
    words.letterHead,
    ...lines,
    ...(more > 0 ? [fillIn(words.letterMore, { count: String(more) })] : []),
    ...(pagesUrl === null
      ? []
      : [fillIn(words.letterLink, { url: `${pagesUrl}/dashboard/alerts` })]),
  ].join('\n');
}

/** Name of the unit, counter or procedure, with the unit of a counter. */
export function alertPlace(
  { scope, member }: Pick<Alert, 'scope' | 'member'>,
  directory: Directory,
): string {
  if (scope === 'unit') return directory.units.get(member as UnitCode)?.name ?? member;
  if (scope === 'procedure') {
    const name = directory.procedures.get(member as ProcedureCode)?.name;
    return name === undefined ? member : `${name} (${member})`;
  }
  const counter = directory.counters.get(member as CounterId);
  if (counter === undefined) return member;
  return `${counter.name}, ${directory.units.get(counter.unit)?.name ?? counter.unit}`;
}
