import { instant } from '../core/calendar.ts';
import type {
  Passkey,
  PasskeyBook,
  SecondFactor,
  SecondFactorBook,
  SignInStep,
  SignInSteps,
  SignOnBook,
} from '../core/people/sign-in-means.ts';
import { appendAudit } from './audit-log.ts';
import type { Sealer } from './seal.ts';
import type { SqlEngine, SqlRow, SqlTransaction } from './sql-engine.ts';
import { StoreError } from './store-error.ts';

const SECRET_PLACE = 'second_factor.secret';
const STEP_PLACE = 'sign_in_step.content';

interface SecondFactorRow extends SqlRow {
  readonly secret: string;
  readonly confirmed_at: number | null;
  readonly last_step: number;
  readonly codes: number;
}

/** Codes of phones over a database; the secrets are sealed and bound to their accounts. */
export function createSecondFactorBook(engine: SqlEngine, sealer: Sealer): SecondFactorBook {
  return {
    find: (official) => readSecondFactor(engine, sealer, official),
    offer: (official, secret) =>
      engine.transaction(async (transaction) => {
        await transaction.run(
          `INSERT INTO second_factor (official_id, secret, confirmed_at, last_step)
           VALUES ($1, $2, NULL, 0) ON CONFLICT (official_id) DO UPDATE SET secret = excluded.secret
           WHERE second_factor.confirmed_at IS NULL`,
          [official, sealer.seal(secret, secretPlace(official))],
        );
      }),
    confirm: (official, { step, recoveryHashes }, note) =>
      engine.transaction(async (transaction) => {
        const confirmed = await transaction.run(
          `UPDATE second_factor SET confirmed_at = $2, last_step = $3
           WHERE official_id = $1 AND confirmed_at IS NULL`,
          [official, note.at, step],
        );
        if (confirmed === 0) return false;
        await writeRecoveryCodes(transaction, official, recoveryHashes);
        await appendAudit(transaction, note);
        return true;
      }),
    takeStep: (official, step) =>
      engine.transaction(async (transaction) => {
        const taken = await transaction.run(
          'UPDATE second_factor SET last_step = $2 WHERE official_id = $1 AND last_step < $2',
          [official, step],
        );
        return taken === 1;
      }),
    async newestStep() {
      const [row] = await engine.all<{ newest: number | null }>(
        'SELECT max(last_step) AS newest FROM second_factor WHERE confirmed_at IS NOT NULL',
        [],
      );
      return row?.newest ?? null;
    },
    ...recoveryParts(engine),
    remove: (official, note) =>
      engine.transaction(async (transaction) => {
        await transaction.run('DELETE FROM recovery_code WHERE official_id = $1', [official]);
        const sql = 'DELETE FROM second_factor WHERE official_id = $1';
        if ((await transaction.run(sql, [official])) === 0) return false;
        await appendAudit(transaction, note);
        return true;
      }),
  };
}

function secretPlace(official: string): string {
  return `${SECRET_PLACE}|${official}`;
}

async function readSecondFactor(
  engine: SqlEngine,
  sealer: Sealer,
  official: string,
): Promise<SecondFactor | null> {
  const [row] = await engine.all<SecondFactorRow>(
    `SELECT secret, confirmed_at, last_step,
         (SELECT count(*) FROM recovery_code WHERE official_id = $1) AS codes
         FROM second_factor WHERE official_id = $1`,
    [official],
  );
  if (row === undefined) return null;
  const secret = sealer.unseal(row.secret, secretPlace(official));
  // Letting them in with the password alone would make a damaged row a way around the code.
  if (secret === null)
    throw new StoreError('damaged', 'the secret of a second factor is unreadable');
  return {
    secret,
    isConfirmed: row.confirmed_at !== null,
    lastStep: row.last_step,
    recoveryCodesLeft: row.codes,
  };
}

function recoveryParts(
  engine: SqlEngine,
): Pick<SecondFactorBook, 'takeRecoveryCode' | 'replaceRecoveryCodes'> {
  return {
    takeRecoveryCode: (official, codeHash, note) =>
      engine.transaction(async (transaction) => {
        const sql = 'DELETE FROM recovery_code WHERE official_id = $1 AND code_hash = $2';
        if ((await transaction.run(sql, [official, codeHash])) === 0) return false;
        await appendAudit(transaction, note);
        return true;
      }),
    replaceRecoveryCodes: (official, codeHashes, note) =>
      engine.transaction(async (transaction) => {
        await writeRecoveryCodes(transaction, official, codeHashes);
        await appendAudit(transaction, note);
      }),
  };
}

async function writeRecoveryCodes(
  transaction: SqlTransaction,
  official: string,
  codeHashes: readonly string[],
): Promise<void> {
  await transaction.run('DELETE FROM recovery_code WHERE official_id = $1', [official]);
  for (const codeHash of codeHashes) {
    await transaction.run('INSERT INTO recovery_code (official_id, code_hash) VALUES ($1, $2)', [
      official,
      codeHash,
    ]);
  }
}

interface PasskeyRow extends SqlRow {
  readonly credential_id: string;
  readonly official_id: string;
  readonly host: string;
  readonly public_key: string;
  readonly uses: number;
  readonly transports: string;
  readonly label: string;
  readonly added_at: number;
  readonly used_at: number | null;
}

const PASSKEY =
  'credential_id, official_id, host, public_key, uses, transports, label, added_at, used_at';

