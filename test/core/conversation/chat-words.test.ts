import { describe, expect, test } from 'vitest';
import { chatWords, scoreLabel, scoreOfFace } from '../../../core/conversation/chat-words.ts';
import { LANGUAGES } from '../../../core/language.ts';
import { SCORES } from '../../../core/score.ts';

const slotsOf = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([slot]) => slot).toSorted();

describe.for(LANGUAGES)('the chat in %s', (language) => {
  const words = chatWords(language);
  const vietnamese = chatWords('vi');
  const keys = Object.keys(vietnamese) as (keyof typeof vietnamese)[];

  test('has every text, with the slots of the Vietnamese one', () => {
    expect(Object.keys(words).toSorted()).toEqual(keys.toSorted());
    for (const key of keys) {
      expect(words[key].trim(), key).not.toBe('');
      expect(slotsOf(words[key]), key).toEqual(slotsOf(vietnamese[key]));
    }
  });

  test('labels each score with its own face and word', () => {
    const labels = SCORES.map((score) => scoreLabel(score, language));
    expect(new Set(labels).size).toBe(5);
    for (const score of SCORES) {
      expect(scoreOfFace(scoreLabel(score, language).split(' ')[0] ?? '')).toBe(score);
    }
  });

  test('describes each command within what chat platforms show', () => {
    for (const key of keys.filter((name) => name.startsWith('command'))) {
      expect(words[key].length).toBeLessThanOrEqual(100);
    }
  });
});
