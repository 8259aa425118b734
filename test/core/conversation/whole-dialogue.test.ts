import { describe, expect, test } from 'vitest';
import { answerWords, chatWords } from '../../../core/conversation/chat-words.ts';
import type { ButtonPress, CitizenInput } from '../../../core/conversation/citizen-input.ts';
import type { ConversationContext, Turn } from '../../../core/conversation/turn.ts';
import { NOMINATION_KINDS } from '../../../core/nomination.ts';
import type { ProcedureCode } from '../../../core/procedure.ts';
import { DEFAULT_QUESTIONNAIRE, type Questionnaire } from '../../../core/questionnaire.ts';
import {
  aConversation,
  buttonsOf,
  PLAIN_COUNTER,
  someQuestionnaires,
  submissionId,
  textOf,
  WARD_COUNTER,
} from '../../support/chat-builders.ts';
import { BIRTH, LAND, WITH_PROCEDURES } from '../../support/chat-procedures.ts';
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
const tell = (inputs: readonly CitizenInput[], over: Partial<ConversationContext> = {}) =>
  play(inputs, null, { ...WITH_PROCEDURES, ...over });
const ticks = (
  list: 'bad' | 'good' | 'nomination',
  mask: number,
  done: boolean,
  id = 1,
): ButtonPress => ({ kind: 'ticks', submissionId: submissionId(id), list, mask, done });
const labels = (turn: Turn | undefined) => buttonsOf(turn?.replies ?? []).map(({ label }) => label);
const stepsOf = (turns: readonly Turn[]) => turns.map(({ conversation }) => conversation?.step);

describe('the whole way', () => {
  test('goes from procedure to thanks, each answer stored when it is given', () => {
    const turns = tell([
      start('c-30307-1'),
      text('làm giấy khai sinh'),
      press(1, 2),
      ticks('bad', 1, false),
      ticks('bad', 1 | 4, false),
      ticks('bad', 1 | 4, true),
      text('Cán bộ hướng dẫn chưa kỹ'),
      ticks('nomination', 1, true),
    ]);
    expect(stepsOf(turns)).toEqual([
      'ask-score',
      'ask-score',
      'ask-reasons',
      'ask-reasons',
      'ask-reasons',
      'ask-comment',
      'ask-nomination',
      'thanked',
    ]);
    expect(turns[2]?.effects).toMatchObject([{ rating: { procedure: BIRTH.code, revision: 0 } }]);
    expect(amendmentsOf(turns)).toMatchObject([
      { revision: 1, reasons: ['waited-too-long'] },
      { revision: 2, reasons: ['waited-too-long', 'too-many-papers'] },
      { revision: 3, reasons: ['waited-too-long', 'too-many-papers'] },
      { revision: 4, comment: 'Cán bộ hướng dẫn chưa kỹ', reasons: null },
      { revision: 5, nomination: { kinds: ['papers'], voice: 'voice' } },
    ]);
    expect(labels(turns[3])).toContain('☑ Phải chờ lâu');
    expect(turns[3]?.replies[0]?.placement).toBe('instead');
  });

  test('every part can be skipped, and one tap is enough', () => {
    const skips = Array.from({ length: 5 }, () => press(1, 'skip'));
    const turns = tell([text('chào'), press(1, 5), ...skips]);
    expect(ratingsOf(turns)).toEqual([[PLAIN_COUNTER, 5]]);
    expect(amendmentsOf(turns)).toEqual([]);
    expect(turns.at(-1)?.conversation?.step).toBe('thanked');
    expect(labels(turns[1])).toContain('☐ Phục vụ tận tình');
    expect(labels(turns[1])).not.toContain('☐ Phải chờ lâu');
  });

  test('can be typed from end to end, for channels without buttons', () => {
    const turns = tell([
      text('chào'),
      text('2'),
      text('1, 3'),
      text('sổ đỏ'),
      text('0'),
      text('1 và 2'),
    ]);
    expect(ratingsOf(turns)).toEqual([[PLAIN_COUNTER, 2]]);
    expect(amendmentsOf(turns)).toMatchObject([
      { reasons: ['waited-too-long', 'too-many-papers'] },
      { procedure: LAND.code },
      { nomination: { kinds: ['papers', 'steps'] } },
    ]);
    expect(turns.at(-1)?.conversation?.step).toBe('thanked');
  });

  test('asks which procedure is meant when several fit, by letters as well', () => {
    const hits = [LAND, BIRTH].map(({ code }, at) => ({ code, score: 30 - at, group: code }));
    const over = { search: () => ({ results: hits, ask: null }) };
    const turns = tell([text('chào'), text('giấy phép xây dựng')], over);
    const offered = turns[1]?.conversation?.offered ?? [];
    expect(offered.length).toBeGreaterThan(1);
    expect(labels(turns[1])).toContain(words.noneOfThese);
    const chosen = tell([text('chào'), text('giấy phép xây dựng'), text('b')], over).at(-1);
    expect(chosen?.conversation).toMatchObject({ procedure: offered[1], step: 'ask-score' });
    const pressed = tell(
      [
        text('chào'),
        press(1, 3),
        text('giấy phép xây dựng'),
        {
          kind: 'procedure',
          submissionId: submissionId(1),
          procedure: offered[0] as ProcedureCode,
        },
      ],
      over,
    );
    expect(amendmentsOf(pressed)).toMatchObject([{ procedure: offered[0], score: null }]);
  });

  test('a procedure that is not in the list changes nothing', () => {
    const turn = tell([
      text('chào'),
      { kind: 'procedure', submissionId: submissionId(1), procedure: '9.999999' as ProcedureCode },
    ]).at(-1);
    expect(turn?.conversation?.procedure).toBeNull();
    expect(textOf(turn?.replies ?? [])).toContain(words.procedureUnknown);
  });
});

