import { findPersonalData } from '../../../core/redaction/find-personal-data.ts';
import type { PersonalDataKind } from '../../../core/redaction/personal-data-kind.ts';

/** A sentence with the stretches that must go. */
export interface Labelled {
  readonly text: string;
  readonly spans: readonly {
    readonly kind: string;
    readonly start: number;
    readonly end: number;
  }[];
}

/** Reads `{kind|text}` marks. */
export function parseLabelled(line: string): Labelled {
  const spans: { kind: string; start: number; end: number }[] = [];
  let text = '';
  let from = 0;
  for (const match of line.matchAll(/\{([a-z-]+)\|([^}]*)\}/gu)) {
    text += line.slice(from, match.index);
    const inner = match[2] ?? '';
    spans.push({ kind: match[1] ?? '', start: text.length, end: text.length + inner.length });
    text += inner;
    from = match.index + match[0].length;
  }
  return { text: text + line.slice(from), spans };
}

/** How well the labels of some sentences were met. */
export interface Agreement {
  readonly labels: number;
  /** Labels of which no letter or digit is left. */
  readonly hidden: number;
  readonly cuts: number;
  /** Cuts that took no letter or digit outside a label. */
  readonly right: number;
  /** Cuts that took something of a label, wherever they end. */
  readonly met: number;
  readonly misses: readonly string[];
}

/** Compares what is found in the sentences with their labels. */
export function measureAgreement(lines: readonly string[]): Agreement {
  const sum = { labels: 0, hidden: 0, cuts: 0, right: 0, met: 0 };
  const misses: string[] = [];
  for (const line of lines) {
    const { text, spans } = parseLabelled(line);
    const found = findPersonalData(text);
    const covered = cover(text, found);
    const labelled = cover(text, spans);
    for (const span of spans) {
      sum.labels += 1;
      if (isWithin(text, span, covered)) sum.hidden += 1;
      else misses.push(`MISS ${span.kind} "${text.slice(span.start, span.end)}" in: ${text}`);
    }
    for (const cut of found) {
      sum.cuts += 1;
      if (touches(text, cut, labelled)) sum.met += 1;
      if (isWithin(text, cut, labelled)) sum.right += 1;
      else misses.push(`OVER ${cut.kind} "${text.slice(cut.start, cut.end)}" in: ${text}`);
    }
  }
  return { ...sum, misses };
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function cover(text: string, stretches: readonly Stretch[]): Uint8Array {
  const covered = new Uint8Array(text.length);
  for (const { start, end } of stretches) covered.fill(1, start, end);
  return covered;
}

/** Whether every letter and digit of the stretch is covered. */
function isWithin(text: string, stretch: Stretch, covered: Uint8Array): boolean {
  for (let at = stretch.start; at < stretch.end; at += 1) {
    if (covered[at] === 0 && /[\p{L}\p{N}]/u.test(text[at] ?? '')) return false;
  }
  return true;
}

/** Whether some letter or digit of the stretch is covered. */
function touches(text: string, stretch: Stretch, covered: Uint8Array): boolean {
  for (let at = stretch.start; at < stretch.end; at += 1) {
    if (covered[at] === 1 && /[\p{L}\p{N}]/u.test(text[at] ?? '')) return true;
  }
  return false;
}

/** Labels whose kind was named otherwise than found. */
export function kindMismatches(lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => {
    const { text, spans } = parseLabelled(line);
    return findPersonalData(text).flatMap((cut) => {
      const label = spans.find((span) => span.start < cut.end && cut.start < span.end);
      const kind: PersonalDataKind = cut.kind;
      return label === undefined || label.kind === kind
        ? []
        : [`${kind} for ${label.kind}: ${text}`];
    });
  });
}

/** How people may write one and the same sentence. */
export const STYLES = ['as is', 'small', 'without marks', 'small without marks', 'large'] as const;

/** A labelled sentence in another style; its labels stay. */
export function rewritten(line: string, style: (typeof STYLES)[number]): string {
  return line.replace(/\{[a-z-]+\||[^{]+/gu, (part) => {
    if (part.startsWith('{')) return part;
    if (style === 'small') return part.toLowerCase();
    if (style === 'large') return part.toUpperCase();
    if (style === 'without marks') return withoutMarks(part);
    return style === 'as is' ? part : withoutMarks(part).toLowerCase();
  });
}

function withoutMarks(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/gu, '')
    .replace(/đ/gu, 'd')
    .replace(/Đ/gu, 'D')
    .normalize('NFC');
}
