import type { ReportBar } from '../../analytics/reports/official-report.ts';
import { html, type Html } from '../../core/html.ts';
import { BAR_COLOURS, SIZES } from './official-layout.ts';

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const EMU_PER_MM = 36_000;
/** Room for one bar and for the margins of the chart. */
const BAR_MM = 8;
const MARGINS_MM = 10;

/** A chart as it stands in a document: its picture's place in the text, and the part that holds it. */
export interface DocxChart {
  readonly number: number;
  readonly alt: string;
  readonly bars: readonly ReportBar[];
}

/** The run that shows the chart; `alt` is what screen readers say instead (ECMA-376, 20.4.2.5). */
export function chartRun({ number, alt, bars }: DocxChart, widthMm: number): Html {
  const width = Math.round(widthMm * EMU_PER_MM);
  const height = Math.round((bars.length * BAR_MM + MARGINS_MM) * EMU_PER_MM);
  return html`<w:r
    ><w:drawing
      ><wp:inline
        xmlns:wp="${DRAWING}/wordprocessingDrawing"
        distT="0"
        distB="0"
        distL="0"
        distR="0"
        ><wp:extent cx="${width}" cy="${height}" /><wp:docPr
          id="${number}"
          name="Chart ${number}"
          descr="${alt}" /><a:graphic xmlns:a="${DRAWING}/main"
          ><a:graphicData uri="${DRAWING}/chart"
            ><c:chart
              xmlns:c="${DRAWING}/chart"
              r:id="${chartRelation(number)}" /></a:graphicData></a:graphic></wp:inline></w:drawing
  ></w:r>`;
}

export function chartRelation(number: number): string {
  return `rIdChart${number}`;
}

/** Name of the part inside the file. */
export function chartPart(number: number): string {
  return `charts/chart${number}.xml`;
}

/** Horizontal bars from 0 to 1, the first on top, each with the value that the report writes. */
export function chartXml({ bars }: DocxChart): string {
  const points = (values: readonly string[]) =>
    values.map((value, at) => html`<c:pt idx="${at}"><c:v>${value}</c:v></c:pt>`);
  const count = html`<c:ptCount val="${bars.length}" />`;
  const text = html`<c:txPr
    ><a:bodyPr /><a:lstStyle /><a:p
      ><a:pPr
        ><a:defRPr sz="${SIZES.table * 100}"
          ><a:latin typeface="Times New Roman" /></a:defRPr></a:pPr
      ><a:endParaRPr lang="vi-VN" /></a:p
  ></c:txPr>`;
  // As the report writes them: of some groups only a bound is told.
  const labels = bars.map(({ label, value }) => `${label}: ${value}`);
  return html`<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main"
    ><c:roundedCorners val="0" /><c:chart
      ><c:autoTitleDeleted val="1" /><c:plotArea
        ><c:layout /><c:barChart
          ><c:barDir val="bar" /><c:grouping val="clustered" /><c:varyColors val="0" /><c:ser
            ><c:idx val="0" /><c:order val="0" /><c:spPr
              ><a:solidFill><a:srgbClr val="${BAR_COLOURS.filled}" /></a:solidFill></c:spPr
            ><c:invertIfNegative val="0" />
            <c:cat><c:strLit>${count}${points(labels)}</c:strLit></c:cat
            ><c:val
              ><c:numLit
                ><c:formatCode>0.0%</c:formatCode
                >${count}${points(bars.map(({ share }) => String(share)))}</c:numLit
              ></c:val
            ></c:ser
          ><c:gapWidth val="60" /><c:axId val="1" /><c:axId val="2" /></c:barChart
        ><c:catAx
          ><c:axId val="1" /><c:scaling><c:orientation val="maxMin" /></c:scaling
          ><c:delete val="0" /><c:axPos val="l" /><c:majorTickMark val="none" /><c:minorTickMark
            val="none" /><c:tickLblPos val="nextTo" />${text}<c:crossAx val="2" /><c:crosses
            val="autoZero" /></c:catAx
        ><c:valAx
          ><c:axId val="2" /><c:scaling
            ><c:orientation val="minMax" /><c:max val="1" /><c:min val="0" /></c:scaling
          ><c:delete val="1" /><c:axPos val="b" /><c:majorTickMark val="none" /><c:minorTickMark
            val="none" /><c:tickLblPos val="nextTo" /><c:crossAx val="1" /><c:crosses
            val="autoZero" /></c:valAx></c:plotArea
      ><c:plotVisOnly val="1" /></c:chart
  ></c:chartSpace>`.toString();
}
