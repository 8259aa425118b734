import { KIOSK_DEFAULTS, type KioskSettings as CoreSettings } from '../../core/kiosk-settings.ts';
import { DEFAULT_QUESTIONNAIRE, type Questionnaire } from '../../core/questionnaire.ts';

/** An address that citizens can open on their own phone, and the rows of its QR code. */
export interface KioskLink {
  readonly label: string;
  readonly modules: readonly string[];
}

/** A picture at the head of the start screen. */
interface KioskMark {
  readonly source: string;
  readonly alt: string;
}

/** All that this kiosk goes by; the last good one is kept on the device. */
export interface KioskSettings extends CoreSettings {
  /** By which the server knows whether this device has the newest. */
  readonly name: string;
  readonly links: readonly KioskLink[];
  readonly questions: Questionnaire;
  readonly marks: readonly KioskMark[];
  /** E.g. the name of the province's committee; empty for none. */
  readonly line: string;
}

/**
 * The settings in an answer of the server, or as they were kept: it has read every one of them before
 * sending, so here only what an older server did not know is filled in.
 */
export function completeSettings(value: unknown): KioskSettings {
  return {
    ...KIOSK_DEFAULTS,
    name: '',
    links: [],
    questions: DEFAULT_QUESTIONNAIRE,
    marks: [{ source: '/kiosk/icon.svg', alt: '' }],
    line: '',
    ...(value as Partial<KioskSettings> | null),
  };
}
