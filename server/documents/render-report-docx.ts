import type {
  OfficialReport,
  ReportBlock,
  ReportColumn,
} from '../../analytics/reports/official-report.ts';
import { html, type Html } from '../../core/html.ts';
import { officialReportText as texts } from '../../core/messages/vi/official-report.ts';
import { chartPart, chartRelation, chartRun, chartXml, type DocxChart } from './chart-docx.ts';
import {
  FIRST_LINE_MM,
  MARGINS_MM,
  PAGE_MM,
  PAGE_NUMBER_MM,
  PARAGRAPH_GAP,
  SIZES,
} from './official-layout.ts';
import { zipFile } from './zip-file.ts';

const twips = (mm: number): number => Math.round((mm / 25.4) * 1440);
const CHART_MM = PAGE_MM.width - MARGINS_MM.left - MARGINS_MM.right;
const TEXT_WIDTH = twips(PAGE_MM.width - MARGINS_MM.left - MARGINS_MM.right);

/**
 * The report as a DOCX file (ECMA-376, WordprocessingML): plain paragraphs and tables that any word
 * processor can edit, in Times New Roman. Bars are charts, each with a text for who can't see it. Every
 * annex is a section, whose pages are numbered from 1.
 */
export function renderReportDocx(report: OfficialReport): Buffer {
  const charts = chartsOf(report);
  return zipFile([
    ['[Content_Types].xml', contentTypes(charts)],
    ['_rels/.rels', relations([['officeDocument', 'word/document.xml']])],
    [
      'word/_rels/document.xml.rels',
      relations([
        ['styles', 'styles.xml'],
        ['header', 'header.xml'],
        ...charts.map(({ number }) => ['chart', chartPart(number), chartRelation(number)] as const),
      ]),
    ],
    ['word/styles.xml', STYLES],
    ['word/header.xml', HEADER],
    ...charts.map((chart) => [`word/${chartPart(chart.number)}`, XML + chartXml(chart)] as const),
    ['word/document.xml', documentXml(report, charts)],
  ]);
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

/** The bars of the report, numbered in their order. */
function chartsOf({ blocks, annexes }: OfficialReport): readonly DocxChart[] {
  return [...blocks, ...annexes]
    .filter((part) => part.kind === 'bars')
    .map(({ alt, bars }, index) => ({ number: index + 1, alt, bars }));
}

function contentTypes(charts: readonly DocxChart[]): string {
  const parts = charts.map(
    ({ number }) => `<Override PartName="/word/${chartPart(number)}" ContentType="${CHART_TYPE}"/>`,
  );
  return CONTENT_TYPES.replace('</Types>', `${parts.join('')}</Types>`);
}

const CONTENT_TYPES = `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${WORD_TYPE}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${WORD_TYPE}.styles+xml"/><Override PartName="/word/header.xml" ContentType="${WORD_TYPE}.header+xml"/></Types>`;

const STYLES = `${XML}<w:styles xmlns:w="${MAIN}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="${SIZES.body * 2}"/><w:szCs w:val="${SIZES.body * 2}"/><w:lang w:val="vi-VN"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:before="0" w:after="0"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:pPr><w:keepNext/><w:spacing w:before="240" w:after="120"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/></w:rPr></w:style></w:styles>`;

/** The page's number, top centre; none on the first page. */
const HEADER = `${XML}<w:hdr xmlns:w="${MAIN}"><w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:hdr>`;

function relations(
  targets: readonly (readonly [kind: string, target: string, id?: string])[],
): string {
  const lines = targets.map(
    ([kind, target, id], index) =>
      `<Relationship Id="${id ?? `rId${index + 1}`}" Type="${RELATION}/${kind}" Target="${target}"/>`,
  );
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${lines.join('')}</Relationships>`;
}

function documentXml(report: OfficialReport, charts: readonly DocxChart[]): string {
  const left = charts.values();
  const block = (part: ReportBlock): Html => blockXml(part, () => left.next().value!);
  const body = html`<w:document xmlns:w="${MAIN}" xmlns:r="${RELATION}"
    ><w:body
      >${letterhead(report)}${title(report)}${report.blocks.map(block)}${signature(report)}${report.annexes.map(block)}${section()}</w:body
    ></w:document
  >`;
  return XML + body.toString();
}

function section(): Html {
  const { top, right, bottom, left } = MARGINS_MM;
  return html`<w:sectPr
    ><w:headerReference w:type="default" r:id="rId2" /><w:type w:val="nextPage" /><w:pgSz
      w:w="${twips(PAGE_MM.width)}"
      w:h="${twips(PAGE_MM.height)}" /><w:pgMar
      w:top="${twips(top)}"
      w:right="${twips(right)}"
      w:bottom="${twips(bottom)}"
      w:left="${twips(left)}"
      w:header="${twips(PAGE_NUMBER_MM)}"
      w:footer="${twips(PAGE_NUMBER_MM)}"
      w:gutter="0" /><w:pgNumType w:start="1" /><w:titlePg
  /></w:sectPr>`;
}

/** How a paragraph is set; sizes in points. */
interface Setting {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly align?: 'left' | 'center' | 'right' | 'both';
  readonly indent?: boolean;
  /** Points above and below. */
  readonly space?: number;
  readonly rule?: boolean;
  readonly style?: 'Heading1';
}

function paragraph(text: string, setting: Setting = {}): Html {
  const { size = SIZES.body, bold, italic, align = 'left', indent, space = 0, rule } = setting;
  const around = space * 20;
  return html`<w:p
    ><w:pPr
      >${setting.style && html`<w:pStyle w:val="${setting.style}" />`}${rule && html`<w:pBdr><w:bottom w:val="single" w:sz="4" w:space="1" w:color="000000" /></w:pBdr>`}<w:spacing
        w:before="${around}"
        w:after="${around}" />${indent && html`<w:ind w:firstLine="${twips(FIRST_LINE_MM)}" />`}<w:jc
        w:val="${align}" /></w:pPr
    ><w:r
      ><w:rPr>${bold && html`<w:b />`}${italic && html`<w:i />`}<w:sz w:val="${size * 2}" /></w:rPr
      ><w:t xml:space="preserve">${text}</w:t></w:r
    ></w:p
  >`;
}

function cell(width: number, content: Html | readonly Html[], more: Html | null = null): Html {
  return html`<w:tc
    ><w:tcPr><w:tcW w:w="${Math.round(width)}" w:type="dxa" />${more}</w:tcPr>${content}</w:tc
  >`;
}

function table(widths: readonly number[], rows: readonly Html[], borders: boolean): Html {
  const edge = (name: string) =>
    html`<w:${name} w:val="single" w:sz="4" w:space="0" w:color="000000" />`;
  const edges = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(edge);
  return html`<w:tbl
      ><w:tblPr
        ><w:tblW
          w:w="${TEXT_WIDTH}"
          w:type="dxa" />${borders && html`<w:tblBorders>${edges}</w:tblBorders>`}<w:tblLayout
          w:type="fixed" /></w:tblPr
      ><w:tblGrid
        >${widths.map((width) => html`<w:gridCol w:w="${Math.round(width)}" />`)}</w:tblGrid
      >${rows}</w:tbl
    >${paragraph('', { size: 6 })}`;
}

/** Agency and number on the left, the state's name and motto, place and date on the right. */
function letterhead(report: OfficialReport): Html {
  const left = TEXT_WIDTH * 0.42;
  const right = TEXT_WIDTH - left;
  const center = { align: 'center' } as const;
  const rows = [
    [
      [
        paragraph(report.superior, { ...center, size: SIZES.agency }),
        paragraph(report.issuer, { ...center, size: SIZES.agency, bold: true }),
        paragraph('_______', { ...center, size: 6 }),
      ],
      [
        paragraph(texts.nation, { ...center, size: SIZES.nation, bold: true }),
        paragraph(texts.motto, { ...center, size: SIZES.motto, bold: true }),
        paragraph('_______________________', { ...center, size: 6 }),
      ],
    ],
    [
      [paragraph(report.number, { ...center, size: SIZES.number })],
      [paragraph(report.placeAndDate, { ...center, size: SIZES.place, italic: true })],
    ],
  ] as const;
  return table(
    [left, right],
    rows.map(([a, b]) => html`<w:tr>${cell(left, a)}${cell(right, b)}</w:tr>`),
    false,
  );
}

function title({ summary }: OfficialReport): Html {
  const center = { align: 'center', bold: true } as const;
  return html`${paragraph(texts.type, { ...center, size: SIZES.title, space: 6 })}${paragraph(summary, { ...center, size: SIZES.title })}${paragraph('_____________', { ...center, size: 6 })}`;
}

function signature({ recipients, authority, signer, signerName }: OfficialReport): Html {
  const signed = { size: SIZES.title, bold: true, align: 'center' } as const;
  const half = TEXT_WIDTH / 2;
  const list = [
    paragraph(texts.recipientsTitle, { size: SIZES.agency, bold: true, italic: true }),
    ...recipients.map((line) => paragraph(line, { size: SIZES.recipients })),
  ];
  const signing = [
    ...(authority === '' ? [] : [paragraph(authority, signed)]),
    paragraph(signer, signed),
    ...Array.from({ length: 4 }, () => paragraph('')),
    paragraph(signerName, signed),
  ];
  return table([half, half], [html`<w:tr>${cell(half, list)}${cell(half, signing)}</w:tr>`], false);
}

function blockXml(part: ReportBlock, nextChart: () => DocxChart): Html {
  switch (part.kind) {
    case 'heading':
      return paragraph(part.text, { style: 'Heading1', bold: true, space: 6 });
    case 'notice':
      return paragraph(part.text, { bold: true, align: 'center', space: 6 });
    case 'paragraph':
      return paragraph(part.text, { align: 'both', indent: true, space: PARAGRAPH_GAP / 2 });
    case 'annex':
      // What stands before it ends here, as a section of its own.
      return html`<w:p
          ><w:pPr
            ><w:rPr><w:sz w:val="2" /></w:rPr>${section()}</w:pPr
          ></w:p
        >${paragraph(part.label, { align: 'center', bold: true })}${paragraph(part.title, { align: 'center', bold: true })}${paragraph(part.note, { align: 'center', italic: true, space: 6 })}`;
    case 'table':
      return html`${caption(part.caption)}${figureTable(part.columns, part.rows)}`;
    case 'bars':
      return html`${caption(part.caption)}<w:p
          ><w:pPr><w:jc w:val="center" /></w:pPr>${chartRun(nextChart(), CHART_MM)}</w:p
        >`;
  }
}

function caption(text: string | null): Html | null {
  return text === null ? null : paragraph(text, { italic: true, align: 'center', space: 6 });
}

function figureTable(columns: readonly ReportColumn[], rows: readonly (readonly string[])[]): Html {
  const sum = columns.reduce((total, { width }) => total + width, 0);
  const widths = columns.map(({ width }) => (width / sum) * TEXT_WIDTH);
  const size = SIZES.table;
  const head = columns.map(({ heading }, index) =>
    cell(widths[index]!, paragraph(heading, { size, bold: true, align: 'center' })),
  );
  const lines = rows.map((row) => {
    const cells = row.map((text, index) => {
      const align = columns[index]!.numeric ? 'right' : 'left';
      return cell(widths[index]!, paragraph(text, { size, align }));
    });
    return html`<w:tr
      ><w:trPr><w:cantSplit /></w:trPr>${cells}</w:tr
    >`;
  });
  const repeated = html`<w:tr
    ><w:trPr><w:cantSplit /><w:tblHeader /></w:trPr>${head}</w:tr
  >`;
  return table(widths, [repeated, ...lines], true);
}
