import { findAddresses } from '../../core/redaction/find-addresses.ts';
import { findBirthDates } from '../../core/redaction/find-birth-dates.ts';
import { candidatesAt } from '../../core/redaction/name-candidates.ts';
import { evidenceOf } from '../../core/redaction/name-evidence.ts';
import type { PersonalDataKind } from '../../core/redaction/personal-data-kind.ts';
import { claim, readComment, type Reading } from '../../core/redaction/reading.ts';
import { parseLabelled } from '../core/redaction/labelled.ts';

/** A place where a name may be seen, and which of the candidates there are names. */
export interface NameDecision {
  readonly candidates: readonly { readonly features: readonly number[]; readonly right: boolean }[];
  readonly anyRight: boolean;
  readonly weight: number;
}

interface Labelled {
  readonly from: number;
  readonly to: number;
}

/** The decisions about names that reading a labelled sentence asks for, as if each came out right. */
export function nameDecisions(line: string, weight: number): readonly NameDecision[] {
  const { text, spans } = parseLabelled(line);
  if (text !== text.normalize('NFC')) return [];
  const reading = readComment(text);
  const names: Labelled[] = [];
  for (const span of spans) {
    const words = wordsOf(reading, span.start, span.end);
    if (span.kind === 'name') names.push(words);
    else claim(reading, words.from, words.to, span.kind as PersonalDataKind);
  }
  if (names.length === 0) for (const find of [findBirthDates, findAddresses]) find(reading);
  return decide(reading, names, weight);
}

function wordsOf(reading: Reading, start: number, end: number): Labelled {
  const from = reading.words.findIndex((word) => word.start >= start);
  let to = from;
  while (to < reading.words.length && (reading.words[to]?.start ?? end) < end) to += 1;
  return { from, to };
}

function decide(reading: Reading, names: readonly Labelled[], weight: number): NameDecision[] {
  const decisions: NameDecision[] = [];
  let at = 0;
  while (at < reading.words.length) {
    const inside = names.some(({ from, to }) => at > from && at < to);
    const candidates = inside ? [] : candidatesAt(reading, at);
    const name = names.find(({ from, to }) =>
      candidates.some((candidate) => candidate.from === from && candidate.end === to),
    );
    if (candidates.length > 0) {
      decisions.push({
        candidates: candidates.map((candidate) => {
          const features: number[] = [];
          evidenceOf(reading, candidate, features);
          return { features, right: candidate.from === name?.from && candidate.end === name.to };
        }),
        anyRight: name !== undefined,
        weight,
      });
    }
    if (name !== undefined) {
      reading.found.sort((a, b) => a.start - b.start);
      claim(reading, name.from, name.to, 'name');
    }
    at = name === undefined ? at + 1 : Math.max(name.to, at + 1);
  }
  return decisions;
}
