/**
 * What a text can give away about a person, and what then stands in its place. Stored with the
 * comment and read by officials, so it is Vietnamese in every language of the interface. A
 * placeholder is never redacted again, which makes redaction idempotent.
 */
export const PLACEHOLDERS = {
  name: '[tên]',
  phone: '[số điện thoại]',
  address: '[địa chỉ]',
  identity: '[số giấy tờ]',
  email: '[email]',
  plate: '[biển số]',
  account: '[tài khoản]',
  dossier: '[mã hồ sơ]',
  'birth-date': '[ngày sinh]',
  handle: '[mạng xã hội]',
} as const;

/** Closed: a new kind needs its placeholder above. */
export type PersonalDataKind = keyof typeof PLACEHOLDERS;
