import type { Request, Response } from 'express';
import { formText, visitOf } from '../visit.ts';
import type { BoardDependencies } from './dependencies.ts';

/** A figure of a form, with a decimal comma or point; not a number when nothing readable was typed. */
export function typedFigure(request: Request, name: string): number {
  const text = formText(request, name).replace(',', '.').trim();
  return text === '' ? Number.NaN : Number(text);
}

/** A line of a form. */
export function typedLine(request: Request, name: string): string {
  return formText(request, name).normalize('NFC').trim();
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
