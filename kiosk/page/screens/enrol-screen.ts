import { fillIn } from '../../../core/messages/fill-in.ts';
import { element } from '../element.ts';
import type { KioskWords, LaterWords } from '../words.ts';

/** What the enrolment screen shows; it changes while a code is being tried. */
export interface EnrolView {
  /** True when the server stopped accepting a device that was enrolled before. */
  readonly again: boolean;
  readonly code: string;
  readonly state:
    'waiting' | 'enrolling' | 'code-missing' | 'code-refused' | 'server-away' | 'not-kept';
  readonly held: { readonly waiting: number; readonly refused: number };
  /** Where the code can be given in the address instead, e.g. `https://host/kiosk#enrol=…`. */
  readonly address: string;
}

export interface EnrolActions {
  /** The code as typed so far. */
  readonly onType: (code: string) => void;
  readonly onSubmit: () => void;
}

/** How an official makes this browser the kiosk of a counter. */
export function enrolScreen(
  { enrolment: texts }: LaterWords,
  { texts: firstTexts }: KioskWords,
  { view, actions }: { readonly view: EnrolView; readonly actions: EnrolActions },
): HTMLElement {
  const problem = {
    waiting: '',
    enrolling: texts.enrolling,
    'code-missing': texts.codeMissing,
    'code-refused': texts.codeRefused,
    'server-away': texts.serverAway,
    'not-kept': `${firstTexts.storageMissing}. ${firstTexts.storageMissingHelp}`,
  }[view.state];
  const isHolding = view.held.waiting + view.held.refused > 0;
  return element(
    'main',
    { class: 'enrol' },
    element('h1', { tabindex: '-1' }, view.again ? texts.mustEnrolAgain : texts.notEnrolled),
    element('p', {}, view.again ? texts.mustEnrolAgainHelp : texts.notEnrolledHelp),
    element(
      'ol',
      {},
      element('li', {}, texts.enrolStepCode),
      element('li', {}, fillIn(texts.enrolStepType, { address: view.address })),
    ),
    codeForm(texts, view, problem, actions),
    ...(isHolding ? [element('p', { class: 'held' }, fillIn(texts.stillHeld, view.held))] : []),
  );
}

function codeForm(
  texts: LaterWords['enrolment'],
  view: EnrolView,
  problem: string,
  actions: EnrolActions,
): HTMLElement {
  const field = element('input', {
    id: 'enrolment-code',
    value: view.code,
    autocomplete: 'off',
    autocapitalize: 'none',
    spellcheck: 'false',
    maxlength: '200',
    'aria-describedby': 'enrolment-problem',
  });
  field.addEventListener('input', () => actions.onType(field.value));
  const button = element('button', { disabled: view.state === 'enrolling' }, texts.enrolNow);
  const form = element(
    'form',
    {},
    element('label', { for: 'enrolment-code' }, texts.enrolmentCode),
    field,
    button,
    element('p', { id: 'enrolment-problem', role: 'status' }, problem),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    actions.onSubmit();
  });
  return form;
}
