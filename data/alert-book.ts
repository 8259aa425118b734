import {
  addDays,
  instant,
  localDay,
  startOfDay,
  type Instant,
  type LocalDay,
} from '../core/calendar.ts';
import type {
  Alert,
  AlertBook,
  AlertKey,
  AlertPass,
  AlertScope,
  AlertStep,
  RaisedAlert,
} from '../core/alert.ts';
import { channelId } from '../core/channel.ts';
import type { ProvinceCode, UnitCode } from '../core/organisation.ts';
import { may, parseRole, unitScope } from '../core/role.ts';
import type { OutboundDraft } from '../core/sending/outbound-message.ts';
import { afterQuietHours } from '../core/sending/quiet-hours.ts';
import { chatName } from './invitation-sending.ts';
import { sealedPlace, type KeyRing } from './key-ring.ts';
import type { Sealer } from './seal.ts';
import type { SqlEngine, SqlRow, SqlTransaction } from './sql-engine.ts';
import { writeDrafts } from './write-drafts.ts';

/** A message that could not be sent for so long is not sent any more: the page has it. */
const LETTER_LIVES_DAYS = 3;

interface AlertParts {
  readonly sealer: Sealer;
  readonly ring: KeyRing;
  readonly now: () => Instant;
}

interface AlertRow extends SqlRow {
  readonly scope: string;
  readonly member: string;
  readonly day: number;
  readonly unit_code: string | null;
  readonly since: number;
  readonly rule: string;
  readonly n: number;
  readonly satisfied: number;
  readonly value: number;
  readonly expected: number;
  readonly lowest: number;
  readonly raised_at: number;
}

interface StepRow extends SqlRow {
  readonly scope: string;
  readonly member: string;
  readonly day: number;
  readonly version: number;
  readonly state: string;
  readonly until_day: number | null;
  readonly note: string;
  readonly author: string;
  readonly recorded_at: number;
}

/** Alerts over a database: see `AlertBook` for what it promises. */
export function createAlertBook(engine: SqlEngine, parts: AlertParts): AlertBook {
  return {
    async hasPassed(province, day) {
      const rows = await engine.all(
        'SELECT 1 AS found FROM alert_pass WHERE province_code = $1 AND day = $2',
        [province, day],
      );
      return rows.length > 0;
    },
    pass: (pass) => engine.transaction((transaction) => makePass(transaction, parts, pass)),
    async list(province, { from, unit }) {
      const where = unit === null ? '' : 'AND unit_code = $3';
      const values = unit === null ? [province, from] : [province, from, unit];
      const rows = await engine.all<AlertRow>(
        `SELECT * FROM alert WHERE province_code = $1 AND day >= $2 ${where}
         ORDER BY day DESC, scope, member`,
        values,
      );
      const steps = await engine.all<StepRow>(
        'SELECT * FROM alert_step WHERE province_code = $1 AND day >= $2 ORDER BY version',
        [province, from],
      );
      const newest = new Map(steps.map((row) => [nameOf(row), toStep(row)]));
      return rows.map((row) => toAlert(row, newest.get(nameOf(row)) ?? null));
    },
    record: (province, key, step) =>
      engine.transaction((transaction) => writeStep(transaction, province, key, step)),
  };
}

async function makePass(
  transaction: SqlTransaction,
  parts: AlertParts,
  { province, day, found, letter }: AlertPass,
): Promise<number | null> {
  const now = parts.now();
  const claimed = await transaction.run(
    `INSERT INTO alert_pass (province_code, day, recorded_at) VALUES ($1, $2, $3)
     ON CONFLICT DO NOTHING`,
    [province, day, now],
  );
  if (claimed === 0) return null;
  const fresh: Alert[] = [];
  for (const alert of found.toSorted((a, b) => a.day - b.day)) {
    if (await raise(transaction, { province, alert, now })) fresh.push(alert);
  }
  const loud = await withoutSnoozed(transaction, { province, alerts: fresh, day });
  if (loud.length > 0) await tell(transaction, parts, { province, day, alerts: loud, letter });
  return fresh.length;
}

/** False when the chart has been outside since an earlier alert. */
async function raise(
  transaction: SqlTransaction,
  {
    province,
    alert,
    now,
  }: { readonly province: ProvinceCode; readonly alert: Alert; readonly now: Instant },
): Promise<boolean> {
  const earlier = await transaction.all(
    `SELECT 1 AS found FROM alert WHERE province_code = $1 AND scope = $2 AND member = $3
     AND day BETWEEN $4 AND $5`,
    [province, alert.scope, alert.member, alert.since, alert.day],
  );
  if (earlier.length > 0) return false;
  const { scope, member, day, unit, since, rule, n, satisfied, value, expected, lowest } = alert;
  const added = await transaction.run(
    `INSERT INTO alert (province_code, scope, member, day, unit_code, since, rule, n, satisfied, value,
       expected, lowest, raised_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) ON CONFLICT DO NOTHING`,
    [province, scope, member, day, unit, since, rule, n, satisfied, value, expected, lowest, now],
  );
  return added === 1;
}

