import type { IgnoredColumn } from '../table/match-columns.ts';
import type { RowProblem, TableFault } from '../table/table.ts';
import { columnWords as columnsEn } from './en/table-columns.ts';
import {
  rowFaults as rowsEn,
  secondColumn as secondEn,
  tableFaults as tablesEn,
} from './en/table-problems.ts';
import { fillIn } from './fill-in.ts';
import { columnWords as columnsVi } from './vi/table-columns.ts';
import {
  rowFaults as rowsVi,
  secondColumn as secondVi,
  tableFaults as tablesVi,
} from './vi/table-problems.ts';

const TABLE_FAULTS = { vi: tablesVi, en: tablesEn };
const ROW_FAULTS = { vi: rowsVi, en: rowsEn };
const COLUMNS = { vi: columnsVi, en: columnsEn };
const SECOND_COLUMN = { vi: secondVi, en: secondEn };

/**
 * A column, or several between commas, as officials call it, whatever stands behind its name; a
 * heading of the file stays as it is.
 */
export function columnText(names: string, language: 'vi' | 'en'): string {
  const words: Readonly<Record<string, string>> = COLUMNS[language];
  const known = (name: string) => (Object.hasOwn(words, name) ? words[name]! : name);
  return names
    .split(', ')
    .map((text) => text.replace(/^\w+(?= |$)/, known))
    .join(', ');
}

/** Headings that were left out, and those that counted only where a better one was empty. */
export function ignoredText(ignored: readonly IgnoredColumn[], language: 'vi' | 'en'): string {
  const texts = ignored.map(({ heading, instead }) =>
    instead === null ? heading : fillIn(SECOND_COLUMN[language], { heading, instead }),
  );
  return texts.join(', ');
}

/** Why the file is refused, as a sentence for officials. */
export function tableFaultText({ code, detail = '' }: TableFault, language: 'vi' | 'en'): string {
  return fillIn(TABLE_FAULTS[language][code], { detail: columnText(detail, language) });
}

/** Why the row is bad, as a sentence for officials; the line number is not in it. */
export function rowProblemText(problem: RowProblem, language: 'vi' | 'en'): string {
  const { code, column = '', detail = '' } = problem;
  return fillIn(ROW_FAULTS[language][code], { column: columnText(column, language), detail });
}