describe('a wish in the citizen’s own words', () => {
  const WISH = 'thủ tục làm sổ đỏ rườm rà quá, phải nộp hộ khẩu 3 lần';

  test('as the first words becomes a draft that one tap sends with the score', () => {
    const turns = tell([text(WISH), press(1, 1)]);
    const shown = textOf(turns[0]?.replies ?? []);
    expect(shown).toContain(LAND.name);
    expect(shown).toContain('Giấy tờ phải nộp');
    expect(turns[0]?.effects).toEqual([]);
    expect(turns[1]?.effects).toMatchObject([
      {
        rating: {
          score: 1,
          procedure: LAND.code,
          nomination: { kinds: ['papers'], text: WISH, voice: 'voice' },
        },
      },
    ]);
    expect(turns[1]?.conversation?.draft).toBeNull();
  });

  test('after the tap is stored as a comment and asked back ticked', () => {
    const turns = tell([text('chào'), press(1, 2), text(WISH)]);
    expect(amendmentsOf(turns)).toMatchObject([{ procedure: LAND.code }, { comment: WISH }]);
    expect(turns[2]?.conversation?.step).toBe('ask-nomination');
    expect(labels(turns[2])).toContain('☑ Giấy tờ phải nộp');
    const send = buttonsOf(turns[2]?.replies ?? []).at(-2)!.press;
    const sent = tell([text('chào'), press(1, 2), text(WISH), send]).at(-1)!;
    expect(amendmentsOf([sent])).toMatchObject([{ nomination: { kinds: ['papers'], text: WISH } }]);
  });

  test('personal data is cut out before anything keeps it', () => {
    const turns = tell([
      text('rườm rà quá, phải nộp hộ khẩu, gọi tôi số 0912 345 678'),
      press(1, 1),
    ]);
    expect(JSON.stringify(turns)).not.toContain('345 678');
  });

  test('typed where it is asked for is stored at once', () => {
    const asked = aConversation({
      step: 'ask-nomination',
      procedure: LAND.code,
      said: ['comment'],
    });
    const turn = last([text('bỏ bớt chữ ký')], asked, WITH_PROCEDURES);
    expect(amendmentsOf([turn])).toMatchObject([
      { nomination: { kinds: ['other'], text: 'bỏ bớt chữ ký' } },
    ]);
  });
});

