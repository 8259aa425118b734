import { describe, expect, test } from 'vitest';
import { instant } from '../../../core/calendar.ts';
import { chatWords } from '../../../core/conversation/chat-words.ts';
import {
  aConversation,
  aDirectory,
  buttonsOf,
  HOUR_MS,
  NOON,
  OTHER_COUNTER,
  submissionId,
  textOf,
  WARD_COUNTER,
} from '../../support/chat-builders.ts';
import {
  amendmentsOf,
  commentsOf,
  last,
  play,
  press,
  ratingsOf,
  start,
  text,
} from '../../support/chat-play.ts';

const words = chatWords('vi');

describe('a second code in the middle', () => {
  test('begins anew for the new counter and leaves the first rating alone', () => {
    const turns = play([
      start('c-30307-1'),
      press(1, 5),
      start('c-30310-1'),
      text('2'),
      press(3, 'skip'),
      text('chờ lâu'),
    ]);
    expect(ratingsOf(turns)).toEqual([
      [WARD_COUNTER, 5],
      [OTHER_COUNTER, 2],
    ]);
    expect(commentsOf(turns)).toEqual(['chờ lâu']);
  });

  test('still counts the question left open, once, for its own counter', () => {
    const turns = play([
      start('c-30307-1'),
      start('c-30310-1'),
      press(1, 4),
      press(1, 1),
      press(2, 3),
    ]);
    expect(ratingsOf(turns)).toEqual([
      [WARD_COUNTER, 4],
      [OTHER_COUNTER, 3],
    ]);
    expect(turns[2]?.replies[0]).toMatchObject({ placement: 'instead' });
    expect(turns[2]?.conversation).toMatchObject({ step: 'ask-score', counter: OTHER_COUNTER });
    expect(amendmentsOf(turns)).toMatchObject([{ submissionId: submissionId(1), score: 1 }]);
  });

  test('an old button changes the rating that it made', () => {
    const turn = last([start('c-30307-1'), press(1, 5), start(), press(1, 2)]);
    expect(amendmentsOf([turn])).toMatchObject([
      { submissionId: submissionId(1), revision: 1, score: 2 },
    ]);
  });

  test('asks the same question again when the same code comes twice', () => {
    const turns = play([start('c-30307-1'), start('c-30307-1'), press(1, 5), press(1, 5)]);
    expect(turns[1]?.conversation?.submissionId).toBe(submissionId(1));
    expect(ratingsOf(turns)).toHaveLength(1);
  });

  test('asks a new question when the code comes again after its rating', () => {
    const turns = play([start('c-30307-1'), press(1, 5), start('c-30307-1'), press(3, 4)]);
    expect(ratingsOf(turns)).toHaveLength(2);
  });

  test('forgets questions left long ago and answers their buttons kindly', () => {
    const codes = Array.from({ length: 6 }, (_, turn) =>
      start(turn % 2 === 0 ? 'c-30307-1' : 'c-30310-1'),
    );
    const turn = last([...codes, press(1, 5)]);
    expect(turn.effects).toEqual([]);
    expect(textOf(turn.replies)).toContain(words.buttonUnknown);
    expect(turn.conversation?.earlier).toHaveLength(4);
  });
});

describe('buttons that are not to be trusted', () => {
  test.for([
    ['a foreign id', press(999, 5)],
    ['a value of another step', press(100, 'skip')],
    ['"again" before the rating', press(100, 'again')],
    ['unreadable data', { kind: 'unknown-button' }],
  ] as const)('keeps nothing on %s and asks the open question again', ([, input]) => {
    const turn = last([input], aConversation());
    expect(turn.effects).toEqual([]);
    expect(turn.conversation).toEqual(aConversation());
    expect(buttonsOf(turn.replies).length).toBeGreaterThanOrEqual(5);
  });

  test('a "skip" of a question left open counts as nothing', () => {
    const turn = last([start('c-30307-1'), start(), press(1, 'skip')]);
    expect(turn.effects).toEqual([]);
    expect(textOf(turn.replies)).toContain(words.buttonUnknown);
  });

  test('a question left open whose counter was closed says so and changes nothing', () => {
    const directory = { ...aDirectory(), counters: new Map() };
    const earlier = [
      {
        submissionId: submissionId(50),
        counter: WARD_COUNTER,
        procedure: null,
        invitation: null,
        revision: 0,
      },
    ];
    const turn = last([press(50, 5)], aConversation({ earlier }), { directory });
    expect(textOf(turn.replies)).toContain(words.ratingImpossible);
    expect(turn.conversation).toEqual(aConversation({ earlier }));
  });
});

