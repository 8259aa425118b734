import { afterEach, expect, test } from 'vitest';
import { createDossierNaming } from '../../data/dossier-keys.ts';
import { createHashing, type Hashing } from '../../data/hashing.ts';
import { createInvitationKeys } from '../../data/invitation-keys.ts';
import { createSealer } from '../../data/seal.ts';
import { AN_GIANG } from '../support/builders.ts';
import { aDossierEntry } from '../support/dossier-builders.ts';
import { TEST_SECRET } from '../support/stores.ts';

const MANY = 1200;
const naming = createDossierNaming(TEST_SECRET);
const keys = createInvitationKeys(createSealer(TEST_SECRET), TEST_SECRET);
const someEntries = (count: number) => Array.from({ length: count }, () => aDossierEntry());
const namesOf = (entries: ReturnType<typeof someEntries>) =>
  entries.map(({ source, code }) => naming({ province: AN_GIANG, source, code }));

let hashing: Hashing;
afterEach(() => hashing.stop());

test('names many dossiers on a thread of its own as it names few', async () => {
  hashing = createHashing(TEST_SECRET);
  const runs = [someEntries(MANY), someEntries(3), someEntries(MANY)];
  const named = await Promise.all(runs.map((entries) => hashing.name(entries)));
  expect(named).toEqual(runs.map(namesOf));
});

test('gives out each code that it made beside names once, with the hashes of that code', async () => {
  hashing = createHashing(TEST_SECRET);
  let made = 0;
  const counting = { ...keys, newCode: () => ((made += 1), keys.newCode()) };
  const { newCode } = hashing.sparing(counting);
  await hashing.name(someEntries(3));
  newCode();
  expect(made).toBe(1);
  await hashing.name(someEntries(MANY));
  const ready = Array.from({ length: MANY }, newCode);
  expect(made).toBe(1);
  expect(new Set(ready.map(({ code }) => code)).size).toBe(MANY);
  for (const { code, hashed } of ready) expect(hashed).toEqual(keys.hashNew(code));
  newCode();
  expect(made).toBe(2);
});

test('holds no endless stock of codes', async () => {
  hashing = createHashing(TEST_SECRET);
  for (let i = 0; i < 5; i += 1) await hashing.name(someEntries(10_000));
  let stock = 0;
  let isOver = false;
  const last = { ...keys, newCode: () => ((isOver = true), keys.newCode()) };
  const { newCode } = hashing.sparing(last);
  for (; !isOver; stock += 1) newCode();
  expect(stock - 1).toBe(20_000);
});

test('names them all the same when the thread is stopped meanwhile', async () => {
  hashing = createHashing(TEST_SECRET);
  const entries = someEntries(MANY);
  const named = hashing.name(entries);
  await hashing.stop();
  expect(await named).toEqual(namesOf(entries));
  // And starts it again when it is asked again.
  expect(await hashing.name(entries)).toEqual(namesOf(entries));
});
