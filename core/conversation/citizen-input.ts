import type { InvitationCode } from '../invitation.ts';
import type { Language } from '../language.ts';
import type { ProcedureCode } from '../procedure.ts';
import type { SubmissionId } from '../rating.ts';
import type { Score } from '../score.ts';

/**
 * What a button of a question can mean besides a score: nothing to say, another rating, another
 * score, send or drop the draft, erase or keep what was said, be told of the answer to a comment.
 */
export const CHOICES = [
  'skip',
  'again',
  'change',
  'send',
  'drop',
  'erase',
  'keep',
  'tell',
] as const;
export type Choice = Score | (typeof CHOICES)[number];

/** Lists of which several things can be ticked; `bad` and `good` are parts of `reasons`. */
export const TICK_LISTS = ['reasons', 'bad', 'good', 'nomination'] as const;
export type TickList = (typeof TICK_LISTS)[number];

/**
 * What pressing a button hands back. The core makes it, a channel carries it there and back in the
 * form that suits it; whatever comes back is checked as if a stranger had written it.
 */
export type ButtonPress =
  | { readonly kind: 'choice'; readonly submissionId: SubmissionId; readonly value: Choice }
  | {
      readonly kind: 'procedure';
      readonly submissionId: SubmissionId;
      readonly procedure: ProcedureCode;
    }
  /** Everything that is ticked once this is pressed, one bit an item: so nothing need be remembered. */
  | {
      readonly kind: 'ticks';
      readonly submissionId: SubmissionId;
      readonly list: TickList;
      readonly mask: number;
      readonly done: boolean;
    }
  | {
      readonly kind: 'criterion';
      readonly submissionId: SubmissionId;
      readonly criterion: string;
      readonly score: Score;
    }
  /** Which paper of the procedure the wish is about; the wish goes with it, so nothing is looked up. */
  | {
      readonly kind: 'paper';
      readonly submissionId: SubmissionId;
      readonly mask: number;
      /** `paperKey` of its name. */
      readonly paper: string;
    }
  /** A score of an invitation's own message: code and answer in one tap. */
  | { readonly kind: 'invited'; readonly code: InvitationCode; readonly score: Score }
  | { readonly kind: 'language'; readonly language: Language }
  /** Whether messages on our own account are wanted. */
  | { readonly kind: 'wish'; readonly wish: 'stop' | 'resume' };

/** Everything a citizen can do in a chat, whatever the channel. */
export type CitizenInput =
  | ButtonPress
  /** A link or QR code was opened; null when it carried no code. */
  | { readonly kind: 'start'; readonly code: string | null }
  | { readonly kind: 'text'; readonly text: string }
  /** A photo, a sticker, a voice message and the like. */
  | { readonly kind: 'unsupported' }
  /** A button whose data is none of ours: outdated or forged. */
  | { readonly kind: 'unknown-button' }
  /** The citizen closed the chat to us. */
  | { readonly kind: 'left' };
