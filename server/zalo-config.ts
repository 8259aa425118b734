import { parseZaloFacts, ZALO_FACTS, type ZaloFacts } from '../bot/zalo/facts.ts';
import { ZALO_HOSTS, type ZaloHosts } from '../bot/zalo/hosts.ts';

/** Settings of the official account on Zalo. */
export interface ZaloConfig {
  readonly appId: string;
  readonly appSecret: string;
  /** The key of the webhook page, which is not the app's secret. */
  readonly oaSecretKey: string;
  readonly hosts: ZaloHosts;
  readonly facts: ZaloFacts;
  /** Zalo's ids of approved templates, by our names. */
  readonly templates: ReadonlyMap<string, string>;
  readonly siteVerification: string | null;
}

/** Settings of a bot on the Zalo Bot platform. */
export interface ZaloBotConfig {
  readonly token: string;
  readonly apiRoot: string;
}

/** What is wrong with a setting; the reader adds its name. */
interface Wrong {
  readonly setting: string;
  readonly vi: string;
  readonly en: string;
}

/** Reads one setting; notes what is wrong with it and answers the fallback. */
export type ReadSetting = <T>(name: string, fallback: T, parse: (text: string) => T | Wrong) => T;

const TEMPLATES = {
  ZALO_INVITATION_TEMPLATE: 'rating-invitation',
  ZALO_REMINDER_TEMPLATE: 'rating-reminder',
  ZALO_NOTICE_TEMPLATE: 'notice',
} as const;

/** The account's settings; null without `ZALO_APP_ID`; what is wrong when one of its keys is missing. */
export function readZaloConfig(
  read: ReadSetting,
  parseHost: (text: string) => string | Wrong,
): ZaloConfig | Wrong | null {
  const appId = read<string | null>('ZALO_APP_ID', null, parseDigits);
  const appSecret = read<string | null>('ZALO_APP_SECRET', null, parseKey);
  const oaSecretKey = read<string | null>('ZALO_OA_SECRET_KEY', null, parseKey);
  const hosts: ZaloHosts = {
    oauth: read('ZALO_OAUTH_HOST', ZALO_HOSTS.oauth, parseHost),
    openapi: read('ZALO_OPENAPI_HOST', ZALO_HOSTS.openapi, parseHost),
    business: read('ZALO_BUSINESS_HOST', ZALO_HOSTS.business, parseHost),
  };
  const facts = read('ZALO_FACTS', ZALO_FACTS, parseFacts);
  const siteVerification = read<string | null>('ZALO_SITE_VERIFICATION', null, parseKey);
  const templates = new Map<string, string>();
  for (const [setting, name] of Object.entries(TEMPLATES)) {
    const id = read<string | null>(setting, null, parseDigits);
    if (id !== null) templates.set(name, id);
  }
  if (appId === null) return null;
  if (appSecret === null) return missing('ZALO_APP_SECRET');
  if (oaSecretKey === null) return missing('ZALO_OA_SECRET_KEY');
  return { appId, appSecret, oaSecretKey, hosts, facts, templates, siteVerification };
}

/** The bot's settings; null without `ZALO_BOT_TOKEN`. */
export function readZaloBotConfig(
  read: ReadSetting,
  parseHost: (text: string) => string | Wrong,
): ZaloBotConfig | null {
  const token = read<string | null>('ZALO_BOT_TOKEN', null, parseBotToken);
  const apiRoot = read('ZALO_BOT_API_ROOT', 'https://bot-api.zaloplatforms.com', parseHost);
  return token === null ? null : { token, apiRoot };
}

function missing(setting: string): Wrong {
  const vi = 'cần có khi đã có ZALO_APP_ID';
  return { setting, vi, en: 'is needed together with ZALO_APP_ID' };
}

function parseDigits(text: string): string | Wrong {
  if (/^\d{1,32}$/.test(text)) return text;
  return { setting: '', vi: 'phải là một dãy chữ số', en: 'must be digits' };
}

function parseKey(text: string): string | Wrong {
  if (/^[\x21-\x7e]{4,256}$/.test(text)) return text;
  return {
    setting: '',
    vi: 'phải dài 4 đến 256 ký tự, không có khoảng trắng',
    en: 'must have 4 to 256 characters without blanks',
  };
}

function parseFacts(text: string): ZaloFacts | Wrong {
  return (
    parseZaloFacts(text) ?? {
      setting: '',
      vi: `phải có dạng tên=giá trị, cách nhau bằng dấu phẩy, trong số ${FACT_NAMES}`,
      en: `must be name=value, separated by commas, of ${FACT_NAMES}`,
    }
  );
}

const FACT_NAMES = Object.keys(ZALO_FACTS).join(', ');

function parseBotToken(text: string): string | Wrong {
  if (/^\d{1,20}:[\w.~-]{1,200}$/.test(text)) return text;
  return {
    setting: '',
    vi: 'không có dạng số:chuỗi của Zalo Bot',
    en: 'is not of the form number:text that Zalo Bot gives',
  };
}
