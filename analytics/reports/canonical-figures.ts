import type { SchemeEntry } from '../../core/scheme-entry.ts';
import type { Findings } from './findings.ts';
import type { ReductionReport } from './reduction-report.ts';
import type {
  SatisfactionFigure,
  SatisfactionReport,
  SatisfactionRow,
} from './satisfaction-report.ts';

/**
 * Every figure that the official report is made of, as one text: equal figures give equal texts, and
 * names of places, the reader's language and lines without a figure change nothing.
 */
export function canonicalFigures(
  { province, period, counted, target, simulated, total, backed, unbacked, by }: SatisfactionReport,
  reduction: ReductionReport | null,
  entries: readonly SchemeEntry[],
): string {
  return JSON.stringify([
    [province, period.id, counted, target, simulated],
    [total, backed, unbacked].map(figureParts),
    (['unit', 'counter', 'procedure', 'channel'] as const).map((name) => rowParts(by[name])),
    reductionParts(reduction),
    // Nothing where nothing was entered: reports from before there were entries keep their fingerprint.
    ...(entries.length === 0 ? [] : [entryParts(entries)]),
  ]);
}

/** The same of what the report says beyond its figures. */
export function canonicalFindings({ change, reasons, advice }: Findings): string {
  return JSON.stringify([
    change && [
      change.period.id,
      figureParts(change.total),
      change.difference,
      change.units.map(({ member, difference }) => [member, difference]),
    ],
    reasons.map(({ reason, n }) => [reason, n]),
    // A name may be mended later; what it names may not.
    advice.map((each) => Object.entries(each).filter(([key]) => key !== 'label')),
  ]);
}

function rowParts(rows: readonly SatisfactionRow[]): readonly unknown[] {
  return rows
    .flatMap(({ member, figure }) =>
      figure === null ? [] : [[member, ...figureParts(figure)] as const],
    )
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function figureParts(figure: SatisfactionFigure): readonly unknown[] {
  const { n, satisfied, scores, bound, share, interval, finished, verdict } = figure;
  const { lower = null, upper = null } = interval ?? {};
  return [n, satisfied, scores, bound, share, lower, upper, finished, verdict];
}

function entryParts(entries: readonly SchemeEntry[]): readonly unknown[] {
  return entries
    .map(({ unit, item, stage, counts }) => [
      `${unit ?? ''} ${item} ${stage}`,
      counts && Object.entries(counts).toSorted(([a], [b]) => (a < b ? -1 : 1)),
    ])
    .toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1));
}

function reductionParts(reduction: ReductionReport | null): unknown {
  const progress = reduction?.progress ?? null;
  if (reduction === null || progress === null) return null;
  const { strict, onceDecided, onceProposed, baseline } = progress;
  return [
    [baseline.id, reduction.on, reduction.verdict, reduction.missing],
    [strict, onceDecided, onceProposed].map(({ cut, of }) => [cut, of]),
    reduction.reduced.map(({ code, kind, effectiveOn }) => [code, kind, effectiveOn]),
  ];
}
