import { DEFAULT_QUESTIONNAIRE, type Questionnaire } from '../../../core/questionnaire.ts';
import type { Language } from '../../../core/language.ts';
import { phoneForm as en } from '../../../core/messages/en/phone-form.ts';
import { phoneForm as km } from '../../../core/messages/km/phone-form.ts';
import { phoneForm as vi } from '../../../core/messages/vi/phone-form.ts';
import { markData, marksOf } from '../../../core/identity.ts';
import type { Score } from '../../../core/score.ts';
import { createAnswerFlow, type AnswerFlowDeps } from '../answer-flow.ts';
import type { ProcedureFinder } from '../procedure-finder.ts';
import { codeScreen } from '../screens/code-screen.ts';
import { enrolScreen, type EnrolView } from '../screens/enrol-screen.ts';
import { rateScreen } from '../screens/rate-screen.ts';
import { thanksScreen } from '../screens/thanks-screen.ts';
import { troubleScreen } from '../screens/trouble-screen.ts';
import type { KioskLink } from '../settings.ts';
import type { Stage } from '../stage.ts';
import { laterWords, type KioskWords } from '../words.ts';
import { EXAMPLE_IDENTITY } from './example-identity.ts';
import type { KioskExample } from './example-names.ts';

interface ExampleDeps {
  readonly stage: Stage;
  readonly finder: ProcedureFinder;
  /** Asks, from now on, whether somebody is still there. */
  readonly askStillThere: () => void;
}

type Show = (deps: ExampleDeps) => void | Promise<void>;

const FIRST_CHOICE = 'ul.choices li:first-child button';
const TO_PAPERS = ['@whichSector', FIRST_CHOICE, FIRST_CHOICE, '@nominateTitle'];

const nothing = (): void => undefined;

/** Draws each example with the page's own screens, on its own stage. */
export const SHOW_EXAMPLE: Readonly<Record<KioskExample, Show>> = {
  'enrol-new': enrolment({}),
  'enrol-again': enrolment({ again: true, held: { waiting: 14, refused: 2 } }),
  'enrol-waiting': enrolment({ code: 'BCDF-GHJK', state: 'waiting' }),
  question: faces({}),
  'question-with-code': faces({ hasCode: true }),
  'question-with-marks': faces({ hasMarks: true }),
  'question-again': faces({ isChange: true }),
  'thanks-saved': screen((words) => thanksScreen(words, false)),
  'thanks-sent': screen((words) => thanksScreen(words, true)),
  'trouble-not-saved': screen((words) => troubleScreen(words, 'notSaved')),
  'trouble-no-storage': screen((words) => troubleScreen(words, 'storageMissing')),
  'reasons-good': answers(5, []),
  'reasons-bad': answers(1, ['ul.chips li:first-child button']),
  'procedure-sectors': answers(2, ['@whichSector']),
  'procedure-list': answers(2, ['@whichSector', '#sector-0']),
  'procedure-typing': answers(2, ['@whichSector', '#search']),
  'procedure-found': answers(2, ['@whichSector', '#search', 'khai', '#find']),
  criterion: answers(2, ['@criterion']),
  comment: answers(2, ['@commentTitle']),
  nomination: answers(2, ['@nominateTitle']),
  'nomination-similar': async (deps) => {
    await answers(2, ['@nominateTitle', '#chip-papers'])(deps);
    await until(() => document.querySelector('.hint')?.textContent?.includes('128') === true);
  },
  papers: answers(2, [...TO_PAPERS, '#chip-papers', '#next']),
  farewell: answers(4, ['#done']),
  'farewell-with-codes': answers(4, ['#done'], exampleLinks()),
  'code-entry': codes(false),
  'code-wrong': codes(true),
  help: async (deps) => {
    await SHOW_EXAMPLE.question(deps);
    press('#help');
  },
  'still-there': async (deps) => {
    await SHOW_EXAMPLE['reasons-good'](deps);
    deps.askStillThere();
  },
};

function screen(draw: (words: KioskWords) => HTMLElement): Show {
  return ({ stage }) => stage.show(draw);
}

function enrolment(changes: Partial<EnrolView>): Show {
  const view: EnrolView = {
    again: false,
    code: '',
    state: 'asking',
    held: { waiting: 0, refused: 0 },
    inches: 10.1,
    address: 'https://danhgia.example.vn/dashboard/access',
    ...changes,
  };
  return ({ stage }) =>
    stage.show(() => enrolScreen(laterWords(stage.language()), { view, resize: nothing }), {
      compact: true,
    });
}

