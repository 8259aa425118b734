import { expect, test } from 'vitest';
import { channelId } from '../../core/channel.ts';
import { NO_IDENTITY, type Identity } from '../../core/identity.ts';
import { parseKioskSettings, KIOSK_DEFAULTS } from '../../core/kiosk-settings.ts';
import { toQuestionnaires } from '../../core/questionnaire.ts';
import { kioskConfiguration } from '../../server/kiosk-configuration.ts';

type Status = ReturnType<Parameters<typeof kioskConfiguration>[1]['channels'][number]['status']>;

function configured(
  statuses: Readonly<Record<string, Status>>,
  settingsVersion = 1,
  identity: Identity = NO_IDENTITY,
) {
  const channels = Object.entries(statuses).map(([id, status]) => ({
    id: channelId(id),
    status: () => status,
  }));
  return kioskConfiguration(
    { settings: {}, settingsVersion },
    { channels, questionnaires: () => toQuestionnaires([]), identity: { current: () => identity } },
  );
}

test('a bot that can be reached is offered as a QR code, and no other', () => {
  const address = 'https://t.me/mot_cham_bot';
  const { links } = configured({
    telegram: { state: 'receiving', address },
    zalo: { state: 'starting', address: null },
    'zalo-bot': { state: 'refused', address: 'https://zalo.me/1' },
  }) as unknown as { links: readonly { label: string; modules: readonly string[] }[] };
  expect(links.map(({ label }) => label)).toEqual(['Telegram']);
  expect(links[0]?.modules.length).toBeGreaterThan(20);
  for (const row of links[0]?.modules ?? []) expect(row).toMatch(/^[01]+$/);
  expect(configured({})).toMatchObject({ links: [] });
});

test('marks are sent as pictures, so that they are shown without a network', () => {
  const mark = { type: 'image/png', base64: 'AAAA', alt: 'Hình', width: 9, height: 9 } as const;
  const identity = {
    ...NO_IDENTITY,
    national: { ...mark, isLight: false, version: 3 },
    line: 'UBND',
  };
  const { marks, line, name } = configured({}, 1, identity) as unknown as Record<string, unknown>;
  expect(marks).toEqual([{ source: 'data:image/png;base64,AAAA', alt: 'Hình' }]);
  expect(line).toBe('UBND');
  expect(name).not.toBe(configured({}).name);
  expect(configured({})).not.toHaveProperty('marks');
});

test('the name changes with whatever changes, and with nothing else', () => {
  const receiving = { state: 'receiving', address: 'https://t.me/a' } as const;
  const { name } = configured({ telegram: receiving });
  expect(configured({ telegram: receiving }).name).toBe(name);
  expect(configured({ telegram: { ...receiving, address: 'https://t.me/b' } }).name).not.toBe(name);
  expect(configured({ telegram: receiving }, 2).name).not.toBe(name);
});

test.for([
  [null, {}],
  ['x', {}],
  [{ look: 'pink', volume: 7, warnAfterMs: 5, diagonalInches: 'x', trial: 'yes' }, {}],
  [{ languages: ['en', 'fr'] }, { languages: ['vi', 'en'] }],
  [{ languages: 'en' }, {}],
  [
    { volume: 0, order: 'bad-first', faces: 'plain' },
    { volume: 0, order: 'bad-first', faces: 'plain' },
  ],
  [
    { warnAfterMs: 60_000, diagonalInches: 15.6 },
    { warnAfterMs: 60_000, diagonalInches: 15.6 },
  ],
  [
    { trial: true, largeText: true, lowReach: true },
    { trial: true, largeText: true, lowReach: true },
  ],
] as const)('of %o a kiosk takes what makes sense', ([value, expected]) => {
  expect(parseKioskSettings(value)).toEqual({ ...KIOSK_DEFAULTS, ...expected });
});
