import { describe, expect, test } from 'vitest';
import { chatWords } from '../../../core/conversation/chat-words.ts';
import { codeIn } from '../../../core/conversation/code-in.ts';
import type { ButtonPress, CitizenInput } from '../../../core/conversation/citizen-input.ts';
import type { ConversationContext } from '../../../core/conversation/turn.ts';
import { localDay } from '../../../core/calendar.ts';
import { readCommand } from '../../../core/conversation/read-command.ts';
import { parseInvitationCode } from '../../../core/invitation.ts';
import { aConversation, NOON, OTHER_COUNTER, textOf } from '../../support/chat-builders.ts';
import { BIRTH, WITH_PROCEDURES } from '../../support/chat-procedures.ts';
import { amendmentsOf, last, play, press, start, text } from '../../support/chat-play.ts';

const words = chatWords('vi');
const tell = (inputs: readonly CitizenInput[], over: Partial<ConversationContext> = {}) =>
  play(inputs, null, { ...WITH_PROCEDURES, ...over });

describe('the code of a slip', () => {
  const code = parseInvitationCode('0123456789ABCDEF')!;
  const open = {
    province: '91' as never,
    unit: '30310' as never,
    counter: OTHER_COUNTER,
    procedure: BIRTH.code,
    rateUntil: localDay(NOON),
  };
  const shown = (is: typeof open | null) => ({ invitation: { code, open: is } });

  test('names place and procedure, and goes with the first tap only', () => {
    const turn = last([start(code)], null, { ...WITH_PROCEDURES, ...shown(open) });
    expect(textOf(turn.replies)).toContain(BIRTH.name);
    const tapped = last([press(1, 4)], turn.conversation, WITH_PROCEDURES);
    expect(tapped.effects).toMatchObject([
      { rating: { counter: OTHER_COUNTER, procedure: BIRTH.code, invitation: code } },
    ]);
    expect(tapped.conversation).toMatchObject({ invitation: null, step: 'ask-reasons' });
    expect(JSON.stringify(tapped.conversation)).not.toContain(code);
  });

  test('that is no good gets one answer, and the citizen can rate without it', () => {
    const turn = last([text('ABCDE-12345')], null, { ...WITH_PROCEDURES, ...shown(null) });
    expect(textOf(turn.replies)).toContain(words.codeUnusable);
    expect(turn.conversation).toMatchObject({ invitation: null, counter: null });
  });

  test('that somebody else has used meanwhile: the tap counts without it', () => {
    const begun = last([start(code)], null, { ...WITH_PROCEDURES, ...shown(open) }).conversation;
    const turn = last([press(1, 4)], begun, { ...WITH_PROCEDURES, invitationLost: true });
    expect(turn.effects).toMatchObject([{ rating: { counter: OTHER_COUNTER, score: 4 } }]);
    expect(JSON.stringify(turn.effects)).not.toContain(code);
    expect(textOf(turn.replies)).toContain(words.codeUnusable);
  });

  test('rates in one tap from the invitation’s own message, once', () => {
    const invited: ButtonPress = { kind: 'invited', code, score: 5 };
    const over = { ...WITH_PROCEDURES, ...shown(open) };
    expect(last([invited], null, over).effects).toMatchObject([
      { rating: { score: 5, invitation: code } },
    ]);
    expect(last([invited], null, { ...WITH_PROCEDURES, ...shown(null) }).effects).toEqual([]);
  });

  test('can be guessed five times within ten minutes, no more', () => {
    const typed = parseInvitationCode('0000000000')!;
    const tries = Array.from({ length: 6 }, () => text('0000-0000-00 a'));
    const turns = play(tries, null, {
      ...WITH_PROCEDURES,
      invitation: { code: typed, open: null },
    });
    expect(textOf(turns[4]?.replies ?? [])).toContain(words.codeUnusable);
    expect(textOf(turns[5]?.replies ?? [])).toContain(words.tooManyCodes);
  });

  test.for([
    ['0123456789abcdef', true],
    ['0123-4567-89AB-CDEF', true],
    ['https://motcham.example.vn/d/0123456789ABCDEF', true],
    ['lam giay ket hon a', false],
    ['0912345678', false],
    ['đánh giá', false],
    ['5', false],
  ] as const)('%j is read as a code: %j', ([typed, is]) => {
    expect(codeIn({ kind: 'text', text: typed }) !== null).toBe(is);
  });
});

