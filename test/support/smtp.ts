import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** What a mail server took. */
interface TakenLetter {
  readonly from: string;
  readonly to: readonly string[];
  readonly user: string | null;
  readonly secure: boolean;
  readonly headers: ReadonlyMap<string, string>;
  readonly text: string;
}

export interface TestSmtp {
  readonly port: number;
  readonly letters: readonly TakenLetter[];
  /** Commands that name a password or a reader, as they came. */
  readonly heard: readonly string[];
  close(): Promise<void>;
}

export const SMTP_USER = 'mot-cham';
export const SMTP_PASSWORD = 'p@ss/wörd:1';

/** A real SMTP server on this machine; `refuse` answers a reader with that code. */
export async function startSmtp({
  offersTls = true,
  refuse = () => null,
}: {
  readonly offersTls?: boolean;
  readonly refuse?: (address: string) => number | null;
} = {}): Promise<TestSmtp> {
  const letters: TakenLetter[] = [];
  const heard: string[] = [];
  const server = new SMTPServer({
    logger: false,
    authOptional: false,
    allowInsecureAuth: true,
    hideSTARTTLS: !offersTls,
    disabledCommands: offersTls ? [] : ['STARTTLS'],
    onAuth({ username, password }, _session, callback) {
      heard.push(`AUTH ${username ?? ''}`);
      const isRight = username === SMTP_USER && password === SMTP_PASSWORD;
      if (isRight) return callback(null, { user: username });
      return callback(Object.assign(new Error('no such account'), { responseCode: 535 }));
    },
    onRcptTo({ address }, _session, callback) {
      heard.push(`RCPT ${address}`);
      const code = refuse(address);
      if (code === null) return callback();
      return callback(Object.assign(new Error(`no ${address}`), { responseCode: code }));
    },
    onData(stream, session, callback) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope;
        letters.push({
          from: mailFrom === false ? '' : mailFrom.address,
          to: rcptTo.map(({ address }) => address),
          user: typeof session.user === 'string' ? session.user : null,
          secure: session.secure,
          ...readLetter(Buffer.concat(chunks).toString('latin1')),
        });
        callback();
      });
    },
  });
  server.on('error', () => undefined);
  const listening = await new Promise<ReturnType<typeof server.listen>>((resolve) => {
    const started = server.listen(0, '127.0.0.1', () => resolve(started));
  });
  return {
    port: (listening.address() as AddressInfo).port,
    letters,
    heard,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function readLetter(raw: string): Pick<TakenLetter, 'headers' | 'text'> {
  const end = raw.indexOf('\r\n\r\n');
  const lines = raw
    .slice(0, end)
    .replace(/\r\n[ \t]+/g, ' ')
    .split('\r\n');
  const headers = new Map(
    lines.map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).toLowerCase(), decodeWords(line.slice(colon + 1).trim())];
    }),
  );
  const body = raw.slice(end + 4);
  const encoding = headers.get('content-transfer-encoding');
  const bytes =
    encoding === 'base64' ? Buffer.from(body, 'base64') : Buffer.from(unquoted(body), 'latin1');
  return { headers, text: bytes.toString('utf8').replaceAll('\r\n', '\n').trim() };
}

/** Quoted-printable. */
function unquoted(text: string): string {
  return text
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** RFC 2047. */
function decodeWords(text: string): string {
  return text
    .replace(/\?= =\?/g, '?==?')
    .replace(/=\?utf-8\?([qb])\?([^?]*)\?=/gi, (_, kind: string, word: string) => {
      const isBase64 = kind.toLowerCase() === 'b';
      const bytes = isBase64
        ? Buffer.from(word, 'base64')
        : Buffer.from(unquoted(word.replaceAll('_', ' ')), 'latin1');
      return bytes.toString('latin1');
    })
    .replace(/[\u0080-\u00ff]+/g, (word) => Buffer.from(word, 'latin1').toString('utf8'));
}
