/** What makes this browser a kiosk of one counter. Holds no citizen's data. */
export interface Enrolment {
  readonly token: string;
  readonly device: { readonly id: string };
  readonly counter: { readonly id: string; readonly name: string; readonly unit: string };
  readonly province: { readonly code: string; readonly name: string };
}

/** What the server answers about the bearer of a token; null when it is no enrolment. */
export function parseEnrolment(body: unknown, token: string): Enrolment | null {
  const { device, counter, province } = (body ?? {}) as Partial<Enrolment>;
  if (!device?.id || !counter?.id || !counter.name) return null;
  return { token, device, counter, province: province ?? { code: '', name: '' } };
}

/** A code to be shown, and the token that it may open. */
export interface Pairing {
  readonly code: string;
  readonly token: string;
  /** How long to wait between two questions. */
  readonly everyMs?: number;
}

/** A pairing as the server or this device's storage gives it; null when it is none. */
export function parsePairing(value: unknown): Pairing | null {
  const pairing = value as Pairing | null;
  return pairing?.code && pairing.token ? pairing : null;
}
