import { fillIn } from '../../core/messages/fill-in.ts';
import { laterWords } from './words.ts';
import { element } from './element.ts';
import type { IdleWatch } from './idle-watch.ts';
import type { Stage } from './stage.ts';
import { tapButton } from './tap.ts';

export interface CountdownDeps {
  readonly stage: Stage;
  readonly idle: IdleWatch;
  readonly warnAfterMs: () => number;
  /** True when somebody's answer or choice is on the screen. */
  readonly isWanted: () => boolean;
  /** The question has come over the screen. */
  readonly onShow: () => void;
  /** Nobody is there any more. */
  readonly onEnd: () => void;
}

/** WCAG 2.2.1: at least 20 seconds to say that one needs more time, as often as one likes. */
const GRACE_MS = 20_000;
const TICK_MS = 500;

/** Asks whether somebody is still there before the screen goes back to its start. */
export function startCountdown(deps: CountdownDeps): void {
  const { stage, idle } = deps;
  let shown: { readonly box: HTMLElement; readonly note: HTMLElement } | null = null;

  const hide = (): void => {
    shown?.box.remove();
    shown = null;
    stage.root.inert = false;
  };
  const show = (): void => {
    const { texts } = laterWords(stage.language());
    const title = element('h2', { id: 'still-there', 'data-say': 'stillThere' }, texts.stillThere);
    const note = element('p', { role: 'timer' });
    const button = tapButton({ class: 'main-action' }, hide, texts.moreTime);
    const attributes = { class: 'overlay', role: 'alertdialog', 'aria-labelledby': 'still-there' };
    const box = element('div', attributes, element('div', { class: 'box' }, title, note, button));
    stage.root.inert = true;
    document.body.append(box);
    button.focus();
    shown = { box, note };
    deps.onShow();
  };

  setInterval(() => {
    const left = deps.warnAfterMs() + GRACE_MS - idle.idleMs();
    if (!deps.isWanted() || left > GRACE_MS) {
      if (shown) hide();
    } else if (left <= 0) {
      hide();
      deps.onEnd();
    } else {
      if (!shown) show();
      const seconds = String(Math.ceil(left / 1_000));
      const { stillThereNote } = laterWords(stage.language()).texts;
      if (shown) shown.note.textContent = fillIn(stillThereNote, { seconds });
    }
  }, TICK_MS);
}
