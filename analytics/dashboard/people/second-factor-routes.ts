import { Router, type Response } from 'express';
import { localDay } from '../../../core/calendar.ts';
import { html } from '../../../core/html.ts';
import { fillIn } from '../../../core/messages/fill-in.ts';
import { ROLES } from '../../../core/role.ts';
import { auditNote } from '../audit-changes.ts';
import { renderNotice } from '../render-forms.ts';
import { REQUIRED_FACTOR_SETTING, requiredRoles } from '../sign-in/required-factor.ts';
import { formText, requirePermission, sendPage, visitOf } from '../visit.ts';
import type { PeopleDependencies } from './dependencies.ts';
import { requireFreshSession } from './fresh-session.ts';
import { peopleTexts } from './people-texts.ts';
import { secondFactorWords } from './second-factor-words.ts';

export const SECOND_FACTOR_PATH = '/settings/second-factor';

/** `/settings/second-factor`: of which roles a second factor is required. */
export function secondFactorRoutes(dependencies: PeopleDependencies): Router {
  const router = Router();
  const { settings, audit, now } = dependencies;
  router.use(SECOND_FACTOR_PATH, requirePermission('manage-people'), requireFreshSession(now));
  router.get(SECOND_FACTOR_PATH, (request, response) =>
    send(response, dependencies, request.query['done'] === 'saved' ? 'saved' : null),
  );
  router.post(SECOND_FACTOR_PATH, async (request, response) => {
    const roles = ROLES.filter((role) => formText(request, role) === 'yes');
    const { signInName } = visitOf(response).session!.official;
    const recorded = await settings.record({
      name: REQUIRED_FACTOR_SETTING,
      value: { roles },
      author: signInName,
      at: now(),
      after: Number(formText(request, 'after')),
    });
    if (!recorded) return send(response, dependencies, 'stale');
    const act = `POST /dashboard${SECOND_FACTOR_PATH}` as const;
    const what = { at: now(), act, object: '', detail: { roles: roles.join(' ') } };
    await audit.append(auditNote(request, response, what));
    response.redirect(303, `/dashboard${SECOND_FACTOR_PATH}?done=saved`);
  });
  return router;
}

async function send(
  response: Response,
  { settings }: Pick<PeopleDependencies, 'settings'>,
  news: 'saved' | 'stale' | null,
): Promise<void> {
  const { view } = visitOf(response);
  const words = secondFactorWords(view);
  const texts = peopleTexts(view);
  const stored = await settings.find(REQUIRED_FACTOR_SETTING);
  const required = requiredRoles(stored?.value);
  const body = html`<div class="page-head">
      <h1>${words.title}</h1>
      <p class="lead">${words.lead}</p>
    </div>
    ${news !== null && renderNotice(news === 'saved' ? 'good' : 'bad', words[news])}
    <section class="card" aria-label="${words.title}">
      <form method="post" action="/dashboard${SECOND_FACTOR_PATH}">
        <input type="hidden" name="after" value="${stored?.version ?? 0}" />
        <fieldset>
          <legend>${words.roles}</legend>
          ${ROLES.map(
            (role) =>
              html`<label class="choice"
                ><input
                  type="checkbox"
                  name="${role}"
                  value="yes"
                  ${required.includes(role) && html` checked`}
                />
                ${texts[`role-${role}`]}</label
              >`,
          )}
        </fieldset>
        <p class="hint">${words.signOn}</p>
        <button class="primary">${words.save}</button>
      </form>
      ${
        stored !== null &&
        html`<p class="hint">
          ${fillIn(words.history, { author: stored.author, day: view.format.day(localDay(stored.recordedAt)) })}
        </p>`
      }
    </section>`;
  const status = news === 'stale' ? 409 : 200;
  sendPage(response, { title: words.title, body, status, path: `/dashboard${SECOND_FACTOR_PATH}` });
}
