import type { Language } from '../language.ts';
import type { SubmissionId } from '../rating.ts';
import type { Score } from '../score.ts';

/** What a button of a question can mean: a score, no comment, or another rating. */
export type Choice = Score | 'skip' | 'again';

/**
 * What pressing a button hands back. The core makes it, a channel carries it there and back in the
 * form that suits it; whatever comes back is checked as if a stranger had written it.
 */
export type ButtonPress =
  | { readonly kind: 'choice'; readonly submissionId: SubmissionId; readonly value: Choice }
  | { readonly kind: 'language'; readonly language: Language };

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
