import { parseDay } from '../../../core/calendar.ts';
import { html, type Html } from '../../../core/html.ts';
import { fillIn } from '../../../core/messages/fill-in.ts';
import { QD766 } from '../../reports/qd766-scheme.ts';
import type { ReportingPeriod } from '../../reports/satisfaction-report.ts';
import type { SchemesReport } from '../../reports/schemes-report.ts';
import type { Range } from '../../reports/tt01-report.ts';
import { SIPAS } from '../../reports/sipas-scheme.ts';
import type { Unit, UnitCode } from '../../../core/organisation.ts';
import { TT01, type Tt01Total } from '../../reports/tt01-scheme.ts';
import type { OfficialView } from '../official-view.ts';
import type { PeriodGroup } from '../overview/overview-query.ts';
import { renderTable } from '../render-forms.ts';
import { metricName, SCHEMES_WORDS } from './scheme-words.ts';

interface SchemesPage {
  readonly period: ReportingPeriod;
  readonly periods: readonly PeriodGroup[];
  /** Null for the whole province. */
  readonly unit: UnitCode | null;
  /** To choose from; empty for who is limited to one. */
  readonly units: readonly Unit[];
  readonly mayEnter: boolean;
}

interface Line {
  readonly name: string;
  readonly value: string;
  readonly note: string;
}

/** Each scheme in a table of its own, with its decree and what it lacks. */
export function renderSchemes(
  report: SchemesReport,
  { period, periods, unit, units, mayEnter }: SchemesPage,
  view: OfficialView,
): Html {
  const words = SCHEMES_WORDS[view.language];
  const dates = fillIn(words.period, {
    first: view.format.day(period.first),
    last: view.format.day(period.last),
  });
  return html`<div class="page-head">
      <h1>${words.title}</h1>
      <p>${words.lead}</p>
      <p class="period">${dates}</p>
    </div>
    <form class="filters" autocomplete="off" method="get" action="/dashboard/schemes">
      <div class="field">
        <label for="period">${words.periodLabel}</label>
        <select id="period" name="period">
          ${periods.map(
            ({ label, periods: ids }) =>
              html`<optgroup label="${label}">
                ${ids.map(
                  ({ id, label: name }) =>
                    html`<option value="${id}" ${id === period.id && html`selected`}>
                      ${name}
                    </option>`,
                )}
              </optgroup>`,
          )}
        </select>
      </div>
      ${units.length > 0 && renderUnits({ unit, units }, view)}
      <button class="primary">${words.show}</button>
    </form>
    ${
      mayEnter &&
      html`<p>
        <a href="/dashboard/schemes/entries?period=${period.id}${unit !== null && `&unit=${unit}`}"
          >${words.enter}</a
        >
      </p>`
    }
    ${renderTt01(report.tt01, view)} ${renderQd766(report.qd766, view)}
    ${renderSipas(report.sipas, view)}`;
}

function renderTt01(
  { rows, officer, officerShare, agency, grade }: SchemesReport['tt01'],
  view: OfficialView,
): Html {
  const words = SCHEMES_WORDS[view.language];
  const lines = rows.map(({ indicator, tenths, from }) => ({
    name: words[`tt01-${indicator}`],
    value: pointsText(tenths && { least: tenths.least / 10, most: tenths.most / 10 }, 1, view),
    note:
      from === 'own' || from === 'checked'
        ? words[`tt01-from-${from}`]
        : words[`tt01-note-${indicator}`],
  }));
  const sums = [
    sumLine(words.tt01Officer, officer, officerShare && words[`share-${officerShare}`], view),
    sumLine(words.tt01Agency, agency, grade && words[`grade-${grade}`], view),
  ];
  return renderScheme('tt01', [...lines, ...sums], TT01, view);
}

function sumLine(
  name: string,
  { tenths, reachable, missing }: Tt01Total,
  grade: string | null,
  view: OfficialView,
): Line {
  const words = SCHEMES_WORDS[view.language];
  const points = decimal(tenths / 10, 1, view);
  const part = { points, most: decimal(reachable / 10, 1, view), missing: missing.join(', ') };
  return {
    name,
    value: grade === null ? words.missing : fillIn(words.sumWhole, { points, grade }),
    note: grade === null ? fillIn(words.sumPart, part) : '',
  };
}

