import type { Language } from '../../core/language.ts';
import { laterWords, type LaterWords } from './words.ts';
import { element, picture } from './element.ts';
import { HELP, LOUDSPEAKER } from './signs.ts';
import type { KioskSettings } from './settings.ts';
import { promptsIn, type Speech } from './speech.ts';
import type { Stage } from './stage.ts';
import type { SwitchScan } from './switch-scan.ts';
import { tapButton } from './tap.ts';

export interface ToolDeps {
  readonly stage: Stage;
  readonly speech: Speech;
  readonly scan: SwitchScan;
  readonly settings: () => KioskSettings;
  /** Opens the screen on which a code can be typed. */
  readonly enterCode: () => void;
}

/** Puts "read aloud", "help" and, on the start screen, "I have a code" into the foot of every screen. */
export function addTools(deps: ToolDeps): void {
  const { stage, speech } = deps;
  const style = document.documentElement.dataset;
  const plain = (): void => {
    const { look, volume, largeText, lowReach } = deps.settings();
    style['look'] = look;
    style['text'] = largeText ? 'large' : '';
    style['reach'] = lowReach ? 'low' : '';
    speech.stop();
    speech.setVolume(volume);
    document.querySelector('.overlay')?.remove();
    stage.root.inert = false;
  };
  plain();
  stage.onReset(plain);
  // That the server has the rating now is no reason to fall silent.
  stage.onDraw((isOther) => {
    if (isOther) speech.stop();
  });
  document.addEventListener('pointerdown', () => speech.stop(), true);
  stage.setTools((language, isStart) => [
    ...(isStart ? [codeButton(language, deps.enterCode)] : []),
    ...(speech.speaks(language) ? [readButton(language, deps)] : []),
    helpButton(language, deps),
  ]);
}

function codeButton(language: Language, act: () => void): HTMLElement {
  const { texts } = laterWords(language);
  return tapButton({ id: 'enter-code', class: 'tool' }, act, texts.haveCode);
}

function readButton(language: Language, { stage, speech }: ToolDeps): HTMLElement {
  const read = (): void => speech.say(promptsIn(stage.root), stage.language());
  return signButton('read-aloud', laterWords(language).texts.readAloud, [LOUDSPEAKER, read]);
}

function helpButton(language: Language, deps: ToolDeps): HTMLElement {
  return signButton('help', laterWords(language).texts.help, [HELP, () => openHelp(deps)]);
}

function signButton(
  id: string,
  label: string,
  [sign, act]: readonly [string, () => void],
): HTMLElement {
  return tapButton({ id, class: 'tool sign-only', 'aria-label': label }, act, picture(sign));
}

/** What makes the screen easier for one person; all of it is gone with the reset. */
function openHelp(deps: ToolDeps): void {
  const { stage, speech } = deps;
  const { texts } = laterWords(stage.language());
  const close = (): void => {
    box.remove();
    stage.root.inert = false;
    document.getElementById('help')?.focus();
  };
  const volumes: readonly HTMLElement[] = speech.speaks(stage.language())
    ? [
        chipButton('quieter', texts.quieter, () => louder(deps, -0.15)),
        chipButton('louder', texts.louder, () => louder(deps, 0.15)),
      ]
    : [];
  const buttons = [...switches(deps, texts).map(switchButton), ...volumes];
  const shut = tapButton({ id: 'help-done', class: 'main-action' }, close, texts.done);
  const title = element('h2', { id: 'help-title' }, texts.help);
  const list = element('div', { class: 'chips' }, ...buttons);
  const box = element(
    'div',
    { class: 'overlay', role: 'dialog', 'aria-modal': 'true', 'aria-labelledby': 'help-title' },
    element('div', { class: 'box' }, title, list, shut),
  );
  stage.root.inert = true;
  document.body.append(box);
  buttons[0]?.focus();
}

/** Something that is on or off for this citizen. */
interface Switch {
  readonly id: string;
  readonly label: string;
  readonly isOn: () => boolean;
  readonly turn: () => void;
}

/** A name of `dataset`, and its values when the switch is on and off. */
type Flag = readonly [name: string, on: string, off: string];

function switches({ scan, settings }: ToolDeps, texts: LaterWords['texts']): readonly Switch[] {
  const style = document.documentElement.dataset;
  const usual = settings().look === 'contrast' ? 'light' : settings().look;
  const flag = (id: string, label: string, [name, on, off]: Flag): Switch => ({
    id,
    label,
    isOn: () => style[name] === on,
    turn: () => {
      style[name] = style[name] === on ? off : on;
    },
  });
  return [
    flag('larger-text', texts.largerText, ['text', 'large', '']),
    flag('high-contrast', texts.highContrast, ['look', 'contrast', usual]),
    flag('low-reach', texts.lowReach, ['reach', 'low', '']),
    {
      id: 'one-switch',
      label: texts.oneSwitch,
      isOn: scan.isOn,
      turn: () => scan.turn(!scan.isOn()),
    },
  ];
}

function switchButton({ id, label, isOn, turn }: Switch): HTMLElement {
  const show = (): void => button.setAttribute('aria-pressed', String(isOn()));
  const button = chipButton(id, label, () => {
    turn();
    show();
  });
  show();
  return button;
}

function chipButton(id: string, label: string, act: () => void): HTMLElement {
  return tapButton({ id, class: 'chip' }, act, label);
}

function louder({ speech, stage }: ToolDeps, by: number): void {
  speech.setVolume(speech.volume() + by);
  speech.say(['farewell'], stage.language());
}
