import type { AnswerWords } from '../vi/answers.ts';

/** Not yet checked by a reader of Khmer; listed in `docs/translations.md`. */
export const answers: AnswerWords = {
  reasons: {
    'waited-too-long': 'ត្រូវរង់ចាំយូរ',
    'result-late': 'លទ្ធផលយឺតជាងការណាត់',
    'too-many-papers': 'ឯកសារច្រើនពេក',
    'came-back-often': 'ត្រូវមកច្រើនដង',
    'hard-to-understand': 'ការណែនាំពិបាកយល់',
    attitude: 'អាកប្បកិរិយាបម្រើ',
    'extra-cost': 'ចំណាយបន្ថែម',
    other: 'ហេតុផលផ្សេង',
    fast: 'លឿន',
    'on-time': 'ទាន់ពេលណាត់',
    'few-papers': 'ឯកសារតិច',
    'well-explained': 'ណែនាំច្បាស់លាស់',
    friendly: 'បម្រើដោយយកចិត្តទុកដាក់',
  },
  nominationKinds: {
    papers: 'ឯកសារត្រូវដាក់',
    steps: 'ចំនួនជំហាន និងចំនួនដងត្រូវមក',
    time: 'រយៈពេលដោះស្រាយ',
    fee: 'ថ្លៃសេវា',
    conditions: 'លក្ខខណ្ឌ និងតម្រូវការ',
    'repeated-data': 'ប្រកាសឡើងវិញនូវព័ត៌មានដែលមានហើយ',
    'go-online': 'ឱ្យធ្វើតាមអ៊ីនធឺណិត',
    other: 'រឿងផ្សេង',
  },
  stages: {
    received: 'បានកត់ត្រា',
    'under-review': 'កំពុងពិនិត្យ',
    accepted: 'បានទទួលយក រង់ចាំចូលជាធរមាន',
    'in-effect': 'បានអនុវត្ត',
    declined: 'មិនទាន់អនុវត្តបាន',
  },
};
