import { describe, expect, test } from 'vitest';
import { DOSSIER_COLUMNS, readDossierRow } from '../../../core/intake/dossier-rows.ts';
import { matchColumns } from '../../../core/table/match-columns.ts';
import { finishSteps } from '../../../core/search/in-steps.ts';
import { parseCsv } from '../../../core/table/parse-csv.ts';

function read(csv: string, unit: string | null = null) {
  const table = finishSteps(parseCsv(csv));
  if (!table.ok) throw new Error(table.error.code);
  const matched = matchColumns(table.value, DOSSIER_COLUMNS);
  if (!matched.ok) throw new Error(matched.error.code);
  return {
    ignored: matched.value.ignored.map(({ heading }) => heading),
    rows: matched.value.records.map((record) => readDossierRow(record, unit)),
  };
}

const HEAD = 'Mã hồ sơ,Mã TTHC,Ngày trả kết quả';

describe('a list of finished dossiers', () => {
  test('is read by the headings of one-stop software, and names are left out unread', () => {
    const { ignored, rows } = read(
      [
        'STT,Mã số hồ sơ,Mã thủ tục,Họ tên người nộp,Số điện thoại,Mã đơn vị,Hình thức nộp,Trạng thái,Ngày kết thúc xử lý,Ngày hẹn trả',
        '1,000.00.00.H01-261123-0001,1.001193,Nguyễn Văn A,0912 345 678,30307,Qua bưu chính công ích,ĐÃ TRẢ KẾT QUẢ,23/11/2026 09:30,24/11/2026',
      ].join('\n'),
    );
    expect(ignored).toEqual(['STT', 'Họ tên người nộp']);
    expect(rows).toEqual([
      {
        ok: true,
        value: {
          dossierCode: '000.00.00.H01-261123-0001',
          event: 'returned',
          procedureCode: '1.001193',
          unitCode: '30307',
          filing: 'post',
          finishedAt: '2026-11-23T09:30:00+07:00',
          dueAt: '2026-11-24',
          contact: { kind: 'phone', address: '+84912345678' },
        },
      },
    ]);
  });

  test.for([
    { cell: 'Đã xử lý xong', event: 'completed' },
    { cell: 'da xu ly xong', event: 'completed' },
    { cell: 'Từ chối', event: 'refused' },
    { cell: 'Dừng xử lý', event: 'stopped' },
    { cell: 'stopped', event: 'stopped' },
    { cell: '', event: 'returned' },
  ])('takes the state "$cell" for $event', ({ cell, event }) => {
    const { rows } = read(`${HEAD},Mã đơn vị,Trạng thái\nA-1,1.1,2026-11-23,U1,${cell}`);
    expect(rows).toMatchObject([{ ok: true, value: { event } }]);
  });

  test.for([
    { cell: '2026-11-23', moment: '2026-11-23' },
    { cell: '3/1/2026', moment: '2026-01-03' },
    { cell: '23-11-2026 7:05', moment: '2026-11-23T07:05:00+07:00' },
    { cell: '2026-11-23T07:05:09', moment: '2026-11-23T07:05:09+07:00' },
    { cell: '2026-11-23T00:05:09Z', moment: '2026-11-23T00:05:09Z' },
  ])('takes the day "$cell" for $moment', ({ cell, moment }) => {
    const { rows } = read(`${HEAD}\nA-1,1.1,${cell}`, 'U1');
    expect(rows).toMatchObject([{ ok: true, value: { finishedAt: moment, unitCode: 'U1' } }]);
  });

  test.for([
    { head: 'Ngày tiếp nhận', cell: '20/11/2026', receivedOn: '2026-11-20' },
    { head: 'NGÀY NHẬN HỒ SƠ', cell: '20/11/2026 8:05', receivedOn: '2026-11-20T08:05:00+07:00' },
    { head: 'ngay tiep nhan ho so', cell: '20/11/2026, 8h05', receivedOn: '2026-11-20' },
    { head: 'receivedOn', cell: '2026-11-20T23:00:00Z', receivedOn: '2026-11-20T23:00:00Z' },
  ])('takes "$head" "$cell" for the receipt', ({ head, cell, receivedOn }) => {
    const { rows, ignored } = read(
      `${HEAD},Ngày nộp,"${head}"\nA-1,1.1,23/11/2026,1/1/2026,"${cell}"`,
      'U1',
    );
    expect(rows).toMatchObject([{ ok: true, value: { receivedOn } }]);
    expect(ignored).toEqual(['Ngày nộp']);
  });

  test('without a day of receipt says none, and with one that can’t be read is bad', () => {
    const { rows } = read(
      `${HEAD},Ngày tiếp nhận\nA-1,1.1,23/11/2026,\nA-2,1.1,23/11/2026,sáng`,
      'U1',
    );
    expect(rows[0]!.ok && 'receivedOn' in rows[0]!.value).toBe(false);
    expect(rows[1]).toEqual({
      ok: false,
      error: [{ code: 'value-invalid', column: 'receivedOn', detail: 'sáng' }],
    });
  });

  test('says everything that is wrong with a row', () => {
    const { rows } = read(`${HEAD},Hình thức nộp\n,Mã một hai,hôm qua,đường biển`);
    expect(rows).toEqual([
      {
        ok: false,
        error: [
          { code: 'value-missing', column: 'dossierCode' },
          { code: 'value-invalid', column: 'procedureCode', detail: 'Mã một hai' },
          { code: 'value-invalid', column: 'filing', detail: 'đường biển' },
          { code: 'value-invalid', column: 'finishedAt', detail: 'hôm qua' },
          { code: 'value-missing', column: 'unitCode' },
        ],
      },
    ]);
  });

  test('needs no more than the code of a dossier that is taken back', () => {
    const { rows } = read(`${HEAD},Rút lại,Lý do\nA-1,,,x,nhập nhầm`);
    expect(rows).toMatchObject([{ ok: true, value: { withdrawn: true, reason: 'nhập nhầm' } }]);
  });

  test('takes the day of the end before the day of handing out, where a list has both', () => {
    const { ignored, rows } = read(
      'Mã hồ sơ,Mã TTHC,Ngày trả kết quả,Ngày kết thúc xử lý\nA-1,1.1,25/11/2026,23/11/2026\nA-2,1.1,25/11/2026,',
      'U1',
    );
    expect(rows).toMatchObject([
      { ok: true, value: { finishedAt: '2026-11-23' } },
      { ok: true, value: { finishedAt: '2026-11-25' } },
    ]);
    expect(ignored).toEqual(['Ngày trả kết quả']);
  });

  test.for([
    ['23/11/2026 2:05', '2026-11-23T02:05:00+07:00'],
    ['14:05 23/11/2026', '2026-11-23T14:05:00+07:00'],
    ['14:05:09, 23-11-2026', '2026-11-23T14:05:09+07:00'],
    ['23/11/2026 2:05:09 CH', '2026-11-23T14:05:09+07:00'],
    ['23/11/2026 12:05 SA', '2026-11-23T00:05:00+07:00'],
    ['23/11/2026 12:05 PM', '2026-11-23T12:05:00+07:00'],
    ['2026-11-23T14:05:00Z', '2026-11-23T14:05:00Z'],
    ['23/11/2026 14:05 CH', null],
    ['14:05 23/11/2026 14:05', null],
    ['23/11/26', null],
    ['14:05', null],
  ] as const)('reads the moment %s', ([cell, moment]) => {
    const { rows } = read(`${HEAD}\nA-1,1.1,"${cell}"`, 'U1');
    if (moment === null) {
      expect(rows[0]).toMatchObject({ error: [{ code: 'value-invalid', column: 'finishedAt' }] });
    } else expect(rows[0]).toMatchObject({ ok: true, value: { finishedAt: moment } });
  });

  test.for([
    ['Đã có kết quả', 'completed'],
    ['Công dân yêu cầu rút hồ sơ', 'stopped'],
    ['Trả lại hồ sơ', 'refused'],
  ] as const)('reads the state %s', ([cell, event]) => {
    const { rows } = read(`${HEAD},Trạng thái\nA-1,1.1,2026-11-23,${cell}`, 'U1');
    expect(rows[0]).toMatchObject({ ok: true, value: { event } });
  });

  test.for(['2.61119E+16', '2,61119E+16', '2e+16'])(
    'refuses %s, of which digits are lost',
    (code) => {
      const { rows } = read(`${HEAD}\n"${code}",1.1,2026-11-23`, 'U1');
      expect(rows[0]).toMatchObject({ error: [{ code: 'digits-lost', column: 'dossierCode' }] });
    },
  );

  test('loses a phone number that nobody can call, not the dossier', () => {
    const { rows } = read(`${HEAD},Số điện thoại\nA-1,1.1,2026-11-23,không có`, 'U1');
    expect(rows[0]!.ok && 'contact' in rows[0]!.value).toBe(false);
    expect(rows[0]!.ok).toBe(true);
  });
});
