/** One element of a drawing. */
export interface SvgElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (SvgElement | string)[];
}

const MOST_ELEMENTS = 5_000;
const DEEPEST = 64;

const TAG = /<([A-Za-z_][\w.:-]*)((?:\s+[A-Za-z_][\w.:-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const END = /<\/([A-Za-z_][\w.:-]*)\s*>/y;
const TEXT = /[^<]+/y;
const CDATA = /<!\[CDATA\[((?:(?!\]\]>)[^])*)\]\]>/y;
/** Passed over: instructions, comments, and a document type that defines nothing. */
const NOTHING = /<\?[^>]*\?>|<!--(?:(?!-->)[^])*-->|<!DOCTYPE[^[\]>]*>/y;

/**
 * Reads an SVG file as a tree; null when it is not well formed, defines entities of its own, or is
 * larger than any mark. Made for files of unknown origin: what it does not know it refuses.
 */
export function parseSvgTree(text: string): SvgElement | null {
  const reader = new Reader(text);
  try {
    return reader.read();
  } catch (error) {
    if (error instanceof NotSvg) return null;
    throw error;
  }
}

class NotSvg extends Error {}

interface Open {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (SvgElement | string)[];
}

class Reader {
  readonly #text: string;
  #at = 0;
  #count = 0;
  readonly #open: Open[] = [];
  #root: SvgElement | null = null;

  constructor(text: string) {
    this.#text = text.replace(/^\uFEFF/, '');
  }

  read(): SvgElement {
    while (this.#at < this.#text.length) {
      if (this.#take(NOTHING)) continue;
      const end = this.#take(END);
      const tag = end ? null : this.#take(TAG);
      if (end) this.#close(end[1]!);
      else if (tag) this.#begin(tag);
      else this.#readText();
    }
    if (this.#open.length > 0 || this.#root === null) throw new NotSvg();
    return this.#root;
  }

  #take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text);
    if (found) this.#at = pattern.lastIndex;
    return found;
  }

  #begin([, name = '', attributes = '', isEmpty]: RegExpExecArray): void {
    this.#count += 1;
    const isSecondRoot = this.#open.length === 0 && this.#root !== null;
    if (this.#count > MOST_ELEMENTS || this.#open.length >= DEEPEST || isSecondRoot) {
      throw new NotSvg();
    }
    this.#open.push({ name, attributes: attributesOf(attributes), children: [] });
    if (isEmpty === '/') this.#close(name);
  }

  #close(name: string): void {
    const closed = this.#open.pop();
    if (closed?.name !== name) throw new NotSvg();
    const parent = this.#open.at(-1);
    if (parent) parent.children.push(closed);
    else this.#root = closed;
  }

  #readText(): void {
    const text = this.#take(TEXT);
    const plain = text ? decoded(text[0]) : this.#take(CDATA)?.[1];
    if (plain === undefined) throw new NotSvg();
    const parent = this.#open.at(-1);
    if (parent) parent.children.push(plain);
    else if (plain.trim() !== '') throw new NotSvg();
  }
}

function attributesOf(text: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name, quoted] of text.matchAll(/([\w.:-]+)\s*=\s*("[^"]*"|'[^']*')/g)) {
    if (attributes.has(name!)) throw new NotSvg();
    attributes.set(name!, decoded(quoted!.slice(1, -1)));
  }
  return attributes;
}

const KNOWN: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** Only what every XML file may name: an entity of the file's own could be anything, and endless. */
function decoded(text: string): string {
  return text.replace(/&([^;\s&]{0,10});?/g, (whole, name: string) => {
    const [, decimal, hex] = /^#(?:(\d+)|x([\da-f]+))$/i.exec(name) ?? [];
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : null;
    if (code !== null && code >= 9 && code <= 0x10_ff_ff) return String.fromCodePoint(code);
    const known = whole.endsWith(';') ? KNOWN[name] : undefined;
    if (known === undefined) throw new NotSvg();
    return known;
  });
}

/** The tree as a file again, with everything escaped that could be read as markup. */
export function renderSvgTree({ name, attributes, children }: SvgElement): string {
  const shown = [...attributes].map(([key, value]) => ` ${key}="${escaped(value)}"`).join('');
  const inner = children
    .map((child) => (typeof child === 'string' ? escaped(child) : renderSvgTree(child)))
    .join('');
  return inner === '' ? `<${name}${shown}/>` : `<${name}${shown}>${inner}</${name}>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
