/**
 * Passwords of eight and more characters that head published lists of leaked ones, with those seen
 * in Vietnam; lower case, marks left out. Digits put at either end don't save a word of this list.
 */
const COMMON = [
  'password passwort passw0rd p@ssword p@ssw0rd qwertyuiop qwertyui qwerty asdfghjkl asdfghjk',
  'zxcvbnm 1q2w3e4r 1q2w3e4r5t q1w2e3r4 1qaz2wsx qazwsxedc iloveyou sunshine princess football',
  'baseball superman trustno1 welcome letmein starwars whatever computer internet samsung dragon',
  'monkey shadow master michael jordan changeme secret administrator admin abc abcd abcdef abcdefgh',
  'aa aaa aaaaaaaa asd qwe zaq test guest user root default',
  'matkhau matkhaumoi anhyeuem emyeuanh yeuem yeuanh anhnhoem nhoem khongbiet khongcomatkhau',
  'vietnam vietnamvodich hanoi saigon hochiminh angiang kiengiang rachgia longxuyen phuquoc chaudoc',
  'motcham motcua hailong dichvucong hanhchinh hanhchinhcong ubnd congchuc quantri xinchao toiyeuem',
]
  .join(' ')
  .split(' ');

const COMMON_WORDS: ReadonlySet<string> = new Set(COMMON);

/** True when guessing starts with such a password: a common word, digits only, or one repeated piece. */
export function isCommonPassword(password: string): boolean {
  const plain = password
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/giu, 'd')
    .toLowerCase()
    .replace(/\s+/g, '');
  const word = plain.replace(/^[\d!@#$%^&*._-]+|[\d!@#$%^&*._-]+$/g, '');
  return (
    COMMON_WORDS.has(plain) ||
    COMMON_WORDS.has(word) ||
    // Phone numbers, dates and runs of digits are the first thing tried.
    /^\d{1,14}$/.test(plain) ||
    /^(.{1,4})\1+$/su.test(plain)
  );
}
