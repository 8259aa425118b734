import { insertRows, type SqlEngine, type SqlRow, type SqlTransaction } from './sql-engine.ts';
import { StoreError } from './store-error.ts';

/** Every table with its key, in an order in which what is referred to comes first. */
const TABLES = [
  ['province', 'province_code'],
  ['unit', 'province_code, unit_code'],
  ['one_stop_counter', 'province_code, unit_code, counter_id'],
  ['procedure_version', 'procedure_code, valid_from'],
  ['province_version', 'province_code, valid_from'],
  ['unit_version', 'province_code, unit_code, valid_from'],
  ['counter_hours', 'province_code, counter_id, valid_from'],
  ['rating', 'rating_id, province_code, unit_code'],
  ['rating_revision', 'rating_id, province_code, unit_code, revision'],
  ['answer', 'rating_id, province_code, unit_code, question, revision, answer'],
  ['comment', 'rating_id, province_code, unit_code'],
  ['comment_month', 'province_code, month, rating_id'],
  ['rating_mark', 'province_code, day, counter_id, mark, rating_id'],
  ['suspicion', 'province_code, day, counter_id, rule, version'],
  ['judged_day', 'province_code, day, counter_id'],
  ['suspicion_decision', 'province_code, day, counter_id, rule, version'],
  ['rating_verdict', 'rating_id, province_code, unit_code, rule, version'],
  ['rating_held', 'province_code, day, counter_id, rule, rating_id'],
  ['left_out_tally', 'province_code, dimension, period, member, backed, decided'],
  ['trial_rating', 'rating_id, province_code, unit_code'],
  ['nomination', 'nomination_id, province_code, unit_code, revision'],
  ['nomination_text', 'nomination_id, province_code, unit_code, revision'],
  ['nomination_voice', 'province_code, procedure_code, kind, voice'],
  ['nomination_merge', 'province_code, merge_number'],
  ['nomination_unmerge', 'province_code, merge_number'],
  ['nomination_status', 'province_code, procedure_code, kind, version'],
  ['comment_case', 'province_code, rating_id, version'],
  ['comment_follower', 'province_code, follower'],
  ['comment_news', 'province_code, rating_id'],
  ['alert_pass', 'province_code, day'],
  ['alert', 'province_code, scope, member, day'],
  ['alert_step', 'province_code, scope, member, day, version'],
  ['nomination_follower', 'province_code, follower'],
  ['nomination_news', 'province_code, procedure_code, kind, version'],
  [
    'rating_count',
    'province_code, unit_code, counter_id, procedure_code, channel, day, score, backed',
  ],
  ['rating_tally', 'province_code, dimension, grain, period, member, backed'],
  ['rating_pair', 'province_code, month, pair, unit_code, first_member, second_member'],
  ['rating_unpaired', 'province_code, day, unit_code, counter_id, procedure_code, channel, backed'],
  ['rating_pair_version', 'province_code, month'],
  ['answer_tally', 'province_code, dimension, grain, period, member, backed, question, answer'],
  ['finished_dossier', 'dossier_key, province_code, unit_code, revision'],
  [
    'dossier_count',
    'province_code, unit_code, counter_id, procedure_code, filing, timeliness, day',
  ],
  ['dossier_tally', 'province_code, dimension, grain, period, member'],
  ['parked_dossier', 'province_code, dossier_key'],
  ['dossier_code_meaning', 'province_code, kind, source_code'],
  ['dossier_file', 'province_code, content_hash'],
  ['staged_dossiers', 'stage_id, part'],
  ['conversation', 'channel, chat'],
  ['chat_event', 'channel, event'],
  ['chat_inbox', 'channel, event'],
  ['outbox', 'message_id'],
  ['channel_sending', 'channel'],
  ['closed_chat', 'channel, chat'],
  ['sealing_key', 'key_id'],
  ['official', 'official_id'],
  ['session', 'token_hash'],
  ['staff_chat', 'chat_hash, official_id'],
  ['staff_chat_code', 'code_hash'],
  ['staff_mail_code', 'official_id'],
  ['staff_chat_address', 'chat_hash, official_id'],
  ['account_invitation', 'token_hash'],
  ['second_factor', 'official_id'],
  ['recovery_code', 'official_id, code_hash'],
  ['passkey', 'credential_id'],
  ['sign_on_identity', 'issuer, subject'],
  ['sign_in_step', 'token_hash'],
  ['audit_entry', 'entry_number'],
  ['access', 'access_id'],
  ['pairing', 'code'],
  ['device_move', 'access_id, counter_id'],
  ['device', 'access_id'],
  ['mark', 'name'],
  ['setting', 'name, version'],
  ['reduction_baseline', 'province_code, baseline_id'],
  ['baseline_sign_off', 'province_code, baseline_id'],
  ['baseline_procedure', 'province_code, baseline_id, procedure_code'],
  ['reduction_action', 'province_code, action_id, version'],
  ['decision_file', 'province_code, action_id, version'],
  ['decision_file_part', 'province_code, content_hash, part'],
  ['compliance_form', 'province_code, procedure_code, version'],
  ['review_plan', 'province_code, plan_number'],
  ['scheme_entry', 'province_code, unit_code, period, item, stage, version'],
  ['search_choice', 'province_code, words_hash, procedure_code'],
  ['invitation', 'province_code, head_hash'],
  ['invitation_count', 'province_code, made_on, unit_code, state, handed'],
  ['invitation_opened', 'province_code, settle_month'],
  ['invitation_step', 'province_code, step_hash'],
  ['invitation_reminder', 'province_code, head_hash'],
  ['zalo_template_message', 'message'],
  ['zalo_answer', 'message, submitted_at'],
  ['zalo_unknown_event', 'event'],
  ['offered_choice', 'channel, chat'],
] as const;

