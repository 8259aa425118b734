import type { Reason } from '../../reason.ts';

/** Not yet checked by a reader of Khmer; listed in `docs/translations.md`. */
export const reasons: Readonly<Record<Reason, string>> = {
  'waited-too-long': 'រង់ចាំយូរ',
  'result-late': 'លទ្ធផលយឺត',
  'too-many-papers': 'ឯកសារច្រើនពេក',
  'came-back-often': 'ត្រូវមកច្រើនដង',
  'hard-to-understand': 'ពិបាកយល់',
  attitude: 'ឥរិយាបថបម្រើ',
  'extra-cost': 'ត្រូវចំណាយបន្ថែម',
  fast: 'រហ័ស',
  'on-time': 'ទាន់ពេល',
  'few-papers': 'ឯកសារតិច',
  'well-explained': 'ណែនាំច្បាស់',
  friendly: 'រួសរាយ',
  other: 'មូលហេតុផ្សេង',
};
