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

/** The list of prompts made by the build; empty when there is none. */
export async function loadPrompts(): Promise<SpokenPrompts> {
  try {
    const response = await fetch(`${PROMPTS}index.json`, { credentials: 'omit' });
    return response.ok ? ((await response.json()) as SpokenPrompts) : {};
  } catch {
    return {};
  }
}

/** Names of the prompts inside an element, in reading order. */
export function promptsIn(root: ParentNode): readonly string[] {
  return [...root.querySelectorAll<HTMLElement>('[data-say]')].flatMap(
    ({ dataset }) => dataset['say'] ?? [],
  );
}
