import type { Request, RequestHandler } from 'express';
import type { Directory } from '../../core/directory.ts';
import type { CounterId, UnitCode } from '../../core/organisation.ts';
import { unitScope } from '../../core/role.ts';
import { sendNotFound, visitOf } from './visit.ts';

/**
 * For officials who are limited to a unit, an address that names another unit, or a counter of one,
 * leads nowhere: in the path or in the query, under whatever name. What the pages show is limited
 * where it is read; this is the second wall, and it stands before every route.
 */
export function refuseForeignUnits(directory: () => Directory): RequestHandler {
  return (request, response, next) => {
    const { session } = visitOf(response);
    const scope = session === null ? null : unitScope(session.official);
    if (scope === null) return next();
    const known = directory();
    const isForeign = addressParts(request).some((text) => {
      const unit = unitNamed(known, text);
      return unit !== null && unit !== scope;
    });
    if (isForeign) return sendNotFound(response);
    next();
  };
}

/** The unit, or the unit of the counter, with that code; null when the text is neither. */
function unitNamed(directory: Directory, text: string): UnitCode | null {
  const counter = directory.counters.get(text as CounterId);
  if (counter !== undefined) return counter.unit;
  const code = text as UnitCode;
  return directory.units.has(code) || directory.unitHistory.units.has(code) ? code : null;
}

/** Segments of the path and values of the query; lists by comma are taken apart. */
function addressParts(request: Request): readonly string[] {
  const { pathname, searchParams } = new URL(request.originalUrl, 'http://localhost');
  const segments = pathname.split('/').map((segment) => decoded(segment));
  return [...segments, ...searchParams.values()].flatMap((text) => [
    text,
    ...text.split(/[,;|\s]/),
  ]);
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
