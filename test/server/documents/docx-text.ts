import { inflateRawSync } from 'node:zlib';

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
};

/** One file of a DOCX as this project writes it. */
export function unzip(file: Buffer, wanted: string): Buffer {
  const name = Buffer.from(wanted);
  const at = file.indexOf(name) - 30;
  const begin = at + 30 + name.length;
  return inflateRawSync(file.subarray(begin, begin + file.readUInt32LE(at + 18)));
}

/** The text of a DOCX file as this project writes it, paragraphs and cells one after the other. */
export function docxText(file: Buffer): string {
  const xml = unzip(file, 'word/document.xml').toString('utf8');
  return xml
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(#?\w+);/g, (_, entity: string) => ENTITIES[entity] ?? '?');
}
