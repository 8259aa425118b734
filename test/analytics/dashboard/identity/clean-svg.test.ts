import { describe, expect, test } from 'vitest';
import { cleanSvg } from '../../../../analytics/dashboard/identity/clean-svg.ts';

const NS = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"';
const svg = (inside: string, attributes = 'viewBox="0 0 10 10"') =>
  `<svg ${NS} ${attributes}>${inside}</svg>`;
const PATH = '<path d="M0 0H9V9Z"/>';

function cleaned(text: string): string {
  const result = cleanSvg(text);
  if (!result.ok) throw new Error(result.error);
  return new TextDecoder().decode(result.value.bytes);
}

test('keeps a drawing as it is, with its size written out', () => {
  const drawing =
    '<defs><linearGradient id="g"><stop offset="0" stop-color="red"/></linearGradient></defs>' +
    '<style>.a{fill:url(#g)}</style><g transform="scale(2)"><path class="a" d="M0 0H9V9Z"/>' +
    '<use xlink:href="#p" x="3"/><text x="1" y="2">Tỉnh &amp; xã</text></g>' +
    '<path id="p" fill="url(#g)" d="M1 1"/>';
  const whole = cleaned(svg(drawing));
  expect(whole).toContain(drawing);
  expect(whole).toMatch(
    /^<svg xmlns="[^"]+" xmlns:xlink="[^"]+" width="10" height="10" viewBox="0 0 10 10">/,
  );
  expect(cleaned(whole)).toBe(whole);
});

describe('drops, and keeps the drawing beside it:', () => {
  const hostile: readonly (readonly [string, string])[] = [
    ['a script', '<script>alert(1)</script>'],
    ['a script in another case of CDATA', '<script><![CDATA[alert(1)]]></script>'],
    [
      'foreign content',
      '<foreignObject><b xmlns="http://www.w3.org/1999/xhtml">x</b></foreignObject>',
    ],
    ['a picture inside', '<image href="data:image/png;base64,AAAA" width="1" height="1"/>'],
    ['a picture from elsewhere', '<image xlink:href="https://evil.example/x.png"/>'],
    ['an animation', '<animate attributeName="href" values="javascript:alert(1)"/>'],
    ['a set', '<set attributeName="onload" to="alert(1)"/>'],
    ['a filter', '<filter id="f"><feImage href="https://evil.example/"/></filter>'],
    ['metadata', '<metadata><rdf:RDF xmlns:rdf="x">author</rdf:RDF></metadata>'],
    ['an editor’s own elements', '<sodipodi:namedview id="n"/>'],
    ['a style that imports', '<style>@import "https://evil.example/x.css";</style>'],
    ['a style that fetches', '<style>.a{fill:url(https://evil.example/)}</style>'],
    ['a style that hides what it does', '<style>.a{fill:u\\72l(https://evil.example/)}</style>'],
    [
      'a style with a set of images',
      '<style>.a{mask:image-set("https://evil.example/x" 1x)}</style>',
    ],
    ['an embedded font', '<style>@font-face{src:url(#x)}</style>'],
    ['use of another file', '<use href="https://evil.example/x.svg#a"/>'],
  ];
  test.for(hostile)('%s', ([, part]) => {
    const left = cleaned(svg(part + PATH));
    expect(left).toContain(PATH);
    expect(left).not.toMatch(/evil|alert|script|<image|import|foreign|base64|author|animate|<set/i);
  });
});

describe('drops an attribute', () => {
  test.for([
    'onload="alert(1)"',
    "onclick='alert(1)'",
    'style="fill:url(https://evil.example/)"',
    'fill="url( \'https://evil.example/x\' )"',
    'style="background:image(evil)"',
    'clip-path="url(data:image/svg+xml,evil)"',
    'href="javascript:alert(1)"',
    'xml:base="https://evil.example/"',
    'data-x="evil"',
  ])('%s', (attribute) => {
    expect(cleaned(svg(`<path ${attribute} d="M0 0"/>`))).toContain('<path d="M0 0"/>');
  });
});

test('draws what stands in a link or a switch, without the link', () => {
  const left = cleaned(svg(`<a href="javascript:alert(1)">${PATH}</a><switch>${PATH}</switch>`));
  expect(left).toContain(`<g>${PATH}</g><g>${PATH}</g>`);
});

test('keeps marks of markup inside texts and attributes harmless', () => {
  const left = cleaned(svg(`<text id="&quot;&lt;x">&lt;script&gt;&#60;b></text>`));
  expect(left).toContain('<text id="&quot;&lt;x">&lt;script&gt;&lt;b&gt;</text>');
});

const bomb = Array.from(
  { length: 9 },
  (_, i) => `<g id="b${i + 1}">${`<use href="#b${i}"/>`.repeat(10)}</g>`,
).join('');

describe('refuses', () => {
  test.for([
    ['what is no XML', '<svg', 'svg-invalid'],
    ['a page', '<html><svg/></html>', 'svg-invalid'],
    ['an svg of no namespace', '<svg viewBox="0 0 1 1"><path d="M0"/></svg>', 'svg-invalid'],
    ['tags that do not fit', svg('<g><path d="M0"/></svg></g>'), 'svg-invalid'],
    ['an attribute twice', svg('<path d="M0" d="M1"/>'), 'svg-invalid'],
    ['an entity of its own', svg('<text>&evil;</text>'), 'svg-invalid'],
    ['a document type that defines', `<!DOCTYPE svg [<!ENTITY a "x">]>${svg(PATH)}`, 'svg-invalid'],
    ['a second root', svg(PATH) + svg(PATH), 'svg-invalid'],
    ['thousands of elements', svg('<g/>'.repeat(6_000)), 'svg-invalid'],
    ['a deep nest', svg('<g>'.repeat(100) + PATH + '</g>'.repeat(100)), 'svg-invalid'],
    ['no size', svg(PATH, ''), 'size-missing'],
    ['a size of nothing', svg(PATH, 'viewBox="0 0 0 5"'), 'size-missing'],
    ['a ribbon', svg(PATH, 'viewBox="0 0 900 5"'), 'size-missing'],
    ['nothing drawn', svg('<script>x</script>'), 'nothing-drawn'],
    ['a bomb of uses', svg(`<path id="b0" d="M0 0"/>${bomb}<use href="#b9"/>`), 'too-complex'],
    ['a use of itself', svg(`<g id="a">${PATH}<use href="#a"/></g>`), 'too-complex'],
    [
      'a pattern in a style',
      svg(`<pattern id="p">${PATH}</pattern><style>*{fill:url(#p)}</style>`),
      'too-complex',
    ],
  ] as const)('%s', ([, text, problem]) => {
    expect(cleanSvg(text)).toEqual({ ok: false, error: problem });
  });
});

test('takes files as drawing programs write them', () => {
  const whole = `\uFEFF<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<!-- Generator: Adobe Illustrator -->
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
${svg(PATH, 'width="40px" height="20" xml:space="preserve" inkscape:version="1"')}
`;
  expect(cleanSvg(whole)).toMatchObject({ ok: true, value: { width: 40, height: 20 } });
});
