/** Every screen of the kiosk in each state that looks different, in the order in which they come. */
export const KIOSK_EXAMPLES = [
  'enrol-new',
  'enrol-again',
  'enrol-waiting',
  'question',
  'question-with-code',
  'question-with-marks',
  'question-again',
  'thanks-saved',
  'thanks-sent',
  'trouble-not-saved',
  'trouble-no-storage',
  'reasons-good',
  'reasons-bad',
  'procedure-sectors',
  'procedure-list',
  'procedure-typing',
  'procedure-found',
  'criterion',
  'comment',
  'nomination',
  'nomination-similar',
  'papers',
  'farewell',
  'farewell-with-codes',
  'code-entry',
  'code-wrong',
  'help',
  'still-there',
] as const;

export type KioskExample = (typeof KIOSK_EXAMPLES)[number];

/** How an example is shown; in the address after `#`, as a query. */
export interface KioskExampleView {
  readonly screen: string;
  readonly lang: string;
  readonly look: string;
  /** `large` for larger text. */
  readonly text?: string;
  /** `low` for targets within reach of a wheelchair. */
  readonly reach?: string;
}

/** The part of the preview's address behind `#`. */
export function exampleFragment(view: KioskExampleView): string {
  return new URLSearchParams(Object.entries(view)).toString();
}
