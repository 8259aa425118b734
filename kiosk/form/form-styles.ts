/** Which setting of the phone chooses which look of the kiosk; the later one wins. */
const LOOKS = [
  { look: 'dark', when: '(prefers-color-scheme: dark)' },
  { look: 'contrast', when: '(prefers-contrast: more)' },
] as const;

/**
 * The style sheet of the phone form: the colours of the kiosk's design tokens, which stay in one file,
 * and the form's own rules. Throws when the tokens lack a look.
 */
export function formStyles(tokens: string, rules: string): string {
  const looks = LOOKS.map(
    ({ look, when }) =>
      `@media ${when} {:root {${coloursOf(tokens, `:root[data-look='${look}']`)}}}`,
  );
  return [`:root {${coloursOf(tokens, ':root')}}`, ...looks, rules].join('\n');
}

/** The colours in the block of a selector; sizes follow the glass and are the kiosk's alone. */
function coloursOf(tokens: string, selector: string): string {
  const start = tokens.indexOf(`\n${selector} {`);
  if (start < 0) throw new Error(`tokens.css lacks ${selector}`);
  const block = tokens.slice(tokens.indexOf('{', start) + 1, tokens.indexOf('}', start));
  const lines = block.replace(/\/\*[^]*?\*\//g, '').split(';');
  return lines
    .map((line) => line.trim())
    .filter((line) => /^(--[a-z-]+:\s*#|color-scheme:)/.test(line))
    .map((line) => `${line};`)
    .join('');
}
