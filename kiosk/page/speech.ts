import type { Language } from '../../core/language.ts';

/** Which prompts lie on this device: the file of each, by language and name. */
export type SpokenPrompts = Readonly<Partial<Record<Language, Readonly<Record<string, string>>>>>;

export interface Speech {
  /** True when this language can be spoken at all. */
  speaks(language: Language): boolean;
  /** Speaks the prompts one after the other; whatever is being said stops. */
  say(names: readonly string[], language: Language): void;
  stop(): void;
  /** Loudness in 0..1. */
  setVolume(volume: number): void;
  volume(): number;
}

const PROMPTS = '/kiosk/audio/';

/** Plays prompts from files, one at a time: nothing here needs a network or a voice on the device. */
export function createSpeech(prompts: SpokenPrompts): Speech {
  const player = new Audio();
  let queue: readonly string[] = [];
  let volume = 0.7;

  const playNext = async (): Promise<void> => {
    const [next, ...rest] = queue;
    queue = rest;
    if (next === undefined) return;
    const source = await sourceOf(PROMPTS + next);
    // Meanwhile something else may be said, or nothing any more.
    if (queue !== rest) return;
    URL.revokeObjectURL(player.src);
    player.src = source;
    player.volume = volume;
    await player.play().catch(() => undefined);
  };
  const goOn = (): void => void playNext();
  player.addEventListener('ended', goOn);
  player.addEventListener('error', goOn);

  const stop = (): void => {
    queue = [];
    player.pause();
  };

  return {
    speaks: (language) => Object.keys(prompts[language] ?? {}).length > 0,
    say(names, language) {
      stop();
      queue = names.flatMap((name) => prompts[language]?.[name] ?? []);
      goOn();
    },
    stop,
    setVolume(wanted) {
      volume = Math.min(1, Math.max(0, wanted));
      player.volume = volume;
    },
    volume: () => volume,
  };
}

const KEPT = 'mot-cham-audio';

/** A hundred files are fetched when the page has long settled, and no new version is being put in. */
const KEEP_AFTER_MS = 10 * 60_000;

/**
 * The prompt as kept on the device, else its address. Read here and not by the service worker: a player
 * may hold its request open, and a worker with an open request is never replaced by the next version.
 */
async function sourceOf(path: string): Promise<string> {
  const kept = 'caches' in globalThis ? await caches.match(path).catch(() => null) : null;
  return kept ? URL.createObjectURL(await kept.blob()) : path;
}

/** The list of prompts made by the build, or as it was last seen; empty when there is none. */
export async function loadPrompts(): Promise<SpokenPrompts> {
  const list = `${PROMPTS}index.json`;
  const cache = 'caches' in globalThis ? await caches.open(KEPT).catch(() => null) : null;
  await cache?.add(new Request(list, { cache: 'no-cache' })).catch(() => undefined);
  try {
    const response = (await cache?.match(list)) ?? (await fetch(list));
    const prompts = response.ok ? ((await response.json()) as SpokenPrompts) : {};
    if (cache)
      setTimeout(() => void keepPrompts(cache, prompts).catch(() => undefined), KEEP_AFTER_MS);
    return prompts;
  } catch {
    return {};
  }
}

/** Keeps every prompt on the device, one after the other, so that all of them play offline. */
async function keepPrompts(cache: Cache, prompts: SpokenPrompts): Promise<void> {
  for (const files of Object.values(prompts)) {
    for (const file of Object.values(files)) {
      if (!(await cache.match(PROMPTS + file))) await cache.add(PROMPTS + file);
    }
  }
}

/** Names of the prompts inside an element, in reading order. */
export function promptsIn(root: ParentNode): readonly string[] {
  return [...root.querySelectorAll<HTMLElement>('[data-say]')].flatMap(
    ({ dataset }) => dataset['say'] ?? [],
  );
}
