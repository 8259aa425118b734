import type { SendingMessages } from '../vi/sending.ts';

/** Not yet checked by a reader of Khmer; listed in `docs/translations.md`. */
export const sending: SendingMessages = {
  invitation:
    'សំណុំឯកសាររបស់លោកអ្នកត្រូវបានដោះស្រាយរួចហើយ។\nនីតិវិធី៖ {procedure}\nកន្លែងដោះស្រាយ៖ {place}\n\nតើលោកអ្នកពេញចិត្តកម្រិតណា? គ្រាន់តែចុចម្តងខាងក្រោម។ ចម្លើយមិនកត់ត្រាឈ្មោះ និងមិនកត់ត្រាសំណុំឯកសារទេ។ អាចឆ្លើយបានដល់ចប់ថ្ងៃ {day}។',
  reminder:
    'រំលឹកតែម្តងប៉ុណ្ណោះ៖ សំណុំឯកសាររបស់លោកអ្នកត្រូវបានដោះស្រាយរួចហើយ តែមិនទាន់មានចម្លើយទេ។\nនីតិវិធី៖ {procedure}\nកន្លែងដោះស្រាយ៖ {place}\n\nតើលោកអ្នកពេញចិត្តកម្រិតណា? គ្រាន់តែចុចម្តងខាងក្រោម។ អាចឆ្លើយបានដល់ចប់ថ្ងៃ {day}។',
  orOpen: 'ឬបើកទំព័រ៖ {link}',
  status: 'អំពីសំណើរបស់លោកអ្នកសម្រាប់នីតិវិធី "{procedure}" ({kind})៖ {status}។',
  statusReason: 'ចម្លើយរបស់ស្ថាប័ន៖ {reason}',
  statusHint: 'អាចសួរបានគ្រប់ពេល៖ វាយ /tinhhinh។ បើមិនចង់ទទួលដំណឹងទៀត៖ វាយ /dung។',
  received: 'បានទទួល',
  'under-review': 'កំពុងពិនិត្យ',
  proposed: 'បានស្នើទៅអាជ្ញាធរមានសមត្ថកិច្ច',
  decided: 'មានសេចក្តីសម្រេចហើយ រង់ចាំចូលជាធរមាន',
  'in-effect': 'បានអនុវត្ត',
  declined: 'មិនទាន់អនុវត្តបាន',
  stopHint: 'បើមិនចង់ទទួលការអញ្ជើញទៀត សូមវាយ /dung។',
};
