import { createHash } from 'node:crypto';
import type { ChatChannel } from '../bot/chat-channel.ts';
import type { DeviceState } from '../core/fleet.ts';
import { markData, marksOf, type Identity } from '../core/identity.ts';
import { parseKioskSettings } from '../core/kiosk-settings.ts';
import type { Questionnaires } from '../core/questionnaire.ts';
import { qrCode } from '../kiosk/slip/qr-code.ts';

/** Names by which citizens know the platforms. */
const PLATFORMS: Readonly<Record<string, string>> = {
  telegram: 'Telegram',
  zalo: 'Zalo',
  'zalo-bot': 'Zalo',
};

export interface KioskConfigurationParts {
  readonly channels: readonly Pick<ChatChannel, 'id' | 'status'>[];
  readonly questionnaires: () => Questionnaires;
  readonly identity: { current(): Identity };
}

/** All that one kiosk goes by, under a name that changes whenever any of it does. */
export function kioskConfiguration(
  { settings, settingsVersion }: Pick<DeviceState, 'settings' | 'settingsVersion'>,
  { channels, questionnaires, identity }: KioskConfigurationParts,
): Readonly<Record<string, unknown>> & { readonly name: string } {
  const configuration = {
    ...parseKioskSettings(settings),
    questions: questionnaires().current,
    links: channels.flatMap(linkOf),
    ...headOf(identity.current()),
  };
  const hash = createHash('sha256').update(JSON.stringify(configuration)).digest('base64url');
  return { ...configuration, name: `${settingsVersion}-${hash.slice(0, 12)}` };
}

/** The pictures themselves: a kiosk shows them without a network. Without any it has a sign of its own. */
function headOf(identity: Identity): object {
  const marks = marksOf(identity).map(([, mark]) => ({ source: markData(mark), alt: mark.alt }));
  return { ...(marks.length > 0 && { marks }), line: identity.line };
}

/** The address of a chat that can be reached now, drawn as a QR code; none for one that can't. */
function linkOf({ id, status }: KioskConfigurationParts['channels'][number]): readonly object[] {
  const { address, state } = status();
  const label = PLATFORMS[id];
  if (address === null || state !== 'receiving' || label === undefined) return [];
  const modules = qrCode(address).map((row) => row.map((dark) => (dark ? '1' : '0')).join(''));
  return [{ label, modules }];
}
