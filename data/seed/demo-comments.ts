import { readFileSync } from 'node:fs';

/** Made-up free texts, none with personal data. */
export interface DemoComments {
  readonly good: readonly string[];
  readonly bad: readonly string[];
}

/** The texts in `demo-comments.json`; throws an `Error` when the file was damaged. */
export function demoComments(): DemoComments {
  const url = new URL('demo-comments.json', import.meta.url);
  const records = JSON.parse(readFileSync(url, 'utf8')) as readonly {
    mood: string;
    text: string;
  }[];
  const textsOf = (mood: string) =>
    records.filter((record) => record.mood === mood).map((record) => record.text);
  return { good: textsOf('good'), bad: textsOf('bad') };
}