/**
 * Tables that are neither backed up nor moved. A refresh token of Zalo works once: a second server on
 * a copy would use it up, and the first would be cut off.
 */
export const TABLES_NOT_COPIED: readonly string[] = ['zalo_grant'];

const PAGE_ROWS = 5000;
/** Where a row is large. */
const FEW_ROWS: Readonly<Record<string, number>> = { decision_file_part: 16 };

export type TableName = (typeof TABLES)[number][0];
export const TABLE_NAMES: readonly TableName[] = TABLES.map(([table]) => table);
const FACT_TABLES: ReadonlySet<TableName> = new Set([
  'rating',
  'rating_revision',
  'answer',
  'comment',
  'nomination',
  'nomination_text',
  'rating_mark',
  'suspicion',
  'suspicion_decision',
  'rating_verdict',
  'trial_rating',
  'nomination_merge',
  'nomination_unmerge',
  'nomination_status',
  'comment_case',
  'alert',
  'alert_step',
  'setting',
  'finished_dossier',
  'scheme_entry',
  'reduction_baseline',
  'baseline_sign_off',
  'baseline_procedure',
  'reduction_action',
  'decision_file',
  'decision_file_part',
  'compliance_form',
  'review_plan',
  'audit_entry',
]);

/**
 * Copies everything from one store to another with the same schema, of any two engines: all of it at
 * one moment of the source, in one transaction of the target. Refuses a target that holds ratings.
 * Answers the number of rows by table.
 */
export async function copyStore(
  from: SqlEngine,
  to: SqlEngine,
): Promise<Readonly<Record<TableName, number>>> {
  return from.transaction(async (source) => {
    if (from.dialect === 'postgres') {
      await source.run('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ');
    }
    return to.transaction(async (target) => {
      const [row] = await target.all<{ n: number }>(
        `SELECT (SELECT count(*) FROM rating) + (SELECT count(*) FROM finished_dossier)
           + (SELECT count(*) FROM audit_entry) AS n`,
      );
      if (row?.n !== 0)
        throw new StoreError(
          'not-empty',
          'the target store already holds ratings, or is in use: take an empty one',
        );
      const copied: Partial<Record<TableName, number>> = {};
      for (const table of TABLE_NAMES.toReversed()) {
        // Facts can't be deleted, and there are none: the check above saw it.
        if (!FACT_TABLES.has(table)) await target.run(`DELETE FROM ${table}`);
      }
      for (const [table, key] of TABLES)
        copied[table] = await copyTable(source, target, table, key);
      return copied as Record<TableName, number>;
    });
  });
}

/** Reads page after page by key, so that memory stays small however large the table is. */
async function copyTable(
  source: SqlTransaction,
  target: SqlTransaction,
  table: string,
  key: string,
): Promise<number> {
  const keys = key.split(', ');
  const slots = keys.map((_, i) => `$${i + 1}`).join(', ');
  let copied = 0;
  let last: SqlRow | undefined;
  for (;;) {
    const after = last === undefined ? '' : `WHERE (${key}) > (${slots})`;
    const values = last === undefined ? [] : keys.map((column) => last![column] ?? null);
    const rows: readonly SqlRow[] = await source.all(
      `SELECT * FROM ${table} ${after} ORDER BY ${key} LIMIT ${FEW_ROWS[table] ?? PAGE_ROWS}`,
      values,
    );
    last = rows.at(-1);
    if (last === undefined) return copied;
    const columns = Object.keys(last);
    const head = `INSERT INTO ${table} (${columns.join(', ')})`;
    const tuples = rows.map((row) => columns.map((column) => row[column] ?? null));
    await insertRows(target, { head, tail: '' }, tuples);
    copied += rows.length;
  }
}
