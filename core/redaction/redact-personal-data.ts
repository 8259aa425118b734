import { findPersonalData } from './find-personal-data.ts';
import { PLACEHOLDERS, type PersonalDataKind } from './personal-data-kind.ts';
import type { PersonalData } from './reading.ts';

/** Text with personal data cut out, and which kinds were found. */
export interface Redaction {
  readonly text: string;
  /** Each kind once, in the order of its first appearance; empty when nothing was found. */
  readonly kinds: readonly PersonalDataKind[];
}

/**
 * Cuts out what tells who somebody is and leaves the kind in its place. Never throws. Redacting the
 * result again changes nothing. A text without personal data comes back exactly as it was; any
 * other in NFC. Rules and word lists can miss: a person's eye remains the last guard.
 */
export function redactPersonalData(text: string): Redaction {
  const kinds = new Set<PersonalDataKind>();
  let current = text.normalize('NFC');
  // What stands beside a placeholder may read differently than before, so look until nothing is
  // left. Ends: every round turns at least one word into a placeholder.
  for (;;) {
    const found = findPersonalData(current);
    if (found.length === 0) break;
    for (const { kind } of found) kinds.add(kind);
    current = cutOut(current, found);
  }
  return kinds.size === 0 ? { text, kinds: [] } : { text: current, kinds: [...kinds] };
}

function cutOut(text: string, found: readonly PersonalData[]): string {
  let result = '';
  let from = 0;
  for (const { kind, start, end } of found) {
    result += text.slice(from, start) + PLACEHOLDERS[kind];
    from = end;
  }
  return result + text.slice(from);
}
