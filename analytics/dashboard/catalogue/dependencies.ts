import type { ImportReport, ImportRequest } from '../../../core/import-kind.ts';
import type { HoursBook } from '../../../core/opening/hours-book.ts';
import type { Result } from '../../../core/result.ts';
import type { SearchIndex } from '../../../core/search/build-index.ts';
import type { SearchChoiceBook } from '../../../core/search/search-choice.ts';
import type { TableFault } from '../../../core/table/table.ts';
import type { UploadedFile } from '../held-uploads.ts';
import type { SectionBasis } from '../section.ts';
import type { CatalogueWish } from './render-catalogue.ts';

export interface CatalogueDependencies extends SectionBasis {
  /** Takes a list into the catalogue, or says what that would do. */
  readonly importCatalogue: (
    file: UploadedFile,
    asked: CatalogueWish & Pick<ImportRequest, 'dryRun' | 'partial' | 'author'>,
  ) => Promise<Result<ImportReport, TableFault>>;
  /** When counters are open. */
  readonly hours: HoursBook;
  readonly searchChoices: Pick<SearchChoiceBook, 'proposals' | 'settle'>;
  /** The search as citizens meet it; told when officials' words have changed. */
  readonly procedureSearch: {
    freshIndex(): Promise<SearchIndex>;
    refresh(): Promise<void>;
  };
}
