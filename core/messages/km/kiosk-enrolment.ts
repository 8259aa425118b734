import type { KioskEnrolmentMessages } from '../vi/kiosk-enrolment.ts';

/** Not yet checked by a reader of Khmer; listed in `docs/translations.md`. */
export const kioskEnrolment: KioskEnrolmentMessages = {
  notEnrolled: 'ម៉ាស៊ីននេះមិនទាន់បានចុះឈ្មោះទេ',
  notEnrolledHelp: 'អ្នកគ្រប់គ្រងចុះឈ្មោះម៉ាស៊ីនឱ្យបញ្ជរមួយ តាមបីជំហាន៖',
  mustEnrolAgain: 'ម៉ាស៊ីននេះត្រូវចុះឈ្មោះម្តងទៀត',
  mustEnrolAgainHelp:
    'ម៉ាស៊ីនមេលែងទទួលម៉ាស៊ីននេះ។ ការវាយតម្លៃដែលបានរក្សាទុកនៅតែមាន ហើយនឹងផ្ញើក្រោយពេលចុះឈ្មោះម្តងទៀត៖',
  stepSize: 'កែទំហំអេក្រង់ រហូតដល់របារខ្មៅមានប្រវែង ៥ ស.ម.។',
  stepOpen: 'បើក {address} លើកុំព្យូទ័ររបស់មន្ត្រី។',
  stepType: 'វាយលេខកូដនេះនៅទីនោះ ដាក់ឈ្មោះម៉ាស៊ីន ហើយជ្រើសរើសបញ្ជរ៖',
  size: '{inches} អ៊ីញ ({cm} ស.ម.)',
  smaller: 'តូចជាង',
  larger: 'ធំជាង',
  asking: 'កំពុងសុំលេខកូដ…',
  waiting: 'កំពុងរង់ចាំមន្ត្រីវាយលេខកូដ។ ម៉ាស៊ីននឹងចាប់ផ្តើមដោយខ្លួនឯង។',
  notKept: 'កម្មវិធីរុករកមិនអនុញ្ញាតឱ្យរក្សាទុកទិន្នន័យលើម៉ាស៊ីននេះទេ។',
  serverAway: 'មិនអាចភ្ជាប់ទៅម៉ាស៊ីនមេបានទេ។ សូមពិនិត្យបណ្តាញ រួចព្យាយាមម្តងទៀត។',
  stillHeld: 'ម៉ាស៊ីនកំពុងរក្សា {waiting} ដែលមិនទាន់ផ្ញើ និង {refused} ដែលត្រូវបានបដិសេធ។',
};
