import type { PersonalDataKind } from '../../redaction/personal-data-kind.ts';

/** How a citizen is told what was cut out of a text before it was stored. */
export const redaction = {
  cut: 'Để giữ kín thông tin riêng, phần này đã được bỏ trước khi lưu: {kinds}.',
  between: ', ',
  beforeLast: ' và ',
  kinds: {
    name: 'tên người',
    phone: 'số điện thoại',
    address: 'địa chỉ',
    identity: 'số giấy tờ',
    email: 'địa chỉ email',
    plate: 'biển số xe',
    account: 'số tài khoản',
    dossier: 'mã hồ sơ',
    'birth-date': 'ngày sinh',
    handle: 'tài khoản mạng xã hội',
  } satisfies Record<PersonalDataKind, string>,
};

export interface RedactionMessages {
  readonly cut: string;
  readonly between: string;
  readonly beforeLast: string;
  readonly kinds: Readonly<Record<PersonalDataKind, string>>;
}
