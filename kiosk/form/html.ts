/** Markup that is safe to send: made by `html`, never by pasting text together. */
export interface Html {
  readonly markup: string;
}

type Value = string | number | Html | readonly Html[];

/**
 * Template tag for HTML. Every value is escaped, also inside quoted attributes, unless it is `Html`
 * itself.
 */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Html {
  const markup = parts.reduce(
    (text, part, index) => text + toMarkup(values[index - 1] ?? '') + part,
  );
  return { markup };
}

/** Marks markup drawn by this code base (an SVG picture) as safe. */
export function trustedMarkup(markup: string): Html {
  return { markup };
}

function toMarkup(value: Value): string {
  if (typeof value === 'string' || typeof value === 'number') return escapeText(String(value));
  return 'markup' in value ? value.markup : value.map(({ markup }) => markup).join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