/** Passkeys over a database. */
export function createPasskeyBook(engine: SqlEngine): PasskeyBook {
  return {
    async list(official) {
      const rows = await engine.all<PasskeyRow>(
        `SELECT ${PASSKEY} FROM passkey WHERE official_id = $1 ORDER BY added_at, credential_id`,
        [official],
      );
      return rows.map(toPasskey);
    },
    async find(id) {
      const sql = `SELECT ${PASSKEY} FROM passkey WHERE credential_id = $1`;
      const [row] = await engine.all<PasskeyRow>(sql, [id]);
      return row === undefined ? null : toPasskey(row);
    },
    add: (passkey, note) =>
      engine.transaction(async (transaction) => {
        const { id, official, host, publicKey, uses, transports, label, addedAt, usedAt } = passkey;
        const written = await transaction.run(
          `INSERT INTO passkey (${PASSKEY}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
           ON CONFLICT DO NOTHING`,
          [id, official, host, publicKey, uses, transports.join(' '), label, addedAt, usedAt],
        );
        if (written === 0) return false;
        await appendAudit(transaction, note);
        return true;
      }),
    noteUse: (id, uses, at) =>
      engine.transaction(async (transaction) => {
        const sql = 'UPDATE passkey SET uses = $2, used_at = $3 WHERE credential_id = $1';
        await transaction.run(sql, [id, uses, at]);
      }),
    remove: (official, id, note) =>
      engine.transaction(async (transaction) => {
        const sql = 'DELETE FROM passkey WHERE official_id = $1 AND credential_id = $2';
        if ((await transaction.run(sql, [official, id])) === 0) return false;
        await appendAudit(transaction, note);
        return true;
      }),
  };
}

function toPasskey(row: PasskeyRow): Passkey {
  return {
    id: row.credential_id,
    official: row.official_id,
    host: row.host,
    publicKey: row.public_key,
    uses: row.uses,
    transports: row.transports.split(' ').filter(Boolean),
    label: row.label,
    addedAt: instant(row.added_at),
    usedAt: row.used_at === null ? null : instant(row.used_at),
  };
}

/** Ties to the province's own sign-on over a database. */
export function createSignOnBook(engine: SqlEngine): SignOnBook {
  return {
    async find({ issuer, subject }) {
      const [row] = await engine.all<{ official_id: string }>(
        'SELECT official_id FROM sign_on_identity WHERE issuer = $1 AND subject = $2',
        [issuer, subject],
      );
      return row?.official_id ?? null;
    },
    async list(official) {
      const rows = await engine.all<{ issuer: string; subject: string; linked_at: number }>(
        `SELECT issuer, subject, linked_at FROM sign_on_identity WHERE official_id = $1
         ORDER BY linked_at, issuer, subject`,
        [official],
      );
      return rows.map(({ issuer, subject, linked_at: at }) => ({
        issuer,
        subject,
        linkedAt: instant(at),
      }));
    },
    link: (official, { issuer, subject }, note) =>
      engine.transaction(async (transaction) => {
        const written = await transaction.run(
          `INSERT INTO sign_on_identity (issuer, subject, official_id, linked_at)
           VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING`,
          [issuer, subject, official, note.at],
        );
        if (written === 0) return false;
        await appendAudit(transaction, note);
        return true;
      }),
    unlink: (official, note) =>
      engine.transaction(async (transaction) => {
        const sql = 'DELETE FROM sign_on_identity WHERE official_id = $1';
        if ((await transaction.run(sql, [official])) === 0) return false;
        await appendAudit(transaction, note);
        return true;
      }),
  };
}

interface StepRow extends SqlRow {
  readonly kind: string;
  readonly official_id: string | null;
  readonly content: string;
  readonly expires_at: number;
}

const STEP = 'kind, official_id, content, expires_at';

/** What is half done, over a database: whichever process the second request reaches knows it. */
export function createSignInSteps(engine: SqlEngine, sealer: Sealer): SignInSteps {
  const place = (tokenHash: string) => `${STEP_PLACE}|${tokenHash}`;
  const toStep = (tokenHash: string, row: StepRow | undefined): SignInStep | null => {
    const content = row === undefined ? null : sealer.unseal(row.content, place(tokenHash));
    if (row === undefined || content === null) return null;
    return {
      kind: row.kind as SignInStep['kind'],
      official: row.official_id,
      content: JSON.parse(content) as SignInStep['content'],
      expiresAt: instant(row.expires_at),
    };
  };
  return {
    keep: (tokenHash, { kind, official, content, expiresAt }) =>
      engine.transaction(async (transaction) => {
        const sealed = sealer.seal(JSON.stringify(content), place(tokenHash));
        await transaction.run(
          `INSERT INTO sign_in_step (token_hash, ${STEP}) VALUES ($1, $2, $3, $4, $5)`,
          [tokenHash, kind, official, sealed, expiresAt],
        );
      }),
    async find(tokenHash, kind, now) {
      const [row] = await engine.all<StepRow>(
        `SELECT ${STEP} FROM sign_in_step WHERE token_hash = $1 AND kind = $2 AND expires_at > $3`,
        [tokenHash, kind, now],
      );
      return toStep(tokenHash, row);
    },
    take: (tokenHash, kind, now) =>
      engine.transaction(async (transaction) => {
        const [row] = await transaction.all<StepRow>(
          `DELETE FROM sign_in_step WHERE token_hash = $1 AND kind = $2 AND expires_at > $3
           RETURNING ${STEP}`,
          [tokenHash, kind, now],
        );
        await transaction.run('DELETE FROM sign_in_step WHERE expires_at <= $1', [now]);
        return toStep(tokenHash, row);
      }),
  };
}
