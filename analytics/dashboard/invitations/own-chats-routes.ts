import { Router, type Request, type Response } from 'express';
import { html } from '../../../core/html.ts';
import { fillIn } from '../../../core/messages/fill-in.ts';
import type { StaffChatCode } from '../../../core/staff-chat.ts';
import { auditNote } from '../audit-changes.ts';
import { renderNotice } from '../render-forms.ts';
import { requirePermission, sendNotFound, sendPage, visitOf } from '../visit.ts';
import { renderOwnMail } from './own-mail-routes.ts';
import type { InvitationsDependencies } from './dependencies.ts';

const PATH = '/own-chats';

/** `/own-chats`: an official declares a chat as their own, by a code that is sent from it to the bot. */
export function ownChatsRoutes(dependencies: InvitationsDependencies): Router {
  const { staffChats, now } = dependencies;
  const router = Router();
  router.use(PATH, requirePermission('declare-chats'));
  router.get(PATH, async (request, response) => {
    const { done, mail } = request.query;
    const notice = done === 'removed' ? visitOf(response).view.texts.ownChatsRemoved : null;
    const news = typeof mail === 'string' ? mail : '';
    await send(response, dependencies, { code: null, notice, news });
  });
  router.post(PATH, async (_request, response) => {
    const { id } = visitOf(response).session!.official;
    const code = await staffChats.offer(id, now());
    await send(response, dependencies, { code, notice: null, news: '' });
  });
  router.post(`${PATH}/:chat/remove`, async (request: Request<{ chat: string }>, response) => {
    const { id } = visitOf(response).session!.official;
    const chat = (await staffChats.list(id)).find(
      (declared) => declared.id === request.params.chat,
    );
    const act = `POST /dashboard${PATH}/:chat/remove` as const;
    const what = { at: now(), act, object: chat?.channel ?? '' };
    const isDone =
      chat !== undefined &&
      (await staffChats.takeBack(id, chat.id, auditNote(request as Request, response, what)));
    if (!isDone) return sendNotFound(response);
    response.redirect(303, `/dashboard${PATH}?done=removed`);
  });
  return router;
}

async function send(
  response: Response,
  { staffChats, staffMail, now }: InvitationsDependencies,
  shown: {
    readonly code: StaffChatCode | null;
    readonly notice: string | null;
    /** What was just done about the e-mail address. */
    readonly news: string;
  },
): Promise<void> {
  const { view, session } = visitOf(response);
  const { texts, format } = view;
  const { code, notice, news } = shown;
  const { id: official } = session!.official;
  const declared = await staffChats.list(official);
  const items = declared.map(
    ({ id, channel, declaredOn }) =>
      html`<li>
        ${fillIn(texts.ownChatsOne, { channel, day: format.day(declaredOn) })}
        <form method="post" action="/dashboard${PATH}/${encodeURIComponent(id)}/remove">
          <button>${fillIn(texts.ownChatsRemove, { channel, day: format.day(declaredOn) })}</button>
        </form>
      </li>`,
  );
  const body = html`<div class="page-head">
      <h1>${texts.ownChatsTitle}</h1>
      <p class="lead">${texts.ownChatsLead}</p>
    </div>
    ${notice !== null && renderNotice('good', notice)}
    <section class="card" aria-label="${texts.ownChatsTitle}">
      ${
        code !== null &&
        html`<p role="status"><strong>${fillIn(texts.ownChatsCode, { code })}</strong></p>
          <p>${texts.ownChatsHow}</p>`
      }
      <form method="post" action="/dashboard${PATH}">
        <button class="primary">${texts.ownChatsNew}</button>
      </form>
      <h2>${texts.ownChatsList}</h2>
      ${
        items.length === 0
          ? html`<p>${texts.ownChatsNone}</p>`
          : html`<ul>
              ${items}
            </ul>`
      }
    </section>
    ${await renderOwnMail(staffMail, { official, view, now: now() }, news)}`;
  sendPage(response, { title: texts.ownChatsTitle, body, path: `/dashboard${PATH}` });
}
