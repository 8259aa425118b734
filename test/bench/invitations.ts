import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { instant, localDay } from '../../core/calendar.ts';
import type { CounterId, ProvinceCode, UnitCode } from '../../core/organisation.ts';
import type { ProcedureCode } from '../../core/procedure.ts';
import { createInvitationKeys } from '../../data/invitation-keys.ts';
import { createInvitationMaker } from '../../data/make-invitations.ts';
import { openStore, type OpenedStore } from '../../data/open-store.ts';
import { createSealer } from '../../data/seal.ts';
import { seedStore } from '../../server/seed-store.ts';
import { benchRow, type BenchRow } from './table.ts';

const MILLIONS = Number(process.env['INVITATION_MILLIONS'] ?? 5);
const LOOKUPS = 2_000;
const SECRET = Buffer.alloc(32, 7);

/** How long it takes to find what stands behind a code, among five million. */
export async function benchInvitations(): Promise<readonly BenchRow[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'mot-cham-bench-'));
  const now = instant(Date.now());
  const store = await openStore({ url: path.join(folder, 'store.db'), secret: SECRET });
  try {
    await seedStore(store);
    const codes = await makeReal(store);
    await fill(store, localDay(now));
    const times: number[] = [];
    for (const code of codes) {
      const from = performance.now();
      if ((await store.invitations.find(code, now)) === null) throw new Error('a code is lost');
      times.push(performance.now() - from);
    }
    times.sort((a, b) => a - b);
    const p95 = times[Math.floor(times.length * 0.95)]!;
    return [
      benchRow(
        `code lookup p95 at ${MILLIONS} M invitations`,
        { value: p95, unit: 'ms' },
        { kind: 'value-at-most', limit: 5 },
      ),
    ];
  } finally {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function makeReal(store: OpenedStore) {
  const keys = createInvitationKeys(createSealer(SECRET), SECRET);
  const now = instant(Date.now());
  const make = createInvitationMaker(keys, () => now);
  const dossiers = Array.from({ length: LOOKUPS }, (_, i) => ({
    province: '91' as ProvinceCode,
    unit: '30307' as UnitCode,
    counter: '30307-1' as CounterId,
    procedure: '1.001193' as ProcedureCode,
    dossierKey: `real-${i}`,
    finishedOn: localDay(now),
  }));
  const made = await store.engine.transaction((transaction) => make(transaction, dossiers));
  return made.map(({ code }) => code);
}

/** Rows of nobody, in the order of their keys: filling at random takes many times as long. */
async function fill(store: OpenedStore, today: number): Promise<void> {
  await store.engine.transaction((transaction) =>
    transaction.run(
      `WITH RECURSIVE series (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM series WHERE i < $1)
       INSERT INTO invitation (province_code, head_hash, code_hash, pepper_id, dossier_key, unit_code,
         counter_id, procedure_code, made_on, rate_until, state)
       SELECT '91', head, 'code-hash-of-22-letters', 'pepperid', printf('filled-%014d', i), '30307',
         '30307-1', '1.001193', $2, $2 + 14, 'made'
       FROM (SELECT hex(randomblob(11)) AS head, i FROM series ORDER BY head)`,
      [Math.round(MILLIONS * 1_000_000), today],
    ),
  );
}
