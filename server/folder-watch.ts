import type { DossierFolder } from './dossier-folder.ts';
import type { Log } from './log.ts';

const LOOK_EVERY_MS = 10_000;

export interface FolderWatch {
  /** Resolves once the look under way has ended. */
  stop(): Promise<void>;
}

/** Looks into the folder now and then; what goes wrong is logged once, until a look succeeds again. */
export function watchFolder(folder: DossierFolder, log: Log): FolderWatch {
  let failing = false;
  let looking = Promise.resolve();
  const look = async () => {
    try {
      await folder.look();
      failing = false;
    } catch (error) {
      const { name, code = '' } = error as Error & { code?: string };
      if (!failing) log('dossier-folder-failed', { name, code });
      failing = true;
    }
  };
  const timer = setInterval(() => void (looking = look()), LOOK_EVERY_MS);
  looking = look();
  return {
    async stop() {
      clearInterval(timer);
      await looking;
    },
  };
}
