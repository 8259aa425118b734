import { fillIn } from '../../core/messages/fill-in.ts';
import { officialReportText as texts } from '../../core/messages/vi/official-report.ts';
import { reduction as reductionWords } from '../../core/messages/vi/reduction.ts';
import type { ReportFormat } from './official-report.ts';
import type { ReductionReport } from './reduction-report.ts';
import { signOffSentence } from './sign-off-text.ts';

/** Where the province stands against its second promise, in the sentences of the official report. */
export function reductionSentences(
  reduction: ReductionReport | null,
  format: ReportFormat,
): readonly string[] {
  if (reduction === null || reduction.progress === null) return [texts.noBaseline];
  const { progress, verdict, verdicts, target, missing, on } = reduction;
  const goal = { target: format.target(target) };
  const stateText = (state: 'onceDecided' | 'onceProposed') =>
    verdicts === null ? texts.notShown : fillIn(reductionWords[`state-${verdicts[state]}`], goal);
  const { cut, of, share } = progress.strict;
  const signed = signOffSentence(reduction, reductionWords, (day) => format.day(day));
  const sentences = [
    fillIn(texts.reduction, {
      baseline: progress.baseline.name,
      frozenOn: format.day(progress.baseline.frozenOn),
      of: format.count(of),
      on: format.day(on),
      cut: format.count(cut),
      share: share === null ? texts.notShown : format.share(share),
    }),
    verdict === null
      ? null
      : fillIn(texts[`reduction-${verdict}`], {
          ...goal,
          missing: format.count(missing),
        }),
    signed,
    fillIn(texts.reductionStates, {
      decided: format.count(progress.onceDecided.cut),
      proposed: format.count(progress.onceProposed.cut),
      decidedVerdict: stateText('onceDecided'),
      proposedVerdict: stateText('onceProposed'),
    }),
  ];
  return sentences.filter((text) => text !== null);
}