describe('silence', () => {
  const after = (hours: number) => ({ now: instant(NOON + hours * HOUR_MS) });

  test('longer than 72 hours forgets the dialogue, and the next text starts anew', () => {
    const asked = aConversation({ step: 'ask-comment' });
    const turn = last([text('tốt')], asked, { ...after(72.01), newSubmissionId: submissionId(9) });
    expect(turn.effects).toEqual([]);
    expect(turn.conversation).toMatchObject({ step: 'ask-score', submissionId: submissionId(9) });
  });

  test('of 72 hours is not too long', () => {
    const asked = aConversation({ step: 'ask-comment' });
    expect(commentsOf([last([text('tốt')], asked, after(72))])).toEqual(['tốt']);
  });

  test('does not let an old button rate', () => {
    expect(last([press(100, 5)], aConversation(), after(73)).effects).toEqual([]);
  });

  test('a clock set back forgets nothing', () => {
    expect(ratingsOf([last([press(100, 5)], aConversation(), after(-1000))])).toHaveLength(1);
  });
});

describe('commands and languages', () => {
  test('/huy stops before the rating; the next text starts anew', () => {
    const turns = play([text('/huy'), text('chào')], aConversation());
    expect(turns[0]?.conversation).toBeNull();
    expect(textOf(turns[0]?.replies ?? [])).toBe(words.cancelled);
    expect(turns[1]?.conversation?.step).toBe('ask-score');
  });

  test.for([
    ['nothing runs', null],
    ['all is done', aConversation({ step: 'thanked' })],
  ] as const)('/huy says so when %s', ([, conversation]) => {
    const turn = last([text('/huy')], conversation);
    expect(textOf(turn.replies)).toContain(words.nothingToCancel);
    expect(turn.conversation).toEqual(conversation);
  });

  test('/trogiup explains and asks the open question again', () => {
    const turn = last([text('/trogiup')], aConversation());
    expect(textOf(turn.replies)).toContain(words.help);
    expect(buttonsOf(turn.replies).length).toBeGreaterThanOrEqual(5);
    expect(textOf(last([text('/trogiup')]).replies)).toContain(words.helpBegin);
  });

  test('/ngonngu offers the three languages', () => {
    const turn = last([text('/ngonngu')], aConversation());
    expect(buttonsOf(turn.replies).map(({ press: pressed }) => pressed)).toEqual(
      ['vi', 'km', 'en'].map((language) => ({ kind: 'language', language })),
    );
    expect(turn.conversation).toEqual(aConversation());
  });

  test('/start with a code typed by hand works like the link', () => {
    expect(last([text('/start c-30310-1')]).conversation?.counter).toBe(OTHER_COUNTER);
  });

  test.for(['ask-score', 'ask-comment', 'thanked'] as const)(
    'a language button asks the open question of %s again in that language, in place',
    (step) => {
      const turn = last([{ kind: 'language', language: 'en' }], aConversation({ step }));
      expect(turn.conversation).toEqual(aConversation({ step, language: 'en' }));
      expect(turn.replies).toHaveLength(1);
      expect(turn.replies[0]?.placement).toBe('instead');
      expect(turn.replies[0]?.text).toMatch(/[a-z]{4}/);
    },
  );
});
