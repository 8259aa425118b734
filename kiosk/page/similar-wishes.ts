import { postJson } from './server-calls.ts';

/** What is being wished just now. */
interface WishSaid {
  readonly procedure: string | null;
  readonly kinds: readonly string[];
  readonly language: string;
}

/** Earlier wishes like it in one line; empty when there are none, or nobody can be asked. */
export type FindSimilar = (said: WishSaid) => Promise<string>;

/** Choosing has paused for so long that what is chosen is meant. */
const PAUSE_MS = 600;

/**
 * Says in the line below a question what others have wished already, as far as the server can be asked:
 * nothing moves under a finger. To be called whenever something was chosen.
 */
export function watchSimilar(
  find: FindSimilar,
  said: () => WishSaid,
  line: Element | null,
): () => void {
  const usual = line?.textContent ?? '';
  let timer = 0;
  const ask = async (mine: number): Promise<void> => {
    const asked = said();
    const found = asked.kinds.length > 0 ? await find(asked) : '';
    // An answer to what has been changed since is no answer.
    if (line && mine === timer) line.textContent = found || usual;
  };
  line?.setAttribute('role', 'status');
  return () => {
    clearTimeout(timer);
    const mine = setTimeout(() => void ask(mine), PAUSE_MS);
    timer = mine;
  };
}

export async function askSimilar(said: WishSaid): Promise<string> {
  const outcome = await postJson('/kiosk/similar', said, {});
  const { text } = (outcome.kind === 'answered' && outcome.body ? outcome.body : {}) as {
    text?: string;
  };
  return text ?? '';
}
