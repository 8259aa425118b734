import { createTransport } from 'nodemailer';
import type { OutboundMessage } from '../../core/sending/outbound-message.ts';
import type { SendOutcome } from '../../core/sending/send-outcome.ts';
import { isLoopback, type MailServer } from './mail-server.ts';

const CALL_TIMEOUT_MS = 20_000;
const LONGEST_SUBJECT = 150;

export type SendMail = (address: string, message: OutboundMessage) => Promise<SendOutcome>;

/** Sends text e-mails; the password and the letter are in no log and in no outcome. */
export function createMailSender(
  server: MailServer,
  stopLink: (address: string) => string | null,
): { readonly send: SendMail; close(): void } {
  const { host, port, implicitTls, user, password, from } = server;
  const isLocal = isLoopback(host);
  const transport = createTransport({
    host,
    port,
    secure: implicitTls,
    // Over the network a password and a letter go encrypted or not at all.
    requireTLS: !implicitTls && !isLocal,
    ...(user !== null && { auth: { user, pass: password ?? '' } }),
    tls: { minVersion: 'TLSv1.2', rejectUnauthorized: !isLocal },
    connectionTimeout: CALL_TIMEOUT_MS,
    greetingTimeout: CALL_TIMEOUT_MS,
    socketTimeout: CALL_TIMEOUT_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send(address, message) {
      const [subject = '', ...lines] = message.replies.flatMap(({ text }) => text.split('\n'));
      const link = stopLink(address);
      try {
        await transport.sendMail({
          from,
          to: { name: '', address },
          subject: subject.slice(0, LONGEST_SUBJECT),
          text: lines.join('\n').trim(),
          headers: {
            'Auto-Submitted': 'auto-generated',
            'X-Auto-Response-Suppress': 'All',
            ...(link !== null && { 'List-Unsubscribe': `<${link}>` }),
          },
        });
        return { kind: 'sent', reference: null };
      } catch (error) {
        return outcomeOf(error);
      }
    },
    close: () => transport.close(),
  };
}

/** What follows from a fault: its code only, for a server's sentence may hold the address. */
function outcomeOf(error: unknown): SendOutcome {
  const {
    code = '',
    responseCode = 0,
    command = '',
  } = error as {
    readonly code?: string;
    readonly responseCode?: number;
    readonly command?: string;
  };
  if (code === 'EAUTH') return { kind: 'credentials-refused', code: 'mail-sign-in-refused' };
  if (code === 'ETLS') return { kind: 'credentials-refused', code: 'mail-not-encrypted' };
  if (responseCode >= 500) {
    // The sender is refused, not the reader: no letter would go out.
    if (command === 'MAIL FROM')
      return { kind: 'credentials-refused', code: 'mail-sender-refused' };
    return { kind: 'final', code: `mail-${responseCode}` };
  }
  if (code === 'EENVELOPE' && responseCode === 0) return { kind: 'final', code: 'mail-address' };
  return { kind: 'retry', code: responseCode > 0 ? `mail-${responseCode}` : 'mail-unreachable' };
}
