import type { Request } from 'express';

/** What is told of a browser in lists and in the audit log: enough to recognise one's own. */
export interface Visitor {
  /** E.g. `Firefox, Windows`; `` when unknown. */
  readonly device: string;
  /** E.g. `203.0.113.0/24`; `` when unknown. */
  readonly origin: string;
}

export function visitorOf(request: Request): Visitor {
  return {
    device: deviceName(request.get('user-agent') ?? ''),
    origin: coarseOrigin(request.ip ?? ''),
  };
}

/** Browsers name others in their names: the first that fits is the one. */
const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/\bCocCoc|coc_coc/i, 'Cốc Cốc'],
  [/\bEdgA?\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\bFirefox\/|\bFxiOS\//, 'Firefox'],
  [/\bChrome\/|\bCriOS\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
];
const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/\bAndroid\b/, 'Android'],
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b/, 'macOS'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bLinux\b/, 'Linux'],
];

/** Browser and system without their versions; what fits nothing known is left out. */
export function deviceName(userAgent: string): string {
  const nameIn = (list: typeof BROWSERS) => list.find(([form]) => form.test(userAgent))?.[1];
  return [nameIn(BROWSERS), nameIn(SYSTEMS)].filter((name) => name !== undefined).join(', ');
}

/** The network of an address: IPv4 by its /24, IPv6 by its /48. `` for what is no address. */
export function coarseOrigin(address: string): string {
  const plain = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1] ?? address.split('%', 1)[0]!;
  if (/^(\d{1,3}\.){3}\d{1,3}$/.test(plain))
    return `${plain.split('.').slice(0, 3).join('.')}.0/24`;
  if (!/^[0-9a-f:]{2,39}$/i.test(plain) || !plain.includes(':')) return '';
  const [head = '', tail = ''] = plain.split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail === '' ? [] : tail.split(':');
  const zeros = Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0');
  const groups = plain.includes('::') ? [...before, ...zeros, ...after] : before;
  return `${groups.slice(0, 3).join(':')}::/48`;
}
