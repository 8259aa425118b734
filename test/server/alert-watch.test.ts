import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findAlerts } from '../../analytics/reports/find-alerts.ts';
import { turnOf } from '../../bot/chat-turn.ts';
import { addDays, instant, startOfDay, type LocalDay } from '../../core/calendar.ts';
import { channelId } from '../../core/channel.ts';
import type { AlertStep } from '../../core/alert.ts';
import type { CounterId, UnitCode } from '../../core/organisation.ts';
import type { Rating } from '../../core/rating.ts';
import type { Role } from '../../core/role.ts';
import { createAlertWatch } from '../../server/alert-watch.ts';
import {
  AN_GIANG,
  aDirectory,
  aRating,
  LISTS,
  LONG_XUYEN,
  NOW,
  RACH_GIA,
  TODAY,
} from '../support/builders.ts';
import { openChatStore, type ChatStore } from '../support/chat-store.ts';
import { ENGINES, type TestStore } from '../support/stores.ts';

const YESTERDAY = addDays(TODAY, -1);
const FIRST = addDays(TODAY, -80);

/** Many at one unit on one day, of which some are not satisfied. */
function aDay(
  day: LocalDay,
  n: number,
  bad: number,
  unit: UnitCode = LONG_XUYEN,
): readonly Rating[] {
  const counter = `${unit}-1` as CounterId;
  return Array.from({ length: n }, (_, i) =>
    aRating({ day, unit, counter, procedure: null, score: i < bad ? 1 : 5 }),
  );
}

/** Quiet months of two units. */
function quietMonths(): readonly Rating[] {
  const ratings: Rating[] = [];
  for (let day = FIRST; day < YESTERDAY; day = addDays(day, 1)) {
    for (const unit of [LONG_XUYEN, RACH_GIA]) ratings.push(...aDay(day, 12, day % 2, unit));
  }
  return ratings;
}

const watchOf = (opened: Pick<TestStore, 'store'>, now = () => NOW) =>
  createAlertWatch({
    store: opened.store,
    directory: aDirectory,
    province: AN_GIANG,
    now,
    publicUrl: 'https://mot-cham.example/',
  });

const listed = ({ store }: Pick<TestStore, 'store'>, unit: UnitCode | null = null) =>
  store.alerts.list(AN_GIANG, { from: FIRST, unit });

describe.each(ENGINES)('alerts on $name', ({ open }) => {
  let opened: TestStore;
  beforeEach(async () => {
    opened = await open();
    await opened.store.directory.record(LISTS);
    await opened.store.ratings.append([...quietMonths(), ...aDay(YESTERDAY, 24, 14)]);
  });
  afterEach(() => opened.discard());

  test('a bad day is one alert, whoever looks how often', async () => {
    await Promise.all([watchOf(opened)(), watchOf(opened)()]);
    await watchOf(opened)();
    const alerts = await listed(opened);
    expect(alerts).toHaveLength(1);
    expect(alerts[0]).toMatchObject({
      scope: 'unit',
      member: LONG_XUYEN,
      unit: LONG_XUYEN,
      day: YESTERDAY,
      since: YESTERDAY,
      rule: 'share',
      n: 24,
      satisfied: 10,
      step: null,
    });
    expect(alerts[0]!.expected).toBeGreaterThan(0.9);
    expect(await listed(opened, RACH_GIA)).toEqual([]);
    // The next bad day is the same event; a day too few rated is no end of it.
    await opened.store.ratings.append(aDay(TODAY, 24, 14));
    const tomorrow = instant(startOfDay(addDays(TODAY, 1)) + 7 * 3_600_000);
    await watchOf(opened, () => tomorrow)();
    expect(await listed(opened)).toHaveLength(1);
  });

  test('answers that come late are looked at again', async () => {
    await watchOf(opened)();
    await opened.store.ratings.append(aDay(YESTERDAY, 20, 15, RACH_GIA));
    const tomorrow = instant(startOfDay(addDays(TODAY, 1)) + 7 * 3_600_000);
    await watchOf(opened, () => tomorrow)();
    expect((await listed(opened, RACH_GIA)).map(({ day }) => day)).toEqual([YESTERDAY]);
  });

  test('keeps each word of an official, and none that overwrites another', async () => {
    await watchOf(opened)();
    const [alert] = await listed(opened);
    const step: AlertStep = {
      version: 1,
      state: 'acknowledged',
      until: null,
      note: 'Máy hỏng',
      author: 'lan',
      at: NOW,
    };
    expect(await opened.store.alerts.record(AN_GIANG, alert!, step)).toBe(true);
    expect(await opened.store.alerts.record(AN_GIANG, alert!, { ...step, note: 'x' })).toBe(false);
    expect((await listed(opened))[0]!.step).toEqual(step);
    const unknown = { ...alert!, day: FIRST };
    expect(await opened.store.alerts.record(AN_GIANG, unknown, step)).toBe(false);
  });

  test('nothing is said before six, and nothing of quiet days', async () => {
    const early = instant(startOfDay(TODAY) + 5 * 3_600_000);
    await watchOf(opened, () => early)();
    expect(await listed(opened)).toEqual([]);
    const quiet = await findAlerts(opened.store.ratings, aDirectory(), {
      province: AN_GIANG,
      today: YESTERDAY,
    });
    expect(quiet).toEqual([]);
  });
});

