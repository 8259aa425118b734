import { createHash } from 'node:crypto';
import type { RequestHandler } from 'express';
import type { Directory } from '../core/directory.ts';

interface CatalogueFile {
  readonly of: Directory['procedures'];
  readonly text: string;
  readonly tag: string;
}

/**
 * The catalogue as the kiosk searches it without a network: made when it is first asked for, and again
 * when the procedures change. Its words, too, are loaded then: the start does not wait for them.
 */
export function sendCatalogue(directory: () => Directory): RequestHandler {
  let made: CatalogueFile | null = null;
  return async (request, response) => {
    const { procedures } = directory();
    if (made?.of !== procedures) made = await makeFile(procedures);
    response.set({ 'Cache-Control': 'no-cache', ETag: made.tag });
    if (request.get('If-None-Match') === made.tag) response.status(304).end();
    else response.type('json').send(made.text);
  };
}

async function makeFile(of: Directory['procedures']): Promise<CatalogueFile> {
  const { buildIndex } = await import('../core/search/build-index.ts');
  const { projectSources } = await import('../core/search/project-words.ts');
  const { serialiseIndex } = await import('../core/search/serialise-index.ts');
  const text = serialiseIndex(buildIndex(projectSources([...of.values()])));
  return { of, text, tag: `"${createHash('sha256').update(text).digest('hex').slice(0, 20)}"` };
}
