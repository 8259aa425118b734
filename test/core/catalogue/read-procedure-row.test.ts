import { describe, expect, test } from 'vitest';
import { parseDay } from '../../../core/calendar.ts';
import { readProcedureRow } from '../../../core/catalogue/read-procedure-row.ts';

type Fields = Parameters<typeof readProcedureRow>[0]['fields'];

const read = (fields: Fields) =>
  readProcedureRow({ line: 2, fields: { code: '1.001193', name: 'Khai sinh', ...fields } });

function contentOf(fields: Fields) {
  const result = read(fields);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value.revision.content;
}

describe('a row of a list of procedures', () => {
  test.for([
    { name: 'what is not in the file', fields: {}, content: { name: 'Khai sinh' } },
    {
      name: 'levels as printed',
      fields: { levels: 'Cấp Tỉnh; Cấp Xã' },
      content: { levels: ['province', 'commune'], level: 'commune' },
    },
    { name: 'levels of a ministry', fields: { levels: 'Cấp Bộ' }, content: { level: 'central' } },
    {
      name: 'who receives before loose levels',
      fields: { levels: 'commune', auth: 'province' },
      content: { level: 'province' },
    },
    {
      name: 'a branch of a ministry in the province',
      fields: { levels: 'commune', auth: 'vertical' },
      content: { level: 'province' },
    },
    {
      name: 'nobody who receives',
      fields: { levels: 'commune', auth: '' },
      content: { level: 'central' },
    },
    { name: 'a number of papers', fields: { components: '3' }, content: { componentCount: 3 } },
    {
      name: 'papers by name',
      fields: { components: 'Tờ khai; Giấy chứng sinh' },
      content: {
        components: [
          { name: 'Tờ khai', quantity: '', group: '' },
          { name: 'Giấy chứng sinh', quantity: '', group: '' },
        ],
      },
    },
    {
      name: 'papers with copies and cases',
      fields: { components: '[["Tờ khai","01 bản chính","Trường hợp 1"]]' },
      content: {
        components: [{ name: 'Tờ khai', quantity: '01 bản chính', group: 'Trường hợp 1' }],
      },
    },
    {
      name: 'who replaces it',
      fields: { replacedBy: '1.000001, 1.000002' },
      content: { replacedBy: ['1.000001', '1.000002'] },
    },
  ])('keeps $name', ({ fields, content }) => {
    expect(contentOf(fields)).toMatchObject(content);
  });

  test.for([
    { limit: '15 ngày làm việc', is: { timeLimit: { amount: 15, unit: 'working-day' } } },
    { limit: '2,5 ngày', is: { timeLimit: { amount: 2.5, unit: 'day' } } },
    { limit: '4 giờ làm việc', is: { timeLimit: { amount: 4, unit: 'hour' } } },
    { limit: '3', is: { timeLimit: { amount: 3, unit: null } } },
    {
      limit: '5 ngày, 10 ngày nếu phải xác minh',
      is: { timeLimit: null, timeText: '5 ngày, 10 ngày nếu phải xác minh' },
    },
    { limit: 'Ngay trong ngày', is: { timeLimit: null, timeText: 'Ngay trong ngày' } },
  ])('reads the time limit $limit and guesses none', ({ limit, is }) => {
    expect(contentOf({ timeLimit: limit })).toMatchObject({ methods: [is] });
  });

  test.for([
    { fee: '8.000 đồng', is: { fees: [8000] } },
    { fee: '1.500.000đ', is: { fees: [1_500_000] } },
    { fee: 'Không', is: { fees: [0] } },
    {
      fee: 'Theo quy định của HĐND tỉnh',
      is: { fees: null, feeText: 'Theo quy định của HĐND tỉnh' },
    },
  ])('reads the fee $fee', ({ fee, is }) => {
    expect(contentOf({ fee })).toMatchObject({ methods: [is] });
  });

  test('reads ways of filing as the portal gives them, and never a unit that is not there', () => {
    const methods =
      '[{"ch":"online","t":3,"u":"working_day","fee":0},{"ch":"in_person","t":4,"fee":[1,2]},{"ch":"post","feeFx":"10 USD"}]';
    expect(contentOf({ methods })).toMatchObject({
      methods: [
        { way: 'online', timeLimit: { amount: 3, unit: 'working-day' }, fees: [0] },
        { way: 'in-person', timeLimit: { amount: 4, unit: null }, fees: [1, 2] },
        { way: 'post', timeLimit: null, fees: null, feeText: '10 USD' },
      ],
    });
  });

  test.for([
    ['2026-01-02', '2026-01-02'],
    ['02/01/2026', '2026-01-02'],
    ['2-1-2026', '2026-01-02'],
    ['2026-01-02T00:00:00', '2026-01-02'],
  ])('reads the day %s', ([text, day]) => {
    expect(read({ from: text! })).toMatchObject({ value: { revision: { from: parseDay(day!) } } });
  });

  test.for([
    { fields: { code: '' }, code: 'value-missing', column: 'code' },
    { fields: { code: '1.00119' }, code: 'code-shortened', column: 'code' },
    { fields: { code: '1,00119' }, code: 'code-shortened', column: 'code' },
    { fields: { code: 'QT-01' }, code: 'code-invalid', column: 'code' },
    { fields: { name: '' }, code: 'value-missing', column: 'name' },
    { fields: { name: 'x'.repeat(3000) }, code: 'value-too-long', column: 'name' },
    { fields: { from: '31/02/2026' }, code: 'day-invalid', column: 'from' },
    { fields: { until: '45678' }, code: 'day-invalid', column: 'until' },
    { fields: { levels: 'Cấp trời' }, code: 'value-invalid', column: 'levels' },
    { fields: { methods: '[{"t":-1}]' }, code: 'value-invalid', column: 'methods' },
    { fields: { methods: 'nộp trực tiếp' }, code: 'value-invalid', column: 'methods' },
    { fields: { replacedBy: '1.000001, x' }, code: 'code-invalid', column: 'replacedBy' },
    { fields: { components: '[["a","b","c","d"]]' }, code: 'value-invalid', column: 'components' },
  ])('is bad with $column: $code', ({ fields, code, column }) => {
    expect(read(fields)).toMatchObject({ ok: false, error: [{ code, column }] });
  });

  test('says everything that is wrong with it', () => {
    const result = read({ code: 'x', name: '', from: 'y' });
    expect(result).toMatchObject({
      error: [{ column: 'code' }, { column: 'name' }, { column: 'from' }],
    });
  });
});
