/** What a log line may say; anything else is not written, whatever a caller passes. */
const FIELDS = [
  'channel',
  'code',
  'count',
  'durationMs',
  'failures',
  'fault',
  'hint',
  'id',
  'kind',
  'message',
  'method',
  'mode',
  'name',
  'outcome',
  'pauseMs',
  'place',
  'port',
  'retryAfterMs',
  'retryable',
  'state',
  'status',
  'tries',
  'updateId',
  'username',
  'version',
] as const;
const ALLOWED: ReadonlySet<string> = new Set(FIELDS);

/** Bot tokens, device tokens and keys, should one ever stand inside a message. */
const SECRETS = /\d{6,}:[\w-]{20,}|\bmc[dk]_[\w-]{20,}/g;

type LogFields = Readonly<Record<string, string | number | boolean>>;
export type Log = (event: string, fields?: LogFields) => void;

/** A log of JSON lines with a fixed list of fields. JSON escapes line ends and control characters. */
export function createLog(write: (line: string) => void, now: () => Date): Log {
  return (event, fields = {}) => {
    const kept = Object.entries(fields).filter(([name]) => ALLOWED.has(name));
    const clean = kept.map(([name, value]) => [
      name,
      typeof value === 'string' ? value.replace(SECRETS, '[bí mật]').slice(0, 500) : value,
    ]);
    const line = { at: now().toISOString(), event, ...Object.fromEntries(clean) };
    write(`${JSON.stringify(line)}\n`);
  };
}
