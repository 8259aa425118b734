import { instant } from '../core/calendar.ts';
import type { CounterId, UnitCode } from '../core/organisation.ts';
import type {
  Account,
  AccountInvitation,
  ChangeOutcome,
  NewAccount,
  PeopleBook,
  Standing,
} from '../core/people/people-book.ts';
import { parseRole } from '../core/role.ts';
import { appendAudit } from './audit-log.ts';
import { forUpdate, type SqlEngine, type SqlRow, type SqlTransaction } from './sql-engine.ts';

interface StandingRow extends SqlRow {
  readonly role: string;
  readonly unit_code: string | null;
  readonly counter_id: string | null;
}

interface AccountRow extends StandingRow {
  readonly official_id: string;
  readonly sign_in_name: string;
  readonly display_name: string;
  readonly made_at: number | null;
  readonly blocked_at: number | null;
  readonly has_password: number;
  readonly has_second_factor: number;
  readonly passkeys: number;
  readonly sign_ons: number;
}

interface InvitationRow extends StandingRow {
  readonly kind: string;
  readonly sign_in_name: string;
  readonly display_name: string;
  readonly invited_by: string;
  readonly made_at: number;
  readonly expires_at: number;
}

const ACCOUNTS = `SELECT official_id, sign_in_name, display_name, role, unit_code, counter_id,
  made_at, blocked_at,
  CASE WHEN password_hash = '' THEN 0 ELSE 1 END AS has_password,
  (SELECT count(*) FROM second_factor s
   WHERE s.official_id = o.official_id AND s.confirmed_at IS NOT NULL) AS has_second_factor,
  (SELECT count(*) FROM passkey p WHERE p.official_id = o.official_id) AS passkeys,
  (SELECT count(*) FROM sign_on_identity i WHERE i.official_id = o.official_id) AS sign_ons
  FROM official o`;

const INVITATION = `kind, sign_in_name, display_name, role, unit_code, counter_id, invited_by,
  made_at, expires_at`;

/** Accounts as administrators manage them, over a database. */
export function createPeopleBook(engine: SqlEngine): PeopleBook {
  return {
    async list() {
      const rows = await engine.all<AccountRow>(`${ACCOUNTS} ORDER BY display_name, official_id`);
      return rows.map(toAccount);
    },
    async find(id) {
      const [row] = await engine.all<AccountRow>(`${ACCOUNTS} WHERE official_id = $1`, [id]);
      return row === undefined ? null : toAccount(row);
    },
    ...invitationParts(engine),
    ...changeParts(engine),
  };
}

type InvitationParts = Pick<
  PeopleBook,
  'invite' | 'openInvitations' | 'findInvitation' | 'withdrawInvitation' | 'redeem'
>;

function invitationParts(engine: SqlEngine): InvitationParts {
  return {
    invite: (invitation, tokenHash, note) =>
      engine.transaction(async (transaction) => {
        if (!(await keepInvitation(transaction, invitation, tokenHash))) return false;
        await appendAudit(transaction, note);
        return true;
      }),
    async openInvitations(now) {
      const rows = await engine.all<InvitationRow>(
        `SELECT ${INVITATION} FROM account_invitation WHERE expires_at > $1
         ORDER BY made_at DESC, sign_in_name`,
        [now],
      );
      return rows.map(toInvitation);
    },
    async findInvitation(tokenHash, now) {
      const [row] = await engine.all<InvitationRow>(
        `SELECT ${INVITATION} FROM account_invitation WHERE token_hash = $1 AND expires_at > $2`,
        [tokenHash, now],
      );
      return row === undefined ? null : toInvitation(row);
    },
    withdrawInvitation: (signInName, note) =>
      engine.transaction(async (transaction) => {
        const sql = 'DELETE FROM account_invitation WHERE sign_in_name = $1';
        if ((await transaction.run(sql, [signInName])) === 0) return false;
        await appendAudit(transaction, note);
        return true;
      }),
    redeem: (tokenHash, account, note) =>
      engine.transaction(async (transaction) => {
        const [row] = await transaction.all<InvitationRow>(
          `DELETE FROM account_invitation WHERE token_hash = $1 RETURNING ${INVITATION}`,
          [tokenHash],
        );
        if (row === undefined || row.expires_at <= note.at) return null;
        const id = await (row.kind === 'join' ? join : reset)(transaction, row, {
          ...account,
          madeAt: note.at,
        });
        if (id !== null) await appendAudit(transaction, note);
        return id;
      }),
  };
}

