import { expect, test } from 'vitest';
import { instant } from '../../core/calendar.ts';
import { parseDossierCode, timelinessOf } from '../../core/dossier.ts';
import { aFinishedDossier } from '../support/dossier-builders.ts';

test.for([
  { text: '000.00.00.H01-260901-0012', code: '000.00.00.H01-260901-0012' },
  { text: ' 000.00.00.h01-260901-0012 ', code: '000.00.00.H01-260901-0012' },
  { text: '1.001776.000.00.00.H01-260901-0012', code: '000.00.00.H01-260901-0012' },
  { text: 'HS-2026/123', code: 'HS-2026/123' },
  { text: '', code: null },
  { text: 'x', code: null },
  { text: 'Nguyễn Văn A', code: null },
  { text: 'a\u0000bcd', code: null },
  { text: 'A'.repeat(65), code: null },
])('reads "$text" as the dossier code $code', ({ text, code }) => {
  expect(parseDossierCode(text)).toBe(code);
});

test.for([
  { finished: 10, due: 10, timeliness: 'on-time' },
  { finished: 11, due: 10, timeliness: 'late' },
  { finished: 10, due: null, timeliness: 'undated' },
])('finished at $finished and due at $due is $timeliness', ({ finished, due, timeliness }) => {
  const dossier = aFinishedDossier({
    finishedAt: instant(finished),
    dueAt: due === null ? null : instant(due),
  });
  expect(timelinessOf(dossier)).toBe(timeliness);
});
