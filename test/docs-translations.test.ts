import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/*
 * `docs/translations.md` lists every Khmer text. What stands above its first table row is written by
 * hand; the rows come from the message files. After a change of messages:
 * `npx vitest run test/docs-translations.test.ts --update`.
 */
const PAGE = new URL('../docs/translations.md', import.meta.url);
const HEAD_OF_TABLE = '| Khóa / key | Tiếng Việt | ខ្មែរ |\n| --- | --- | --- |\n';

const LANGUAGES = ['vi', 'km', 'en'] as const;
type Language = (typeof LANGUAGES)[number];
type Texts = ReadonlyMap<string, string>;

const folderOf = (language: Language) => new URL(`../core/messages/${language}/`, import.meta.url);
const areas = readdirSync(folderOf('km'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .toSorted();

/** Every text of a message file, by area and key; lists and nested tables have a key an item. */
async function textsOf(language: Language, area: string): Promise<Texts> {
  const module = (await import(new URL(area, folderOf(language)).href)) as Record<string, unknown>;
  const texts = new Map<string, string>();
  for (const value of Object.values(module)) collect(value, area.replace(/\.ts$/, ''), texts);
  return texts;
}

function collect(value: unknown, key: string, texts: Map<string, string>): void {
  if (typeof value === 'string') texts.set(key, value);
  else if (Array.isArray(value)) texts.set(key, value.join(' · '));
  else if (value instanceof Set) texts.set(key, [...value].join(' · '));
  else if (typeof value === 'object' && value !== null) {
    for (const [name, inner] of Object.entries(value)) collect(inner, `${key}.${name}`, texts);
  }
}

/** A text inside a cell of a Markdown table. */
function cell(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('|', '\\|').replaceAll('\n', '<br>');
}

async function rowsOf(area: string): Promise<readonly string[]> {
  const [vi, km, en] = await Promise.all(LANGUAGES.map((language) => textsOf(language, area)));
  return [...km!]
    .filter(([key, text]) => text !== en!.get(key) && text !== vi!.get(key))
    .map(([key, text]) => `| \`${key}\` | ${cell(vi!.get(key) ?? '')} | ${cell(text)} |`);
}

test('the page of translations lists every Khmer text that no reader of Khmer has checked', async () => {
  const head = readFileSync(PAGE, 'utf8').split(HEAD_OF_TABLE, 1)[0]!;
  expect(head.length).toBeGreaterThan(500);
  const rows = (await Promise.all(areas.map(rowsOf))).flat();
  expect(rows.length).toBeGreaterThan(50);
  await expect(`${head}${HEAD_OF_TABLE}${rows.join('\n')}\n`).toMatchFileSnapshot(PAGE.pathname);
});

/** Documents of the administration are written in Vietnamese alone. */
const VIETNAMESE_ALONE = ['official-report.ts'];

test('every area of messages is there in English, and every Khmer one in Vietnamese', () => {
  const [vi, km, en] = LANGUAGES.map((language) => readdirSync(folderOf(language)).toSorted());
  expect(en).toEqual(vi!.filter((area) => !VIETNAMESE_ALONE.includes(area)));
  for (const area of km!) expect(vi).toContain(area);
});

test.for(areas)('the Khmer texts of %s name the same slots as the Vietnamese', async (area) => {
  const slotsOf = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([slot]) => slot).toSorted();
  const [vi, km] = await Promise.all([textsOf('vi', area), textsOf('km', area)]);
  for (const [key, text] of vi) {
    expect({ key, slots: slotsOf(km.get(key) ?? '') }).toEqual({ key, slots: slotsOf(text) });
  }
});
