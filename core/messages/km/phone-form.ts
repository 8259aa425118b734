import type { PhoneFormMessages } from '../vi/phone-form.ts';

/** Not yet checked by a reader of Khmer; listed in `docs/translations.md`. */
export const phoneForm: PhoneFormMessages = {
  title: 'វាយតម្លៃការពេញចិត្ត',
  thanksSent: 'ចម្លើយត្រូវបានរក្សាទុក។ លោកអ្នកអាចបិទទំព័រនេះបាន។',
  pickOne: 'សូមជ្រើសរើសចម្លើយមួយក្នុងចំណោមប្រាំ។',
  tryAgain: 'មិនទាន់រក្សាទុកចម្លើយបានទេ។ សូមជ្រើសរើសម្តងទៀត រាប់តែម្តងប៉ុណ្ណោះ។',
  alreadyAnswered: 'លោកអ្នកបានឆ្លើយរួចហើយ',
  alreadyAnsweredHelp: 'ចម្លើយដំបូងត្រូវបានរក្សាទុក។ លោកអ្នកអាចបិទទំព័រនេះបាន។',
  counterUnknown: 'រកមិនឃើញបញ្ជរនេះទេ',
  counterUnknownHelp: 'តំណអាចចាស់ ឬមិនពេញលេញ។ សូមស្កេនកូដ QR នៅបញ្ជរម្តងទៀត។',
  tooMany: 'មានការផ្ញើច្រើនពេក',
  tooManyHelp: 'សូមរង់ចាំមួយនាទី រួចព្យាយាមម្តងទៀត។',
  crossSite: 'មិនទទួលចម្លើយដែលផ្ញើពីគេហទំព័រផ្សេងទេ',
  crossSiteHelp: 'សូមបើកតំណ ឬស្កេនកូដ QR នៅបញ្ជរម្តងទៀត រួចឆ្លើយ។',
};
