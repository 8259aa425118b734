import { describe, expect, test } from 'vitest';
import { decisionFileName, decisionMedia } from '../../../core/reduction/decision-file.ts';

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe('what a file of a decision is', () => {
  test.for([
    ['%PDF-1.7\n...', 'pdf'],
    ['\u00FF\u00D8\u00FF\u00E0 JFIF', 'jpeg'],
    ['\u0089PNG\r\n\u001A\n...', 'png'],
    ['II*\u0000...', 'tiff'],
    ['MM\u0000*...', 'tiff'],
    ['PK\u0003\u0004...[Content_Types].xml...word/document.xml', 'docx'],
    ['PK\u0003\u0004...word/document.xml...word/vbaProject.bin', null],
    ['PK\u0003\u0004...xl/workbook.xml', null],
    ['<!doctype html><script>', null],
    ['MZ\u0090', null],
    [' %PDF-1.7', null],
    ['%PD', null],
    ['', null],
  ] as const)('%j is %s by what it holds', ([content, media]) => {
    expect(decisionMedia(bytes(content))).toBe(media);
  });

  test.for([
    ['C:\\tmp\\Quyết định 1811.pdf', 'Quyết định 1811.pdf'],
    ['../../etc/passwd', 'passwd'],
    ['a\u202Efdp.exe\n', 'afdp.exe'],
    ['\u0000', '-'],
    ['', '-'],
    [`${'x'.repeat(200)}.pdf`, `${'x'.repeat(116)}.pdf`],
  ] as const)('%j is shown as %j', ([name, shown]) => {
    expect(decisionFileName(name)).toBe(shown);
  });
});
