import { Router, type Request, type Response } from 'express';
import { fillIn } from '../../../core/messages/fill-in.ts';
import {
  DEFAULT_QUESTIONNAIRE,
  QUESTION_SETS_SETTING,
  toQuestionnaires,
  type QuestionSet,
} from '../../../core/questionnaire.ts';
import type { StoredSetting } from '../../../core/setting.ts';
import { requirePermission, sendPage, visitOf } from '../visit.ts';
import type { QuestionnaireDependencies } from './dependencies.ts';
import { renderQuestionnaire, renderVersion } from './render-questionnaire.ts';
import { renderSetForm } from './render-set-form.ts';
import { readSetForm, withDraft, type PostedSet } from './set-form.ts';
import { problemText, QUESTIONNAIRE_WORDS, type FormProblem } from './words.ts';

const PATH = '/settings/questions';
const NEWS = ['saved', 'removed'] as const;

/** `/settings/questions`: the question sets, a form for each, and every version there was. */
export function questionnaireRoutes(dependencies: QuestionnaireDependencies): Router {
  const router = Router();
  router.use(PATH, requirePermission('set-questions'));
  router.get(PATH, (request, response) => sendAll(request, response, dependencies));
  router.get(`${PATH}/set`, async (request, response, next) => {
    const { sets, version } = await read(dependencies);
    const asked = request.query['at'];
    const at = typeof asked === 'string' && /^\d{1,2}$/.test(asked) ? Number(asked) : null;
    const draft = at === null ? newSet() : sets[at];
    if (draft === undefined) return next();
    const form = { version, at, draft, isGeneral: at !== null && isGeneral(draft) };
    sendForm(response, { ...form, preview: 'vi', press: 'preview' }, dependencies);
  });
  router.post(`${PATH}/set`, (request, response) => takeForm(request, response, dependencies));
  router.get(`${PATH}/versions/:version`, async (request, response, next) => {
    const { history } = await read(dependencies);
    const { view } = visitOf(response);
    const version = Number(request.params['version']);
    const stored = history.find((each) => each.version === version - 1) ?? null;
    if (stored === null && version !== DEFAULT_QUESTIONNAIRE.version) return next();
    const { sets } = toQuestionnaires(history).of(version);
    sendPage(response, {
      title: QUESTIONNAIRE_WORDS[view.language].title,
      body: renderVersion({ version, stored, sets }, view),
      path: `/dashboard${PATH}`,
    });
  });
  return router;
}

interface Recorded {
  readonly history: readonly StoredSetting[];
  /** Versions recorded so far; 0 while the program's own questions hold. */
  readonly version: number;
  readonly sets: readonly QuestionSet[];
}

async function read({ settings }: QuestionnaireDependencies): Promise<Recorded> {
  const history = await settings.history(QUESTION_SETS_SETTING);
  const { sets } = toQuestionnaires(history).current;
  return { history, version: history.at(-1)?.version ?? 0, sets };
}

function newSet(): QuestionSet {
  return { ...DEFAULT_QUESTIONNAIRE.sets[0]!, name: '' };
}

async function takeForm(
  request: Request,
  response: Response,
  dependencies: QuestionnaireDependencies,
): Promise<void> {
  const posted = readSetForm(request);
  const { sets, version } = await read(dependencies);
  if (posted.version !== version) return sendForm(response, posted, dependencies, 'changed');
  const changed =
    posted.press === 'remove'
      ? withoutSet(sets, posted.at)
      : withDraft(sets, posted, dependencies.directory());
  if (!changed.ok) return sendForm(response, posted, dependencies, changed.error);
  if (posted.press === 'preview') return sendForm(response, posted, dependencies);
  const isWritten = await dependencies.settings.record({
    name: QUESTION_SETS_SETTING,
    value: changed.value,
    author: visitOf(response).session!.official.signInName,
    at: dependencies.now(),
    after: version,
  });
  if (!isWritten) return sendForm(response, posted, dependencies, 'changed');
  await dependencies.refreshQuestions();
  const done = posted.press === 'remove' ? 'removed' : 'saved';
  response.redirect(303, `/dashboard${PATH}?done=${done}`);
}

function isGeneral({ procedures, sectors }: QuestionSet): boolean {
  return procedures.length + sectors.length === 0;
}

function withoutSet(sets: readonly QuestionSet[], at: number | null): ReturnType<typeof withDraft> {
  const set = at === null ? undefined : sets[at];
  if (set === undefined || isGeneral(set)) return { ok: false, error: 'general-set-missing' };
  return { ok: true, value: sets.filter((each) => each !== set) };
}

function sendForm(
  response: Response,
  posted: PostedSet,
  { directory }: QuestionnaireDependencies,
  problem: FormProblem | null = null,
): void {
  const { view } = visitOf(response);
  const sectors = new Set([...directory().procedures.values()].map(({ sector }) => sector));
  const page = {
    ...posted,
    problem: problem && problemText(problem, view.language),
    sectors: [...sectors].toSorted((a, b) => a.localeCompare(b, 'vi')),
  };
  sendPage(response, {
    title: QUESTIONNAIRE_WORDS[view.language].formTitle,
    body: renderSetForm(page, view),
    status: problem === null ? 200 : problem === 'changed' ? 409 : 422,
    path: `/dashboard${PATH}`,
  });
}

async function sendAll(
  request: Request,
  response: Response,
  dependencies: QuestionnaireDependencies,
): Promise<void> {
  const { view } = visitOf(response);
  const words = QUESTIONNAIRE_WORDS[view.language];
  const { sets, version, history } = await read(dependencies);
  const done = NEWS.find((news) => news === request.query['done']);
  const notice =
    done === undefined
      ? null
      : fillIn(words[done], { version: version + DEFAULT_QUESTIONNAIRE.version });
  sendPage(response, {
    title: words.title,
    body: renderQuestionnaire({ sets, history, notice }, view),
    path: `/dashboard${PATH}`,
  });
}
