import { foldTyped } from './read-typed.ts';

/**
 * Words with which the part begins that says what is wrong or wished. Where they are typed without
 * marks, those that would then be other words are passed over: "con" (child), "ma so" (tax code).
 */
const TURNS: readonly string[] = [
  'mà',
  'sao',
  'phải',
  'nên',
  'đòi',
  'bắt',
  'giấy tờ',
  'hồ sơ',
  'lệ phí',
  'thời gian',
  'điều kiện',
  'yêu cầu',
  'đề nghị',
  'kiến nghị',
  'rườm',
  'phức tạp',
  'rắc rối',
  'chờ',
  'đợi',
  'quá',
  'lâu',
  'chậm',
  'nhiều',
  'tốn',
  'mắc',
  'đắt',
  'đóng',
  'mất cả',
  'qua nhiều',
  'too',
  'please',
  'should',
  'have to',
  'had to',
];
const MARKED_TURNS: readonly string[] = ['còn', 'cứ', 'cần', 'mong', 'được', 'đừng'];
/** What stands behind one of these is the matter itself: "bỏ bản sao khi đăng ký kết hôn". */
const SUBJECT_MARKS: readonly string[] = ['khi', 'lúc', 'for', 'when'];
/** Folded pairs in which the word is part of a name. */
const NAMES = /^(?:ban sao|bat dong|ma so|ma vach|khi dot|khi tuong|khi hau|phai sinh)$/;

/** "cho" is "for", as in "căn cước cho con"; without its mark it is "chờ" (wait) before these alone. */
const FOR = /^cho (?!lau|ca$|doi|hoai|mai|het|gan|hon|qua|\d)/;

const MOST_WORDS = 200;

/**
 * The clauses that are likely to name the procedure, best first: those behind "when", then the one in
 * front, each whole and then without for whom it is. Empty when the text is one clause alone.
 */
export function subjectClauses(text: string): readonly string[] {
  const words = text.trim().split(/\s+/).slice(0, MOST_WORDS);
  const clauses: { readonly words: string[]; readonly isSubject: boolean }[] = [
    { words: [], isSubject: false },
  ];
  words.forEach((word, at) => {
    const mark = startsWith(SUBJECT_MARKS, words, at);
    if (mark || startsWith(TURNS, words, at) || startsWith(MARKED_TURNS, words, at, true)) {
      clauses.push({ words: [], isSubject: mark });
    }
    clauses.at(-1)!.words.push(word);
    if (/[,.;:!?…]$/.test(word)) clauses.push({ words: [], isSubject: false });
  });
  if (clauses.length < 2) return [];
  const marked = clauses
    .filter((clause) => clause.isSubject)
    .map((clause) => clause.words.slice(1));
  const first = clauses.find((clause) => clause.words.length > 0)?.words ?? [];
  return [...marked, first]
    .flatMap((clause) => [clause, beforeFor(clause)])
    .filter(({ length }) => length > 1)
    .map((clause) => clause.join(' '));
}

/** What stands before "for": empty when nothing is for anybody. */
function beforeFor(clause: readonly string[]): readonly string[] {
  return clause.slice(0, Math.max(0, clause.map((word) => word.toLowerCase()).indexOf('cho')));
}

function startsWith(
  phrases: readonly string[],
  words: readonly string[],
  at: number,
  markedOnly = false,
): boolean {
  const around = [words.slice(at - 1, at + 1), words.slice(at, at + 2)];
  if (around.some((pair) => NAMES.test(foldTyped(pair.join(' '))))) return false;
  if (
    FOR.test(
      words
        .slice(at, at + 2)
        .join(' ')
        .toLowerCase(),
    )
  )
    return false;
  return phrases.some((phrase) =>
    phrase.split(' ').every((part, i) => isWord(words[at + i] ?? '', part, markedOnly)),
  );
}

function isWord(typed: string, word: string, markedOnly: boolean): boolean {
  const bare = typed
    .normalize('NFC')
    .toLowerCase()
    .replace(/^["'“]+|["'”,.;:!?…]+$/gu, '');
  if (bare === word) return true;
  return !markedOnly && /^[a-z]+$/.test(bare) && bare === foldTyped(word);
}
