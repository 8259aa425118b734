/** A metric that gives points; `fullAt` is the ratio from which it gives all of them. */
interface Qd766Metric {
  readonly code: string;
  readonly most: number;
  readonly fullAt: number;
}

interface Qd766Group {
  readonly id: 'openness' | 'progress' | 'online' | 'payment' | 'satisfaction' | 'digital';
  readonly most: number;
  /** Those whose curve is known; empty where it was never published. */
  readonly metrics: readonly Qd766Metric[];
}

const full = (code: string, most: number, fullAt = 1): Qd766Metric => ({ code, most, fullAt });

/**
 * The index set of Quyết định 766/QĐ-TTg (2022), Art 1 and its annex: 100 points in six groups, by
 * month, quarter and year, ratios and scores to two decimals. Its "satisfaction" counts silence as
 * satisfied; it is no share of ratings.
 */
export const QD766 = {
  source: 'Quyết định 766/QĐ-TTg',
  validFrom: '2022-06-23',
  validUntil: null,
  groups: [
    {
      id: 'openness',
      most: 18,
      metrics: [
        full('PUBLISH_ON_TIME', 6),
        full('PUBLIC_UPDATE_ON_TIME', 4),
        full('PUBLIC_CONTENT_FULL', 2),
        full('DOSSIER_SYNC', 6),
      ],
    },
    { id: 'progress', most: 20, metrics: [full('ON_TIME', 20)] },
    { id: 'online', most: 12, metrics: [] },
    { id: 'payment', most: 10, metrics: [] },
    {
      id: 'satisfaction',
      most: 18,
      metrics: [
        full('PETITION_PROCESSING_ON_TIME', 6),
        full('PETITION_HANDLING_SATISFACTION', 6),
        full('DOSSIER_RECEIVING_SATISFACTION', 6, 0.9),
      ],
    },
    {
      id: 'digital',
      most: 22,
      metrics: [
        full('ORIGINAL_RESULT_AVAILABLE', 6),
        full('SO_HOA_GIAY_TO_GIAI_QUYET', 4),
        full('ELECTRONIC_CERTIFIED_COPY', 2),
        full('REUSED_DIGITIZED_DATA', 2, 0.8),
        full('SYNCED_WITH_DVCQG_PERSONAL_STORAGE', 4),
        full('CITIZEN_DATA_CONNECTED_DOSSIER', 2),
        full('CITIZEN_DATA_CONNECTED_FORMALITY', 2),
      ],
    },
  ] satisfies readonly Qd766Group[],
  /** Least points of each grade, as provinces print them. */
  grades: [
    { grade: 'excellent', from: 90 },
    { grade: 'good', from: 80 },
    { grade: 'fair', from: 70 },
    { grade: 'average', from: 50 },
    { grade: 'weak', from: 0 },
  ],
} as const;

export type Qd766Grade = (typeof QD766.grades)[number]['grade'];

const METRICS: ReadonlyMap<string, Qd766Metric> = new Map(
  QD766.groups.flatMap(({ metrics }) => metrics.map((metric) => [metric.code, metric] as const)),
);

/** Percent to two decimals, half up; null without a denominator. */
export function qd766Percent(numerator: number, denominator: number): number | null {
  return denominator === 0 ? null : Math.round((10_000 * numerator) / denominator) / 100;
}

/**
 * Points of one metric to two decimals, from counts: most * ratio / fullAt, never above the most. 0
 * without a denominator, and for metrics that are listed without points.
 */
export function qd766Score(code: string, numerator: number, denominator: number): number {
  const metric = METRICS.get(code);
  if (metric === undefined || denominator === 0) return 0;
  const reached = (100 * metric.most * numerator) / (denominator * metric.fullAt);
  return Math.round(Math.min(100 * metric.most, reached)) / 100;
}

/**
 * The satisfaction group. A province without petitions: the official text shares the points of what
 * can't be measured equally among the rest (`shared`); in practice full marks are given (`full`).
 */
export function qd766SatisfactionGroup(
  counts: {
    readonly petitionsOnTime: readonly [number, number];
    readonly petitionsSatisfied: readonly [number, number];
    readonly dossiersSatisfied: readonly [number, number];
  },
  noPetitions: 'shared' | 'full' = 'shared',
): number {
  const parts = [
    ['PETITION_PROCESSING_ON_TIME', ...counts.petitionsOnTime] as const,
    ['PETITION_HANDLING_SATISFACTION', ...counts.petitionsSatisfied] as const,
    ['DOSSIER_RECEIVING_SATISFACTION', ...counts.dossiersSatisfied] as const,
  ];
  const isAbsent = ([code, , denominator]: (typeof parts)[number]) =>
    code.startsWith('PETITION') && denominator === 0;
  const present = parts.filter((part) => !isAbsent(part));
  const cents = present.reduce(
    (sum, [code, good, all]) => sum + Math.round(100 * qd766Score(code, good, all)),
    0,
  );
  const absent = 100 * 6 * (parts.length - present.length);
  if (noPetitions === 'full') return (cents + absent) / 100;
  const most = 100 * 6 * present.length;
  return Math.round(cents * (1 + absent / most)) / 100;
}

/** Grade of all 100 points; null while a group is missing. */
export function qd766Grade(points: readonly (number | null)[]): Qd766Grade | null {
  if (points.length < QD766.groups.length || points.includes(null)) return null;
  const cents = points.reduce<number>((sum, each) => sum + Math.round(100 * each!), 0);
  return QD766.grades.find(({ from }) => cents >= 100 * from)?.grade ?? 'weak';
}

/**
 * Dossiers left after those rated not satisfied (levels 1 and 2) and those overdue are taken off, each
 * once. Which dossier a rating belongs to is kept by nobody, so only the ends are known: all late ones
 * among the dissatisfied, or none.
 */
export function qd766SatisfiedDossiers(counts: {
  readonly dossiers: number;
  readonly late: number;
  readonly dissatisfied: number;
}): { readonly least: number; readonly most: number } {
  const { dossiers, late, dissatisfied } = counts;
  return {
    least: Math.max(0, dossiers - late - dissatisfied),
    most: Math.max(0, dossiers - Math.max(late, dissatisfied)),
  };
}
