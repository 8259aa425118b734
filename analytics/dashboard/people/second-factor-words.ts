import { secondFactor as en } from '../../../core/messages/en/second-factor.ts';
import {
  secondFactor as vi,
  type SecondFactorMessages,
} from '../../../core/messages/vi/second-factor.ts';
import type { OfficialView } from '../official-view.ts';

/** Words about second factors that a role must have. */
export function secondFactorWords({
  language,
}: Pick<OfficialView, 'language'>): SecondFactorMessages {
  return language === 'en' ? en : vi;
}
