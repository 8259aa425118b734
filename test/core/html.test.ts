import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Html, html, jsonBlock, ownMarkup } from '../../core/html.ts';

const ATTACK = `"><script>alert('1')</script>&`;

describe('html', () => {
  test('escapes every slot for text and for quoted attributes', () => {
    const page = html`<a title="${ATTACK}">${ATTACK}</a>`.toString();
    expect(page).toBe(
      '<a title="&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;">' +
        '&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;</a>',
    );
  });

  test('keeps markup that it made itself and leaves nothing for null, undefined and false', () => {
    const inner = html`<b>${'<'}</b>`;
    expect(html`<p>${[inner, inner, null, undefined, false, 0]}</p>`.toString()).toBe(
      '<p><b>&lt;</b><b>&lt;</b>0</p>',
    );
  });

  test('puts markup of our own in as it is', () => {
    expect(html`<p>${ownMarkup('<hr>')}</p>`.toString()).toBe('<p><hr></p>');
  });

  test('takes nothing that only looks like its own markup', () => {
    const forged = { toString: () => '<script>' } as unknown as Html;
    expect(html`${forged}`.toString()).toBe('&lt;script&gt;');
    expect(() => new Html('<script>', Symbol('no') as never)).toThrow('html tag');
  });

  test('lets no text open or close a tag, an attribute or an entity', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(html`${text}`.toString()).not.toMatch(/[<>"']|&(?!(amp|lt|gt|quot|#39);)/);
      }),
    );
  });
});

describe('jsonBlock', () => {
  test('holds the value unchanged, whatever text is in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const block = jsonBlock('data', { text: `${text}</script><!--` }).toString();
        const inside = block.slice(block.indexOf('>') + 1, block.lastIndexOf('</script>'));
        expect(inside).not.toMatch(/[<>&\u2028\u2029]/);
        expect(JSON.parse(inside)).toEqual({ text: `${text}</script><!--` });
      }),
    );
  });
});
