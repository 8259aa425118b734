import express, { Router, type Request, type Response } from 'express';
import { addMonths, localDay, localMonth } from '../../../core/calendar.ts';
import type { ProcedureDetails } from '../../../core/catalogue/procedure-details.ts';
import { isProcedureCode, type ProcedureCode } from '../../../core/procedure.ts';
import {
  COMPLIANCE_ASSUMPTIONS,
  defaultForm,
  parseAssumptions,
  wrongAssumptions,
} from '../../../core/reduction/compliance-assumptions.ts';
import type { ComplianceForms, StoredCompliance } from '../../../core/reduction/compliance-book.ts';
import { hourlyIncome } from '../../../core/reduction/compliance-cost.ts';
import { complianceTable } from '../../../core/reduction/compliance-table.ts';
import { may } from '../../../core/role.ts';
import { readUploadForm } from '../uploaded-file.ts';
import { formText, requirePermission, sendPage, visitOf } from '../visit.ts';
import type { BoardLoader } from './board-loader.ts';
import { COMPLIANCE_WORDS } from './board-words.ts';
import type { BoardDependencies } from './dependencies.ts';
import {
  keepAssumptions,
  refusalNotice,
  typedAssumptions,
  type RefusedAssumptions,
} from './keep-assumptions.ts';
import { readTypedForms } from './read-cost-form.ts';
import { COST_FIGURES } from './render-assumptions.ts';
import { renderCost, type CostPage } from './render-cost.ts';

const PATH = '/board/cost';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Some hundred lines of seven fields each. */
const LARGEST_FORM = '1mb';

/** `/board/cost/CODE`: what a procedure costs people, now and after a change; and the official form. */
export function costRoutes(dependencies: BoardDependencies, board: BoardLoader): Router {
  const router = Router();
  const readers = requirePermission('read-figures');
  const writers = requirePermission('answer-nominations');
  const body = express.raw({ type: 'multipart/form-data', limit: LARGEST_FORM });
  router.get(`${PATH}.xlsx`, readers, async (_request, response) => {
    await sendWorkbook(
      response,
      dependencies,
      await dependencies.compliance.list(dependencies.province),
    );
  });
  router.post(`${PATH}/assumptions`, writers, async (request, response, next) => {
    const procedure = await findProcedure(formText(request, 'code'), dependencies);
    if (procedure === null) return next();
    const refused = await keepCostAssumptions(request, response, dependencies);
    board.forget();
    if (refused === null) {
      return response.redirect(303, `/dashboard${PATH}/${procedure.code}?done=assumed`);
    }
    const notice = refusalNotice(refused, COMPLIANCE_WORDS[visitOf(response).view.language]);
    await send(response, dependencies, { procedure, notice, refused });
  });
  router.get(`${PATH}/:code.xlsx`, readers, async (request, response, next) => {
    const known = await findProcedure(String(request.params['code']), dependencies);
    if (known === null) return next();
    const { forms } = await formsOf(known, response, dependencies);
    await sendWorkbook(response, dependencies, [{ procedure: known.code, forms }]);
  });
  router.get(`${PATH}/:code`, readers, async (request, response, next) => {
    const known = await findProcedure(String(request.params['code']), dependencies);
    if (known === null) return next();
    await send(response, dependencies, { procedure: known, notice: newsOf(request, response) });
  });
  router.post(`${PATH}/:code`, writers, body, async (request, response, next) => {
    const known = await findProcedure(String(request.params['code']), dependencies);
    if (known === null) return next();
    const problem = await keepForms(request, response, dependencies, known);
    board.forget();
    if (problem === null) {
      return response.redirect(303, `/dashboard${PATH}/${known.code}?done=saved`);
    }
    await send(response, dependencies, { procedure: known, ...problem });
  });
  return router;
}

/** Null for a code that is none, or of which the catalogue knows nothing today. */
async function findProcedure(
  code: string,
  { procedures }: BoardDependencies,
): Promise<ProcedureDetails | null> {
  if (!isProcedureCode(code)) return null;
  return (await procedures.list(code)).at(-1) ?? null;
}

/** What an official worked out, else what the catalogue and the assumptions tell. */
async function formsOf(
  procedure: ProcedureDetails,
  response: Response,
  dependencies: BoardDependencies,
): Promise<{ readonly forms: ComplianceForms; readonly stored: StoredCompliance | null }> {
  const { compliance, settings, province } = dependencies;
  const stored = await compliance.find(province, procedure.code);
  if (stored !== null) return { forms: stored.forms, stored };
  const setting = await settings.find(COMPLIANCE_ASSUMPTIONS);
  const words = COMPLIANCE_WORDS[visitOf(response).view.language];
  const now = defaultForm(procedure, await yearlyVolume(procedure.code, dependencies), {
    assumptions: parseAssumptions(setting?.value),
    words,
  });
  return { forms: { now, after: null }, stored: null };
}