function changeParts(engine: SqlEngine): Pick<PeopleBook, 'change' | 'block' | 'setPassword'> {
  return {
    change: (id, standing, note) =>
      engine.transaction((transaction) =>
        changeAccount(transaction, id, {
          staysAdministrator: standing.role === 'administrator',
          async write() {
            await transaction.run(
              'UPDATE official SET role = $2, unit_code = $3, counter_id = $4 WHERE official_id = $1',
              [id, standing.role, standing.unit, standing.counter],
            );
            await transaction.run('DELETE FROM session WHERE official_id = $1', [id]);
            await appendAudit(transaction, note);
          },
        }),
      ),
    block: (id, blocked, note) =>
      engine.transaction((transaction) =>
        changeAccount(transaction, id, {
          staysAdministrator: !blocked,
          async write() {
            await transaction.run('UPDATE official SET blocked_at = $2 WHERE official_id = $1', [
              id,
              blocked ? note.at : null,
            ]);
            await transaction.run('DELETE FROM session WHERE official_id = $1', [id]);
            await appendAudit(transaction, note);
          },
        }),
      ),
    setPassword: (id, { hash, keepSession }, note) =>
      engine.transaction(async (transaction) => {
        await transaction.run('UPDATE official SET password_hash = $2 WHERE official_id = $1', [
          id,
          hash,
        ]);
        await transaction.run('DELETE FROM session WHERE official_id = $1 AND token_hash <> $2', [
          id,
          keepSession ?? '',
        ]);
        await appendAudit(transaction, note);
      }),
  };
}

async function keepInvitation(
  transaction: SqlTransaction,
  invitation: AccountInvitation,
  tokenHash: string,
): Promise<boolean> {
  const { signInName, kind } = invitation;
  const taken = await transaction.all('SELECT 1 AS n FROM official WHERE sign_in_name = $1', [
    signInName,
  ]);
  if (taken.length > 0 !== (kind === 'reset')) return false;
  await transaction.run('DELETE FROM account_invitation WHERE sign_in_name = $1', [signInName]);
  await transaction.run(
    `INSERT INTO account_invitation (token_hash, ${INVITATION})
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      tokenHash,
      kind,
      signInName,
      invitation.displayName,
      invitation.role,
      invitation.unit,
      invitation.counter,
      invitation.invitedBy,
      invitation.madeAt,
      invitation.expiresAt,
    ],
  );
  return true;
}

type Redeemed = NewAccount & { readonly madeAt: number };

/** Null when somebody has made an account of that name since. */
async function join(
  transaction: SqlTransaction,
  row: InvitationRow,
  { id, displayName, passwordHash, madeAt }: Redeemed,
): Promise<string | null> {
  const written = await transaction.run(
    `INSERT INTO official (official_id, sign_in_name, display_name, password_hash, role, unit_code,
     counter_id, made_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING`,
    [
      id,
      row.sign_in_name,
      displayName,
      passwordHash,
      row.role,
      row.unit_code,
      row.counter_id,
      madeAt,
    ],
  );
  return written === 1 ? id : null;
}

async function reset(
  transaction: SqlTransaction,
  row: InvitationRow,
  { passwordHash }: Redeemed,
): Promise<string | null> {
  const [official] = await transaction.all<{ official_id: string }>(
    `UPDATE official SET password_hash = $2 WHERE sign_in_name = $1 AND blocked_at IS NULL
     RETURNING official_id`,
    [row.sign_in_name, passwordHash],
  );
  if (official === undefined) return null;
  await transaction.run('DELETE FROM session WHERE official_id = $1', [official.official_id]);
  return official.official_id;
}

async function changeAccount(
  transaction: SqlTransaction,
  id: string,
  change: { readonly staysAdministrator: boolean; write(): Promise<void> },
): Promise<ChangeOutcome> {
  // Two administrators may demote each other at the same moment: one of them must see the other.
  const administrators = await transaction.all<{ official_id: string }>(
    `SELECT official_id FROM official WHERE role = 'administrator' AND blocked_at IS NULL
     ORDER BY official_id ${forUpdate(transaction.dialect)}`,
  );
  const known = await transaction.all('SELECT 1 AS n FROM official WHERE official_id = $1', [id]);
  if (known.length === 0) return 'unknown';
  const isLast = administrators.length === 1 && administrators[0]?.official_id === id;
  if (isLast && !change.staysAdministrator) return 'last-administrator';
  await change.write();
  return 'done';
}

function standingOf(row: StandingRow): Standing {
  return {
    // A role that this program does not know allows the least.
    role: parseRole(row.role) ?? 'counter-staff',
    unit: row.unit_code as UnitCode | null,
    counter: row.counter_id as CounterId | null,
  };
}

function toAccount(row: AccountRow): Account {
  return {
    ...standingOf(row),
    id: row.official_id,
    signInName: row.sign_in_name,
    displayName: row.display_name,
    madeAt: row.made_at === null ? null : instant(row.made_at),
    blockedAt: row.blocked_at === null ? null : instant(row.blocked_at),
    hasPassword: row.has_password === 1,
    hasSecondFactor: row.has_second_factor === 1,
    passkeys: row.passkeys,
    hasSignOn: row.sign_ons > 0,
  };
}

function toInvitation(row: InvitationRow): AccountInvitation {
  return {
    ...standingOf(row),
    kind: row.kind === 'reset' ? 'reset' : 'join',
    signInName: row.sign_in_name,
    displayName: row.display_name,
    invitedBy: row.invited_by,
    madeAt: instant(row.made_at),
    expiresAt: instant(row.expires_at),
  };
}
