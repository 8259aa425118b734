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

  const playNext = (): void => {
    const [next, ...rest] = queue;
    queue = rest;
    if (next === undefined) return;
    player.src = PROMPTS + next;
    player.volume = volume;
    player.play().catch(() => undefined);
  };
  player.addEventListener('ended', playNext);
  player.addEventListener('error', playNext);

  const stop = (): void => {
    queue = [];
    player.pause();
  };

  return {
    speaks: (language) => Object.keys(prompts[language] ?? {}).length > 0,
    say(names, language) {
      stop();
      queue = names.flatMap((name) => prompts[language]?.[name] ?? []);
      playNext();
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

/** The list of prompts made by the build, or as it was last seen; empty when there is none. */
export async function loadPrompts(): Promise<SpokenPrompts> {
  const list = `${PROMPTS}index.json`;
  const cache = 'caches' in globalThis ? await caches.open(KEPT).catch(() => null) : null;
  await cache?.add(new Request(list, { cache: 'no-cache' })).catch(() => undefined);
  try {
    const response = (await cache?.match(list)) ?? (await fetch(list));
    const prompts = response.ok ? ((await response.json()) as SpokenPrompts) : {};
    if (cache) void keepPrompts(cache, prompts).catch(() => undefined);
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
