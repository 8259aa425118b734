import { inflateSync } from 'node:zlib';

/** All text of a PDF made by PDFKit, in the order in which it was drawn, read by its ToUnicode maps. */
export function pdfText(file: Buffer): string {
  const objects = readObjects(file);
  const maps = new Map<string, ReadonlyMap<string, string>>();
  for (const [id, body] of objects) {
    const map = /\/ToUnicode (\d+) 0 R/.exec(body)?.[1];
    if (map !== undefined) maps.set(id, parseMap(objects.get(map) ?? ''));
  }
  const names = new Map<string, string>();
  for (const body of objects.values()) {
    for (const [, name, id] of body.matchAll(/\/(F\d+) (\d+) 0 R/g)) names.set(name!, id!);
  }
  let text = '';
  let map: ReadonlyMap<string, string> = new Map();
  for (const body of objects.values()) {
    if (!body.includes(' Tf')) continue;
    for (const [, name, hex] of body.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9a-f]+)>/g)) {
      if (name !== undefined) map = maps.get(names.get(name) ?? '') ?? new Map();
      else for (const code of hex!.match(/.{4}/g) ?? []) text += map.get(code) ?? '?';
    }
  }
  return text;
}

/** Objects by their number: the dictionary, and the unpacked stream behind it. */
function readObjects(file: Buffer): ReadonlyMap<string, string> {
  const objects = new Map<string, string>();
  const whole = file.toString('latin1');
  for (const match of whole.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    const [, id = '', body = ''] = match;
    const start = body.indexOf('stream\n');
    if (start < 0 || !body.includes('/FlateDecode')) {
      objects.set(id, body);
      continue;
    }
    const packed = Buffer.from(body.slice(start + 7, body.lastIndexOf('\nendstream')), 'latin1');
    objects.set(id, `${body.slice(0, start)}\n${inflateSync(packed).toString('latin1')}`);
  }
  return objects;
}

/** The ranges of a CMap that PDFKit writes: `<0000> <00ff> [<0041> <0042> ...]`. */
function parseMap(cmap: string): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const [, first, list] of cmap.matchAll(/<([0-9a-f]{4})> <[0-9a-f]{4}> \[([^\]]*)\]/g)) {
    const targets = [...list!.matchAll(/<([0-9a-f ]*)>/g)].map(([, hex]) =>
      hex!.replaceAll(' ', ''),
    );
    for (const [index, hex] of targets.entries()) {
      const code = (Number.parseInt(first!, 16) + index).toString(16).padStart(4, '0');
      const units = hex.match(/.{4}/g) ?? [];
      map.set(code, String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16))));
    }
  }
  return map;
}
