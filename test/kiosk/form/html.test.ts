import fc from 'fast-check';
import { expect, test } from 'vitest';
import { html, trustedMarkup } from '../../../kiosk/form/html.ts';

test('text, numbers and lists of markup go in where they stand', () => {
  const items = ['a', 'b'].map((text) => html`<i>${text}</i>`);
  expect(html`<p class="${1}">${items}</p>`.markup).toBe('<p class="1"><i>a</i><i>b</i></p>');
  expect(html`<p>${trustedMarkup('<hr>')}</p>`.markup).toBe('<p><hr></p>');
});

test('no text ends its element or its attribute', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '&', 'a', '=', '/') }),
      (text) => {
        const inside = html`${text}`.markup;
        expect(inside).not.toMatch(/[<>"']/);
        expect(inside.replace(/&(amp|lt|gt|quot|#39);/g, '')).not.toContain('&');
      },
    ),
  );
});
