import { describe, expect, test } from 'vitest';
import { instant, localDay } from '../../../core/calendar.ts';
import { answerWords, chatWords } from '../../../core/conversation/chat-words.ts';
import type { Choice } from '../../../core/conversation/citizen-input.ts';
import type { Directory } from '../../../core/directory.ts';
import type { OneStopCounter } from '../../../core/organisation.ts';
import type { Procedure, ProcedureCode } from '../../../core/procedure.ts';
import { GOOD_REASONS } from '../../../core/reason.ts';
import {
  aConversation,
  aDirectory,
  buttonsOf,
  NOON,
  PLAIN_COUNTER,
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

describe('beginning', () => {
  test('asks with five buttons of faces and words, best answer first', () => {
    const turn = last([start('c-30307-1')]);
    const scores = buttonsOf(turn.replies).filter(({ press: { kind } }) => kind === 'choice');
    expect(scores.map(({ label }) => label)).toEqual([
      '😄 Rất hài lòng',
      '🙂 Hài lòng',
      '😐 Bình thường',
      '🙁 Không hài lòng',
      '😞 Rất không hài lòng',
    ]);
    expect(scores.map(({ press: pressed }) => pressed)).toEqual(
      [5, 4, 3, 2, 1].map((value) => press(1, value as Choice)),
    );
    expect(textOf(turn.replies)).toContain('Bộ phận Một cửa, Phường Long Xuyên');
    expect(turn.conversation).toEqual(
      aConversation({ submissionId: submissionId(1), counter: WARD_COUNTER }),
    );
  });

  test.for([
    ['a plain start', start()],
    ['any first text', text('Xin chào')],
    ['a first text that is a score', text('5')],
    ['a photo', { kind: 'unsupported' }],
    ['a language', { kind: 'language', language: 'vi' }],
    ['a button of another time', press(77, 5)],
    ['a button that is none of ours', { kind: 'unknown-button' }],
  ] as const)('begins without a named place on %s, and keeps nothing', ([, input]) => {
    const turn = last([input]);
    expect(turn.conversation).toMatchObject({ step: 'ask-score', counter: null, language: 'vi' });
    expect(turn.effects).toEqual([]);
    expect(buttonsOf(turn.replies).length).toBeGreaterThanOrEqual(5);
  });

  test.for(['c-99999-1', 'c-31117-1', 'hello', '', 'c-__proto__'])(
    'says kindly that the code %j is unknown, and goes on',
    (code) => {
      const turn = last([start(code)]);
      expect(textOf(turn.replies)).toContain(words.codeUnknown);
      expect(turn.conversation).toMatchObject({ step: 'ask-score', counter: null });
    },
  );

  test.for([
    ['names its unit already', 'Một cửa Phường Long Xuyên', 'Một cửa Phường Long Xuyên.'],
    ['belongs to a unit that is not listed', 'Một cửa lưu động', 'Một cửa lưu động.'],
  ] as const)('names a counter that %s without it', ([why, name, shown]) => {
    const { counters, units, ...rest } = aDirectory();
    const counter = counters.get(WARD_COUNTER) as OneStopCounter;
    const directory: Directory = {
      ...rest,
      units: why.startsWith('names') ? units : new Map(),
      counters: new Map([[WARD_COUNTER, { ...counter, name }]]),
    };
    const turn = last([start('c-30307-1')], null, { directory });
    expect(textOf(turn.replies)).toContain(shown);
  });

  test('greets in the language of the app', () => {
    const turn = last([start()], null, { language: 'km' });
    expect(textOf(turn.replies)).toContain(chatWords('km').greeting);
    expect(turn.conversation).toMatchObject({ language: 'km' });
  });
});

describe('rating', () => {
  test('makes a tap a rating at once, shows the choice and asks on', () => {
    const turn = last([press(100, 4)], aConversation());
    expect(turn.effects).toEqual([
      {
        kind: 'rating',
        rating: {
          submissionId: submissionId(100),
          revision: 0,
          province: '91',
          unit: '30307',
          counter: WARD_COUNTER,
          procedure: null,
          channel: 'telegram',
          day: localDay(NOON),
          score: 4,
          backed: false,
          questionnaire: 1,
          layout: 'chat-5-good-top',
          reasons: null,
          criteria: null,
          comment: null,
          nomination: null,
        },
      },
    ]);
    const [settled, message] = turn.replies;
    expect(settled?.placement).toBe('instead');
    expect(settled?.text).toContain('🙂 Hài lòng');
    expect(message?.placement).toBe('new');
    const labels = buttonsOf(turn.replies).map(({ label }) => label);
    const praise = GOOD_REASONS.map((reason) => `☐ ${answerWords('vi').reasons[reason]}`);
    expect(labels).toEqual([words.changeScore, ...praise, words.skip]);
    expect(turn.conversation).toMatchObject({ step: 'ask-reasons', revision: 1 });
  });

  test('understands the answer as text', () => {
    const turn = last([text('không hài lòng')], aConversation());
    expect(ratingsOf([turn])).toEqual([[WARD_COUNTER, 2]]);
    expect(textOf(turn.replies)).toContain('🙁 Không hài lòng');
  });

  test('counts a plain chat for the counter that stands for no place', () => {
    expect(ratingsOf(play([text('chào'), press(1, 5)]))).toEqual([[PLAIN_COUNTER, 5]]);
  });

  test('gives the day in Vietnam, not of the server', () => {
    const now = instant(Date.UTC(2026, 10, 23, 18));
    const [effect] = last([press(100, 5)], aConversation({ updatedAt: now }), { now }).effects;
    expect(effect).toMatchObject({ rating: { day: localDay(NOON) + 1 } });
  });

  test('keeps words that are no answer until a tap sends or drops them', () => {
    const turns = play([text('Chờ lâu quá'), press(100, 2)], aConversation());
    expect(turns[0]?.effects).toEqual([]);
    expect(textOf(turns[0]?.replies ?? [])).toContain('Chờ lâu quá');
    expect(turns[1]?.effects).toMatchObject([
      { rating: { score: 2, nomination: { kinds: ['time'], text: 'Chờ lâu quá' } } },
    ]);
    expect(turns[1]?.conversation).toMatchObject({ draft: null });
    const dropped = play([text('Cán bộ rất vui vẻ'), press(100, 'drop')], aConversation());
    expect(dropped[1]?.conversation).toEqual(aConversation());
  });

  test('asks to choose when a word says nothing', () => {
    const turn = last([text('dạ')], aConversation());
    expect(textOf(turn.replies)).toContain(words.chooseFirst);
    expect(turn.conversation).toEqual(aConversation());
  });

  test('carries the procedure that the question names', () => {
    const code = '1.001193' as ProcedureCode;
    const procedure: Procedure = { code, name: 'Khai sinh', sector: 'Hộ tịch', level: 'commune' };
    const directory = { ...aDirectory(), procedures: new Map([[code, procedure]]) };
    const turn = last([press(100, 5)], aConversation({ procedure: code }), { directory });
    expect(turn.effects).toMatchObject([{ rating: { procedure: code } }]);
  });

  test('changes the score when another one is tapped or typed, under the same receipt', () => {
    const turns = play([press(100, 5), press(100, 1), press(100, 'change')], aConversation());
    expect(ratingsOf(turns)).toEqual([[WARD_COUNTER, 5]]);
    expect(amendmentsOf(turns)).toMatchObject([{ score: 1, revision: 1, comment: null }]);
    expect(textOf(turns[1]?.replies ?? [])).toContain('Đã đổi thành: 😞 Rất không hài lòng');
    expect(buttonsOf(turns[2]?.replies ?? [])).toHaveLength(5);
    const commenting = aConversation({ step: 'ask-comment' });
    expect(amendmentsOf([last([text('1')], commenting)])).toMatchObject([{ score: 1 }]);
  });

  test('a rating that was changed far too often is left alone', () => {
    const turn = last([press(100, 1)], aConversation({ step: 'thanked', revision: 100 }));
    expect(turn.effects).toEqual([]);
    expect(textOf(turn.replies)).toContain(words.noMoreChanges);
  });

  test('offers to rate without a place when the counter was closed meanwhile', () => {
    const directory = { ...aDirectory(), counters: new Map(aDirectory().counters) };
    directory.counters.delete(WARD_COUNTER);
    const turns = play([press(100, 5), press(1, 5)], aConversation(), { directory });
    expect(textOf(turns[0]?.replies ?? [])).toContain(words.ratingImpossible);
    expect(turns[0]?.replies).toHaveLength(1);
    expect(ratingsOf(turns)).toEqual([[PLAIN_COUNTER, 5]]);
  });

  test('says that nothing can be recorded when no counter is known at all', () => {
    const directory = { ...aDirectory(), counters: new Map() };
    const turn = last([text('5')], aConversation({ counter: null }), { directory });
    expect(textOf(turn.replies)).toContain(words.ratingImpossible);
    expect(turn.effects).toEqual([]);
    expect(turn.conversation?.step).toBe('ask-score');
  });
});

describe('commenting', () => {
  const asked = aConversation({ step: 'ask-comment', said: ['procedure', 'reasons'] });

  test('keeps the comment, cleaned, and thanks', () => {
    const turn = last([text('  Cán bộ tận tình\r\n ')], asked);
    expect(amendmentsOf([turn])).toEqual([
      expect.objectContaining({
        submissionId: submissionId(100),
        revision: 1,
        score: null,
        comment: 'Cán bộ tận tình',
      }),
    ]);
    expect(textOf(turn.replies)).toContain('“Cán bộ tận tình”');
    expect(turn.conversation?.step).toBe('thanked');
  });

  test('cuts personal data out of the comment and says so', () => {
    const turn = last([text('Xin gọi lại cho tôi số 0912 345 678')], asked);
    expect(commentsOf([turn]).join('')).toMatch(/^Xin gọi lại cho tôi số /);
    expect(commentsOf([turn]).join('')).not.toContain('345');
    expect(textOf(turn.replies)).toContain(words.commentRedacted);
  });

  test('keeps words that would be a score elsewhere', () => {
    expect(commentsOf([last([text('Hài lòng')], asked)])).toEqual(['Hài lòng']);
  });

  test.for([press(100, 'skip'), text('Không'), text('bỏ qua'), text('/huy')])(
    'ends without a comment on %j',
    (input) => {
      const turn = last([input], asked);
      expect(turn.effects).toEqual([]);
      expect(turn.conversation?.step).toBe('thanked');
    },
  );

  test('asks for a shorter comment above 2,000 code points and keeps nothing of it', () => {
    const turn = last([text('😄'.repeat(2001))], asked);
    expect(textOf(turn.replies)).toContain('2000');
    expect(turn.effects).toEqual([]);
    expect(turn.conversation).toEqual(asked);
    expect(JSON.stringify(turn.conversation)).not.toContain('😄');
    expect(commentsOf([last([text('😄'.repeat(2000))], asked)])).toHaveLength(1);
  });

  test.for(['\u0000', 'a\u001Bb', 'nửa \uD83D'])('refuses the unreadable text %j', (unreadable) => {
    const turn = last([text(unreadable)], asked);
    expect(textOf(turn.replies)).toContain(words.commentUnreadable);
    expect(turn.conversation).toEqual(asked);
  });

  test('asks again when nothing is left of the text', () => {
    const turn = last([text(' \u202E ')], asked);
    expect(turn.effects).toEqual([]);
    expect(turn.conversation).toEqual(asked);
    expect(buttonsOf(turn.replies).map(({ label }) => label)).toEqual([words.skip]);
  });
});

describe('after thanks', () => {
  const done = aConversation({ step: 'thanked' });

  test('offers another rating, whose place is not named', () => {
    const turns = play([text('còn nữa'), press(100, 'again'), press(2, 3)], done);
    expect(buttonsOf(turns[0]?.replies ?? []).map(({ label }) => label)).toEqual([words.again]);
    expect(ratingsOf(turns)).toEqual([[PLAIN_COUNTER, 3]]);
  });

  test('takes further words only when they are sent', () => {
    const turns = play([text('Chỗ ngồi chờ hơi ít'), press(100, 'send')], done);
    expect(turns[0]?.effects).toEqual([]);
    expect(commentsOf(turns)).toEqual(['Chỗ ngồi chờ hơi ít']);
    const dropped = play([text('Chỗ ngồi chờ hơi ít'), press(100, 'drop')], done);
    expect(dropped.flatMap(({ effects }) => effects)).toEqual([]);
  });

  test('pressing "again" twice asks only one new question', () => {
    const turns = play([press(100, 'again'), press(100, 'again')], done);
    expect(turns[1]?.conversation).toEqual(turns[0]?.conversation);
  });
});

test('leaving forgets the dialogue and says nothing', () => {
  expect(last([{ kind: 'left' }], aConversation())).toEqual({
    conversation: null,
    replies: [],
    effects: [],
    wish: null,
  });
});

test('a dialogue never holds a score, nor words that were stored', () => {
  const turns = play([start('c-30307-1'), text('2'), press(1, 'skip'), text('chờ lâu')]);
  const kept = turns.map(({ conversation }) => Object.keys(conversation ?? {}).toSorted());
  expect(new Set(kept.flat())).toEqual(new Set(Object.keys(aConversation())));
  expect(JSON.stringify(turns.map(({ conversation }) => conversation))).not.toContain('chờ lâu');
});
