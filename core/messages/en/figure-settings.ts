import type { FigureSettingsMessages } from '../vi/figure-settings.ts';

/** English words of the pages that set targets, counting and letterhead. */
export const figureSettings: FigureSettingsMessages = {
  save: 'Save',
  saved: 'Saved. The version before is kept.',
  changed: 'Somebody else has just saved another version. Look at it and save again.',
  versionsTitle: 'Versions',
  noVersion: 'Nobody has saved one yet.',
  versionColumn: 'Version',
  authorColumn: 'Saved by',
  recordedColumn: 'On',

  targetsLink: 'Targets',
  targetsTitle: 'Targets of the province',
  targetsLead:
    '{province} province: the satisfaction and the share of procedures cut that every page, file and report is held against.',
  targetsUsual:
    'In use are those with which the program came: {satisfaction} satisfied, {reduction} of procedures cut. Nobody has entered a decision.',
  targetsHeld:
    'In use: {satisfaction} satisfied, {reduction} of procedures cut, by {decision}, from {from} on.',
  targetsDue: 'To be reached by {day}.',
  targetsForm: 'New targets',
  targetsNotBack:
    'New targets hold from their first day on, today at the earliest. A period that is over stays judged by its own.',
  satisfactionLabel: 'Satisfied (%)',
  reductionLabel: 'Procedures cut (%)',
  fromLabel: 'From',
  dueLabel: 'To be reached by (if the decision says so)',
  decisionLabel: 'Decision or plan',
  decisionHint: 'Number, symbol and day, e.g. Quyết định 2174/QĐ-UBND ngày 16/11/2026.',
  targetsWrong:
    'Not saved: a share must be above 0 and no more than 100, with one decimal at most; the first day and the decision are needed; the due day is not before the first.',
  targetsPast:
    'Not saved: {day} is the earliest first day. Periods that are past get no new targets.',
  satisfactionColumn: 'Satisfied',
  reductionColumn: 'Cut',
  fromColumn: 'From',
  dueColumn: 'Due',
  decisionColumn: 'Decision',

  countingLink: 'Counting',
  countingTitle: 'How figures are counted',
  countingLead:
    'Choices that the rules leave open. Every page says which one it follows; its reader may still ask for the other.',
  countingForm: 'The province’s choices',
  countingUnset: 'Nobody has chosen. The server’s own setting holds, or what is ticked below.',
  countingWrong: 'Not saved: choose both and give a reason.',
  countedLegend: 'Which ratings count',
  'counted-by-feed':
    'Only those with a finished dossier, once such dossiers are known; all of them before',
  'counted-backed': 'Only those with a finished dossier',
  'counted-all': 'All, also those without a dossier',
  noPetitionsLegend: 'Decision 766/QĐ-TTg in a period without any petition',
  'noPetitions-shared': 'Share the points equally among the rest of the group (as the text has it)',
  'noPetitions-full': 'Give full marks (as many places do)',
  reasonLabel: 'Reason, or the document it rests on',
  countedColumn: 'Counted',
  noPetitionsColumn: 'No petitions',
  reasonColumn: 'Reason',

  letterheadLink: 'Report letterhead',
  letterheadTitle: 'Report letterhead',
  letterheadLead:
    'Head and signature of reports by Decree 30/2020/NĐ-CP, printed in Vietnamese. The number is entered on the page of reports once the clerk has given it.',
  letterheadForm: 'Issuing agency and signatory',
  letterheadWrong:
    'Not saved: agency, symbol, place and the signatory’s title are needed; 150 characters a line and 12 recipients at most.',
  superiorLabel: 'Superior agency',
  superiorHint: 'In capitals; empty if there is none.',
  issuerLabel: 'Issuing agency',
  issuerHint: 'In capitals, e.g. VĂN PHÒNG.',
  symbolLabel: 'Symbol',
  symbolHint: 'Behind the number and the stroke, e.g. BC-VP.',
  placeLabel: 'Place',
  placeHint: 'Before the date, e.g. An Giang.',
  authorityLabel: 'On whose behalf it is signed',
  authorityHint:
    'TM., KT., TL. or TUQ., e.g. TM. ỦY BAN NHÂN DÂN; empty if signed in one’s own right.',
  signerTitleLabel: 'Title of the signatory',
  signerTitleHint: 'In capitals, e.g. CHÁNH VĂN PHÒNG.',
  signerNameLabel: 'Name of the signatory',
  signerNameHint: 'Empty if written in when it is signed.',
  recipientsLabel: 'Recipients',
  recipientsHint: 'One a line, as printed; the last is usually “- Lưu: VT.”.',
};
