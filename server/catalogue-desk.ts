import type { CatalogueDependencies } from '../analytics/dashboard/catalogue/dependencies.ts';
import type { ProvinceCode } from '../core/organisation.ts';
import { importFile } from '../data/import/import-file.ts';
import { importKinds } from '../data/import/import-kinds.ts';
import type { OpenedStore } from '../data/open-store.ts';

/** What the pages of the catalogue and of opening hours are given. */
export function createCatalogueDesk(parts: {
  readonly store: OpenedStore;
  readonly province: ProvinceCode;
  /** Reads again what is held in memory of the catalogue. */
  readonly refreshDirectory: () => Promise<void>;
}): Pick<CatalogueDependencies, 'importCatalogue' | 'hours'> {
  const { store, province, refreshDirectory } = parts;
  const kinds = new Map(importKinds(store.engine).map((kind) => [kind.id, kind]));
  return {
    hours: store.hours,
    async importCatalogue(file, { kind, ...asked }) {
      const result = await importFile(kinds.get(kind)!, file, { ...asked, province });
      // A kiosk or a bot may ask for what was just taken in.
      if (result.ok && result.value.stored) await refreshDirectory();
      return result;
    },
  };
}
