/** What makes this browser a kiosk of one counter. Holds no citizen's data. */
export interface Enrolment {
  readonly token: string;
  readonly device: { readonly id: string };
  readonly counter: { readonly id: string; readonly name: string; readonly unit: string };
  readonly province: { readonly code: string; readonly name: string };
}

/** What the server answers about the bearer of a token, checked field by field; null when any is missing. */
export function parseEnrolment(body: unknown, token: string): Enrolment | null {
  const deviceId = textAt(body, 'device', 'id');
  const counterId = textAt(body, 'counter', 'id');
  const counterName = textAt(body, 'counter', 'name');
  if (!deviceId || !counterId || !counterName) return null;
  return {
    token,
    device: { id: deviceId },
    counter: { id: counterId, name: counterName, unit: textAt(body, 'counter', 'unit') },
    province: { code: textAt(body, 'province', 'code'), name: textAt(body, 'province', 'name') },
  };
}

/** A code to be shown, and the token that it may open. */
export interface Pairing {
  readonly code: string;
  readonly token: string;
  /** How long to wait between two questions. */
  readonly everyMs: number;
}

/** A pairing as the server or this device's storage gives it; null when it is none. */
export function parsePairing(value: unknown): Pairing | null {
  const code = textAt(value, 'code');
  const token = textAt(value, 'token');
  if (!code || !token) return null;
  const { everyMs } = value as { everyMs?: unknown };
  return { code, token, everyMs: typeof everyMs === 'number' && everyMs > 0 ? everyMs : 5_000 };
}

/** The text at a path of an untrusted value; empty when it is not there or no text. */
function textAt(value: unknown, ...path: readonly string[]): string {
  let found: unknown = value;
  for (const key of path) {
    if (typeof found !== 'object' || found === null) return '';
    found = (found as Readonly<Record<string, unknown>>)[key];
  }
  return typeof found === 'string' ? found : '';
}
