import { fillIn } from '../../../core/messages/fill-in.ts';
import type { OfficialView } from '../official-view.ts';
import type { Operations } from './read-operations.ts';
import { OPERATIONS_WORDS } from './words.ts';

interface Trouble {
  readonly sentence: string;
  /** Where it is put right, or told in full. */
  readonly href: string;
}

/** Waiting for longer than this is no load any more: nobody works on it. */
const LONG_MS = 10 * 60_000;
const BACKUP_OLD_MS = 2 * 86_400_000;
const LITTLE_FREE = 1_000_000_000;

/** Everything that somebody should look at, the worst first; empty when all is well. */
export function troublesOf(page: Operations, view: OfficialView): readonly Trouble[] {
  const words = OPERATIONS_WORDS[view.language];
  const { zalo, parkedDossiers, silent, channels } = page;
  const refusedFiles = page.store.refusedFiles ?? 0;
  const parked = channels.reduce((sum, each) => sum + each.parked, 0);
  const dead = channels.reduce((sum, each) => sum + each.dead, 0);
  const count = (n: number) => ({ count: view.format.count(n) });
  const found: readonly (Trouble | false)[] = [
    ...storeTroubles(page, view),
    ...channelTroubles(page, view),
    zalo?.state === 'consent-needed' && {
      sentence: words.todoConsent,
      href: '/dashboard/settings/zalo',
    },
    parked > 0 && { sentence: fillIn(words.todoParked, count(parked)), href: '#parked' },
    dead > 0 && { sentence: fillIn(words.todoGivenUp, count(dead)), href: '#given-up' },
    parkedDossiers > 0 && {
      sentence: fillIn(words.todoDossiers, count(parkedDossiers)),
      href: '/dashboard/dossiers',
    },
    refusedFiles > 0 && {
      sentence: fillIn(words.todoRefusedFiles, count(refusedFiles)),
      href: '/dashboard/dossiers',
    },
    silent.length > 0 && {
      sentence: fillIn(words.todoSilent, { names: silent.join(', ') }),
      href: '/dashboard/access',
    },
  ];
  return found.filter((trouble) => trouble !== false);
}

function storeTroubles({ store, now }: Operations, view: OfficialView) {
  const words = OPERATIONS_WORDS[view.language];
  const { freeBytes, lastBackupAt } = store;
  const isOld = lastBackupAt === null || now - lastBackupAt > BACKUP_OLD_MS;
  return [
    freeBytes !== null && freeBytes < LITTLE_FREE && { sentence: words.todoDisk, href: '#store' },
    isOld && { sentence: words.todoBackup, href: '#store' },
  ];
}

function channelTroubles({ channels, now }: Operations, view: OfficialView): readonly Trouble[] {
  const words = OPERATIONS_WORDS[view.language];
  return channels.flatMap(({ id, state, pausedUntil, inbound, outbound }) => {
    const isLate = [inbound, outbound].some(
      ({ oldestAt }) => oldestAt !== null && now - oldestAt > LONG_MS,
    );
    const sentences = [
      state === 'refused' && words.todoRefused,
      pausedUntil !== null && words.todoPaused,
      isLate && words.todoLate,
    ];
    return sentences
      .filter((sentence) => sentence !== false)
      .map((sentence) => ({ sentence: fillIn(sentence, { channel: id }), href: '#channels' }));
  });
}
