import { setTimeout as wait } from 'node:timers/promises';
import type { IntakeError } from '../core/errors.ts';
import type { AcceptedRating } from '../core/intake/accept-rating.ts';
import { isTypedCode } from '../core/invitation.ts';
import type { AppendOutcome } from '../core/ports.ts';
import type { Writer } from '../core/access.ts';
import { fail, type Result } from '../core/result.ts';
import type { CodeTries } from './code-tries.ts';

type Decision = Result<AcceptedRating, IntakeError>;

/** Keeps one writer from guessing typed codes; all others pass untouched. */
export interface GuessGuard {
  /**
   * The same decisions, but that ratings with a typed code beyond what the writer may still get
   * wrong are put off: it is told to send them again later, and nothing is lost.
   */
  limit(decisions: readonly Decision[]): readonly Decision[];
  /** Waits while a unit's codes are being guessed. */
  slowDown(decisions: readonly Decision[]): Promise<void>;
  /** Notes the codes that were wrong. */
  note(accepted: readonly AcceptedRating[], outcomes: readonly AppendOutcome[]): void;
}

/** A guard for one request of the writer. */
export function createGuessGuard(tries: CodeTries, { id }: Writer): GuessGuard {
  return {
    limit(decisions) {
      let left = tries.left(id);
      return decisions.map((decision) => {
        if (!decision.ok || !showsTypedCode(decision.value)) return decision;
        left -= 1;
        return left >= 0 ? decision : fail({ code: 'too-many-requests', field: 'invitationCode' });
      });
    },
    async slowDown(decisions) {
      const units = decisions.flatMap((decision) =>
        decision.ok && showsTypedCode(decision.value) ? [decision.value.rating.unit] : [],
      );
      const delayMs = Math.max(0, ...units.map((unit) => tries.delayMs(unit)));
      if (delayMs > 0) await wait(delayMs);
    },
    note(accepted, outcomes) {
      for (const [i, one] of accepted.entries()) {
        const wasWrong = outcomes[i] === 'invitation-unusable' && showsTypedCode(one);
        if (wasWrong) tries.noteWrong(id, one.rating.unit);
      }
    },
  };
}

function showsTypedCode({ rating: { invitation } }: AcceptedRating): boolean {
  return invitation !== undefined && isTypedCode(invitation);
}
