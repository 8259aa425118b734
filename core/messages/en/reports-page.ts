import type { ReportsPageMessages } from '../vi/reports-page.ts';

export const reportsPage: ReportsPageMessages = {
  nav: 'Reports',
  title: 'Reports and files',
  lead: 'Choose a period and download. Every file is made from the same figures as the overview, equal to the last digit.',
  period: 'Period',
  counted: 'Counted',
  countedAll: 'All ratings',
  countedBacked: 'Only ratings with a dossier',
  number: 'Number of the document (if it has one)',
  letterhead: 'Agency, symbol, recipients and signatory are set on the page Report letterhead',
  show: 'Choose this period',
  filesTitle: 'Files of {period}',
  draft: 'This period is not over: the document is a draft and has no fingerprint.',
  fingerprint: 'Fingerprint of the figures, printed in the report:',
  verify: 'Check it with: npm run verify-report -- {fingerprint}',
  unitFormsTitle: 'Forms of one unit',
  unitFormsHint:
    'Mẫu 01 and Mẫu 02 of Circular 01/2018/TT-VPCP (XLSX), filled from ratings and from what was entered among the schemes.',
  unitLabel: 'Unit',
  unitFormsTake: 'Download the forms',
  pdf: 'Report (PDF)',
  pdfHint: 'To read and print, in Vietnamese, laid out by Decree 30/2020/NĐ-CP.',
  docx: 'Report (DOCX)',
  docxHint: 'To number, edit and sign; the same content as the PDF.',
  xlsx: 'Figures and forms (XLSX)',
  xlsxHint:
    'Real numbers with every digit: satisfaction, Mẫu 02, Mẫu 03, opinion summary, form II.06a, cuts.',
  ratings: 'Single ratings (CSV)',
  ratingsHint: 'One line a rating: period, unit, level; no comments, small groups without a name.',
  publishedTitle: 'What was published of this quarter',
  publishedStands:
    'Version {version} stands published since {day}; what was published does not change by itself.',
  publishedLink: 'See the public page',
  publishedEqual:
    'Today’s figures equal those published, or differ by fewer than {least} ratings, which are not published so that nobody is recognised.',
  publishedDiffers:
    'Today’s figures differ from those published. To correct them say why: everybody can read it, and earlier versions stay. Lines that differ by fewer than 10 ratings stay as they were.',
  publishedReason: 'Reason of the correction',
  publishedCorrect: 'Publish the correction',
  'published-corrected': 'The correction is published; the public page changes within ten minutes.',
  'published-unchanged': 'There is nothing to correct.',
  'published-reasonMissing': 'Say why, in at most 300 characters.',
  'published-overtaken':
    'Somebody has just published another version. Look again, then publish if it is still needed.',
  csv: 'Satisfaction figures (CSV)',
  csvHint: 'One table with every digit.',
  reductionCsv: 'Figures of cuts (CSV)',
  reductionHint: 'Each procedure and decision, as of the end of the period.',
};
