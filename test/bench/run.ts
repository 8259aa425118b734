import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { benchBoard } from './board.ts';
import { benchChat } from './chat.ts';
import { benchDashboard } from './dashboard.ts';
import { benchDossiers } from './dossiers.ts';
import { benchIntake, benchMemory } from './intake.ts';
import { benchInvitations } from './invitations.ts';
import { benchKiosk } from './kiosk.ts';
import { benchPageSize } from './page-size.ts';
import { benchPages } from './pages.ts';
import { benchSearch } from './search.ts';
import { benchSending } from './sending.ts';
import { benchStuffing } from './stuffing.ts';
import { renderTable, type BenchRow } from './table.ts';

/** Every benchmark, by the word that picks it: `npm run bench -- intake --json FILE`. */
const BENCHMARKS: Readonly<Record<string, () => Promise<readonly BenchRow[]>>> = {
  intake: benchIntake,
  memory: benchMemory,
  chat: benchChat,
  dashboard: benchDashboard,
  board: benchBoard,
  pages: benchPages,
  dossiers: benchDossiers,
  page: benchPageSize,
  kiosk: benchKiosk,
  invitations: benchInvitations,
  sending: benchSending,
  stuffing: benchStuffing,
  search: async () => benchSearch(),
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'string' } },
});
const unknown = positionals.find((name) => BENCHMARKS[name] === undefined);
if (unknown !== undefined) {
  process.stderr.write(
    `no benchmark "${unknown}"; there are: ${Object.keys(BENCHMARKS).join(', ')}\n`,
  );
  process.exit(1);
}
const rows: BenchRow[] = [];
for (const [name, bench] of Object.entries(BENCHMARKS)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  process.stderr.write(`${name}...\n`);
  rows.push(...(await bench()));
}
console.log(renderTable(rows));
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(rows, null, 2)}\n`);
