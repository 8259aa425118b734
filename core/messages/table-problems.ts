import type { RowProblem, TableFault } from '../table/table.ts';
import { rowFaults as rowsEn, tableFaults as tablesEn } from './en/table-problems.ts';
import { fillIn } from './fill-in.ts';
import { rowFaults as rowsVi, tableFaults as tablesVi } from './vi/table-problems.ts';

const TABLE_FAULTS = { vi: tablesVi, en: tablesEn };
const ROW_FAULTS = { vi: rowsVi, en: rowsEn };

/** Why the file is refused, as a sentence for officials. */
export function tableFaultText({ code, detail = '' }: TableFault, language: 'vi' | 'en'): string {
  return fillIn(TABLE_FAULTS[language][code], { detail });
}

/** Why the row is bad, as a sentence for officials; the line number is not in it. */
export function rowProblemText(problem: RowProblem, language: 'vi' | 'en'): string {
  const { code, column = '', detail = '' } = problem;
  return fillIn(ROW_FAULTS[language][code], { column, detail });
}
