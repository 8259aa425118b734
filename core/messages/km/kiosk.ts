import type { KioskMessages } from '../vi/kiosk.ts';

/** Not yet checked by a reader of Khmer; listed in `docs/translations.md`. */
export const kiosk: KioskMessages = {
  appName: 'Một Chạm',
  title: 'វាយតម្លៃការពេញចិត្ត · Một Chạm',
  needsScript: 'ទំព័រនេះត្រូវការ JavaScript។ សូមបើកដោយកម្មវិធីរុករកដែលបើក JavaScript។',
  languageChoice: 'ភាសា',
  question: 'តើលោកអ្នកពេញចិត្តនឹងការដោះស្រាយនីតិវិធីមុននេះដែរឬទេ?',
  instruction: 'សូមប៉ះមុខមួយដើម្បីឆ្លើយ។',
  staffCannotSee: 'បុគ្គលិកនៅបញ្ជរមើលមិនឃើញចម្លើយរបស់លោកអ្នកទេ។',
  changeTitle: 'សូមជ្រើសរើសមុខមួយម្តងទៀត',
  codeHeld: 'បានទទួលលេខកូដ។ សូមប៉ះមុខមួយ។',
  thanks: 'សូមអរគុណ!',
  savedHere: 'ចម្លើយត្រូវបានរក្សាទុកក្នុងម៉ាស៊ីននេះ។',
  sent: 'ចម្លើយត្រូវបានផ្ញើរួចហើយ។',
  addedUp: 'ចម្លើយគ្មានឈ្មោះទេ គឺគ្រាន់តែបូករួមគ្នា ដើម្បីឱ្យសេវាកាន់តែល្អ។',
  notSaved: 'ម៉ាស៊ីនមិនទាន់រក្សាទុកចម្លើយបានទេ',
  notSavedHelp: 'សូមព្យាយាមម្តងទៀត ឬប្រាប់បុគ្គលិកឱ្យហៅអ្នកបច្ចេកទេស។',
  storageMissing: 'កម្មវិធីរុករកមិនអនុញ្ញាតឱ្យរក្សាទុកទិន្នន័យទេ',
  storageMissingHelp: 'សូមបិទរបៀបឯកជន ពិនិត្យទំហំទំនេរ រួចបើកទំព័រម្តងទៀត។',
};
