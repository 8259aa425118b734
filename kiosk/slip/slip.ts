import { isoDay } from '../../core/calendar.ts';
import { spacedCode, type MadeInvitation } from '../../core/invitation.ts';
import type { Language } from '../../core/language.ts';
import { slip as en } from '../../core/messages/en/slip.ts';
import { fillIn } from '../../core/messages/fill-in.ts';
import { slip as km } from '../../core/messages/km/slip.ts';
import { slip as vi, type SlipMessages } from '../../core/messages/vi/slip.ts';

/** The papers a slip is printed on. */
export const SLIP_PAPERS = ['roll-58', 'roll-80', 'a5', 'a4'] as const;
export type SlipPaper = (typeof SLIP_PAPERS)[number];

/** What one slip says: all of it for the citizen who takes it home. */
export interface Slip {
  /** Whose slip it is, e.g. the province's committee; empty for none. */
  readonly line: string;
  /** Where the result was given out. */
  readonly place: string;
  /** What tells the counter whose slip it is, e.g. the dossier's code; null prints none. */
  readonly reference: string | null;
  /** The address behind the QR code. */
  readonly url: string;
  /** The code to type, in groups. */
  readonly typed: string;
  /** Last day on which it can be used, as `08/12/2026`. */
  readonly until: string;
}

/** Vietnamese first, then Khmer and English in smaller letters. */
export const SLIP_LANGUAGES: readonly Language[] = ['vi', 'km', 'en'];

const MESSAGES: Readonly<Record<Language, SlipMessages>> = { vi, km, en };

/** The address that an invitation's QR code leads to. */
export function invitationUrl(publicUrl: string, { code }: Pick<MadeInvitation, 'code'>): string {
  return `${publicUrl}/d/${code}`;
}

/** The slip of an invitation just made: its code is known at no other moment. */
export function slipOf(
  invitation: MadeInvitation,
  page: Pick<Slip, 'line' | 'place' | 'reference'> & { readonly publicUrl: string },
): Slip {
  const [year, month, day] = isoDay(invitation.rateUntil).split('-');
  return {
    line: page.line,
    place: page.place,
    reference: page.reference,
    url: invitationUrl(page.publicUrl, invitation),
    typed: spacedCode(invitation.typed),
    until: `${day}/${month}/${year}`,
  };
}

/** The words of a slip in one language. */
export function slipWords(slip: Slip, language: Language): SlipMessages {
  const messages = MESSAGES[language];
  return { ...messages, until: fillIn(messages.until, { day: slip.until }) };
}
