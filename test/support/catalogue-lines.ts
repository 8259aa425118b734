import { existsSync, readFileSync } from 'node:fs';

const SHARED = new URL('../../../shared/data/', import.meta.url);

/** Rows of the national list, when it lies beside the checkout; else as many made up like them. */
export function procedureLines(): readonly string[] {
  return (
    sharedLines('procedures.jsonl') ?? Array.from({ length: 2870 }, (_, i) => madeProcedure(i))
  );
}

/** Papers by procedure, of some of `procedureLines`. */
export function componentLines(): readonly string[] {
  const made = (i: number) => ({
    code: codeOf(i),
    c: [
      [`Tờ khai số ${i}`, '01 bản chính', ''],
      ['Giấy tờ khác', '', 'Trường hợp ủy quyền'],
    ],
  });
  return (
    sharedLines('procedure_components_commune.jsonl') ??
    Array.from({ length: 651 }, (_, i) => JSON.stringify(made(i)))
  );
}

/** Provinces and communes as CSV texts. */
export function unitTables(): { readonly provinces: string; readonly communes: string } {
  return {
    provinces: sharedLines('provinces.csv')?.join('\n') ?? madeProvinces(),
    communes: sharedLines('communes.csv')?.join('\n') ?? madeCommunes(),
  };
}

function sharedLines(file: string): readonly string[] | null {
  const url = new URL(file, SHARED);
  return existsSync(url) ? readFileSync(url, 'utf8').trim().split('\n') : null;
}

function codeOf(index: number): string {
  return `1.${String(index + 100_000).padStart(6, '0')}`;
}

function madeProcedure(index: number): string {
  const isLocal = index % 3 > 0;
  return JSON.stringify({
    code: codeOf(index),
    name: `Cấp giấy chứng nhận đủ điều kiện số ${index}`,
    field: `Lĩnh vực ${index % 150}`,
    issuer: index % 50 === 0 ? '' : `Bộ ${index % 8}`,
    levels: isLocal ? ['province', 'commune'] : ['ministry'],
    decision: `${index}/QĐ-BTP`,
    methods: [
      {
        ch: 'online',
        t: index % 30,
        ...(index % 2 ? { u: 'working_day' } : {}),
        fee: index * 1000,
      },
      { ch: 'in_person', t: 15, u: 'day', fee: [0, 50_000] },
      { ch: 'post', feeFx: '10 USD' },
    ],
    components: index % 7 ? index % 12 : null,
    results: [`Giấy chứng nhận "${index}"`],
    ...(isLocal ? { auth: [index % 2 ? 'commune' : 'province'] } : {}),
  });
}

/** None has the code of the former province that the seed knows. */
const PROVINCES = Array.from({ length: 35 }, (_, i) => String(i + 57)).filter(
  (code) => code !== '89',
);

function madeProvinces(): string {
  const rows = PROVINCES.map(
    (code) => `${code},${code === '91' ? 'An Giang' : `Tỉnh ${code}`},Tỉnh`,
  );
  return ['province_code,name,unit_type', ...rows].join('\n');
}

function madeCommunes(): string {
  const rows = Array.from({ length: 3321 }, (_, i) => {
    const province = PROVINCES[i % 34]!;
    const former = province !== '91' ? '' : i % 2 ? 'Kiên Giang' : 'An Giang';
    return `${String(i + 10_000)},${i},Xã ${i},Xã,${province},${former}`;
  });
  return ['commune_code,name,full_name,unit_type,province_code,code_former_province', ...rows].join(
    '\n',
  );
}
