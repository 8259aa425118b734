import type { Request } from 'express';
import { readFigure } from '../../core/catalogue/read-values.ts';
import { formText } from './visit.ts';

/** What was typed into a form that is sent back, by field. */
export type TypedFields = Readonly<Record<string, string>>;

/** A line of a form: its letters composed, and nothing around it. */
export function typedLine(request: Request, name: string): string {
  return formText(request, name).normalize('NFC').trim();
}

/** A reason or note that was typed; null when it says nothing, or more than there is room for. */
export function typedReason(request: Request, name: string, longest: number): string | null {
  const reason = typedLine(request, name);
  return /[\p{L}\p{N}]/u.test(reason) && reason.length <= longest ? reason : null;
}

/** A figure as it is typed, thousands apart by points; null when it is none, or nothing was typed. */
export function typedFigure(text: string): number | null {
  const read = readFigure(text.trim(), '');
  return read.ok ? read.value : null;
}

/** The figure as it may be typed again: a point would set thousands apart. */
export function figureAsTyped(value: number): string {
  return String(value).replace('.', ',');
}
