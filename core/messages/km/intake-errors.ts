import type { IntakeErrorCode } from '../../errors.ts';
import { intakeErrors as english } from '../en/intake-errors.ts';

/**
 * Only what a citizen can meet is in Khmer (not yet checked by a reader of Khmer, see
 * `docs/translations.md`); the rest is read by integrators, in English.
 */
export const intakeErrors: Readonly<Record<IntakeErrorCode, string>> = {
  ...english,
  'invitation-invalid': 'លេខកូដមិនត្រឹមត្រូវ។ សូមពិនិត្យ ហើយវាយម្តងទៀត។',
  'invitation-unusable': 'លេខកូដនេះមិនអាចប្រើបានទេ៖ ប្រហែលជាបានប្រើរួចហើយ ឬហួសកំណត់។',
  'score-invalid': 'ពិន្ទុត្រូវតែជាលេខគត់ពី ១ ដល់ ៥។',
  'comment-too-long': 'មតិមានយ៉ាងច្រើន ២.០០០ តួអក្សរ។',
  'comment-characters': 'មតិមានតួអក្សរដែលមិនអាចប្រើបាន។',
  'too-many-requests': 'ផ្ញើច្រើនដងពេក។ សូមព្យាយាមម្តងទៀតបន្តិចក្រោយ។',
  'not-found': 'រកមិនឃើញ។',
  'store-unavailable': 'មិនទាន់រក្សាទុកបានទេ។ សូមផ្ញើម្តងទៀត។',
};
