import { html, ownMarkup, type Html } from '../../core/html.ts';
import { qrCode, qrSvg } from './qr-code.ts';
import { slipLines, SLIP_SHAPES, type SlipLine, type SlipShape } from './slip-shape.ts';
import { SLIP_PAPERS, type Slip, type SlipPaper } from './slip.ts';

/** Where the page finds its style sheet and letters, and what it says above the slips on a screen. */
export interface SheetFrame {
  readonly language: string;
  readonly title: string;
  readonly styles: string;
  readonly note: string;
  readonly back: { readonly href: string; readonly text: string };
}

/**
 * The slips as a page to be printed by the browser: the same lines as the PDF, on paper of the size
 * that `slipStyles` names. What helps on the screen is not printed.
 */
export function renderSheet(slips: readonly Slip[], paper: SlipPaper, frame: SheetFrame): string {
  const { columns, rows } = SLIP_SHAPES[paper];
  const perPage = columns * rows;
  const pages = Array.from({ length: Math.ceil(slips.length / perPage) }, (_, i) =>
    slips.slice(i * perPage, (i + 1) * perPage),
  );
  const document = html`<!doctype html>
    <html lang="${frame.language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="referrer" content="no-referrer" />
        <title>${frame.title}</title>
        <link rel="icon" href="/kiosk/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="${frame.styles}" />
      </head>
      <body>
        <header>
          <h1>${frame.title}</h1>
          <p>${frame.note}</p>
          <p><a href="${frame.back.href}">${frame.back.text}</a></p>
        </header>
        <main>
          ${pages.map((page) => html`<div class="sheet ${paper}">${page.map(renderSlip)}</div>`)}
        </main>
      </body>
    </html>`;
  return document.toString();
}

function renderSlip(slip: Slip): Html {
  return html`<section class="slip" aria-label="${slip.typed}">
    ${slipLines(slip).map((line) =>
      line.text === ''
        ? html`<div class="qr">${ownMarkup(qrSvg(qrCode(slip.url)))}</div>`
        : renderLine(line),
    )}
  </section>`;
}

function renderLine({ text, language, scale, weight, gapBefore }: SlipLine): Html {
  const set = `s${scale * 100} w${weight} g${gapBefore}`;
  return language === null
    ? html`<p class="${set}">${text}</p>`
    : html`<p class="${set}" lang="${language}">${text}</p>`;
}

/** Longest slip of a roll in millimetres: browsers can't print a page as long as it needs to be. */
const ROLL_LENGTHS: Readonly<Partial<Record<SlipPaper, number>>> = {
  'roll-58': 170,
  'roll-80': 180,
};

/** The style sheet of every paper, made from the same measures as the PDF. */
export function slipStyles(
  fonts: readonly { readonly name: string; readonly path: string }[],
): string {
  const faces = fonts.map(({ name, path }) => {
    const weight = name.endsWith('700') ? 700 : 400;
    return `@font-face{font-family:'slip-${name.split('-')[0]}';font-weight:${weight};src:url('${path}')}`;
  });
  return [
    ...faces,
    COMMON,
    ...SLIP_PAPERS.map((paper) => stylesOf(paper, SLIP_SHAPES[paper])),
  ].join('\n');
}

const COMMON = `*{box-sizing:border-box}
body{margin:0;color:#000;background:#fff;font-family:slip-vietnamese,slip-latin,slip-khmer,sans-serif}
header{padding:1rem;border-bottom:2px solid #143a5c;background:#f4f6f7;font-size:1.125rem;line-height:1.5}
h1{font-size:1.5rem;margin:0 0 .5rem}
p{margin:0}
a{color:#143a5c}
.slip{overflow:hidden;text-align:center;display:flex;flex-direction:column;justify-content:center;break-inside:avoid}
.slip p{line-height:1.3;overflow-wrap:break-word}
.slip p:lang(km){line-height:1.7}
.s85{font-size:.85em}.s100{font-size:1em}.s110{font-size:1.1em}.s200{font-size:2em}
.w700{font-weight:700}.g1{padding-top:1pt}.g2{padding-top:2pt}.g3{padding-top:3pt}
.qr{margin:0 auto;min-height:0}
.qr svg{display:block;width:100%;height:100%}
.sheet{break-after:page;display:grid;align-content:start}
.sheet:last-child{break-after:auto}
@media screen{.sheet{margin:1rem auto;outline:1px dashed #5d6b78}}
@media print{header{display:none}}`;

function stylesOf(paper: SlipPaper, shape: SlipShape): string {
  const { width, height, margin, qr, text, columns, rows } = shape;
  const tall = height ?? ROLL_LENGTHS[paper]!;
  const page = `@page ${paper}{size:${width * columns}mm ${tall * rows}mm;margin:0}`;
  const sheet = `.${paper}{page:${paper};width:${width * columns}mm;grid-template-columns:repeat(${columns},${width}mm)}`;
  // A hair less than the page, so that rounding adds no empty one.
  const exact = height === null ? '' : `height:${height - 0.5}mm;`;
  const slip = `.${paper} .slip{width:${width}mm;${exact}padding:${margin}mm;font-size:${text}pt}`;
  const cuts = columns > 1 ? `.${paper} .slip{border:.2mm dashed #888}` : '';
  return `${page}${sheet}${slip}.${paper} .qr{width:${qr}mm;height:${qr}mm}${cuts}`;
}