function faces({ isChange = false, hasCode = false, hasMarks = false }): Show {
  return ({ stage }) => {
    if (hasMarks) stage.setHead(EXAMPLE_HEAD);
    stage.show(
      (words) =>
        rateScreen(words, { isChange, hasCode: () => hasCode, order: 'good-first' }, nothing),
      {
        isStart: !isChange,
      },
    );
  };
}

const EXAMPLE_HEAD = {
  line: EXAMPLE_IDENTITY.line,
  marks: marksOf(EXAMPLE_IDENTITY).map(([, mark]) => ({ source: markData(mark), alt: mark.alt })),
};

function codes(isWrong: boolean): Show {
  const code = { text: isWrong ? 'K3X9' : '', page: 0 };
  return ({ stage }) =>
    stage.show(
      () =>
        codeScreen({
          words: laterWords(stage.language()),
          typed: code,
          isWrong,
          onUse: nothing,
          onLeave: nothing,
        }),
      { compact: true, inner: true },
    );
}

/**
 * The questions after the tap. A step is a button to press, `@title` for the screen to go on to, or a
 * few letters to type.
 */
function answers(score: Score, steps: readonly string[], links: readonly KioskLink[] = []): Show {
  return async ({ stage, finder }) => {
    createAnswerFlow({
      stage,
      score,
      hasCode: false,
      finder,
      links,
      questions: EXAMPLE_QUESTIONS,
      noteChoice: nothing,
      papersOf: async () => EXAMPLE_PAPERS,
      findSimilar: async () => exampleWishes(stage.language()),
      isSent: () => true,
      amend: nothing,
      changeScore: nothing,
      finish: nothing,
    });
    for (const step of steps) {
      // What a touch sets off is there by the next one.
      await new Promise((resolve) => setTimeout(resolve));
      if (step.startsWith('@')) goOnTo(step.slice(1));
      else if (/^[a-z]+$/.test(step)) await type(step);
      else press(step);
    }
    // What was looked for is found a moment later.
    if (steps.includes('#find')) await until(() => document.querySelector('#retype') !== null);
  };
}

/** As long as real ones are. */
const EXAMPLE_PAPERS = [
  'Tờ khai đăng ký khai sinh theo mẫu quy định',
  'Giấy chứng sinh do cơ sở y tế nơi trẻ em sinh ra cấp; không có giấy chứng sinh thì nộp văn bản của người làm chứng xác nhận về việc sinh, không có người làm chứng thì phải có giấy cam đoan về việc sinh',
  'Bản sao sổ hộ khẩu hoặc giấy tờ chứng minh nơi cư trú của cha, mẹ trong trường hợp thông tin chưa có trong Cơ sở dữ liệu quốc gia về dân cư',
  'Văn bản ủy quyền',
];

const SIMILAR_TITLES = { vi, km, en } as const;

function exampleWishes(language: Language): ReturnType<AnswerFlowDeps['findSimilar']> {
  const { similarTitle, similarVoices } = SIMILAR_TITLES[language];
  const { papers } = laterWords(language).kinds;
  return Promise.resolve(`${similarTitle}: ${papers} · ${similarVoices.replace('{count}', '128')}`);
}

const EXAMPLE_QUESTIONS: Questionnaire = {
  version: 2,
  sets: DEFAULT_QUESTIONNAIRE.sets.map((set) => ({
    ...set,
    criteria: [
      {
        id: 'attitude',
        text: {
          vi: 'Thái độ của người tiếp nhận hồ sơ',
          en: 'How you were treated at the counter',
        },
      },
    ],
  })),
};

const MOST_STEPS = 12;

function goOnTo(title: string): void {
  for (let step = 0; step < MOST_STEPS; step += 1) {
    if (document.querySelector(`h1[data-say="${title}"]`)) return;
    press(document.querySelector('#next') ? '#next' : '#skip');
  }
  throw new Error(`no step is called ${title}`);
}

/** On a keyboard, which every language has; the page takes a few letters at once for a hand's. */
async function type(letters: string): Promise<void> {
  const field = document.querySelector('#typed');
  for (const key of letters) {
    field?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  }
  await until(() => field?.textContent !== '');
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 20));
}

function press(selector: string): void {
  const button = document.querySelector<HTMLElement>(selector);
  if (!button) throw new Error(`there is no ${selector}`);
  button.click();
}

/** A drawing that looks like a QR code and leads nowhere: an example must not send anybody away. */
function exampleLinks(): readonly KioskLink[] {
  const size = 25;
  const rows = Array.from({ length: size }, (_, y) =>
    Array.from({ length: size }, (__, x) => ((x * 7 + y * 13 + x * y) % 3 === 0 ? '1' : '0')).join(
      '',
    ),
  );
  return ['Telegram', 'Zalo'].map((label) => ({ label, modules: rows }));
}
