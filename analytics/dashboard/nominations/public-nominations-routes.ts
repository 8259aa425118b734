import { Router, type ErrorRequestHandler, type Request, type Response } from 'express';
import type { Instant } from '../../../core/calendar.ts';
import type { Directory } from '../../../core/directory.ts';
import type { Html } from '../../../core/html.ts';
import type { NominationBoard, WishFamily } from '../../../core/nomination-board.ts';
import type { ProvinceCode } from '../../../core/organisation.ts';
import { isProcedureCode } from '../../../core/procedure.ts';
import { publicFamilies } from '../../reports/shown-wishes.ts';
import type { HeldIdentity } from '../identity/dependencies.ts';
import { identityOf, noteIdentity } from '../identity/note-identity.ts';
import { OFFICIAL_LANGUAGES } from '../official-language.ts';
import { OFFICIAL_VIEWS, type OfficialView } from '../official-view.ts';
import {
  PUBLIC_NOMINATIONS_PATH,
  renderPublicFrame,
  renderPublicNominations,
  renderPublicProblem,
  type PublicNominationsPage,
} from './render-public-nominations.ts';
import { NOMINATION_WORDS } from './render-wish-parts.ts';

/** What the public pages about nominations are given. */
export interface PublicNominationsDeps {
  readonly nominations: Pick<NominationBoard, 'families'>;
  readonly directory: () => Directory;
  readonly province: ProvinceCode;
  readonly now: () => Instant;
  readonly identity: Pick<HeldIdentity, 'current'>;
  readonly onFault: (error: unknown) => void;
}

/** Everybody may ask, so voices are counted at most this often. */
const COUNTED_EVERY_MS = 60_000;

/** `/de-xuat` and `/de-xuat/CODE`: what citizens wish simplified and what was answered; no script. */
export function createPublicNominations(deps: PublicNominationsDeps): Router {
  const families = recentFamilies(deps);
  const router = Router();
  router.use(PUBLIC_NOMINATIONS_PATH, noteIdentity(deps.identity));
  router.get(PUBLIC_NOMINATIONS_PATH, async (request, response) => {
    sendFamilies(request, response, { deps, families: await families(), procedure: null });
  });
  router.get(`${PUBLIC_NOMINATIONS_PATH}/:procedure`, async (request, response) => {
    const { procedure } = request.params;
    if (!isProcedureCode(procedure) || !deps.directory().procedures.has(procedure)) {
      const view = viewOf(request);
      const page = renderPublicProblem(NOMINATION_WORDS[view.language].publicNowhere, view);
      return sendDocument(request, response, { view, page, status: 404 });
    }
    const theirs = (await families()).filter(({ members }) =>
      members.some((member) => member.procedure === procedure),
    );
    sendFamilies(request, response, { deps, families: theirs, procedure });
  });
  router.use(PUBLIC_NOMINATIONS_PATH, endWithApology(deps));
  return router;
}

/** The public families, as they were at most a minute ago; a failed count is tried again. */
function recentFamilies({
  nominations,
  province,
  now,
}: PublicNominationsDeps): () => Promise<readonly WishFamily[]> {
  let counted: { readonly at: Instant; readonly answer: Promise<readonly WishFamily[]> } | null =
    null;
  return () => {
    if (counted === null || Math.abs(now() - counted.at) >= COUNTED_EVERY_MS) {
      const answer = nominations.families(province).then(publicFamilies);
      const mine = { at: now(), answer };
      counted = mine;
      answer.catch(() => {
        if (counted === mine) counted = null;
      });
    }
    return counted.answer;
  };
}

function sendFamilies(
  request: Request,
  response: Response,
  {
    deps,
    ...page
  }: Pick<PublicNominationsPage, 'families' | 'procedure'> & {
    readonly deps: PublicNominationsDeps;
  },
): void {
  const view = viewOf(request);
  const { procedures, provinces } = deps.directory();
  const provinceName = provinces.get(deps.province)?.name ?? deps.province;
  const body = renderPublicNominations({ ...page, procedures, provinceName }, view);
  sendDocument(request, response, { view, page: body, status: 200 });
}

function sendDocument(
  request: Request,
  response: Response,
  {
    view,
    page,
    status,
  }: { readonly view: OfficialView; readonly page: Html; readonly status: number },
): void {
  response
    .status(status)
    .set('Cache-Control', 'no-cache')
    .type('html')
    .send(
      renderPublicFrame(
        view,
        {
          path: request.path,
          title: NOMINATION_WORDS[view.language].publicTitle,
          identity: identityOf(response),
        },
        page,
      ).toString(),
    );
}

function viewOf(request: Request): OfficialView {
  const { lang } = request.query;
  return OFFICIAL_VIEWS[OFFICIAL_LANGUAGES.find((language) => language === lang) ?? 'vi'];
}

function endWithApology({ onFault }: PublicNominationsDeps): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    onFault(error);
    if (response.headersSent) return next(error);
    const view = viewOf(request);
    const page = renderPublicProblem(NOMINATION_WORDS[view.language].publicBusy, view);
    sendDocument(request, response, { view, page, status: 503 });
  };
}
