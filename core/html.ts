/** Markup that is safe to send: made only by the functions of this file, never from outside text. */
export class Html {
  readonly #markup: string;

  constructor(markup: string, seal: typeof SEAL) {
    if (seal !== SEAL) throw new Error('Html is made by the html tag only');
    this.#markup = markup;
  }

  toString(): string {
    return this.#markup;
  }
}

/** Known to this file alone, so that no other code can pass a plain text off as markup. */
const SEAL = Symbol('made by the html tag');

/** What may stand in a slot; `null`, `undefined` and `false` leave nothing behind. */
export type HtmlValue = string | number | Html | null | undefined | false | readonly HtmlValue[];

/**
 * Template tag: every slot is escaped for text and for quoted attributes, unless it is `Html`
 * itself. Attributes must be quoted, and addresses must be our own paths: a slot can't make
 * `javascript:` harmless.
 */
export function html(template: TemplateStringsArray, ...slots: readonly HtmlValue[]): Html {
  const parts = unindented(template);
  // Put one behind the other and not joined: then a page is copied once, and not at each level.
  let markup = parts[0]!;
  for (let i = 0; i < slots.length; i += 1) markup += render(slots[i]) + parts[i + 1]!;
  return new Html(markup, SEAL);
}

const UNINDENTED = new WeakMap<TemplateStringsArray, readonly string[]>();

/** The source's indentation is no part of the page: long tables would be three times as large. */
function unindented(template: TemplateStringsArray): readonly string[] {
  let parts = UNINDENTED.get(template);
  if (parts === undefined) {
    parts = template.map((part) => part.replace(/\n\s+/g, '\n'));
    UNINDENTED.set(template, parts);
  }
  return parts;
}

/** Markup drawn by this program, e.g. a picture; never a text that came from outside. */
export function ownMarkup(markup: string): Html {
  return new Html(markup, SEAL);
}

/** A block of data for the page's script; nothing in the value can end the block. */
export function jsonBlock(id: string, value: unknown): Html {
  const json = JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, escapeForJson);
  return new Html(`<script type="application/json" id="${escapeText(id)}">${json}</script>`, SEAL);
}

function render(value: HtmlValue): string {
  if (value === null || value === undefined || value === false) return '';
  if (value instanceof Html) return value.toString();
  if (!Array.isArray(value)) return escapeText(String(value));
  let markup = '';
  for (const each of value as readonly HtmlValue[]) markup += render(each);
  return markup;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const SPECIAL = /[&<>"']/;

function escapeText(text: string): string {
  // Most texts hold none of them, and looking is cheaper than replacing nothing.
  if (!SPECIAL.test(text)) return text;
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

function escapeForJson(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
