/**
 * What nobody outside Zalo has confirmed, in one place: each can be set by the installation, and
 * should be looked at first on a real official account.
 */
export interface ZaloFacts {
  /** Which timestamp the webhook's signature is made over. */
  readonly macTimestamp: 'header-then-body' | 'header' | 'body';
  /** How the answers to rating templates are asked for; Zalo's page says POST, programs use GET. */
  readonly ratingsVerb: 'GET' | 'POST' | 'either';
  /** Longest title of a button, in characters. */
  readonly buttonTitle: number;
  /** Hours of Vietnam time between which templates by phone are refused; equal when there are none. */
  readonly nightFrom: number;
  readonly nightTo: number;
}

export const ZALO_FACTS: ZaloFacts = {
  macTimestamp: 'header-then-body',
  ratingsVerb: 'either',
  buttonTitle: 35,
  nightFrom: 22,
  nightTo: 6,
};

const CHOICES: Readonly<Record<keyof ZaloFacts, RegExp>> = {
  macTimestamp: /^(header-then-body|header|body)$/,
  ratingsVerb: /^(GET|POST|either)$/,
  buttonTitle: /^([1-9]|[1-9]\d|100)$/,
  nightFrom: /^(\d|1\d|2[0-3])$/,
  nightTo: /^(\d|1\d|2[0-3])$/,
};

/** The facts with those changed that the text names, as in `ratingsVerb=POST,buttonTitle=30`; null
 * when it names one that does not exist, or a value that it can not have. */
export function parseZaloFacts(text: string): ZaloFacts | null {
  const changed: Record<string, unknown> = {};
  for (const part of text
    .split(',')
    .map((piece) => piece.trim())
    .filter(Boolean)) {
    const [name = '', value = '', ...rest] = part.split('=').map((piece) => piece.trim());
    if (!isFactName(name) || rest.length > 0 || !CHOICES[name].test(value)) return null;
    changed[name] = typed(value);
  }
  return { ...ZALO_FACTS, ...changed };
}

function isFactName(name: string): name is keyof ZaloFacts {
  return Object.hasOwn(CHOICES, name);
}

function typed(value: string): string | number {
  return /^\d+$/.test(value) ? Number(value) : value;
}
