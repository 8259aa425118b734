import express, { Router, type Request, type Response } from 'express';
import { localDay } from '../../../core/calendar.ts';
import {
  IDENTITY_SETTINGS,
  LARGEST_MARK_BYTES,
  LONGEST_ALT,
  LONGEST_LINE,
  MARK_KINDS,
  parseLine,
  parseMark,
  type Identity,
} from '../../../core/identity.ts';
import { fillIn } from '../../../core/messages/fill-in.ts';
import type { IdentityPageMessages } from '../../../core/messages/vi/identity-page.ts';
import { auditNote } from '../audit-changes.ts';
import type { OfficialLanguage } from '../official-language.ts';
import { readUploadForm } from '../uploaded-file.ts';
import { formText, requirePermission, sendPage, visitOf } from '../visit.ts';
import type { IdentityDependencies } from './dependencies.ts';
import { readMark, type NewMark } from './read-mark.ts';
import { renderIdentity, type SetPart } from './render-identity.ts';

export const IDENTITY_PATH = '/settings/identity';

/** Room for the boundaries and the other fields around the largest picture. */
const LARGEST_FORM = LARGEST_MARK_BYTES * 4;

type Words = Readonly<Record<OfficialLanguage, IdentityPageMessages>>;

/** `/settings/identity`: the national emblem, the province's mark and its name. */
export function identityRoutes(dependencies: IdentityDependencies, words: Words): Router {
  const router = Router();
  router.use(IDENTITY_PATH, requirePermission('set-identity'));
  router.get(IDENTITY_PATH, async (request, response) => {
    const isSaved = request.query['done'] === 'saved';
    await send(response, dependencies, { words, problem: null, isSaved });
  });
  const body = express.raw({ type: 'multipart/form-data', limit: LARGEST_FORM });
  router.post(`${IDENTITY_PATH}/mark`, body, async (request, response) => {
    const problem = await saveMark(request, response, dependencies);
    await finish(response, dependencies, { words, problem });
  });
  router.post(`${IDENTITY_PATH}/line`, async (request, response) => {
    const line = formText(request, 'line').normalize('NFC').replace(/\s+/g, ' ').trim();
    const after = Number(formText(request, 'version'));
    const problem =
      line.length > LONGEST_LINE
        ? 'problem-line-long'
        : await save(request, response, { dependencies, part: 'line', value: line, after });
    await finish(response, dependencies, { words, problem });
  });
  return router;
}

type Problem = keyof IdentityPageMessages;

/** What was wrong with the form; null when it was stored. */
async function saveMark(
  request: Request,
  response: Response,
  dependencies: IdentityDependencies,
): Promise<Problem | null> {
  const form = await readUploadForm(request);
  const part = MARK_KINDS.find((kind) => kind === form.text('kind'));
  if (part === undefined) return 'problem-file-missing';
  const after = Number(form.text('version'));
  if (form.text('action') === 'remove') {
    return save(request, response, { dependencies, part, value: null, after });
  }
  const mark = readMark(form.file?.bytes ?? null, form.text('alt'));
  if (!mark.ok) return `problem-${mark.error}`;
  return save(request, response, { dependencies, part, value: mark.value, after });
}

async function save(
  request: Request,
  response: Response,
  change: {
    readonly dependencies: IdentityDependencies;
    readonly part: keyof Identity;
    readonly value: NewMark | string | null;
    readonly after: number;
  },
): Promise<Problem | null> {
  const { dependencies, part, value, after } = change;
  const { settings, identity, audit, now } = dependencies;
  const at = now();
  const isWritten = await settings.record({
    name: IDENTITY_SETTINGS[part],
    value,
    author: visitOf(response).session!.official.signInName,
    at,
    after: Number.isSafeInteger(after) && after >= 0 ? after : 0,
  });
  if (!isWritten) return 'changed';
  await audit.append(
    auditNote(request, response, {
      at,
      act: `POST /dashboard${IDENTITY_PATH}`,
      object: part,
      detail: detailOf(value),
    }),
  );
  await identity.refresh();
  return null;
}

function detailOf(value: NewMark | string | null): Readonly<Record<string, string>> {
  if (value === null) return { removed: 'yes' };
  if (typeof value === 'string') return { line: value };
  return { type: value.type, alt: value.alt, bytes: String(bytesOf(value)) };
}

function bytesOf({ base64 }: NewMark): number {
  return Buffer.from(base64, 'base64').length;
}

async function finish(
  response: Response,
  dependencies: IdentityDependencies,
  { words, problem }: { readonly words: Words; readonly problem: Problem | null },
): Promise<void> {
  if (problem === null) return response.redirect(303, `/dashboard${IDENTITY_PATH}?done=saved`);
  await send(response, dependencies, { words, problem, isSaved: false });
}

async function send(
  response: Response,
  { settings, identity, directory, province }: IdentityDependencies,
  page: { readonly words: Words; readonly problem: Problem | null; readonly isSaved: boolean },
): Promise<void> {
  const { view } = visitOf(response);
  const words = page.words[view.language];
  const most = { most: String(page.problem ? limitOf(page.problem) : 0) };
  const parts = Object.keys(IDENTITY_SETTINGS) as (keyof Identity)[];
  const versions: Record<string, number> = {};
  const set: SetPart[] = [];
  for (const part of parts) {
    const history = await settings.history(IDENTITY_SETTINGS[part]);
    versions[part] = history.at(-1)?.version ?? 0;
    for (const setting of history) {
      const mark = parseMark(setting);
      const { author, recordedAt } = setting;
      const value = mark ? { ...mark, bytes: bytesOf(mark) } : parseLine(setting.value);
      set.push({ part, author, recordedAt, day: localDay(recordedAt), value });
    }
  }
  const body = renderIdentity(
    {
      identity: identity.current(),
      versions: versions as Readonly<Record<keyof Identity, number>>,
      set: set.toSorted((a, b) => b.recordedAt - a.recordedAt),
      provinceName: directory().provinces.get(province)?.name ?? province,
      notice: page.isSaved ? words.saved : null,
      problem: page.problem && fillIn(words[page.problem], most),
    },
    { view, words },
  );
  sendPage(response, {
    title: words.title,
    body,
    status: page.problem === null ? 200 : 422,
    path: `/dashboard${IDENTITY_PATH}`,
  });
}

function limitOf(problem: Problem): number {
  if (problem === 'problem-alt-missing') return LONGEST_ALT;
  return problem === 'problem-line-long' ? LONGEST_LINE : LARGEST_MARK_BYTES / 1_000;
}
