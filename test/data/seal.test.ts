import { expect, test } from 'vitest';
import { createSealer } from '../../data/seal.ts';

const sealer = createSealer(Buffer.alloc(32, 1));
const other = createSealer(Buffer.alloc(32, 2));

test('what is sealed opens in its own place and nowhere else', () => {
  const sealed = sealer.seal('ý kiến', 'a|1');
  expect(sealed).not.toContain('kiến');
  expect(sealer.unseal(sealed, 'a|1')).toBe('ý kiến');
  expect(sealer.unseal(sealed, 'a|2')).toBeNull();
  expect(other.unseal(sealed, 'a|1')).toBeNull();
});

test('a changed or cut text does not open', () => {
  const sealed = sealer.seal('ý kiến', 'a');
  const [version, nonce, body, tag] = sealed.split('.') as [string, string, string, string];
  for (const text of [
    '',
    'v1',
    `v2.${nonce}.${body}.${tag}`,
    `${version}.${nonce}.${tag}.${body}`,
    sealed.slice(0, -4),
    `${version}.${nonce}.${body}.`,
  ]) {
    expect(sealer.unseal(text, 'a')).toBeNull();
  }
});

test('the same text is sealed differently each time, and named alike by one secret only', () => {
  expect(sealer.seal('x', 'a')).not.toBe(sealer.seal('x', 'a'));
  expect(sealer.pseudonym('x', 'chat')).toBe(sealer.pseudonym('x', 'chat'));
  expect(sealer.pseudonym('x', 'chat')).not.toBe(sealer.pseudonym('x', 'event'));
  expect(sealer.pseudonym('x', 'chat')).not.toBe(other.pseudonym('x', 'chat'));
});
