import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LocalDay } from '../../core/calendar.ts';
import { decideDossier } from '../../core/dossier-decision.ts';
import type { DossierEntry, DossierState } from '../../core/dossier-log.ts';
import {
  COMPLETION_EVENTS,
  type CompletionEvent,
  type DossierKey,
  type Filing,
} from '../../core/dossier.ts';
import { LONG_XUYEN, RACH_GIA, AN_GIANG, TODAY } from '../support/builders.ts';
import { aDossierEntry, aFinishedDossier } from '../support/dossier-builders.ts';

type Known = Map<CompletionEvent, DossierState>;

/** Goes through the entries as the store does, in memory. */
function play(entries: readonly DossierEntry[]): { known: Known; kinds: readonly string[] } {
  const known: Known = new Map();
  const kinds = entries.map((entry) => {
    const decision = decideDossier(known, entry);
    if (decision.kind === 'finish' || decision.kind === 'withdraw') {
      const { under, revision, before } = decision;
      const finished = entry.content.kind === 'finished' ? entry.content.dossier : null;
      known.set(under, {
        key: under as unknown as DossierKey,
        event: under,
        revision,
        withdrawn: decision.kind === 'withdraw',
        dossier: finished ?? before?.dossier ?? null,
        handlingDays: null,
        unit: finished?.unit ?? null,
      });
    }
    return decision.kind;
  });
  return { known, kinds };
}

const live = (known: Known) => [...known.values()].filter(({ withdrawn }) => !withdrawn);
const filed = (filing: Filing) =>
  ({ kind: 'finished', dossier: aFinishedDossier({ filing }) }) as const;
const received = (day: number) =>
  ({ kind: 'finished', dossier: aFinishedDossier({ receivedOn: day as LocalDay }) }) as const;
const withdrawn = { kind: 'withdrawn' } as const;

describe('an entry about a dossier', () => {
  test.for<{ name: string; entries: Partial<DossierEntry>[]; kinds: string[]; counts: number }>([
    { name: 'sent twice counts once', entries: [{}, {}], kinds: ['finish', 'nothing'], counts: 1 },
    {
      name: 'under another event is the same dossier',
      entries: [{ event: 'completed' }, { event: 'returned' }, { event: 'stopped' }],
      kinds: ['finish', 'nothing', 'nothing'],
      counts: 1,
    },
    {
      name: 'with another content under the same revision is a conflict',
      entries: [{}, { content: filed('post') }],
      kinds: ['finish', 'conflict'],
      counts: 1,
    },
    {
      name: 'repeated with the day of receipt that was passed over before is no conflict',
      entries: [{}, { content: received(TODAY - 3) }],
      kinds: ['finish', 'nothing'],
      counts: 1,
    },
    {
      name: 'with another day of receipt under the same revision is a conflict',
      entries: [{ content: received(TODAY - 3) }, { content: received(TODAY - 2) }],
      kinds: ['finish', 'conflict'],
      counts: 1,
    },
    {
      name: 'without a number adds the day of receipt, and never takes it away',
      entries: [{}, { revision: 'next', content: received(TODAY - 3) }, { revision: 'next' }],
      kinds: ['finish', 'finish', 'nothing'],
      counts: 1,
    },
    {
      name: 'that corrects may come before the original',
      entries: [{ revision: 2, content: filed('post') }, {}, { revision: 1 }],
      kinds: ['finish', 'nothing', 'nothing'],
      counts: 1,
    },
    {
      name: 'that withdraws may come before the original',
      entries: [{ revision: 'next', content: withdrawn }, {}],
      kinds: ['withdraw', 'nothing'],
      counts: 0,
    },
    {
      name: 'repeated after the withdrawal does not bring it back',
      entries: [{}, { revision: 'next', content: withdrawn }, {}, { revision: 'next' }],
      kinds: ['finish', 'withdraw', 'nothing', 'nothing'],
      counts: 0,
    },
    {
      name: 'with a higher revision than the withdrawal counts again',
      entries: [{}, { revision: 1, content: withdrawn }, { revision: 2 }],
      kinds: ['finish', 'withdraw', 'finish'],
      counts: 1,
    },
    {
      name: 'under another event counts once the first was withdrawn',
      entries: [
        { event: 'stopped' },
        { event: 'stopped', revision: 'next', content: withdrawn },
        { event: 'returned' },
      ],
      kinds: ['finish', 'withdraw', 'finish'],
      counts: 1,
    },
    {
      name: 'without a number replaces what differs and repeats what does not',
      entries: [{}, { revision: 'next' }, { revision: 'next', content: filed('post') }],
      kinds: ['finish', 'nothing', 'finish'],
      counts: 1,
    },
    {
      name: 'that withdraws twice withdraws once',
      entries: [
        {},
        { revision: 'next', content: withdrawn },
        { revision: 'next', content: withdrawn },
      ],
      kinds: ['finish', 'withdraw', 'nothing'],
      counts: 0,
    },
  ])('$name', ({ entries, kinds, counts }) => {
    const played = play(entries.map((entry) => aDossierEntry({ code: 'A-1', ...entry })));
    expect(played.kinds).toEqual(kinds);
    expect(live(played.known)).toHaveLength(counts);
  });

  test('of another unit is not for the key of one unit', () => {
    const scope = (unit: typeof RACH_GIA) => ({ province: AN_GIANG, unit });
    const entries = [
      aDossierEntry({ code: 'A-1', scope: scope(LONG_XUYEN) }),
      aDossierEntry({ code: 'A-1', scope: scope(RACH_GIA), revision: 5, content: withdrawn }),
    ];
    expect(play(entries).kinds).toEqual(['finish', 'not-allowed']);
  });

  test('leads to the same state in whatever order numbered ones come, however often', () => {
    const filing = fc.constantFrom<Filing>('in-person', 'online', 'post');
    const said = fc.uniqueArray(
      fc.record({ revision: fc.nat(6), takesBack: fc.boolean(), filing }),
      { selector: ({ revision }) => revision, minLength: 1 },
    );
    fc.assert(
      fc.property(said, fc.array(fc.nat()), (revisions, order) => {
        const entries = revisions.map(({ revision, takesBack, filing: way }) =>
          aDossierEntry({
            code: 'A-1',
            revision,
            content: takesBack ? withdrawn : filed(way),
          }),
        );
        const shuffled = [...order.map((i) => entries[i % entries.length]!), ...entries];
        const highest = revisions.toSorted((a, b) => b.revision - a.revision)[0]!;
        const [state] = live(play(shuffled).known);
        expect(state?.dossier?.filing).toBe(highest.takesBack ? undefined : highest.filing);
      }),
    );
  });

  test('never counts a dossier twice, whatever is said in whatever order', () => {
    const entry = fc.record({
      event: fc.constantFrom(...COMPLETION_EVENTS),
      revision: fc.oneof(fc.nat(4), fc.constant('next' as const)),
      content: fc.constantFrom(withdrawn, filed('post'), filed('online')),
    });
    fc.assert(
      fc.property(fc.array(entry), (entries) => {
        const played = play(entries.map((change) => aDossierEntry({ code: 'A-1', ...change })));
        expect(live(played.known).length).toBeLessThanOrEqual(1);
      }),
    );
  });
});