function renderQd766(report: SchemesReport['qd766'], view: OfficialView): Html {
  const words = SCHEMES_WORDS[view.language];
  const { dossierSatisfaction: satisfied, onTimePercent } = report;
  const percent = {
    progress: onTimePercent === null ? words.missing : `${decimal(onTimePercent, 2, view)}%`,
    satisfaction: satisfied === null ? words.missing : percentText(satisfied.percent, view),
  };
  const lines = report.groups.flatMap(({ id, most, points, metrics }) => [
    {
      name: words[`qd766-${id}`],
      value:
        points === null
          ? words.missing
          : fillIn(words.ofMost, { points: decimal(points, 2, view), most: String(most) }),
      note: fillIn(words[`qd766-note-${id}`], {
        percent: id === 'progress' ? percent.progress : percent.satisfaction,
        points: pointsText(satisfied?.points ?? null, 2, view),
      }),
    },
    ...metrics.flatMap((metric) => metricLine(metric, view) ?? []),
  ]);
  const total = {
    name: words.qd766Total,
    value: report.grade === null ? words.missing : words[`grade-${report.grade}`],
    note: report.grade === null ? words.qd766TotalMissing : '',
  };
  return renderScheme('qd766', [...lines, total], QD766, view);
}

/** A metric that was entered; the rest is said in the note of its group. */
function metricLine(
  { code, most, ratio, points }: SchemesReport['qd766']['groups'][number]['metrics'][number],
  view: OfficialView,
): Line | null {
  if (ratio === null || points === null) return null;
  const words = SCHEMES_WORDS[view.language];
  const [good, all] = ratio.map((count) => view.format.count(count));
  return {
    name: `– ${metricName(code, view.language)}`,
    value: fillIn(words.ofMost, { points: decimal(points, 2, view), most: String(most) }),
    note: fillIn(words.metricNote, { good: good!, all: all! }),
  };
}

function renderUnits(
  { unit, units }: Pick<SchemesPage, 'unit' | 'units'>,
  { language }: OfficialView,
): Html {
  const words = SCHEMES_WORDS[language];
  const option = (value: string, text: string) =>
    html`<option value="${value}" ${value === (unit ?? '') && html`selected`}>${text}</option>`;
  return html`<div class="field">
    <label for="unit">${words.unitLabel}</label>
    <select id="unit" name="unit">
      ${option('', words.wholeProvince)} ${units.map(({ code, name }) => option(code, name))}
    </select>
  </div>`;
}

function renderSipas({ n, overall, factors }: SchemesReport['sipas'], view: OfficialView): Html {
  const words = SCHEMES_WORDS[view.language];
  const share = (value: number | null) =>
    value === null ? words.missing : view.format.share(value);
  const lines = SIPAS.factors.map(({ id, prefix }) => ({
    name: words[`sipas-${id}`],
    value: share(factors.get(id) ?? null),
    note: fillIn(words.sipasNote, { prefix: `${prefix}-` }),
  }));
  const whole = {
    name: fillIn(words.sipasOverall, { n: view.format.count(n) }),
    value: share(overall),
    note: words.sipasOverallNote,
  };
  return renderScheme('sipas', [whole, ...lines], SIPAS, view);
}

function renderScheme(
  id: 'tt01' | 'qd766' | 'sipas',
  lines: readonly Line[],
  scheme: { readonly validFrom: string; readonly validUntil: string | null },
  view: OfficialView,
): Html {
  const words = SCHEMES_WORDS[view.language];
  const day = (iso: string) => view.format.day(parseDay(iso)!);
  const { validFrom, validUntil } = scheme;
  const inForce =
    validUntil === null
      ? fillIn(words.inForce, { from: day(validFrom) })
      : fillIn(words.inForceUntil, { from: day(validFrom), until: day(validUntil) });
  const heads = [words.indicatorColumn, words.valueColumn, words.noteColumn];
  return html`<section class="card" aria-labelledby="${id}">
    <h2 id="${id}">${words[`${id}Title`]}</h2>
    <p>${words[`${id}Lead`]}</p>
    <p class="hint">${inForce}</p>
    ${renderTable(
      id,
      heads,
      lines.map(
        ({ name, value, note }) =>
          html`<tr>
            <th scope="row">${name}</th>
            <td>${value}</td>
            <td>${note}</td>
          </tr>`,
      ),
    )}
  </section>`;
}

function pointsText(range: Range | null, digits: number, view: OfficialView): string {
  const words = SCHEMES_WORDS[view.language];
  if (range === null) return words.missing;
  const [least, most] = [decimal(range.least, digits, view), decimal(range.most, digits, view)];
  return least === most
    ? fillIn(words.points, { points: least })
    : fillIn(words.pointsBetween, { least, most });
}

function percentText({ least, most }: Range, view: OfficialView): string {
  const [low, high] = [decimal(least, 2, view), decimal(most, 2, view)];
  const { percentBetween } = SCHEMES_WORDS[view.language];
  return low === high ? `${low}%` : fillIn(percentBetween, { least: low, most: high });
}

/** Decrees fix the decimals, so none is left out. */
function decimal(value: number, digits: number, { language }: OfficialView): string {
  const text = value.toFixed(digits);
  return language === 'vi' ? text.replace('.', ',') : text;
}
