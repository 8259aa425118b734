/** What makes this browser a kiosk of one counter. Holds no citizen's data. */
export interface Enrolment {
  readonly token: string;
  readonly device: { readonly id: string };
  readonly counter: { readonly id: string; readonly name: string; readonly unit: string };
  readonly province: { readonly code: string; readonly name: string };
}

/** The code of `#enrol=CODE`; null when the fragment holds none. */
export function enrolmentCodeIn(fragment: string): string | null {
  const code = new URLSearchParams(fragment.replace(/^#/, '')).get('enrol')?.trim();
  return code ? code.slice(0, 200) : null;
}

/** The server's answer to a code, checked field by field; null when any is missing. */
export function parseEnrolment(body: unknown): Enrolment | null {
  const token = textAt(body, 'token');
  const deviceId = textAt(body, 'device', 'id');
  const counterId = textAt(body, 'counter', 'id');
  const counterName = textAt(body, 'counter', 'name');
  if (!token || !deviceId || !counterId || !counterName) return null;
  return {
    token,
    device: { id: deviceId },
    counter: { id: counterId, name: counterName, unit: textAt(body, 'counter', 'unit') },
    province: { code: textAt(body, 'province', 'code'), name: textAt(body, 'province', 'name') },
  };
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
