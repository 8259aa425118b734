import { DEFAULT_QUESTIONNAIRE } from '../../core/questionnaire.ts';
import { NO_IDENTITY } from '../../core/identity.ts';
import type { Language } from '../../core/language.ts';
import type { ProcedureCode } from '../../core/procedure.ts';
import type { LocalDay } from '../../core/calendar.ts';
import { EXAMPLE_IDENTITY } from '../page/preview/example-identity.ts';
import { renderCodeEntry, renderQuestion, renderThanks, type Question } from './render-form.ts';
import { renderFinal, renderMore, type MorePage, type NamedProcedure } from './render-more.ts';
import { renderNotice, type FormPage, type Notice } from './render-page.ts';
import { renderPrivacy } from './render-privacy.ts';
import type { NamedWish } from './render-similar.ts';

/** What the examples speak of. */
export interface ExampleFacts {
  readonly counterName: string;
  readonly procedures: readonly NamedProcedure[];
  readonly today: LocalDay;
}

type Render = (page: FormPage, facts: ExampleFacts) => string;

const ID = '6f1c0a52-7d0b-4b53-9d39-3a1b8a8a5c11';
const COMMENT = 'Em đến hai lần vì thiếu giấy, xin cho nộp bản chụp.';

const FINAL = {
  kept: [],
  wasRedacted: false,
  answered: [],
  similar: [],
  answerKey: 'key',
} as const;

/** Every page of the phone form in each state that looks different. */
export const FORM_EXAMPLES = {
  question: (page, facts) => renderQuestion(page, question(facts, {})),
  'question-invited': (page, facts) =>
    renderQuestion(page, question(facts, { procedureName: facts.procedures[0]!.name })),
  'question-with-marks': (page, facts) =>
    renderQuestion({ ...page, identity: EXAMPLE_IDENTITY }, question(facts, {})),
  'question-unanswered': (page, facts) =>
    renderQuestion(page, question(facts, { problem: 'pickOne' })),
  'question-again': (page, facts) =>
    renderQuestion(page, question(facts, { again: { revision: 1, invited: false } })),
  more: (page) => renderMore(page, more({})),
  'more-papers': (page) => renderMore(page, more({ papers: ['Tờ khai', 'Bản sao hộ khẩu'] })),
  'more-found': (page, { procedures }) => renderMore(page, more({ found: procedures })),
  'more-nothing-found': (page) => renderMore(page, more({ found: [], problem: 'tooLong' })),
  final: (page) => renderFinal(page, { ...FINAL, more: more({}) }),
  'final-with-words': (page, { today }) =>
    renderFinal(page, {
      ...FINAL,
      more: more({}),
      kept: [COMMENT],
      wasRedacted: true,
      answered: [
        { stage: 'in-effect', since: today, answer: COMMENT },
        { stage: 'declined', since: today, answer: null },
      ],
    }),
  'final-similar': (page, { procedures }) =>
    renderFinal(page, { ...FINAL, more: more({}), similar: similar(procedures[0]!) }),
  thanks: renderThanks,
  'code-entry': (page) => renderCodeEntry(page, null),
  'code-wrong': (page) => renderCodeEntry(page, 'codeWrong'),
  privacy: renderPrivacy,
  'already-answered': notice('alreadyAnswered'),
  'counter-unknown': notice('counterUnknown'),
  'too-many': notice('tooMany'),
  'cross-site': notice('crossSite'),
  'code-unusable': notice('codeUnusable'),
  'too-many-tries': notice('tooManyTries'),
  'staff-browser': notice('staffBrowser'),
} as const satisfies Readonly<Record<string, Render>>;

/** The page of an example in a language. */
export function renderFormExample(
  name: keyof typeof FORM_EXAMPLES,
  language: Language,
  { styles, facts }: { readonly styles: string; readonly facts: ExampleFacts },
): string {
  const render: Render = FORM_EXAMPLES[name];
  return render({ language, path: '/c/example', styles, identity: NO_IDENTITY }, facts);
}

function notice(name: Notice): Render {
  return (page) => renderNotice(page, name);
}

function question({ counterName }: ExampleFacts, changes: Partial<Question>): Question {
  return {
    counterName,
    procedureName: null,
    action: '/c/example',
    submissionId: ID,
    again: null,
    problem: null,
    ...changes,
  };
}

function more(changes: Partial<MorePage>): MorePage {
  return {
    action: '/c/example/more',
    done: '/c/example/thanks',
    answer: {
      submissionId: ID,
      score: 2,
      reasons: ['waited-too-long'],
      questionnaire: 1,
      criteria: {},
      comment: COMMENT,
      kinds: [],
      nomination: '',
      paper: '',
      query: '',
      procedure: null as ProcedureCode | null,
      invited: false,
      language: null,
      revision: 0,
      press: 'send',
    },
    set: DEFAULT_QUESTIONNAIRE.sets[0]!,
    found: null,
    papers: [],
    problem: null,
    ...changes,
  };
}

function similar({ code: procedure, name: procedureName }: NamedProcedure): readonly NamedWish[] {
  const wish = { procedure, kind: 'papers' } as const;
  return [
    { wish, procedureName, voices: 24, status: 'under-review', isSameProcedure: true },
    { wish, procedureName, voices: null, status: 'declined', isSameProcedure: false },
  ];
}
