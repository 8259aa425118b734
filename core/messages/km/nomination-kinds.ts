import type { NominationKind } from '../../nomination.ts';

/** Not yet checked by a reader of Khmer; listed in `docs/translations.md`. */
export const nominationKinds: Readonly<Record<NominationKind, string>> = {
  papers: 'កាត់បន្ថយឯកសារ',
  steps: 'កាត់បន្ថយជំហាន',
  time: 'កាត់បន្ថយពេលវេលា',
  fee: 'បន្ថយថ្លៃសេវា',
  conditions: 'កាត់បន្ថយលក្ខខណ្ឌ',
  'repeated-data': 'កុំឱ្យបំពេញដដែលៗ',
  'go-online': 'ធ្វើតាមអនឡាញ',
  other: 'អ្វីផ្សេង',
};
