import express, { Router, type ErrorRequestHandler, type Request, type Response } from 'express';
import { localDay } from '../../../core/calendar.ts';
import {
  decisionFileName,
  decisionMedia,
  MOST_DECISION_BYTES,
  type DecisionFile,
} from '../../../core/reduction/decision-file.ts';
import type { ReductionAction } from '../../../core/reduction/reduction-action.ts';
import { may } from '../../../core/role.ts';
import { readUploadForm } from '../uploaded-file.ts';
import { formText, requirePermission, sendNotFound, sendPage, visitOf } from '../visit.ts';
import { actionAddress, actionKey } from './action-address.ts';
import type { ReductionDependencies } from './dependencies.ts';
import { ACTION_WORDS } from './reduction-words.ts';
import { actionTitle, LONGEST_REASON, renderAction, type ActionPage } from './render-action.ts';

const PATH = '/reduction/actions/:key';

/** Around the largest file a form has a few lines of its own. */
const LARGEST_FORM = MOST_DECISION_BYTES + 10_000;

const MEDIA_TYPES = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  jpeg: 'image/jpeg',
  png: 'image/png',
  tiff: 'image/tiff',
} as const satisfies Record<DecisionFile['media'], string>;

type Notice = ActionPage['notice'];

/** `/reduction/actions/KEY`: one act on procedures, the files of its decision, and its end. */
export function actionRoutes(dependencies: ReductionDependencies): Router {
  const { reductions, decisionFiles, province } = dependencies;
  const router = Router();
  const readers = requirePermission('read-figures');
  const writers = requirePermission('freeze-baselines');
  const body = express.raw({ type: 'multipart/form-data', limit: LARGEST_FORM });

  router.get(PATH, readers, async (request, response, next) => {
    const action = await findAction(request, dependencies);
    if (action === null) return next();
    const words = ACTION_WORDS[visitOf(response).view.language];
    const added = request.query['done'] === 'added';
    await send(response, dependencies, {
      action,
      notice: added ? { kind: 'good', text: words.fileAdded } : null,
    });
  });
  router.get(`${PATH}/files/:version`, readers, async (request, response, next) => {
    const action = await findAction(request, dependencies);
    const files = action === null ? [] : await filesOf(action, dependencies);
    const file = files.find(({ version }) => String(version) === request.params['version']);
    const content = file === undefined ? null : await decisionFiles.read(province, file);
    if (file === undefined || content === null) return next();
    response
      .attachment(`${downloadName(action!)}-v${file.version}.${file.media}`)
      .set('X-Content-Type-Options', 'nosniff')
      .set('Content-Security-Policy', "default-src 'none'; sandbox")
      .type(MEDIA_TYPES[file.media])
      .send(Buffer.from(content));
  });
  router.post(`${PATH}/files`, writers, body, async (request, response, next) => {
    const action = await findAction(request, dependencies);
    if (action === null) return next();
    const problem = await addFile(request, response, { dependencies, action });
    if (problem === null) return response.redirect(303, `${actionAddress(action.id)}?done=added`);
    const text = ACTION_WORDS[visitOf(response).view.language][problem];
    await send(response, dependencies, { action, notice: { kind: 'bad', text } });
  });
  router.use(`${PATH}/files`, tooLarge(dependencies));
  router.post(`${PATH}/withdraw`, writers, async (request, response, next) => {
    const action = await findAction(request, dependencies);
    if (action === null) return next();
    const reason = formText(request, 'reason').normalize('NFC').trim();
    if (!/[\p{L}\p{N}]/u.test(reason) || reason.length > LONGEST_REASON) {
      const text = ACTION_WORDS[visitOf(response).view.language].withdrawMissing;
      return send(response, dependencies, { action, notice: { kind: 'bad', text } });
    }
    const { author, at } = authorOf(response, dependencies);
    await reductions.withdraw(province, action.id, { author, at, reason });
    response.redirect(303, '/dashboard/reduction?done=withdrawn');
  });
  return router;
}

async function findAction(
  request: Request,
  { reductions, province }: ReductionDependencies,
): Promise<ReductionAction | null> {
  const { key } = request.params;
  const actions = await reductions.listActions(province);
  return actions.find(({ id }) => actionKey(id) === key) ?? null;
}

async function filesOf(
  { id }: ReductionAction,
  { decisionFiles, province }: ReductionDependencies,
): Promise<readonly DecisionFile[]> {
  return (await decisionFiles.list(province)).filter(({ action }) => action === id);
}

type FileProblem = 'fileMissing' | 'fileTooLarge' | 'fileUnknown';

/** Null when the file was stored. */
async function addFile(
  request: Request,
  response: Response,
  {
    dependencies,
    action,
  }: { readonly dependencies: ReductionDependencies; readonly action: ReductionAction },
): Promise<FileProblem | null> {
  const { file } = await readUploadForm(request);
  if (file === null) return 'fileMissing';
  if (file.bytes.length > MOST_DECISION_BYTES) return 'fileTooLarge';
  const media = decisionMedia(file.bytes);
  if (media === null) return 'fileUnknown';
  await dependencies.decisionFiles.add(dependencies.province, {
    action: action.id,
    name: decisionFileName(file.name),
    media,
    content: file.bytes,
    by: authorOf(response, dependencies),
  });
  return null;
}

function authorOf(response: Response, { now }: ReductionDependencies) {
  return { author: visitOf(response).session!.official.signInName, at: now() };
}

/** A form beyond the limit is not read at all; what is wrong is said on the page that it came from. */
function tooLarge(dependencies: ReductionDependencies): ErrorRequestHandler {
  return async (error: unknown, request, response, next) => {
    if ((error as { status?: number }).status !== 413) return next(error);
    const action = await findAction(request, dependencies);
    if (action === null) return sendNotFound(response);
    const text = ACTION_WORDS[visitOf(response).view.language].fileTooLarge;
    await send(response, dependencies, { action, notice: { kind: 'bad', text } }, 413);
  };
}

/** Letters and digits of the decision's number: names of downloads are ours. */
function downloadName({ decision }: ReductionAction): string {
  const plain = (decision ?? '').normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd');
  const slug = plain.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '');
  return slug === '' ? 'quyet-dinh' : `quyet-dinh-${slug.slice(0, 60).toLowerCase()}`;
}

async function send(
  response: Response,
  dependencies: ReductionDependencies,
  { action, notice }: { readonly action: ReductionAction; readonly notice: Notice },
  status = notice?.kind === 'bad' ? 422 : 200,
): Promise<void> {
  const { view, session } = visitOf(response);
  const { reductionReport, directory, now } = dependencies;
  const report = await reductionReport({ baseline: null, on: localDay(now()) });
  const explained = report?.actions.find((each) => each.action.id === action.id);
  const page: ActionPage = {
    action,
    standing: explained?.standing ?? 'no-baseline',
    files: await filesOf(action, dependencies),
    nameOf: (code) => directory().procedures.get(code)?.name ?? '',
    mayChange: may(session?.official.role ?? null, 'freeze-baselines'),
    notice,
  };
  sendPage(response, {
    title: actionTitle(action, view),
    body: renderAction(page, view),
    status,
    path: actionAddress(action.id),
  });
}
