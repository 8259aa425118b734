import { Router, type Request, type Response } from 'express';
import type { Html } from '../../../core/html.ts';
import type { StoredSetting } from '../../../core/setting.ts';
import { typedLine } from '../typed-fields.ts';
import { requirePermission, sendPage, visitOf } from '../visit.ts';
import type { OfficialView } from '../official-view.ts';
import type { FigureSettingsDependencies } from './dependencies.ts';
import { FIGURE_SETTINGS_WORDS } from './words.ts';

/** Said above the form. */
interface SettingNews {
  readonly kind: 'good' | 'bad';
  readonly text: string;
}

/** What a page of one setting shows. */
export interface SettingPage {
  readonly history: readonly StoredSetting[];
  /** To be sent back with the form: somebody else may be faster. */
  readonly version: number;
  readonly news: SettingNews | null;
  /** What was typed and not stored; empty texts otherwise. */
  readonly typed: ((name: string) => string) | null;
}

/** How one setting is read from its form and shown. */
export interface SettingForm {
  /** Below `/dashboard`. */
  readonly path: string;
  readonly name: string;
  readonly title: (view: OfficialView) => string;
  /** The value to be stored, or the sentence that says what is wrong. */
  read(
    text: (name: string) => string,
    view: OfficialView,
  ): { readonly value: unknown } | { readonly problem: string };
  render(page: SettingPage, view: OfficialView): Html;
  /** After it was stored. */
  readonly onStored?: () => Promise<void>;
}

/** `GET` and `POST` of one setting: every version stays, and two who change it at once are told. */
export function settingRoutes(
  { settings, now }: Pick<FigureSettingsDependencies, 'settings' | 'now'>,
  form: SettingForm,
): Router {
  const router = Router();
  const guard = requirePermission('set-targets');
  const send = async (
    response: Response,
    news: SettingNews | null,
    typed: SettingPage['typed'] = null,
  ) => {
    const { view } = visitOf(response);
    const history = await settings.history(form.name);
    const version = history.at(-1)?.version ?? 0;
    sendPage(response, {
      title: form.title(view),
      body: form.render({ history, version, news, typed }, view),
      status: news?.kind === 'bad' ? 422 : 200,
      path: `/dashboard${form.path}`,
    });
  };
  router.get(form.path, guard, async (request, response) => {
    const words = FIGURE_SETTINGS_WORDS[visitOf(response).view.language];
    const isDone = request.query['done'] === 'saved';
    await send(response, isDone ? { kind: 'good', text: words.saved } : null);
  });
  router.post(form.path, guard, async (request: Request, response) => {
    const { view, session } = visitOf(response);
    const text = (name: string) => typedLine(request, name);
    const read = form.read(text, view);
    if ('problem' in read) return send(response, { kind: 'bad', text: read.problem }, text);
    const isWritten = await settings.record({
      name: form.name,
      value: read.value,
      author: session!.official.signInName,
      at: now(),
      after: Number(text('version')) || 0,
    });
    const { changed } = FIGURE_SETTINGS_WORDS[view.language];
    if (!isWritten) return send(response, { kind: 'bad', text: changed }, text);
    await form.onStored?.();
    response.redirect(303, `/dashboard${form.path}?done=saved`);
  });
  return router;
}
