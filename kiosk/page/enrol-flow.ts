import type { DeviceStorage } from './device-storage.ts';
import { parseEnrolment, parsePairing, type Enrolment, type Pairing } from './enrolment.ts';
import { assumedInches, nextInches } from './millimetre.ts';
import { enrolScreen, type EnrolView } from './screens/enrol-screen.ts';
import { bearer, postJson } from './server-calls.ts';
import type { Stage } from './stage.ts';
import { laterWords } from './words.ts';

export interface EnrolDeps {
  readonly stage: Stage;
  readonly storage: DeviceStorage;
  /** True when the server stopped accepting a device that was enrolled before. */
  readonly again: boolean;
  /** False as soon as another screen takes over: the server accepts this device after all. */
  readonly isWanted: () => boolean;
  readonly inches: number | null;
  /** Takes another size of the glass for true, at once and on every later start. */
  readonly setInches: (inches: number) => void;
  /** Where officials type the code. */
  readonly address: string;
}

/** Where the code in use is kept, so that a reload or a second tab shows the same one. */
const NOTE = 'pairing';

/**
 * Shows a code until an official has typed it elsewhere; null when this device is wanted no more.
 * Nothing here goes by this device's clock, and an answer that got lost is simply asked for again.
 */
export async function enrolDevice(deps: EnrolDeps): Promise<Enrolment | null> {
  const { stage, storage, again, address, isWanted } = deps;
  let view: EnrolView = {
    again,
    address,
    code: '',
    state: 'asking',
    held: await storage.count(),
    inches: deps.inches ?? assumedInches(screen),
  };
  const change = (changes: Partial<EnrolView>): void => {
    const before = JSON.stringify(view);
    view = { ...view, ...changes };
    if (isWanted() && JSON.stringify(view) !== before) stage.redraw();
  };
  const resize = (step: 1 | -1): void => {
    const inches = nextInches(view.inches, step);
    deps.setInches(inches);
    change({ inches });
  };
  stage.show(() => enrolScreen(laterWords(stage.language()), { view, resize }), { compact: true });
  let pairing = parsePairing(await storage.findNote(NOTE));
  while (isWanted()) {
    pairing ??= await askForCode(storage);
    const outcome = pairing ? await askWhose(pairing.token, view.inches) : 'serverAway';
    if (typeof outcome === 'object') {
      if (await isKept(storage, outcome)) return outcome;
      change({ state: 'notKept' });
    } else {
      if (outcome === 'asking') pairing = null;
      change({ code: pairing?.code ?? '', state: outcome });
    }
    const { everyMs = 5_000 } = pairing ?? {};
    await new Promise((resolve) => setTimeout(resolve, everyMs));
  }
  return null;
}

async function askForCode(storage: DeviceStorage): Promise<Pairing | null> {
  const outcome = await postJson('/api/v1/devices/pairings', {}, {});
  const pairing = outcome.kind === 'answered' ? parsePairing(outcome.body) : null;
  await storage.keepNote(NOTE, pairing).catch(() => undefined);
  return pairing;
}

/** Whose device the token's bearer is now; `asking` when its code has expired and another is needed. */
async function askWhose(
  token: string,
  diagonalInches: number,
): Promise<Enrolment | 'waiting' | 'asking' | 'serverAway'> {
  const body = { diagonalInches };
  const outcome = await postJson('/api/v1/devices/enrolment', body, bearer(token));
  if (outcome.kind === 'unreachable') return 'serverAway';
  if (outcome.status === 202) return 'waiting';
  if (outcome.status === 401 || outcome.status === 403) return 'asking';
  return parseEnrolment(outcome.body, token) ?? 'serverAway';
}

/** False where nothing can be kept: no rating would survive there either. */
async function isKept(storage: DeviceStorage, enrolment: Enrolment): Promise<boolean> {
  try {
    await storage.keepEnrolment(enrolment);
    await storage.keepNote(NOTE, null);
    return true;
  } catch {
    return false;
  }
}
