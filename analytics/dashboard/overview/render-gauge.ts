import { fillIn } from '../../../core/messages/fill-in.ts';
import type { DashboardMessages } from '../../../core/messages/vi/dashboard.ts';
import { renderShare } from '../../reports/render-share.ts';
import type { SatisfactionFigure } from '../../reports/satisfaction-report.ts';
import { html, type Html } from '../../../core/html.ts';
import type { OfficialView } from '../official-view.ts';

/** Where the scale may begin; the highest that leaves the interval and the target room. */
const SCALE_STARTS = [0.7, 0.5, 0] as const;

/**
 * The figure, its interval and the target on one line, drawn without script: places are percentages
 * of the width, so that text keeps its size on every screen. Nothing while the share is not shown.
 */
export function renderGauge(
  figure: SatisfactionFigure,
  target: number,
  { texts, format, language }: OfficialView,
): Html | null {
  const { share, interval } = figure;
  if (share === null || interval === null) return null;
  const room = Math.min(interval.lower, target) - 0.03;
  const start = SCALE_STARTS.find((candidate) => candidate <= room) ?? 0;
  const at = (value: number) => ((value - start) / (1 - start)) * 100;
  const percent = (value: number) => `${at(value).toFixed(2)}%`;
  const width = `${Math.max(0.4, at(interval.upper) - at(interval.lower)).toFixed(2)}%`;
  // A bound such as `> 95 %` has no place on the line.
  const exact = figure.bound === null;
  const label = fillIn(texts.gaugeLabel, {
    share: renderShare(figure, language) ?? '',
    lower: format.share(interval.lower),
    upper: format.share(interval.upper),
    target: format.target(target),
  });
  return html`<div class="gauge">
    <svg width="100%" height="44" role="img" aria-label="${label}">
      <rect class="gauge-track" x="0" y="16" width="100%" height="12" rx="6" />
      <rect
        class="gauge-interval"
        x="${percent(interval.lower)}"
        y="16"
        width="${width}"
        height="12"
        rx="2"
      />
      <line class="gauge-target" x1="${percent(target)}" x2="${percent(target)}" y1="2" y2="42" />
      ${exact && html`<circle class="gauge-share" cx="${percent(share)}" cy="22" r="8" />`}
    </svg>
    <p class="gauge-scale"><span>${format.target(start)}</span><span>${format.target(1)}</span></p>
    ${renderLegend(fillIn(texts.gaugeTarget, { target: format.target(target) }), exact, texts)}
  </div>`;
}

/** Not read out: the gauge's own name says it in words. */
function renderLegend(target: string, exact: boolean, texts: DashboardMessages): Html {
  const entries = [
    {
      mark: html`<rect class="gauge-interval" x="1" y="4" width="22" height="8" rx="2" />`,
      text: texts.gaugeInterval,
    },
    { mark: html`<line class="gauge-target" x1="12" x2="12" y1="0" y2="16" />`, text: target },
  ];
  const dot = {
    mark: html`<circle class="gauge-share" cx="12" cy="8" r="6" />`,
    text: texts.gaugeShare,
  };
  const items = [...(exact ? [dot] : []), ...entries].map(
    ({ mark, text }) => html`<span><svg width="24" height="16">${mark}</svg>${text}</span>`,
  );
  return html`<p class="gauge-legend" aria-hidden="true">${items}</p>`;
}
