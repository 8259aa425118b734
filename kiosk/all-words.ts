import type { Language } from '../core/language.ts';
import { kiosk as kioskEn } from '../core/messages/en/kiosk.ts';
import { kioskAnswers as answersEn } from '../core/messages/en/kiosk-answers.ts';
import { kioskEnrolment as enrolmentEn } from '../core/messages/en/kiosk-enrolment.ts';
import { nominationKinds as kindsEn } from '../core/messages/en/nomination-kinds.ts';
import { reasons as reasonsEn } from '../core/messages/en/reasons.ts';
import { scores as scoresEn } from '../core/messages/en/scores.ts';
import { kiosk as kioskKm } from '../core/messages/km/kiosk.ts';
import { kioskAnswers as answersKm } from '../core/messages/km/kiosk-answers.ts';
import { kioskEnrolment as enrolmentKm } from '../core/messages/km/kiosk-enrolment.ts';
import { nominationKinds as kindsKm } from '../core/messages/km/nomination-kinds.ts';
import { reasons as reasonsKm } from '../core/messages/km/reasons.ts';
import { scores as scoresKm } from '../core/messages/km/scores.ts';
import { kiosk as kioskVi } from '../core/messages/vi/kiosk.ts';
import { kioskAnswers as answersVi } from '../core/messages/vi/kiosk-answers.ts';
import { kioskEnrolment as enrolmentVi } from '../core/messages/vi/kiosk-enrolment.ts';
import { nominationKinds as kindsVi } from '../core/messages/vi/nomination-kinds.ts';
import { reasons as reasonsVi } from '../core/messages/vi/reasons.ts';
import { scores as scoresVi } from '../core/messages/vi/scores.ts';
import { KEY_PAGES } from './page/keyboard/keyboards.ts';
import type { WordFile } from './page/words.ts';

/** Every word of the kiosk: the build writes each language into a file, the phone form reads it here. */
export const ALL_WORDS: Readonly<Record<Language, WordFile>> = {
  vi: {
    first: { texts: kioskVi, scores: scoresVi },
    later: {
      texts: answersVi,
      enrolment: enrolmentVi,
      reasons: reasonsVi,
      kinds: kindsVi,
      keys: KEY_PAGES.vi,
    },
  },
  km: {
    first: { texts: kioskKm, scores: scoresKm },
    later: {
      texts: answersKm,
      enrolment: enrolmentKm,
      reasons: reasonsKm,
      kinds: kindsKm,
      keys: KEY_PAGES.km,
    },
  },
  en: {
    first: { texts: kioskEn, scores: scoresEn },
    later: {
      texts: answersEn,
      enrolment: enrolmentEn,
      reasons: reasonsEn,
      kinds: kindsEn,
      keys: KEY_PAGES.en,
    },
  },
};
