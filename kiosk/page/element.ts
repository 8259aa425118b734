export type Attributes = Readonly<Record<string, string | boolean>>;

/**
 * Makes an element. Text goes in as text, so nothing a server or a person wrote becomes markup. A
 * `true` attribute is present and empty, a `false` one is left out.
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false) made.setAttribute(name, value === true ? '' : value);
  }
  made.append(...children);
  return made;
}

/** Turns a drawing of this code base (never foreign text) into an element. */
export function picture(svg: string): Element {
  const holder = document.createElement('template');
  holder.innerHTML = svg;
  const [drawn] = holder.content.children;
  if (!drawn) throw new Error('the drawing is empty');
  return drawn;
}
