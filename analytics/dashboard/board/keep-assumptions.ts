import type { Request, Response } from 'express';
import { typedFigure, typedLine, type TypedFields } from '../typed-fields.ts';
import { formText, visitOf } from '../visit.ts';
import type { BoardDependencies } from './dependencies.ts';

/** A form of assumptions that is sent back: what was typed, and which fields are wrong. */
export interface RefusedAssumptions {
  readonly typed: TypedFields;
  /** Empty when somebody else saved meanwhile. */
  readonly wrong: readonly string[];
}

/** What was typed into the fields, and how each reads as a figure; NaN for none. */
export function typedAssumptions(
  request: Request,
  names: readonly string[],
): { readonly typed: TypedFields; readonly figure: (name: string) => number } {
  const typed = Object.fromEntries(names.map((name) => [name, typedLine(request, name)]));
  return { typed, figure: (name) => typedFigure(typed[name] ?? '') ?? Number.NaN };
}

/** Keeps what is assumed as a new version; false, and nothing kept, after somebody else's. */
export function keepAssumptions(
  request: Request,
  response: Response,
  { settings, now }: Pick<BoardDependencies, 'settings' | 'now'>,
  setting: { readonly name: string; readonly value: object },
): Promise<boolean> {
  return settings.record({
    ...setting,
    author: visitOf(response).session!.official.signInName,
    at: now(),
    after: Number(formText(request, 'version')) || 0,
  });
}

/** Why nothing was kept. */
export function refusalNotice(
  { wrong }: RefusedAssumptions,
  words: { readonly assumptionsBad: string; readonly assumptionsConflict: string },
): { readonly kind: 'bad'; readonly text: string } {
  const text = wrong.length > 0 ? words.assumptionsBad : words.assumptionsConflict;
  return { kind: 'bad', text };
}
