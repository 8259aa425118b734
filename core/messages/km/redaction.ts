import type { RedactionMessages } from '../vi/redaction.ts';

/** Not yet checked by a reader of Khmer; listed in `docs/translations.md`. */
export const redaction: RedactionMessages = {
  cut: 'ដើម្បីរក្សាការសម្ងាត់ ផ្នែកនេះត្រូវបានដកចេញមុនពេលរក្សាទុក៖ {kinds}។',
  between: ' ',
  beforeLast: ' និង',
  kinds: {
    name: 'ឈ្មោះមនុស្ស',
    phone: 'លេខទូរស័ព្ទ',
    address: 'អាសយដ្ឋាន',
    identity: 'លេខឯកសារ',
    email: 'អ៊ីមែល',
    plate: 'ស្លាកលេខយានយន្ត',
    account: 'លេខគណនី',
    dossier: 'លេខសំណុំឯកសារ',
    'birth-date': 'ថ្ងៃខែឆ្នាំកំណើត',
    handle: 'គណនីបណ្តាញសង្គម',
  },
};
