import path from 'node:path';
import type { MailServer } from '../bot/mail/mail-server.ts';
import { fail, ok, type Result } from '../core/result.ts';
import type { SignOnConfig } from './province-sign-on.ts';
import { readMailConfig } from './mail-config.ts';
import { StartError } from './start-error.ts';
import {
  readZaloBotConfig,
  readZaloConfig,
  type ZaloBotConfig,
  type ZaloConfig,
} from './zalo-config.ts';

/** Every setting, read once from the environment; nothing else reads it. */
export interface Config {
  readonly port: number;
  /** Address to listen on; undefined for all. */
  readonly host: string | undefined;
  /** Folder for the store and the secret. */
  readonly dataFolder: string;
  /** SQLite path or `postgres://...`. */
  readonly storeUrl: string;
  /** Null: kept in a file of the data folder, made at the first start. */
  readonly secret: string | null;
  /** Address under which citizens reach this server, without a slash at the end; null when local. */
  readonly publicUrl: string | null;
  readonly province: string;
  /** How many proxies stand before this server and set X-Forwarded-For. */
  readonly trustedProxies: number;
  /**
   * Whether figures count ratings without a dossier behind them; null: only while no feed of finished
   * dossiers exists.
   */
  readonly countUnbacked: boolean | null;
  /** Folder into which other software drops files of finished dossiers; null: none is watched. */
  readonly dossierFolder: string | null;
  readonly telegram: TelegramConfig | null;
  readonly zalo: ZaloConfig | null;
  readonly zaloBot: ZaloBotConfig | null;
  /** Sends e-mails to officials; null: none are sent. */
  readonly mail: MailServer | null;
  /** The province's own sign-on (OpenID Connect); null: officials sign in here alone. */
  readonly signOn: SignOnConfig | null;
}

export interface TelegramConfig {
  readonly token: string;
  readonly apiRoot: string;
}

/** A setting that cannot be used: which, and why, in Vietnamese and English. */
interface ConfigError {
  readonly setting: string;
  readonly vi: string;
  readonly en: string;
}

