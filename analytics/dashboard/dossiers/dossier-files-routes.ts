import express, { Router, type Request, type Response } from 'express';
import type { CodeKind, CodeMeaning } from '../../../core/dossier-log.ts';
import { knownProcedure, type Directory } from '../../../core/directory.ts';
import type { ImportReport } from '../../../core/import-kind.ts';
import { fillIn } from '../../../core/messages/fill-in.ts';
import { tableFaultText } from '../../../core/messages/table-problems.ts';
import type { CounterId, UnitCode } from '../../../core/organisation.ts';
import type { DossiersDependencies } from './dependencies.ts';
import { createHeldUploads, type HeldUploads, type UploadedFile } from '../held-uploads.ts';
import { renderDossierFiles, type DossierFilesPage } from './render-dossier-files.ts';
import { formText, requirePermission, sendPage, visitOf } from '../visit.ts';

const PATH = '/dossiers';

/** A file of 200,000 rows has some 20 MB. */
const LARGEST_UPLOAD = '32mb';

const CODE_KINDS: readonly CodeKind[] = ['unit', 'procedure', 'counter'];

type News = Pick<DossierFilesPage, 'notice' | 'problem' | 'report' | 'held'>;
const NO_NEWS: News = { notice: null, problem: null, report: null, held: null };

/** `/dossiers`: files of finished dossiers, looked at before they are taken, and what waits for a code. */
export function dossierFilesRoutes(dependencies: DossiersDependencies): Router {
  const router = Router();
  const guard = requirePermission('import-dossiers');
  const held = createHeldUploads(dependencies.now);
  const send = (response: Response, news: News) => sendFiles(response, dependencies, news);

  router.get(PATH, guard, (_request, response) => send(response, NO_NEWS));
  router.post(
    `${PATH}/look`,
    guard,
    express.raw({ type: 'multipart/form-data', limit: LARGEST_UPLOAD }),
    async (request, response) => send(response, await look(request, response, dependencies, held)),
  );
  router.post(`${PATH}/take`, guard, async (request, response) =>
    send(response, await take(request, response, dependencies, held)),
  );
  router.post(`${PATH}/meaning`, guard, async (request, response) =>
    send(response, await mean(request, response, dependencies)),
  );
  return router;
}

/** Says what the file would do, and keeps it until it is taken. */
async function look(
  request: Request,
  response: Response,
  { takeDossierFile }: DossiersDependencies,
  held: HeldUploads,
): Promise<News> {
  const { texts, language } = visitOf(response).view;
  const { official } = visitOf(response).session!;
  const file = await uploadedFile(request);
  if (file === null) return { ...NO_NEWS, problem: texts.filesMissing };
  const result = await takeDossierFile(file, { official, dryRun: true, partial: true });
  if (!result.ok) return { ...NO_NEWS, problem: tableFaultText(result.error, language) };
  const takes = rowsIn(result.value) > 0;
  return {
    ...NO_NEWS,
    report: result.value,
    held: takes ? { word: held.hold(file, official.id), name: file.name } : null,
  };
}

async function take(
  request: Request,
  response: Response,
  { takeDossierFile }: DossiersDependencies,
  held: HeldUploads,
): Promise<News> {
  const { texts, language } = visitOf(response).view;
  const { official } = visitOf(response).session!;
  const file = held.take(formText(request, 'file'), official.id);
  if (file === null) return { ...NO_NEWS, problem: texts.filesGone };
  const partial = formText(request, 'partial') === 'yes';
  const result = await takeDossierFile(file, { official, dryRun: false, partial });
  if (!result.ok) return { ...NO_NEWS, problem: tableFaultText(result.error, language) };
  const { stored } = result.value;
  return {
    ...NO_NEWS,
    report: result.value,
    ...(stored ? { notice: texts.filesTaken } : { problem: texts.filesBadRows }),
  };
}

/** Records what a source's code means, and counts at once what waited for it. */
async function mean(
  request: Request,
  response: Response,
  { province, directory, dossiers, resolveParked, now }: DossiersDependencies,
): Promise<News> {
  const { texts } = visitOf(response).view;
  const { official } = visitOf(response).session!;
  const kind = CODE_KINDS.find((known) => known === formText(request, 'kind'));
  const sourceCode = formText(request, 'sourceCode');
  const meantCode = formText(request, 'meantCode').trim();
  const waiting = (await dossiers.parked(province)).some(
    (group) => group.kind === kind && group.code === sourceCode,
  );
  if (kind === undefined || !waiting || !isKnown(directory(), kind, meantCode)) {
    return { ...NO_NEWS, problem: fillIn(texts.meaningUnknown, { code: meantCode }) };
  }
  const author = `official:${official.id}`;
  const meaning: CodeMeaning = { kind, sourceCode, meantCode, author, at: now() };
  await dossiers.recordMeaning(province, meaning);
  const resolved = await resolveParked();
  return { ...NO_NEWS, notice: fillIn(texts.meaningKept, { count: resolved }) };
}

function isKnown(directory: Directory, kind: CodeKind, code: string): boolean {
  switch (kind) {
    case 'procedure':
      return knownProcedure(directory, code) !== null;
    case 'unit':
      return directory.units.has(code as UnitCode);
    case 'counter':
      return directory.counters.has(code as CounterId);
  }
}

/** The file of the form, read by the platform's own parser; null when none was chosen. */
async function uploadedFile(request: Request): Promise<UploadedFile | null> {
  const body: unknown = request.body;
  const type = request.get('content-type') ?? '';
  if (!Buffer.isBuffer(body)) return null;
  const form = await new globalThis.Response(new Uint8Array(body), {
    headers: { 'content-type': type },
  })
    .formData()
    .catch(() => null);
  const file = form?.get('file');
  if (!(file instanceof File) || file.size === 0) return null;
  return { name: file.name.slice(0, 200), bytes: new Uint8Array(await file.arrayBuffer()) };
}

function rowsIn({ added, changed, withdrawn, unchanged }: ImportReport): number {
  return added.length + changed.length + withdrawn.length + unchanged;
}

async function sendFiles(
  response: Response,
  { dossiers, province }: DossiersDependencies,
  news: News,
): Promise<void> {
  const { view } = visitOf(response);
  const page = { ...news, waiting: await dossiers.parked(province) };
  sendPage(response, {
    title: view.texts.filesTitle,
    body: renderDossierFiles(page, view),
    status: news.problem === null ? 200 : 422,
    path: `/dashboard${PATH}`,
  });
}
