import { localDay } from '../core/calendar.ts';
import type { NominationBoard, NominationStatus, WishStatus } from '../core/nomination-board.ts';
import type { ProvinceCode } from '../core/organisation.ts';
import type { FindSuggestions, SuggestionStage } from '../core/suggestion-progress.ts';
import type { PhoneFormDeps } from '../kiosk/form/form-deps.ts';

/** How officials' statuses are told to citizens. */
const STAGES = {
  received: 'received',
  'under-review': 'under-review',
  proposed: 'under-review',
  decided: 'accepted',
  'in-effect': 'in-effect',
  declined: 'declined',
} as const satisfies Record<NominationStatus, SuggestionStage>;

/** What became of the wishes for a procedure: those that an official has answered, newest first. */
export function answeredNominations(
  board: Pick<NominationBoard, 'families'>,
  province: ProvinceCode,
): PhoneFormDeps['answeredNominations'] {
  return async (procedure) => {
    const families = await board.families(province, procedure);
    return newestFirst(families).flatMap(({ status }) => (status === null ? [] : [told(status)]));
  };
}

/** What became of the wishes of one voice: first those that wait, then the newest answers. */
export function suggestionsOf(
  board: Pick<NominationBoard, 'standings'>,
  province: ProvinceCode,
): FindSuggestions {
  return async (voice) => {
    const standings = await board.standings(province, voice);
    const lines = newestFirst(standings).map(({ wish: { procedure }, status }) =>
      status === null
        ? ({ procedure, stage: 'received', since: null, answer: null } as const)
        : { procedure, ...told(status) },
    );
    // Two wishes for one procedure that stand alike are one line to whoever asks.
    return [...new Map(lines.map((line) => [JSON.stringify(line), line])).values()];
  };
}

function told({ status, at, reason }: WishStatus) {
  return { stage: STAGES[status], since: localDay(at), answer: reason === '' ? null : reason };
}

function newestFirst<T extends { readonly status: WishStatus | null }>(
  found: readonly T[],
): readonly T[] {
  const newest = ({ status }: T) => status?.at ?? Infinity;
  return found.toSorted((a, b) => (newest(a) < newest(b) ? 1 : -1));
}