describe('those responsible', () => {
  let chat: ChatStore;
  beforeEach(async () => {
    chat = await openChatStore();
    await chat.store.directory.record(LISTS);
    await chat.store.ratings.append([...quietMonths(), ...aDay(YESTERDAY, 24, 14)]);
  });
  afterEach(() => chat.close());

  async function linked(id: string, role: Role, unit: UnitCode | null): Promise<void> {
    const official = {
      id,
      signInName: id,
      displayName: id,
      passwordHash: 'x',
      role,
      unit,
      counter: null,
    };
    await chat.store.officials.add(official);
    const code = await chat.store.staffChats.offer(id, chat.settings.now());
    const input = { kind: 'text', text: code } as const;
    const event = { input, language: 'vi', address: `address of ${id}`, pressed: null } as never;
    const place = { channel: channelId('telegram'), chat: id };
    const turn = await turnOf(event, place, chat.settings);
    await chat.store.conversations.applyOnce(place, { id, lease: null }, turn);
  }

  const letters = async () => {
    const rows = await chat.store.engine.all<{ n: number }>(
      `SELECT count(*) AS n FROM outbox WHERE kind = 'notice'`,
    );
    return rows[0]!.n;
  };

  test('are written to once, in their own chats, of their own units', async () => {
    await linked('leader', 'leader', null);
    await linked('own', 'unit-viewer', LONG_XUYEN);
    await linked('other', 'unit-viewer', RACH_GIA);
    await linked('auditor', 'auditor', null);
    await linked('desk', 'counter-staff', LONG_XUYEN);
    const held = JSON.stringify(await chat.store.engine.all('SELECT * FROM staff_chat_address'));
    expect(held).not.toContain('address of');
    await Promise.all([watchOf(chat)(), watchOf(chat)()]);
    expect(await letters()).toBe(2);
    await watchOf(chat)();
    expect(await letters()).toBe(2);
  });

  test('are left alone about a place that somebody snoozed', async () => {
    await linked('leader', 'leader', null);
    await watchOf(chat)();
    const [alert] = await listed(chat);
    await chat.store.alerts.record(AN_GIANG, alert!, {
      version: 1,
      state: 'snoozed',
      until: addDays(TODAY, 14),
      note: 'Đang sửa',
      author: 'leader',
      at: NOW,
    });
    // Back to usual for some days, then bad again.
    const later = addDays(TODAY, 6);
    const between: Rating[] = [];
    for (let day = TODAY; day < later; day = addDays(day, 1)) between.push(...aDay(day, 30, 0));
    await chat.store.ratings.append([...between, ...aDay(later, 24, 14)]);
    await watchOf(chat, () => instant(startOfDay(addDays(later, 1)) + 9 * 3_600_000))();
    expect(await listed(chat)).toHaveLength(2);
    expect(await letters()).toBe(1);
  });
});
