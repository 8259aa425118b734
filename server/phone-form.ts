import { setTimeout as wait } from 'node:timers/promises';
import type { Request } from 'express';
import {
  createSessionCookie,
  isMarkedAsStaff,
} from '../analytics/dashboard/sign-in/session-cookie.ts';
import { createSessionKeeper } from '../analytics/dashboard/sign-in/session-keeper.ts';
import { localDay, type Instant } from '../core/calendar.ts';
import type { CommentBook, CommentId } from '../core/comment-book.ts';
import type { Directory } from '../core/directory.ts';
import type { RatingSubmission } from '../core/intake/rating-submission.ts';
import { isTypedCode, type InvitationBook, type InvitationCode } from '../core/invitation.ts';
import type { NominationBoard } from '../core/nomination-board.ts';
import type { CounterId, ProvinceCode } from '../core/organisation.ts';
import type { SessionBook } from '../core/people/official.ts';
import type { ProcedureCode } from '../core/procedure.ts';
import type { SubmissionId } from '../core/rating.ts';
import type { Questionnaires } from '../core/questionnaire.ts';
import { ratingId } from '../data/rating-row.ts';
import { createSealer } from '../data/seal.ts';
import type { FormInvitations, PhoneFormDeps, SubmissionAnswer } from '../kiosk/form/form-deps.ts';
import type { NamedProcedure } from '../kiosk/form/render-more.ts';
import { answeredNominations } from './answered-nominations.ts';
import type { CodeTries } from './code-tries.ts';
import type { Health } from './health.ts';
import type { Intake } from './intake.ts';
import { parseItem } from './parse-submissions.ts';
import type { ProcedureSearch } from './procedure-search.ts';
import type { NamedPapers } from './named-papers.ts';
import type { FindSimilar } from './public-wishes.ts';

/** Telephones name no unit before their code is known. */
const PHONES = 'phones';
const MOST_FOUND = 6;
/** What an answer's key is sealed for. */
const ANSWER = 'answer-on-the-phone-page';

export interface PhoneFormParts {
  readonly directory: () => Directory;
  readonly now: () => Instant;
  readonly intake: Intake;
  readonly health: Pick<Health, 'noteSuccess'>;
  readonly onFault: (error: unknown) => void;
  readonly invitations: InvitationBook;
  readonly sessions: SessionBook;
  readonly nominations: NominationBoard;
  readonly comments: Pick<CommentBook, 'steps'>;
  readonly province: ProvinceCode;
  readonly secret: Buffer;
  readonly tries: CodeTries;
  readonly procedureSearch: ProcedureSearch;
  readonly namedPapers: () => Promise<NamedPapers>;
  readonly publicWishes: () => Promise<FindSimilar>;
  readonly overHttps: boolean;
  readonly questionnaires: () => Questionnaires;
  readonly identity: PhoneFormDeps['identity'];
}

/** What the phone form needs, put together from the parts of the server. */
export function phoneFormDeps(parts: PhoneFormParts): PhoneFormDeps {
  const { directory, now } = parts;
  return {
    directory,
    now,
    questionnaires: parts.questionnaires,
    identity: parts.identity,
    submitRating: formIntake(parts),
    invitations: limitedInvitations(parts),
    findProcedures: procedureFinder(parts),
    answeredNominations: answeredNominations(parts.nominations, parts.province),
    similarWishes: similarFinder(parts),
    papersOf: async (code) => (await parts.namedPapers()).get(code) ?? [],
    ...answerDesk(parts),
    isStaffBrowser: staffBrowsers(parts),
  };
}

/** The phone form's way in: anybody may use it, for one counter at a time, without a dossier. */
function formIntake({
  intake,
  health,
  onFault,
}: PhoneFormParts): (submission: RatingSubmission) => Promise<SubmissionAnswer> {
  return async (submission) => {
    const counter = submission.counterId as CounterId;
    const taken = intake({
      items: [parseItem(submission)],
      sentAt: null,
      writer: { kind: 'device', id: 'phone-form', counter },
      // The form limits each telephone by itself.
      limitCodes: false,
    });
    // The page asks to send again and tells nobody why.
    const { outcomes } = await taken.catch((error: unknown) => {
      onFault(error);
      throw error;
    });
    const outcome = outcomes[0]!;
    if (outcome.status === 'stored') health.noteSuccess();
    if (outcome.status !== 'refused') return { status: outcome.status };
    return { status: 'refused', code: outcome.error.code };
  };
}

/**
 * As in chats, an answer is told on the day after: a slip of the pen can be mended, and no moment joins
 * a page with a step. One that was taken back is told no more.
 */
function answerDesk({
  comments,
  province,
  secret,
  now,
}: PhoneFormParts): Pick<PhoneFormDeps, 'answerKey' | 'answerTo'> {
  const sealer = createSealer(secret);
  return {
    answerKey: (submissionId) => sealer.seal(ratingId(submissionId as SubmissionId), ANSWER),
    async answerTo(key) {
      const comment = sealer.unseal(key, ANSWER);
      if (comment === null) return null;
      const newest = (await comments.steps(province, comment as CommentId)).at(-1);
      const isTold = newest?.state === 'answered' && localDay(newest.at) < localDay(now());
      return isTold ? newest.note : null;
    },
  };
}

/** Codes under the limits for typed ones; an address stands for the telephone behind it. */
function limitedInvitations({ invitations, tries, now }: PhoneFormParts): FormInvitations {
  const limited =
    (look: (code: InvitationCode) => ReturnType<InvitationBook['findAny']>) =>
    async (code: InvitationCode, address: string) => {
      if (!isTypedCode(code)) return look(code);
      if (tries.left(address) === 0) return 'tried-too-often' as const;
      await wait(tries.delayMs(PHONES));
      const found = await look(code);
      if (found === null) tries.noteWrong(address, PHONES);
      return found;
    };
  return {
    find: limited((code) => invitations.find(code, now())),
    findAny: limited((code) => invitations.findAny(code)),
    noteOpened: (code) => invitations.noteOpened(code, now()),
  };
}

function procedureFinder({
  directory,
  procedureSearch,
}: PhoneFormParts): (words: string) => Promise<readonly NamedProcedure[]> {
  return async (words) => {
    const { searchProcedures } = await import('../core/search/search-procedures.ts');
    const index = await procedureSearch.index();
    const { results } = searchProcedures(index, words, { limit: MOST_FOUND });
    const { procedures } = directory();
    return results.flatMap(({ code }) => procedures.get(code as ProcedureCode) ?? []);
  };
}

function similarFinder({
  publicWishes,
  directory,
}: PhoneFormParts): PhoneFormDeps['similarWishes'] {
  return async (said) => {
    const find = await publicWishes();
    const { procedures } = directory();
    return find(said).map((wish) => ({
      ...wish,
      procedureName: procedures.get(wish.wish.procedure)?.name ?? wish.wish.procedure,
    }));
  };
}

/**
 * A browser in which an official is signed in, or has been within a year: who handles dossiers must
 * not answer for their citizens.
 */
function staffBrowsers({ sessions, now, overHttps }: PhoneFormParts) {
  const cookie = createSessionCookie(overHttps);
  const keeper = createSessionKeeper(sessions, now);
  return async (request: Request): Promise<boolean> => {
    if (isMarkedAsStaff(request)) return true;
    const token = cookie.read(request);
    return token !== null && (await keeper.find(token)) !== null;
  };
}