/** Finished dossiers of twelve months. */
async function yearlyVolume(
  code: ProcedureCode,
  { dossiers, province, now }: BoardDependencies,
): Promise<number> {
  const to = localMonth(localDay(now()));
  const tallies = await dossiers.tally({
    province,
    dimension: 'procedure',
    grain: 'month',
    by: 'member',
    from: addMonths(to, -11),
    to,
  });
  return tallies
    .filter(({ member }) => member === code)
    .reduce((sum, { finished }) => sum + finished.late + finished['on-time'] + finished.undated, 0);
}

type Problem = Pick<CostPage, 'notice'> & Partial<Pick<CostPage, 'typed' | 'refused'>>;

/** Null when the forms were kept. */
async function keepForms(
  request: Request,
  response: Response,
  { compliance, province, now }: BoardDependencies,
  { code: procedure }: ProcedureDetails,
): Promise<Problem | null> {
  const { view, session } = visitOf(response);
  const words = COMPLIANCE_WORDS[view.language];
  const form = await readUploadForm(request);
  const text = (name: string) => form.text(name);
  const read = readTypedForms(text);
  if (!read.ok) {
    return { notice: { kind: 'bad', text: words.bad }, typed: { text, problems: read.error } };
  }
  const kept = await compliance.record(province, {
    procedure,
    forms: read.value,
    by: {
      author: session!.official.signInName,
      at: now(),
      reason: form.text('reason').normalize('NFC').trim().slice(0, 500),
    },
    after: Number(form.text('version')) || 0,
  });
  const typed = { text, problems: new Map() };
  return kept ? null : { notice: { kind: 'bad', text: words.conflict }, typed };
}

/** Null when they are kept. */
async function keepCostAssumptions(
  request: Request,
  response: Response,
  dependencies: BoardDependencies,
): Promise<RefusedAssumptions | null> {
  const { typed, figure } = typedAssumptions(request, [...COST_FIGURES, 'gdpSource']);
  const figures = COST_FIGURES.map((name) => [name, figure(name)]);
  const value = { ...Object.fromEntries(figures), gdpSource: typed['gdpSource'] };
  const isYear = /^(19|20)\d\d$/.test(typed['gdpYear'] ?? '');
  const wrong = [
    ...wrongAssumptions(value),
    ...(isYear ? [] : ['gdpYear']),
    ...(value.gdpSource === '' ? ['gdpSource'] : []),
  ];
  if (wrong.length > 0) return { typed, wrong };
  const setting = { name: COMPLIANCE_ASSUMPTIONS, value };
  const isKept = await keepAssumptions(request, response, dependencies, setting);
  return isKept ? null : { typed, wrong };
}

function newsOf(request: Request, response: Response): CostPage['notice'] {
  const words = COMPLIANCE_WORDS[visitOf(response).view.language];
  switch (request.query['done']) {
    case 'saved':
      return { kind: 'good', text: words.saved };
    case 'assumed':
      return { kind: 'good', text: words.assumptionsSaved };
    default:
      return null;
  }
}

async function sendWorkbook(
  response: Response,
  { settings, writeWorkbook }: BoardDependencies,
  stored: Parameters<typeof complianceTable>[0],
): Promise<void> {
  const words = COMPLIANCE_WORDS[visitOf(response).view.language];
  const { gdpPerHead } = parseAssumptions((await settings.find(COMPLIANCE_ASSUMPTIONS))?.value);
  const { heads, rows } = complianceTable(stored, hourlyIncome(gdpPerHead));
  const columns = heads.map((heading, i) => ({
    heading,
    width: i === 3 || i === heads.length - 1 ? 40 : 16,
    ...(i >= 5 && i < heads.length - 1 && { format: '#,##0' }),
  }));
  const sheet = { name: words.sheet, above: [words.lead, words.unverified], columns, rows };
  const bytes = await writeWorkbook({ title: words.title, sheets: [sheet] });
  response.attachment('chi-phi-tuan-thu.xlsx').type(XLSX).send(Buffer.from(bytes));
}

async function send(
  response: Response,
  dependencies: BoardDependencies,
  shown: Problem & { readonly procedure: ProcedureDetails },
): Promise<void> {
  const { view, session } = visitOf(response);
  const { procedure, notice, typed = null, refused = null } = shown;
  const { forms, stored } = await formsOf(procedure, response, dependencies);
  const setting = await dependencies.settings.find(COMPLIANCE_ASSUMPTIONS);
  const page: CostPage = {
    procedure,
    forms,
    typed,
    refused,
    stored,
    assumptions: parseAssumptions(setting?.value),
    assumptionsVersion: setting?.version ?? 0,
    mayChange: may(session?.official.role ?? null, 'answer-nominations'),
    notice,
  };
  sendPage(response, {
    title: `${COMPLIANCE_WORDS[view.language].title} ${procedure.code}`,
    body: renderCost(page, view),
    status: notice?.kind === 'bad' ? 422 : 200,
    path: `/dashboard${PATH}/${procedure.code}`,
  });
}
