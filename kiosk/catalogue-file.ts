import { createHash } from 'node:crypto';
import type { RequestHandler } from 'express';
import type { Directory } from '../core/directory.ts';
import type { ProcedureCode } from '../core/procedure.ts';

/** The papers of each procedure that has any; the same object as long as nothing was read anew. */
export type ListPapers = () => Promise<ReadonlyMap<ProcedureCode, readonly string[]>>;

/** The catalogue as the kiosk searches it without a network. */
export function sendCatalogue(directory: () => Directory): RequestHandler {
  const procedures = () => directory().procedures;
  return sendMade('json', procedures, async (known) => {
    // Its words, too, are loaded when it is first asked for: the start does not wait for them.
    const { buildIndex } = await import('../core/search/build-index.ts');
    const { projectSources } = await import('../core/search/project-words.ts');
    const { serialiseIndex } = await import('../core/search/serialise-index.ts');
    return serialiseIndex(buildIndex(projectSources([...known.values()])));
  });
}

/**
 * The papers as the kiosk offers them without a network: one line a procedure, so that a tablet reads
 * no more than the one it needs.
 */
export function sendPapers(list: ListPapers): RequestHandler {
  return sendMade('text', list, (papers) =>
    [...papers].map(([code, names]) => JSON.stringify([code, ...names])).join('\n'),
  );
}

/** A text that is made when it is first asked for, and again when it is to be made of something else. */
function sendMade<T extends object>(
  type: string,
  current: () => T | Promise<T>,
  make: (of: T) => string | Promise<string>,
): RequestHandler {
  let made: { readonly of: T; readonly text: string; readonly tag: string } | null = null;
  return async (request, response) => {
    const of = await current();
    if (made?.of !== of) {
      const text = await make(of);
      const tag = `"${createHash('sha256').update(text).digest('hex').slice(0, 20)}"`;
      made = { of, text, tag };
    }
    response.set({ 'Cache-Control': 'no-cache', ETag: made.tag });
    if (request.get('If-None-Match') === made.tag) response.status(304).end();
    else response.type(type).send(made.text);
  };
}
