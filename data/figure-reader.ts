import type { AnswerCounts } from '../core/answer-counts.ts';
import type { Instant } from '../core/calendar.ts';
import type { DossierLog } from '../core/dossier-log.ts';
import type { DirectoryBook, MarkBook, RatingLog } from '../core/ports.ts';
import type { SchemeBook } from '../core/scheme-entry.ts';
import type { SettingBook } from '../core/setting.ts';
import type { ReductionLedger } from '../core/reduction/reduction-ledger.ts';
import type { SuspicionBook } from '../core/suspicion/suspicion.ts';
import { createAnswerCounts } from './answer-counts.ts';
import { createDirectoryBook } from './directory-book.ts';
import { readDossierSpan, readDossierTallies } from './dossier-tallies.ts';
import { readLeftOut, readLeftOutBy } from './left-out.ts';
import { newestVersion, requireNewest } from './migrate.ts';
import { createMarkBook, isPostgresUrl } from './open-store.ts';
import { openPostgresEngine } from './postgres-engine.ts';
import { readTallies } from './rating-log.ts';
import { createReductionLedger } from './reduction-ledger.ts';
import { createSchemeBook } from './scheme-book.ts';
import { createSettingBook } from './setting-book.ts';
import { openSqliteReader } from './sqlite-engine.ts';
import { inspectSqliteFile } from './sqlite-file.ts';

/** What reports are made of, and nothing else of the store. */
export interface FigureReader {
  readonly ratings: Pick<RatingLog, 'tally'>;
  readonly dossiers: Pick<DossierLog, 'tally' | 'span'>;
  readonly marks: Pick<MarkBook, 'find'>;
  readonly suspicions: Pick<SuspicionBook, 'tallyLeftOut' | 'leftOutBy'>;
  readonly directory: Pick<DirectoryBook, 'load'>;
  readonly settings: Pick<SettingBook, 'history'>;
  readonly schemes: Pick<SchemeBook, 'list'>;
  readonly answerCounts: Pick<AnswerCounts, 'badReasons'>;
  readonly reductions: Pick<
    ReductionLedger,
    'listBaselineRecords' | 'findBaseline' | 'listActions'
  >;
  close(): Promise<void>;
}

/** Opens the store for reading beside the process that writes it; needs no secret. */
export async function openFigureReader(url: string, now: () => Instant): Promise<FigureReader> {
  const postgres = isPostgresUrl(url);
  if (!postgres) inspectSqliteFile(url, newestVersion());
  const engine = postgres ? await openPostgresEngine(url) : openSqliteReader(url);
  await requireNewest(engine);
  return {
    ratings: { tally: (query) => readTallies(engine, query) },
    dossiers: {
      tally: (query) => readDossierTallies(engine, query),
      span: (province) => readDossierSpan(engine, province),
    },
    marks: createMarkBook(engine),
    suspicions: {
      tallyLeftOut: (query) => readLeftOut(engine, query),
      leftOutBy: (query) => readLeftOutBy(engine, query),
    },
    directory: createDirectoryBook(engine, now),
    settings: createSettingBook(engine),
    schemes: createSchemeBook(engine),
    answerCounts: createAnswerCounts(engine),
    reductions: createReductionLedger(engine),
    close: () => engine.close(),
  };
}
