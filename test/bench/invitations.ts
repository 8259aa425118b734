import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { instant, localDay } from '../../core/calendar.ts';
import type { CounterId, ProvinceCode, UnitCode } from '../../core/organisation.ts';
import type { InvitationCode } from '../../core/invitation.ts';
import type { ProcedureCode } from '../../core/procedure.ts';
import { createInvitationKeys } from '../../data/invitation-keys.ts';
import { createInvitationMaker } from '../../data/make-invitations.ts';
import { openStore, type OpenedStore } from '../../data/open-store.ts';
import { createSealer } from '../../data/seal.ts';
import { seedStore } from '../../server/seed-store.ts';
import { fillStore } from './fill-store.ts';
import { benchRow, type BenchRow } from './table.ts';

const MILLIONS = Number(process.env['INVITATION_MILLIONS'] ?? 5);
const LOOKUPS = 2_000;
const SECRET = Buffer.alloc(32, 7);

/** How long it takes to find what stands behind a code, among five million. */
export async function benchInvitations(): Promise<readonly BenchRow[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'mot-cham-bench-'));
  const file = path.join(folder, 'store.db');
  try {
    const first = await openStore({ url: file, secret: SECRET });
    await seedStore(first);
    const codes = await makeReal(first);
    await first.close();
    fillStore(file, { dossiers: 0, invitations: Math.round(MILLIONS * 1_000_000) });
    const store = await openStore({ url: file, secret: SECRET });
    const times = await timeLookups(store, codes);
    await store.close();
    return [
      benchRow(
        `code lookup p95 at ${MILLIONS} M invitations`,
        { value: times[Math.floor(times.length * 0.95)]!, unit: 'ms' },
        { kind: 'value-at-most', limit: 5 },
      ),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What each took, shortest first. */
async function timeLookups(
  { invitations }: OpenedStore,
  codes: readonly InvitationCode[],
): Promise<readonly number[]> {
  const times: number[] = [];
  for (const code of codes) {
    const from = performance.now();
    if ((await invitations.find(code, instant(Date.now()))) === null)
      throw new Error('a code is lost');
    times.push(performance.now() - from);
  }
  return times.toSorted((a, b) => a - b);
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
