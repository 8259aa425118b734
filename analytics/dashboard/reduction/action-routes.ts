import express, { Router, type ErrorRequestHandler, type Request, type Response } from 'express';
import { localDay } from '../../../core/calendar.ts';
import {
  decisionFileName,
  decisionMedia,
  MOST_DECISION_BYTES,
  type DecisionFile,
} from '../../../core/reduction/decision-file.ts';
import type { ReductionAction } from '../../../core/reduction/reduction-action.ts';
import type { ActionVersion } from '../../../core/reduction/reduction-ledger.ts';
import { may } from '../../../core/role.ts';
import { auditNote } from '../audit-changes.ts';
import { readUploadForm } from '../uploaded-file.ts';
import { typedReason } from '../typed-fields.ts';
import { requirePermission, sendNotFound, sendPage, visitOf } from '../visit.ts';
import { actionAddress } from './action-address.ts';
import { actionTitle } from './action-texts.ts';
import { findActionVersions } from './action-versions.ts';
import type { ReductionDependencies } from './dependencies.ts';
import { ACTION_WORDS, ENTRY_WORDS } from './reduction-words.ts';
import { LONGEST_REASON, renderAction, type ActionPage } from './render-action.ts';

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
  const { reductions, decisionFiles, audit, province } = dependencies;
  const router = Router();
  const readers = requirePermission('read-figures');
  const writers = requirePermission('freeze-baselines');
  const body = express.raw({ type: 'multipart/form-data', limit: LARGEST_FORM });

  router.get(PATH, readers, async (request, response, next) => {
    const versions = await findActionVersions(request, dependencies);
    if (versions.length === 0) return next();
    await send(response, dependencies, { versions, notice: newsOf(request, response) });
  });
  router.get(`${PATH}/files/:version`, readers, async (request, response, next) => {
    const action = (await findActionVersions(request, dependencies)).at(-1)?.action ?? null;
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
    const versions = await findStanding(request, dependencies);
    if (versions === null) return next();
    const { action } = versions.at(-1)!;
    const problem = await addFile(request, response, { dependencies, action });
    if (problem === null) return response.redirect(303, `${actionAddress(action.id)}?done=added`);
    const text = ACTION_WORDS[visitOf(response).view.language][problem];
    await send(response, dependencies, { versions, notice: { kind: 'bad', text } });
  });
  router.use(`${PATH}/files`, tooLarge(dependencies));
  router.post(`${PATH}/withdraw`, writers, async (request, response, next) => {
    const versions = await findStanding(request, dependencies);
    if (versions === null) return next();
    const { action } = versions.at(-1)!;
    const reason = typedReason(request, 'reason', LONGEST_REASON);
    if (reason === null) {
      const text = ACTION_WORDS[visitOf(response).view.language].withdrawMissing;
      return send(response, dependencies, { versions, notice: { kind: 'bad', text } });
    }
    const { author, at } = authorOf(response, dependencies);
    await reductions.withdraw(province, action.id, { author, at, reason });
    const act = `POST /dashboard${PATH}/withdraw` as const;
    const note = { at, act, object: action.id.slice(0, 200), detail: { reason } };
    await audit.append(auditNote(request, response, note));
    response.redirect(303, '/dashboard/reduction?done=withdrawn');
  });
  return router;
}

/** Every version of an act that was not taken out; null when there is none. */
async function findStanding(
  request: Request,
  dependencies: ReductionDependencies,
): Promise<readonly ActionVersion[] | null> {
  const versions = await findActionVersions(request, dependencies);
  return versions.at(-1)?.withdrawn === false ? versions : null;
}

function newsOf(request: Request, response: Response): Notice {
  const { language } = visitOf(response).view;
  const words = {
    added: ACTION_WORDS[language].fileAdded,
    entered: ENTRY_WORDS[language].entered,
    corrected: ENTRY_WORDS[language].corrected,
  };
  const done = (['added', 'entered', 'corrected'] as const).find(
    (each) => each === request.query['done'],
  );
  return done === undefined ? null : { kind: 'good', text: words[done] };
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
    const versions = await findStanding(request, dependencies);
    if (versions === null) return sendNotFound(response);
    const text = ACTION_WORDS[visitOf(response).view.language].fileTooLarge;
    await send(response, dependencies, { versions, notice: { kind: 'bad', text } }, 413);
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
  { versions, notice }: Pick<ActionPage, 'versions'> & { readonly notice: Notice },
  status = notice?.kind === 'bad' ? 422 : 200,
): Promise<void> {
  const { view, session } = visitOf(response);
  const { reductionReport, directory, now } = dependencies;
  const { action, withdrawn } = versions.at(-1)!;
  const report = await reductionReport({ baseline: null, on: localDay(now()) });
  const explained = report?.actions.find((each) => each.action.id === action.id);
  const page: ActionPage = {
    action,
    versions,
    standing: withdrawn ? null : (explained?.standing ?? 'no-baseline'),
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
