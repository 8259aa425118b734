import type { SeededRandom } from './seeded-random.ts';

const DIGITS = 'không một hai ba bốn năm sáu bảy tám chín'.split(' ');
/** Behind "mươi". */
const ENDINGS = ' mốt hai ba bốn lăm sáu bảy tám chín'.split(' ');

/** Counts in words as people say them, of which many are also what somebody is called by. */
export function numberInWords(random: SeededRandom): string {
  const digit = (least = 1): string => DIGITS[random.between(least, 9)] ?? '';
  const tens = (): string => {
    const first = random.between(1, 9);
    const last = random.between(0, 9);
    if (first === 1) return `mười ${last === 5 ? 'lăm' : last === 0 ? '' : (DIGITS[last] ?? '')}`;
    const ten = `${DIGITS[first] ?? ''} mươi`;
    return random.next() < 0.3 ? ten : `${ten} ${ENDINGS[last] ?? ''}`;
  };
  const zero = random.next() < 0.5 ? 'lẻ' : 'linh';
  const thousand = random.next() < 0.5 ? 'ngàn' : 'nghìn';
  const ways = [
    digit,
    tens,
    tens,
    tens,
    () => `${digit()} trăm ${tens()}`,
    () => `${digit()} trăm ${zero} ${digit()}`,
    () => `${digit()} trăm ${digit()}`,
    () => `${tens()} ${thousand}`,
    () => `${digit()} ${thousand} rưỡi`,
    () => `${digit()} triệu ${digit()}`,
    () => `${digit()} chục`,
    nextToEachOther,
  ];
  return (ways[random.between(0, ways.length - 1)] ?? tens)().trim();

  /** "năm sáu". */
  function nextToEachOther(): string {
    const first = random.between(1, 8);
    return `${DIGITS[first] ?? ''} ${DIGITS[first + 1] ?? ''}`;
  }
}