describe('criteria of the question set', () => {
  const criteria = [
    { id: 'attitude', text: { vi: 'Thái độ phục vụ', en: 'Attitude of staff' } },
    { id: 'place', text: { vi: 'Nơi tiếp dân' } },
  ];
  const [general] = DEFAULT_QUESTIONNAIRE.sets;
  const asked: Questionnaire = { version: 2, sets: [{ ...general!, reasons: false, criteria }] };
  const over = { questionnaires: someQuestionnaires(DEFAULT_QUESTIONNAIRE, asked) };

  test('are asked one after the other, by button or words, and are stored one by one', () => {
    const answer: ButtonPress = {
      kind: 'criterion',
      submissionId: submissionId(1),
      criterion: 'attitude',
      score: 4,
    };
    const turns = tell(
      [text('chào'), press(1, 3), press(1, 'skip'), answer, text('rất hài lòng')],
      over,
    );
    expect(turns[1]?.effects).toMatchObject([{ rating: { questionnaire: 2 } }]);
    expect(textOf(turns[2]?.replies ?? [])).toContain('Thái độ phục vụ');
    expect(amendmentsOf(turns)).toMatchObject([
      { criteria: { attitude: 4 } },
      { criteria: { place: 5 } },
    ]);
    expect(turns.at(-1)?.conversation?.step).toBe('ask-comment');
  });

  test('fall back to Vietnamese, and a criterion nobody asked is refused', () => {
    const asking = {
      ...aConversation({ revision: 1, questionnaire: 2, language: 'en' as const }),
      step: 'ask-criterion' as const,
      criterion: 'place',
    };
    expect(textOf(last([{ kind: 'unsupported' }], asking, over).replies)).toContain('Nơi tiếp dân');
    const forged: ButtonPress = {
      kind: 'criterion',
      submissionId: submissionId(100),
      criterion: 'salary',
      score: 1,
    };
    expect(last([forged], asking, over).effects).toEqual([]);
    expect(stepsOf([last([text('0')], asking, over)])).toEqual(['ask-procedure']);
  });

  test('a running dialogue keeps the questions it began with', () => {
    const begun = aConversation({ questionnaire: 1, said: ['procedure', 'reasons'], revision: 0 });
    const turn = last([press(100, 5)], begun, over);
    expect(turn.conversation).toMatchObject({ step: 'ask-comment', questionnaire: 1 });
  });
});

describe('the reasons of the question set', () => {
  const [general] = DEFAULT_QUESTIONNAIRE.sets;
  const few = { ...general!, offers: { bad: ['attitude', 'other'], good: ['fast'] } as const };
  const over = {
    questionnaires: someQuestionnaires(DEFAULT_QUESTIONNAIRE, { version: 2, sets: [few] }),
  };

  const { reasons } = answerWords('vi');
  const [staff, wait, fast] = (['attitude', 'waited-too-long', 'fast'] as const).map(
    (reason) => reasons[reason],
  );

  test('are all that is offered after the tap, after a tick, and when asked again', () => {
    const turns = tell([text('chào'), press(1, 2), ticks('bad', 1 << 5, false)], over);
    const [, asked, ticked] = turns.map(labels);
    const again = labels(last([{ kind: 'unsupported' }], turns[1]!.conversation, over));
    expect(asked).toContain(`☐ ${staff}`);
    expect(again).toEqual(expect.arrayContaining([`☐ ${staff}`, `☐ ${fast}`]));
    expect(ticked).toContain(`☑ ${staff}`);
    for (const shown of [asked, again, ticked]) expect(shown).not.toContain(`☐ ${wait}`);
    expect(amendmentsOf(turns)).toMatchObject([{ reasons: ['attitude'] }]);
  });

  test('are those it began with in a dialogue that is running', () => {
    const begun = aConversation({ questionnaire: 1, counter: WARD_COUNTER, said: ['procedure'] });
    expect(labels(last([press(100, 2)], begun, over))).toContain(`☐ ${wait}`);
    const later = aConversation({ questionnaire: 2, counter: WARD_COUNTER, said: ['procedure'] });
    expect(labels(last([press(100, 2)], later, over))).not.toContain(`☐ ${wait}`);
  });
});

test('ticks of another list, or of no list, change nothing', () => {
  const rated = aConversation({ step: 'ask-reasons', counter: WARD_COUNTER });
  for (const forged of [
    ticks('bad', 1 << 12, true, 100),
    ticks('nomination', 1 << NOMINATION_KINDS.length, true, 100),
    ticks('good', 1, true, 7),
  ]) {
    expect(last([forged], rated).effects).toEqual([]);
  }
  expect(commentsOf([last([ticks('bad', 0, true, 100)], rated)])).toEqual([]);
  expect(last([ticks('bad', 1, false, 100)], aConversation()).effects).toEqual([]);
});
