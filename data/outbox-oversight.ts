import { instant } from '../core/calendar.ts';
import { channelId, type ChannelId } from '../core/channel.ts';
import type { ChannelSending, Outbox } from '../core/sending/outbox.ts';
import type { MessageId, MessageKind } from '../core/sending/outbound-message.ts';
import type { SqlEngine, SqlReader, SqlRow } from './sql-engine.ts';

type Oversight = Pick<
  Outbox,
  'isClosed' | 'findSent' | 'sending' | 'noteSending' | 'standings' | 'dead'
>;

/** What is asked about the outbox, and whether its channels may send. */
export function outboxOversight(engine: SqlEngine): Oversight {
  return {
    async isClosed(channel, chat) {
      const sql = 'SELECT reason FROM closed_chat WHERE channel = $1 AND chat = $2';
      return (await engine.all(sql, [channel, chat])).length > 0;
    },
    async findSent(channel, reference) {
      const [row] = await engine.all<{ dedupe_key: string | null }>(
        'SELECT dedupe_key FROM outbox WHERE channel = $1 AND reference = $2',
        [channel, reference],
      );
      return row?.dedupe_key ?? null;
    },
    sending: (channel) => readSending(engine, channel, ''),
    noteSending: (channel, { failures, pausedUntil, problem }) =>
      engine.transaction(async (transaction) => {
        await transaction.run(
          `INSERT INTO channel_sending (channel, failures, paused_until, slot_at, problem)
           VALUES ($1, $2, $3, 0, $4)
           ON CONFLICT (channel) DO UPDATE SET failures = excluded.failures,
             paused_until = excluded.paused_until, problem = excluded.problem`,
          [channel, failures, pausedUntil, problem],
        );
      }),
    standings: () => readStandings(engine),
    async dead(most) {
      const rows = await engine.all<DeadRow>(
        `SELECT message_id, channel, kind, problem, tries, made_at FROM outbox WHERE state = 'dead'
         ORDER BY made_at DESC, message_id LIMIT $1`,
        [most],
      );
      return rows.map((row) => ({
        id: row.message_id as MessageId,
        channel: channelId(row.channel),
        kind: row.kind as MessageKind,
        problem: row.problem ?? '',
        tries: row.tries,
        madeAt: instant(row.made_at),
      }));
    },
  };
}

interface DeadRow extends SqlRow {
  readonly message_id: string;
  readonly channel: string;
  readonly kind: string;
  readonly problem: string | null;
  readonly tries: number;
  readonly made_at: number;
}

interface SendingRow extends SqlRow {
  readonly channel: string;
  readonly failures: number;
  readonly paused_until: number | null;
  readonly slot_at: number;
  readonly problem: string | null;
}

const OPEN: ChannelSending & { readonly slotAt: number } = {
  failures: 0,
  pausedUntil: null,
  problem: null,
  slotAt: 0,
};

/** Whether the channel may send, and its next free slot; open when nothing is noted of it. */
export async function readSending(
  from: SqlReader,
  channel: ChannelId,
  lock: string,
): Promise<ChannelSending & { readonly slotAt: number }> {
  const [row] = await from.all<SendingRow>(
    `SELECT channel, failures, paused_until, slot_at, problem FROM channel_sending
     WHERE channel = $1 ${lock}`,
    [channel],
  );
  return row === undefined ? OPEN : { ...toSending(row), slotAt: row.slot_at };
}

async function readStandings(engine: SqlEngine) {
  const rows = await engine.all<{
    channel: string;
    waiting: number;
    dead: number;
    oldest: number | null;
  }>(`SELECT channel, sum(CASE WHEN state = 'waiting' THEN 1 ELSE 0 END) AS waiting,
        sum(CASE WHEN state = 'dead' THEN 1 ELSE 0 END) AS dead,
        min(CASE WHEN state = 'waiting' THEN made_at END) AS oldest
      FROM outbox GROUP BY channel`);
  const sending = await engine.all<SendingRow>(
    'SELECT channel, failures, paused_until, slot_at, problem FROM channel_sending',
  );
  const names = new Set([...rows, ...sending].map(({ channel }) => channel));
  return [...names].toSorted().map((channel) => {
    const row = rows.find((each) => each.channel === channel);
    const state = sending.find((each) => each.channel === channel);
    return {
      channel: channelId(channel),
      waiting: row?.waiting ?? 0,
      dead: row?.dead ?? 0,
      oldestAt: row?.oldest == null ? null : instant(row.oldest),
      sending: state === undefined ? OPEN : toSending(state),
    };
  });
}

function toSending({ failures, paused_until, problem }: SendingRow): ChannelSending {
  return {
    failures,
    pausedUntil: paused_until === null ? null : instant(paused_until),
    problem,
  };
}
