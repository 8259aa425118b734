import { expect, test } from 'vitest';
import { LANGUAGES } from '../../../core/language.ts';
import { describeRedaction } from '../../../core/redaction/describe-redaction.ts';
import { PLACEHOLDERS, type PersonalDataKind } from '../../../core/redaction/personal-data-kind.ts';
import { redactPersonalData } from '../../../core/redaction/redact-personal-data.ts';

const KINDS = Object.keys(PLACEHOLDERS) as PersonalDataKind[];

test.for([
  { kinds: ['name'], expected: 'phần này đã được bỏ trước khi lưu: tên người.' },
  { kinds: ['name', 'phone'], expected: 'tên người và số điện thoại.' },
  {
    kinds: ['phone', 'name', 'phone', 'email'],
    expected: 'số điện thoại, tên người và địa chỉ email.',
  },
] as const)('says in one sentence that $kinds were cut', ({ kinds, expected }) => {
  expect(describeRedaction(kinds, 'vi')).toContain(expected);
});

test('says nothing when nothing was cut', () => {
  expect(describeRedaction(redactPersonalData('Rất tốt, chờ 10 phút').kinds, 'vi')).toBeNull();
});

test.for(LANGUAGES)('has a word of its own for every kind in %s', (language) => {
  const said = KINDS.map((kind) => describeRedaction([kind], language));
  expect(new Set(said).size).toBe(KINDS.length);
  expect(said.join()).not.toMatch(/\{\w+\}|undefined/u);
});

test('what is said to a citizen holds nothing that would be cut again', () => {
  for (const language of LANGUAGES) {
    const said = describeRedaction(KINDS, language) ?? '';
    expect(redactPersonalData(said).kinds).toEqual([]);
  }
});