/** An official's word counts for the chart, whichever of its alerts it was said to; the newest counts. */
async function withoutSnoozed(
  transaction: SqlTransaction,
  {
    province,
    alerts,
    day,
  }: { readonly province: ProvinceCode; readonly alerts: readonly Alert[]; readonly day: LocalDay },
): Promise<readonly Alert[]> {
  const loud: Alert[] = [];
  for (const alert of alerts) {
    const rows = await transaction.all(
      `SELECT 1 AS found FROM alert_step AS s WHERE province_code = $1 AND scope = $2 AND member = $3
       AND state = 'snoozed' AND until_day >= $4 AND NOT EXISTS (
         SELECT 1 FROM alert_step AS t WHERE t.province_code = s.province_code AND t.scope = s.scope
         AND t.member = s.member AND t.day = s.day AND t.version > s.version)`,
      [province, alert.scope, alert.member, day],
    );
    if (rows.length === 0) loud.push(alert);
  }
  return loud;
}

interface Reader extends SqlRow {
  readonly chat_hash: string;
  readonly official_id: string;
  readonly channel: string;
  readonly sealed: string;
  readonly role: string;
  readonly unit_code: string | null;
}

/** One message for each chat of each official who answers for any of the alerts. */
async function tell(
  transaction: SqlTransaction,
  { sealer, ring, now }: AlertParts,
  news: Pick<AlertPass, 'province' | 'day' | 'letter'> & { readonly alerts: readonly Alert[] },
): Promise<void> {
  const readers = await transaction.all<Reader>(
    `SELECT a.chat_hash, a.official_id, a.channel, a.sealed, o.role, o.unit_code
     FROM staff_chat_address AS a JOIN official AS o ON o.official_id = a.official_id
     WHERE o.blocked_at IS NULL ORDER BY a.chat_hash, a.official_id`,
  );
  await ring.prepare(readers.map(({ sealed }) => sealed));
  const drafts: OutboundDraft[] = [];
  for (const reader of readers) {
    const own = alertsFor(reader, news.alerts);
    const address = ring.unseal(reader.sealed, addressPlace(reader.chat_hash, reader.official_id));
    if (own.length === 0 || address === null) continue;
    const { channel } = reader;
    const at = now();
    drafts.push({
      channel: channelId(channel),
      chat: chatName(sealer, { channel, address }),
      kind: 'notice',
      address,
      message: {
        replies: [{ placement: 'new', text: news.letter(own, { channel, address }), buttons: [] }],
        pressed: null,
        template: null,
      },
      dedupeKey: sealer.pseudonym(`${news.province}|${news.day}|${channel}|${address}`, 'alert'),
      dueAt: afterQuietHours(at, 'notice'),
      expiresAt: instant(startOfDay(addDays(localDay(at), LETTER_LIVES_DAYS))),
    });
  }
  await writeDrafts(transaction, ring, drafts, { now: now(), lease: null });
}

function alertsFor({ role: name, unit_code }: Reader, alerts: readonly Alert[]): readonly Alert[] {
  const role = parseRole(name);
  if (role === null || !may(role, 'receive-alerts')) return [];
  const unit = unitScope({ role, unit: unit_code as UnitCode | null });
  return unit === null ? alerts : alerts.filter((alert) => alert.unit === unit);
}

/** Where the sealed address of a declared chat stands. */
export function addressPlace(chatHash: string, officialId: string): string {
  return sealedPlace('staff_chat_address', chatHash, officialId);
}

async function writeStep(
  transaction: SqlTransaction,
  province: ProvinceCode,
  { scope, member, day }: AlertKey,
  { version, state, until, note, author, at }: AlertStep,
): Promise<boolean> {
  const key = [province, scope, member, day];
  const where = 'province_code = $1 AND scope = $2 AND member = $3 AND day = $4';
  const found = await transaction.all(`SELECT 1 AS found FROM alert WHERE ${where}`, key);
  const [last] = await transaction.all<{ version: number | null }>(
    `SELECT max(version) AS version FROM alert_step WHERE ${where}`,
    key,
  );
  if (found.length === 0 || (last?.version ?? 0) !== version - 1) return false;
  const added = await transaction.run(
    `INSERT INTO alert_step (province_code, scope, member, day, version, state, until_day, note, author,
       recorded_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT DO NOTHING`,
    [...key, version, state, until, note, author, at],
  );
  return added === 1;
}

function nameOf({ scope, member, day }: Pick<AlertRow, 'scope' | 'member' | 'day'>): string {
  return `${scope}|${member}|${day}`;
}

function toAlert(row: AlertRow, step: AlertStep | null): RaisedAlert {
  return {
    scope: row.scope as AlertScope,
    member: row.member,
    day: row.day as LocalDay,
    unit: row.unit_code as UnitCode | null,
    since: row.since as LocalDay,
    rule: row.rule as Alert['rule'],
    n: row.n,
    satisfied: row.satisfied,
    value: row.value,
    expected: row.expected,
    lowest: row.lowest,
    raisedAt: row.raised_at as Instant,
    step,
  };
}

function toStep(row: StepRow): AlertStep {
  return {
    version: row.version,
    state: row.state as AlertStep['state'],
    until: row.until_day as LocalDay | null,
    note: row.note,
    author: row.author,
    at: row.recorded_at as Instant,
  };
}
