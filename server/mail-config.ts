import { isLoopback, type MailServer } from '../bot/mail/mail-server.ts';

interface Wrong {
  readonly setting: string;
  readonly vi: string;
  readonly en: string;
}

type ReadSetting = (
  name: string,
  fallback: string,
  parse: (text: string) => string | Wrong,
) => string;

const URL_FORM = 'smtps://user:password@host:465, smtp://user:password@host:587';

/** The server for e-mails; null without `SMTP_URL`. What is wrong is said without the password. */
export function readMailConfig(read: ReadSetting): MailServer | Wrong | null {
  const text = read('SMTP_URL', '', (given) => given);
  const from = read('MAIL_FROM', '', parseSender);
  if (text === '') return null;
  if (from === '') {
    return {
      setting: 'MAIL_FROM',
      vi: 'cần có khi đã có SMTP_URL: tên và địa chỉ gửi, như Một Chạm <mot-cham@tinh.gov.vn>',
      en: 'is needed together with SMTP_URL: who sends, like Một Chạm <mot-cham@tinh.gov.vn>',
    };
  }
  return (
    parseServer(text, from) ?? {
      setting: 'SMTP_URL',
      vi: `phải có dạng ${URL_FORM}`,
      en: `must be of the form ${URL_FORM}`,
    }
  );
}

function parseServer(text: string, from: string): MailServer | null {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^smtps?:$/.test(url.protocol) || url.hostname === '') return null;
  if (!/^\/?$/.test(url.pathname) || url.search !== '') return null;
  const implicitTls = url.protocol === 'smtps:';
  const user = decoded(url.username);
  const password = decoded(url.password);
  if (user === null || password === null || (user !== '' && password === '')) return null;
  // Nobody's relay is used without signing in, but for one on this machine.
  if (user === '' && !isLoopback(url.hostname)) return null;
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port === '' ? (implicitTls ? 465 : 587) : Number(url.port),
    implicitTls,
    user: user === '' ? null : user,
    password: user === '' ? null : password,
    from,
  };
}

function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}

function parseSender(text: string): string | Wrong {
  if (/^[^<>\r\n"]{0,80}<[^\s<>@]+@[^\s<>@]+>$|^[^\s<>@"]+@[^\s<>@"]+$/.test(text)) return text;
  return {
    setting: '',
    vi: 'phải là một địa chỉ, hoặc Tên <địa chỉ>',
    en: 'must be an address, or Name <address>',
  };
}
