import { Router, type Response } from 'express';
import { html } from '../../../core/html.ts';
import { fillIn } from '../../../core/messages/fill-in.ts';
import type { StaffChatCode } from '../../../core/staff-chat.ts';
import { requirePermission, sendPage, visitOf } from '../visit.ts';
import type { InvitationsDependencies } from './dependencies.ts';

const PATH = '/own-chats';

/** `/own-chats`: an official declares a chat as their own, by a code that is sent from it to the bot. */
export function ownChatsRoutes({ staffChats, now }: InvitationsDependencies): Router {
  const router = Router();
  router.use(PATH, requirePermission('declare-chats'));
  router.get(PATH, (_request, response) => send(response, staffChats, null));
  router.post(PATH, async (_request, response) => {
    const { id } = visitOf(response).session!.official;
    await send(response, staffChats, await staffChats.offer(id, now()));
  });
  return router;
}

async function send(
  response: Response,
  staffChats: InvitationsDependencies['staffChats'],
  code: StaffChatCode | null,
): Promise<void> {
  const { view, session } = visitOf(response);
  const { texts, format } = view;
  const declared = await staffChats.list(session!.official.id);
  const items = declared.map(
    ({ channel, declaredOn }) =>
      html`<li>${fillIn(texts.ownChatsOne, { channel, day: format.day(declaredOn) })}</li>`,
  );
  const body = html`<div class="page-head">
      <h1>${texts.ownChatsTitle}</h1>
      <p class="lead">${texts.ownChatsLead}</p>
    </div>
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
    </section>`;
  sendPage(response, { title: texts.ownChatsTitle, body, path: `/dashboard${PATH}` });
}
