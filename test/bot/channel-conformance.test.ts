import { afterEach, describe, expect, test } from 'vitest';
import { submissionId } from '../support/chat-builders.ts';
import {
  CHAT_DRIVERS,
  invite,
  settled,
  type ChatName,
  type OpenChat,
} from '../support/chat-drivers.ts';
import { CHAT_SCRIPTS, CODES, type ChatAct, type ChatScript } from '../support/chat-scripts.ts';
import { COMMENT_SCRIPTS } from '../support/comment-scripts.ts';
import { PAPER_SCRIPTS } from '../support/paper-scripts.ts';
import type { ChatStore } from '../support/chat-store.ts';
import { aRating } from '../support/builders.ts';

const SCRIPTS: readonly (ChatScript & { readonly followed?: number })[] = [
  ...CHAT_SCRIPTS,
  ...COMMENT_SCRIPTS,
  ...PAPER_SCRIPTS,
];

let chat: OpenChat | null = null;
afterEach(async () => {
  await chat?.close();
  chat = null;
});

/** The codes that stand for the names in the scripts; one of them is used up by somebody else. */
async function codesFor({ store }: ChatStore, made: Awaited<ReturnType<typeof invite>>) {
  const [good, used, expired] = made.map(({ code }) => code);
  const rating = aRating({ submissionId: submissionId(500), invitation: used! });
  expect(await store.ratings.append([rating])).toEqual(['stored']);
  await store.engine.transaction(async (tx) => {
    await tx.run('DROP TRIGGER rating_no_delete');
    await tx.run('DELETE FROM rating');
  });
  return new Map([
    [CODES.good, good!],
    [CODES.used, used!],
    [CODES.expired, expired!],
  ] as readonly [string, string][]);
}

async function perform(at: OpenChat, act: ChatAct, codes: ReadonlyMap<string, string>) {
  const name: ChatName = 'chat' in act && act.chat === 'b' ? 'b' : 'a';
  switch (act.does) {
    case 'say':
      return at.say(name, codes.get(act.what) ?? act.what);
    case 'open':
      return at.open(name, codes.get(act.what) ?? act.what);
    case 'press': {
      const fitting = at.buttons(name).filter(({ label }) => label.includes(act.what));
      const button = act.old ? fitting[0] : fitting.at(-1);
      if (button === undefined) throw new Error(`no button ${act.what}`);
      return at.press(name, button.handle);
    }
    case 'steal': {
      const button = at.buttons('a').find(({ label }) => label.includes(act.what));
      return at.press('b', button!.handle);
    }
    case 'wait':
      return at.store.pass(act.hours * 3_600_000);
    case 'repeat':
      return at.repeat();
    case 'photo':
      return at.photo(name);
    case 'leave':
      return at.leave(name);
    case 'forge':
      return at.forge(name);
  }
}

type Row = Readonly<Record<string, string | number | null>>;

async function storedRatings({ store }: ChatStore): Promise<readonly string[]> {
  const all = (sql: string) => store.engine.all<Row>(sql);
  const ratings = await all('SELECT * FROM rating_now');
  const answers = await all('SELECT * FROM answer_now ORDER BY question, answer');
  const comments = await all(`SELECT * FROM comment WHERE text <> ''`);
  return ratings
    .map((rating) => {
      const own = (row: Row) => row['rating_id'] === rating['rating_id'];
      const ticked = answers.filter(own).map((row) => row['answer']);
      return [
        rating['counter_id'],
        rating['procedure_code'] ?? '-',
        rating['score'],
        ...(ticked.length > 0 ? [ticked.join(',')] : []),
        ...(rating['backed'] === 1 ? ['backed'] : []),
        ...comments.filter(own).map((row) => `"${row['text']}"`),
      ].join(' ');
    })
    .toSorted();
}

async function storedNominations({ store }: ChatStore): Promise<readonly string[]> {
  const rows = await store.engine.all<Row>(
    `SELECT n.procedure_code, n.kinds, n.component, t.text FROM nomination AS n
     LEFT JOIN nomination_text AS t ON t.nomination_id = n.nomination_id AND t.revision = n.revision
     WHERE n.kinds <> '' AND n.revision = (SELECT max(m.revision) FROM nomination AS m
       WHERE m.nomination_id = n.nomination_id)`,
  );
  return rows
    .map((row) =>
      [
        row['procedure_code'],
        row['kinds'],
        ...(row['component'] ? [`[${row['component']}]`] : []),
        ...(row['text'] ? [`"${row['text']}"`] : []),
      ].join(' '),
    )
    .toSorted();
}

test('there are dialogues enough, each with a name of its own', () => {
  expect(new Set(SCRIPTS.map(({ name }) => name)).size).toBe(SCRIPTS.length);
  expect(SCRIPTS.length).toBeGreaterThanOrEqual(40);
});

describe.for(CHAT_DRIVERS)('on $name', (driver) => {
  test.for(SCRIPTS)('$name', async ({ name, acts, ratings, nominations = [], followed = 0 }) => {
    const at = (chat = await driver.open());
    const needsCodes = acts.some((act) => 'what' in act && act.what.startsWith('{'));
    const codes = needsCodes ? await codesFor(at.store, await invite(at.store)) : new Map();
    for (const act of acts) {
      await perform(at, act, codes);
      await settled(at);
    }
    expect(await storedRatings(at.store)).toEqual(driver.differences?.get(name) ?? ratings);
    expect(await storedNominations(at.store)).toEqual(nominations);
    const waiting = await at.store.store.engine.all('SELECT * FROM comment_follower');
    expect(waiting).toHaveLength(followed);
    expect(await at.store.settings.inbox.parked(1)).toEqual([]);
  });
});
