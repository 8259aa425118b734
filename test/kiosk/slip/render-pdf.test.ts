import { describe, expect, test } from 'vitest';
import type { LocalDay } from '../../../core/calendar.ts';
import { invitationCode, typedCode } from '../../../core/invitation.ts';
import { fontRuns } from '../../../kiosk/slip/font-runs.ts';
import { renderSlipsPdf } from '../../../kiosk/slip/render-pdf.ts';
import { SLIP_PAPERS, slipOf } from '../../../kiosk/slip/slip.ts';
import { AN_GIANG, TODAY } from '../../support/builders.ts';

const code = invitationCode(Uint8Array.from({ length: 10 }, (_, i) => i * 25));
const aSlip = (place = 'Bộ phận một cửa Phường Rạch Giá') =>
  slipOf(
    {
      province: AN_GIANG,
      dossierKey: 'k',
      code,
      typed: typedCode(code),
      rateUntil: (TODAY + 14) as LocalDay,
    },
    { publicUrl: 'https://motcham.vn', line: 'UBND tỉnh An Giang', place, reference: 'H01.2' },
  );

/** Width and height of each page, in whole millimetres. */
function pagesOf(pdf: Buffer): readonly (readonly [number, number])[] {
  return [...pdf.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
    ([, width, height]) => [
      Math.round((Number(width) * 25.4) / 72),
      Math.round((Number(height) * 25.4) / 72),
    ],
  );
}

describe('a slip', () => {
  test('says the address, the code to type and the last day', () => {
    expect(aSlip()).toEqual({
      line: 'UBND tỉnh An Giang',
      place: 'Bộ phận một cửa Phường Rạch Giá',
      reference: 'H01.2',
      url: 'https://motcham.vn/d/00CK4JV4FPBAZJ71',
      typed: expect.stringMatching(/^00CK4-JV4F.$/),
      until: '07/12/2026',
    });
  });

  test.for(SLIP_PAPERS)('is set on %s, with its fonts inside', async (paper) => {
    const pdf = await renderSlipsPdf([aSlip(), aSlip(), aSlip(), aSlip(), aSlip()], paper);
    const pages = pagesOf(pdf);
    const text = pdf.toString('latin1');
    expect(text.startsWith('%PDF-')).toBe(true);
    for (const font of ['NotoSans', 'NotoSansKhmer']) expect(text).toContain(font);
    if (paper === 'a4')
      expect(pages).toEqual([
        [210, 297],
        [210, 297],
      ]);
    else if (paper === 'a5') expect(pages).toEqual(Array.from({ length: 5 }, () => [148, 210]));
    else {
      expect(pages).toHaveLength(5);
      for (const [width, height] of pages) {
        expect(width).toBe(Number(paper.slice(5)));
        expect(height).toBeLessThan(200);
      }
    }
  });

  test('keeps its page when the place has a very long name', async () => {
    const long = aSlip('Trung tâm Phục vụ hành chính công tỉnh An Giang, cơ sở số 2 '.repeat(3));
    expect(pagesOf(await renderSlipsPdf([long], 'a4'))).toEqual([[210, 297]]);
  });

  test('breaks a code that is wider than a thermal head prints', async () => {
    const heightOf = async (typed: string) =>
      pagesOf(await renderSlipsPdf([{ ...aSlip(), typed }], 'roll-58'))[0]![1];
    expect(await heightOf('WWWWW-WWWWW')).toBeGreaterThan(await heightOf('11111-11111'));
  });

  test('is set letter by letter in the part of the font that has it', () => {
    expect(fontRuns('Đã xong ខ្មែរ 1')).toEqual([
      { part: 'vietnamese', text: 'Đ' },
      { part: 'latin', text: 'ã xong ' },
      { part: 'khmer', text: 'ខ្មែរ' },
      { part: 'latin', text: ' 1' },
    ]);
  });
});
