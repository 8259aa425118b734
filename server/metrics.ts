/** Counters and gauges in the text format of Prometheus. */
export interface Metrics {
  count(name: CounterName, label?: string, by?: number): void;
  render(gauges: Readonly<Record<string, number>>): string;
}

const COUNTERS = {
  mot_cham_ratings_total: { label: 'outcome', help: 'Ratings answered, by outcome.' },
  mot_cham_dossiers_total: { label: 'outcome', help: 'Finished dossiers answered, by outcome.' },
  mot_cham_dossier_files_total: { label: 'outcome', help: 'Files of dossiers, by outcome.' },
  mot_cham_refusals_total: { label: 'code', help: 'Ratings and requests refused, by code.' },
} as const;
type CounterName = keyof typeof COUNTERS;

/** Counts since the start of the process; labels are codes, never text from a client. */
export function createMetrics(): Metrics {
  const values = new Map<CounterName, Map<string, number>>();
  return {
    count(name, label = '', by = 1) {
      let labels = values.get(name);
      if (labels === undefined) values.set(name, (labels = new Map()));
      labels.set(label, (labels.get(label) ?? 0) + by);
    },
    render(gauges) {
      const lines: string[] = [];
      for (const name of Object.keys(COUNTERS) as CounterName[]) {
        const { label, help } = COUNTERS[name];
        lines.push(`# HELP ${name} ${help}`, `# TYPE ${name} counter`);
        for (const [value, n] of values.get(name) ?? [])
          lines.push(`${name}{${label}="${value}"} ${n}`);
      }
      for (const [name, value] of Object.entries(gauges)) {
        lines.push(`# TYPE ${name} gauge`, `${name} ${value}`);
      }
      return `${lines.join('\n')}\n`;
    },
  };
}
