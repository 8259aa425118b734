import { questionnairePage as en } from '../../../core/messages/en/questionnaire-page.ts';
import {
  questionnairePage as vi,
  type QuestionnairePageMessages,
} from '../../../core/messages/vi/questionnaire-page.ts';
import type { QuestionnaireProblem } from '../../../core/questionnaire.ts';
import type { OfficialLanguage } from '../official-language.ts';

export const QUESTIONNAIRE_WORDS: Readonly<Record<OfficialLanguage, QuestionnairePageMessages>> = {
  vi,
  en,
};

/** Why a form was not stored. */
export type FormProblem = QuestionnaireProblem | 'sector-unknown' | 'procedure-unknown' | 'changed';

/** The sentence that says it. */
export function problemText(problem: FormProblem, language: OfficialLanguage): string {
  return QUESTIONNAIRE_WORDS[language][`problem-${problem}`];
}