/** The settings of this process; throws the sentence that says which is wrong and why. */
export function settings(): Config {
  const config = readConfig(process.env);
  if (!config.ok) throw new StartError(configSentence(config.error));
  return config.value;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The settings, or the first one that is wrong. The text of a secret is never in the error. */
export function readConfig(environment: Environment): Result<Config, ConfigError> {
  const problems: ConfigError[] = [];
  const read = <T>(name: string, fallback: T, parse: (text: string) => T | ConfigError): T => {
    const text = environment[name]?.trim();
    if (text === undefined || text === '') return fallback;
    const value = parse(text);
    if (!isConfigError(value)) return value;
    problems.push({ ...value, setting: name });
    return fallback;
  };
  const dataFolder = path.resolve(read('DATA_DIR', 'var', String));
  const token = read<string | null>('TELEGRAM_BOT_TOKEN', null, parseBotToken);
  const apiRoot = read('TELEGRAM_API_ROOT', 'https://api.telegram.org', parseOutgoingUrl);
  const zalo = readZaloConfig(read, parseOutgoingUrl);
  if (isConfigError(zalo)) problems.push(zalo);
  const mail = readMailConfig(read);
  if (isConfigError(mail)) problems.push(mail);
  const signOn = readSignOnConfig(read);
  if (isConfigError(signOn)) problems.push(signOn);
  const config: Config = {
    port: read('PORT', 8080, (text) => parseWhole(text, 0, 65_535)),
    host: read<string | undefined>('HOST', undefined, String),
    dataFolder,
    storeUrl: read('DATABASE_URL', path.join(dataFolder, 'mot-cham.db'), parseStoreUrl),
    secret: read<string | null>('MOT_CHAM_SECRET', null, parseSecret),
    publicUrl: read<string | null>('PUBLIC_URL', null, parsePublicUrl),
    province: read('PROVINCE', '91', parseProvince),
    trustedProxies: read('TRUST_PROXY', 0, (text) => parseWhole(text, 0, 10)),
    countUnbacked: read<boolean | null>('COUNT_UNBACKED', null, parseSwitch),
    dossierFolder: read<string | null>('DOSSIER_FOLDER', null, (text) => path.resolve(text)),
    telegram: token === null ? null : { token, apiRoot },
    zalo: isConfigError(zalo) ? null : zalo,
    zaloBot: readZaloBotConfig(read, parseOutgoingUrl),
    mail: isConfigError(mail) ? null : mail,
    signOn: isConfigError(signOn) ? null : signOn,
  };
  return problems[0] === undefined ? ok(config) : fail(problems[0]);
}

/** All three, or none. */
function readSignOnConfig(
  read: (name: string, fallback: string, parse: (text: string) => string | ConfigError) => string,
): SignOnConfig | ConfigError | null {
  const issuer = read('OIDC_ISSUER', '', parseOutgoingUrl);
  const clientId = read('OIDC_CLIENT_ID', '', String);
  const clientSecret = read('OIDC_CLIENT_SECRET', '', String);
  if (issuer === '' && clientId === '' && clientSecret === '') return null;
  if (issuer !== '' && clientId !== '' && clientSecret !== '')
    return { issuer, clientId, clientSecret };
  return {
    setting: 'OIDC_ISSUER',
    vi: 'cần đi cùng OIDC_CLIENT_ID và OIDC_CLIENT_SECRET',
    en: 'goes together with OIDC_CLIENT_ID and OIDC_CLIENT_SECRET',
  };
}

function configSentence({ setting, vi, en }: ConfigError): string {
  return `${setting} ${vi} / ${setting} ${en}`;
}

function isConfigError(value: unknown): value is ConfigError {
  return typeof value === 'object' && value !== null && 'vi' in value;
}

function wrong(vi: string, en: string): ConfigError {
  return { setting: '', vi, en };
}

function parseWhole(text: string, least: number, most: number): number | ConfigError {
  const value = Number(text);
  if (/^\d{1,9}$/.test(text) && value >= least && value <= most) return value;
  return wrong(
    `phải là số nguyên từ ${least} đến ${most}`,
    `must be a whole number from ${least} to ${most}`,
  );
}

function parseSwitch(text: string): boolean | ConfigError {
  if (text === 'true' || text === 'false') return text === 'true';
  return wrong('phải là true hoặc false', 'must be true or false');
}

function parseProvince(text: string): string | ConfigError {
  if (/^\d\d$/.test(text)) return text;
  return wrong('phải là mã tỉnh hai chữ số', 'must be a two-digit province code');
}

function parseSecret(text: string): string | ConfigError {
  if (text.length >= 32) return text;
  return wrong('phải dài ít nhất 32 ký tự', 'must have at least 32 characters');
}

function parseBotToken(text: string): string | ConfigError {
  if (/^\d{1,20}:[\w-]{1,100}$/.test(text)) return text;
  return wrong(
    'không có dạng số:chuỗi của Telegram',
    'is not of the form number:text that Telegram gives',
  );
}

function parseStoreUrl(text: string): string | ConfigError {
  if (text === ':memory:') return text;
  if (/^postgres(ql)?:\/\//.test(text)) {
    return URL.canParse(text) ? text : wrong('không phải địa chỉ hợp lệ', 'is not a valid address');
  }
  if (!/^[a-z]+:\/\//i.test(text)) return path.resolve(text);
  return wrong(
    'phải là postgres://... hoặc đường dẫn tệp SQLite',
    'must be postgres://... or the path of a SQLite file',
  );
}

function parsePublicUrl(text: string): string | ConfigError {
  const url = URL.canParse(text) ? new URL(text) : null;
  const plain = url !== null && url.pathname === '/' && url.search === '' && url.hash === '';
  if (plain && (url.protocol === 'https:' || isLoopback(url))) return url.origin;
  return wrong(
    'phải là địa chỉ https://... không có đường dẫn',
    'must be an https://... address without a path',
  );
}

function parseOutgoingUrl(text: string): string | ConfigError {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url !== null && (url.protocol === 'https:' || isLoopback(url)))
    return text.replace(/\/+$/, '');
  return wrong(
    'phải là https://..., hoặc http:// trên chính máy này',
    'must be https://..., or http:// on this machine',
  );
}

function isLoopback(url: URL): boolean {
  return url.protocol === 'http:' && /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname);
}
