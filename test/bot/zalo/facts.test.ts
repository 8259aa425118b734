import { expect, test } from 'vitest';
import { parseZaloFacts, ZALO_FACTS } from '../../../bot/zalo/facts.ts';

test('changes the facts that are named and no other', () => {
  expect(parseZaloFacts('ratingsVerb=POST, macTimestamp=body,buttonTitle=20,nightFrom=0')).toEqual({
    ...ZALO_FACTS,
    ratingsVerb: 'POST',
    macTimestamp: 'body',
    buttonTitle: 20,
    nightFrom: 0,
  });
  expect(parseZaloFacts('')).toEqual(ZALO_FACTS);
});

test.for([
  'x=1',
  'buttonTitle',
  'macTimestamp=yes',
  'ratingsVerb=get',
  'buttonTitle=0',
  'nightFrom=24',
  '__proto__=1',
  'buttonTitle=1=2',
])('refuses %s', (text) => {
  expect(parseZaloFacts(text)).toBeNull();
});
