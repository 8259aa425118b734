import { expect, test } from 'vitest';
import { buildIndex } from '../../../core/search/build-index.ts';
import { actionsOf } from '../../../core/search/name-actions.ts';
import { searchProcedures } from '../../../core/search/search-procedures.ts';

const NAMES = {
  '1.000001': 'Cấp giấy phép mở bến đò ngang',
  '1.000002': 'Cấp lại giấy phép mở bến đò ngang',
  '1.000003': 'Gia hạn giấy phép mở bến đò ngang',
  '1.000004': 'Chấm dứt giấy phép mở bến đò ngang',
  '1.000005': 'Cấp lại thẻ tập lái máy cày',
  '1.000006': 'Đăng ký hộ nuôi vịt lưu động',
  '1.000007': 'Đăng ký hộ nuôi vịt',
} as const;

const index = buildIndex({
  procedures: Object.entries(NAMES).map(([code, name]) => ({
    code,
    name,
    sector: '',
    level: 'commune',
  })),
  words: [
    `giấy phép mở bến | bến đò > cấp giấy phép mở bến đò ngang
     mất | rách > ~again
     hết hạn > ~extend swap
     đóng cửa | dẹp > ~end`,
  ],
  commonness: new Map([['1.000001', 5]]),
});
const first = (query: string) => searchProcedures(index, query).results[0]?.code;

test.for([
  ['bến đò', '1.000001'],
  ['mất giấy phép mở bến', '1.000002'],
  ['bến đò hết hạn', '1.000003'],
  ['dẹp bến đò', '1.000004'],
  // Nothing about ducks is closed: who moves (lưu động) has not closed (đóng).
  ['dẹp hộ nuôi vịt', '1.000007'],
] as const)('%s is about %s', ([query, code]) => {
  expect(first(query)).toBe(code);
});

test('a wording that names procedures asks for no action', () => {
  expect(actionsOf('cấp lại')).toBeNull();
  expect(actionsOf('~swap again')).toEqual(['swap', 'again']);
});
