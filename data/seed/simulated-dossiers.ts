import { addDays, instant, localDay, startOfDay, type LocalDay } from '../../core/calendar.ts';
import type { DossierEntry } from '../../core/dossier-log.ts';
import { parseDossierCode, type Filing } from '../../core/dossier.ts';
import type { Procedure } from '../../core/procedure.ts';
import type { Rating } from '../../core/rating.ts';
import { seededRandom, weightedChoice, type SeededRandom } from './seeded-random.ts';
import { openingLoad } from './opening-days.ts';
import { cutOn, type SimulationPlan } from './simulated-ratings.ts';
import type { SimulatedProvince } from './simulated-province.ts';

/** The issuing system that made-up dossiers name. */
const SOURCE = 'simulated';

const HOUR_MS = 3_600_000;
const FILING = weightedChoice<Filing>(
  ['in-person', 'online', 'post'],
  (_, index) => [0.58, 0.36, 0.06][index]!,
);
/** Some procedures are handled online alone; the last digit tells, so that a seed stays as it was. */
function wayOf(procedure: Procedure['code'], drawn: Filing): Filing {
  if (/[012]$/.test(procedure)) return 'online';
  return procedure.endsWith('3') ? 'in-person' : drawn;
}

/** How many citizens of the same counter and day said nothing, beside one who rated. */
const SILENT = weightedChoice<number>([0, 1, 2, 3], (count) => [0.3, 0.35, 0.25, 0.1][count]!);
const DUE_DAYS = weightedChoice<number | null>([1, 3, 5, null], () => 1);
const LATE_SHARE = 0.06;

/**
 * Made-up finished dossiers behind a made-up rating that an invitation stood behind: its own, on its
 * day and at its counter, and those of citizens there who said nothing; none behind another rating.
 * Pure, and the same rating always yields the same dossiers under the same codes.
 */
export function simulatedDossiers(
  plan: SimulationPlan,
  province: SimulatedProvince,
  rating: Rating,
): readonly DossierEntry[] {
  if (!rating.backed) return [];
  const random = seededRandom(`${plan.seed}/dossiers/${rating.submissionId}`);
  const count = 1 + SILENT(random);
  return Array.from({ length: count }, (_, i) => {
    const named = i === 0 ? rating.procedure : null;
    const procedure = named ?? pickProcedure(province, rating, random).code;
    const entry = simulateDossier(rating, { procedure, number: i }, random);
    const receipt = seededRandom(`${plan.seed}/receipt/${rating.submissionId}-${i}`);
    const isSlow = procedure === province.story.cutProcedure && rating.day < cutOn(plan);
    return withReceipt(entry, isSlow, receipt);
  });
}

/** Most sources say the day of receipt. */
const KNOWN_SHARE = 0.85;
const USUAL_DAYS = 6;
/** What the cut procedure took longer before it was cut. */
const SLOW_DAYS = 4;

/** The same with the day on which it was received; a late one was so before it was due. */
function withReceipt(entry: DossierEntry, isSlow: boolean, random: SeededRandom): DossierEntry {
  if (entry.content.kind !== 'finished' || random.next() > KNOWN_SHARE) return entry;
  const { dossier } = entry.content;
  const { finishedAt, dueAt } = dossier;
  const last = localDay(dueAt !== null && dueAt < finishedAt ? dueAt : finishedAt);
  const days = Math.floor(USUAL_DAYS * random.next()) + (isSlow ? SLOW_DAYS : 0);
  return {
    ...entry,
    content: {
      kind: 'finished',
      dossier: { ...dossier, receivedOn: openDay(addDays(last, -days)) },
    },
  };
}

/** The day itself or the last one before on which counters received anybody. */
function openDay(day: LocalDay): LocalDay {
  let open = day;
  while (openingLoad(open) === 0) open = addDays(open, -1);
  return open;
}

/** A dossier always has a procedure, also where the citizen named none. */
function pickProcedure(
  province: SimulatedProvince,
  { counter, unit, province: code }: Rating,
  random: SeededRandom,
): Procedure {
  for (;;) {
    const place = { id: counter, unit, province: code, name: '' };
    const procedure = province.pickProcedure(place, random);
    if (procedure !== null) return procedure;
  }
}

function simulateDossier(
  rating: Rating,
  { procedure, number }: { readonly procedure: Procedure['code']; readonly number: number },
  random: SeededRandom,
): DossierEntry {
  const { province, unit, counter, day } = rating;
  const finishedAt = instant(startOfDay(day) + Math.floor((7.5 + 9 * random.next()) * HOUR_MS));
  const dueDays = DUE_DAYS(random);
  const isLate = random.next() < LATE_SHARE;
  const dueOn = dueDays === null ? null : addDays(day, isLate ? -dueDays : dueDays);
  return {
    source: SOURCE,
    code: parseDossierCode(`${rating.submissionId}-${number}`)!,
    event: 'returned',
    revision: 0,
    scope: { province, unit: null },
    content: {
      kind: 'finished',
      dossier: {
        province,
        unit,
        counter,
        procedure,
        filing: wayOf(procedure, FILING(random)),
        finishedAt,
        dueAt: dueOn === null ? null : instant(startOfDay(dueOn)),
        receivedOn: null,
      },
    },
    contact: null,
    author: 'demo',
    reason: null,
  };
}