describe('wishes about oneself', () => {
  test('/xoa says what can be erased, and erases words but no score', () => {
    const turns = tell([
      text('chào'),
      press(1, 2),
      text('chờ ngoài nắng nóng'),
      text('/xoa'),
      press(1, 'erase'),
    ]);
    const told = textOf(turns[3]?.replies ?? []);
    for (const kept of ['mức đã chọn và điểm từng tiêu chí', '72 giờ', '35 ngày', 'chỉ ghi thêm']) {
      expect(told.split('Không xóa được:')[1]).toContain(kept);
    }
    expect(turns[4]?.conversation).toBeNull();
    expect(amendmentsOf([turns[4]!])).toMatchObject([
      { score: null, comment: '', reasons: [], nomination: null },
    ]);
    expect(turns[4]?.effects.at(-1)).toEqual({ kind: 'voice-forgotten', voice: 'voice' });
    const kept = tell([text('chào'), press(1, 2), text('/xoa'), press(1, 'keep')]).at(-1);
    expect(kept?.effects).toEqual([]);
    expect(textOf(last([text('xóa')]).replies)).toContain(words.nothingToErase);
    expect(last([text('xóa ngay')], aConversation({ step: 'thanked' })).conversation).toBeNull();
  });

  test('/xoa after the dialogue is forgotten still erases suggestions, and asks first', () => {
    const suggestions = [
      { procedure: BIRTH.code, stage: 'received', since: null, answer: null } as const,
    ];
    const turns = play([text('/xoa'), press(1, 'erase')], null, {
      ...WITH_PROCEDURES,
      suggestions,
    });
    expect(textOf(turns[0]?.replies ?? [])).toContain('mọi đề xuất đã gửi từ tài khoản này');
    expect(turns[1]?.effects).toEqual([{ kind: 'voice-forgotten', voice: 'voice' }]);
    expect(turns[1]?.conversation).toBeNull();
  });

  test.for([
    ['dừng', 'stop'],
    ['Dung', 'stop'],
    ['dừng lại', 'stop'],
    ['stop', 'stop'],
    ['ឈប់', 'stop'],
    ['xoá', 'erase'],
    ['XÓA', 'erase'],
    ['delete', 'erase'],
    ['លុប', 'erase'],
    ['tình hình', 'status'],
    ['Status', 'status'],
    ['សំណើរបស់ខ្ញុំ', 'status'],
    ['hủy', 'cancel'],
    ['huỷ.', 'cancel'],
    ['how is my suggestion doing?', 'status'],
    ['Đề xuất của tôi tới đâu rồi vậy ạ ?', 'status'],
  ] as const)('%s means /%s', ([typed, command]) => {
    expect(readCommand(typed)).toEqual({ command, argument: null });
  });

  test.for(['đúng', 'Dùng', 'đừng', 'xoã', 'đúng rồi', 'đúng?', 'đúng ạ', 'dừng xe ở đâu'])(
    '%s is no command',
    (typed) => {
      expect(readCommand(typed)).toBeNull();
    },
  );

  test('a word that skips names no procedure and is no comment before the tap', () => {
    const turn = last([text('bo qua')], aConversation(), WITH_PROCEDURES);
    expect(turn.conversation).toEqual(aConversation());
  });

  test('asks for no more messages, and for them again', () => {
    expect(last([text('/dung')], aConversation()).wish).toBe('stop');
    expect(last([text('đừng gửi nữa')]).wish).toBe('stop');
    expect(last([{ kind: 'wish', wish: 'resume' }]).wish).toBe('resume');
    expect(last([text('chào')]).wish).toBeNull();
  });

  test('is told what became of suggestions', () => {
    const suggestions = [
      {
        procedure: BIRTH.code,
        stage: 'under-review',
        since: localDay(NOON),
        answer: 'Đã giao Sở Tư pháp',
      } as const,
    ];
    const turn = last([text('đề xuất của tôi tới đâu rồi')], null, {
      ...WITH_PROCEDURES,
      suggestions,
    });
    expect(textOf(turn.replies)).toContain(`${BIRTH.name}: đang được xem xét (từ 23/11/2026)`);
    expect(textOf(turn.replies)).toContain('Đã giao Sở Tư pháp');
    expect(textOf(last([text('/tinhhinh')]).replies)).toContain(words.noSuggestions);
  });

  test('changes the language by its name at any step', () => {
    const turn = last([text('English')], aConversation({ step: 'ask-comment' }));
    expect(turn.conversation).toMatchObject({ language: 'en', step: 'ask-comment' });
  });
});
