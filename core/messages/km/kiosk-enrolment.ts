import type { KioskEnrolmentMessages } from '../vi/kiosk-enrolment.ts';

/** Not yet checked by a reader of Khmer; listed in `docs/translations.md`. */
export const kioskEnrolment: KioskEnrolmentMessages = {
  notEnrolled: 'ម៉ាស៊ីននេះមិនទាន់បានចុះឈ្មោះទេ',
  notEnrolledHelp: 'អ្នកគ្រប់គ្រងចុះឈ្មោះម៉ាស៊ីនឱ្យបញ្ជរមួយ តាមពីរជំហាន៖',
  mustEnrolAgain: 'ម៉ាស៊ីននេះត្រូវចុះឈ្មោះម្តងទៀត',
  mustEnrolAgainHelp:
    'ម៉ាស៊ីនមេលែងទទួលម៉ាស៊ីននេះ។ ការវាយតម្លៃដែលបានរក្សាទុកនៅតែមាន ហើយនឹងផ្ញើក្រោយពេលចុះឈ្មោះម្តងទៀត៖',
  enrolStepCode: 'បង្កើតលេខកូដចុះឈ្មោះសម្រាប់បញ្ជរនេះ។',
  enrolStepType: 'វាយលេខកូដខាងក្រោម ឬបើកអាសយដ្ឋាននេះលើម៉ាស៊ីន {address}',
  enrolmentCode: 'លេខកូដចុះឈ្មោះ',
  enrolNow: 'ចុះឈ្មោះម៉ាស៊ីននេះ',
  enrolling: 'កំពុងចុះឈ្មោះ…',
  codeMissing: 'សូមវាយលេខកូដចុះឈ្មោះ។',
  codeRefused: 'លេខកូដមិនត្រឹមត្រូវ បានប្រើរួច ឬផុតកំណត់។ សូមបង្កើតលេខកូដថ្មី។',
  serverAway: 'មិនអាចភ្ជាប់ទៅម៉ាស៊ីនមេបានទេ។ សូមពិនិត្យបណ្តាញ រួចព្យាយាមម្តងទៀត។',
  stillHeld: 'ម៉ាស៊ីនកំពុងរក្សា {waiting} ដែលមិនទាន់ផ្ញើ និង {refused} ដែលត្រូវបានបដិសេធ។',
};
