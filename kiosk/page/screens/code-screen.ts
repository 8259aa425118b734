import { CODE_KEYS } from '../keyboard/key-pages.ts';
import { typingScreen, type TypedText } from '../keyboard/typing-screen.ts';
import type { LaterWords } from '../words.ts';

export interface CodeView {
  readonly words: LaterWords;
  readonly typed: TypedText;
  readonly isWrong: boolean;
  readonly onUse: () => void;
  readonly onLeave: () => void;
}

/** Where the code of a slip can be typed by somebody without a reader at hand. */
export function codeScreen({ words, typed, isWrong, ...on }: CodeView): HTMLElement {
  const { texts } = words;
  return typingScreen(
    {
      typed,
      delivery: '',
      title: texts.codeTitle,
      say: isWrong ? 'codeWrong' : 'codeTitle',
      note: isWrong ? texts.codeWrong : texts.codeNote,
      longest: 32,
      pages: CODE_KEYS,
      actions: [
        { id: 'use-code', label: texts.useCode, act: on.onUse },
        { id: 'no-code', label: texts.noCode, act: on.onLeave },
      ],
    },
    words,
  );
}
