import { expect, test } from 'vitest';
import { instant } from '../../core/calendar.ts';
import type { NominationStatus, WishFamily } from '../../core/nomination-board.ts';
import { answeredNominations, suggestionsOf } from '../../server/answered-nominations.ts';
import { AN_GIANG, BIRTH, MARRIAGE, NOW, TODAY } from '../support/builders.ts';

function aFamily(
  procedure: WishFamily['head']['procedure'],
  status: NominationStatus | null,
  days = 0,
): WishFamily {
  const head = { procedure, kind: 'papers' } as const;
  const at = instant(NOW - days * 86_400_000);
  const reason = status === 'declined' ? 'luật chưa cho phép' : '';
  return {
    head,
    members: [head],
    voices: { backed: 0, open: 3 },
    status: status && { version: 1, status, reason, author: 'lan', at },
  };
}

const boardOf = (families: readonly WishFamily[]) => ({
  families: async () => families,
  standings: async () => families.map(({ head, status }) => ({ wish: head, status })),
});
const FAMILIES = [
  aFamily(BIRTH, 'declined', 2),
  aFamily(BIRTH, null),
  aFamily(MARRIAGE, 'decided', 1),
  aFamily(BIRTH, 'proposed', 3),
];

test('the phone page tells what was answered on a procedure, newest first', async () => {
  const told = await answeredNominations(boardOf(FAMILIES), AN_GIANG)(BIRTH);
  expect(told).toEqual([
    { stage: 'accepted', since: TODAY - 1, answer: null },
    { stage: 'declined', since: TODAY - 2, answer: 'luật chưa cho phép' },
    { stage: 'under-review', since: TODAY - 3, answer: null },
  ]);
});

test('who asks in a chat also learns that a wish was received', async () => {
  const told = await suggestionsOf(boardOf([...FAMILIES, aFamily(BIRTH, null)]), AN_GIANG)('voice');
  expect(told.map(({ procedure, stage, since }) => [procedure, stage, since])).toEqual([
    [BIRTH, 'received', null],
    [MARRIAGE, 'accepted', TODAY - 1],
    [BIRTH, 'declined', TODAY - 2],
    [BIRTH, 'under-review', TODAY - 3],
  ]);
});
