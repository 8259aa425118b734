import type { NumberedChoice } from '../core/offered-choice.ts';
import type { Reply, ReplyButton } from '../core/conversation/turn.ts';

/** Replies written for a chat without buttons, and what its numbers stand for. */
export interface NumberedReplies {
  readonly texts: readonly string[];
  readonly choices: readonly NumberedChoice[];
}

/**
 * Writes the buttons below each text as numbered lines. A score keeps its own number, so that "5"
 * means very satisfied whatever else is offered; the rest is numbered behind it.
 */
export function numberReplies(replies: readonly Reply[]): NumberedReplies {
  const choices: NumberedChoice[] = [];
  const taken = new Set(replies.flatMap(({ buttons }) => buttons.flat()).map(scoreOf));
  let last = 0;
  const numberFor = (button: ReplyButton): number => {
    const score = scoreOf(button);
    if (score !== null && !choices.some((choice) => choice.number === score)) return score;
    do last += 1;
    while (taken.has(last));
    return last;
  };
  const texts = replies.map(({ text, buttons, page }) => {
    const lines = buttons.flat().map((button) => {
      const number = numberFor(button);
      choices.push({ number, press: button.press });
      return `${number}. ${button.label}`;
    });
    const said = lines.length === 0 ? text : `${text}\n\n${lines.join('\n')}`;
    return page === undefined ? said : `${said}\n\n${page.label}: ${page.url}`;
  });
  return { texts, choices };
}

/** The choice that the text names by its number; null for any other text. */
export function chosenByNumber(
  text: string,
  choices: readonly NumberedChoice[],
): NumberedChoice | null {
  const number = /^\s*\(?(\d{1,2})\s*[.)]?\s*$/.exec(text.normalize('NFKC'))?.[1];
  if (number === undefined) return null;
  return choices.find((choice) => choice.number === Number(number)) ?? null;
}

function scoreOf({ press }: ReplyButton): number | null {
  return press.kind === 'choice' && typeof press.value === 'number' ? press.value : null;
}
