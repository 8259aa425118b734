import { expect, test } from 'vitest';
import { parseZaloFacts, ZALO_FACTS } from '../../../bot/zalo/facts.ts';

test('changes the facts that are named and no other', () => {
  expect(parseZaloFacts('ratingsVerb=POST, buttons=false,buttonTitle=20,nightFrom=0')).toEqual({
    ...ZALO_FACTS,
    ratingsVerb: 'POST',
    buttons: false,
    buttonTitle: 20,
    nightFrom: 0,
  });
  expect(parseZaloFacts('')).toEqual(ZALO_FACTS);
});

test.for([
  'x=1',
  'buttons',
  'buttons=yes',
  'ratingsVerb=get',
  'buttonTitle=0',
  'nightFrom=24',
  '__proto__=1',
  'buttons=true=false',
])('refuses %s', (text) => {
  expect(parseZaloFacts(text)).toBeNull();
});
