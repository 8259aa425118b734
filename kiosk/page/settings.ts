import { KIOSK_DEFAULTS, type KioskSettings as CoreSettings } from '../../core/kiosk-settings.ts';
import { DEFAULT_QUESTIONNAIRE, type Questionnaire } from '../../core/questionnaire.ts';

/** An address that citizens can open on their own phone, and the rows of its QR code. */
export interface KioskLink {
  readonly label: string;
  readonly modules: readonly string[];
}

/** All that this kiosk goes by; the last good one is kept on the device. */
export interface KioskSettings extends CoreSettings {
  /** By which the server knows whether this device has the newest. */
  readonly name: string;
  readonly links: readonly KioskLink[];
  readonly questions: Questionnaire;
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
    ...(value as Partial<KioskSettings> | null),
  };
}
