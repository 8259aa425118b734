import fc from 'fast-check';
import { expect, test } from 'vitest';
import { instant } from '../../core/calendar.ts';
import { advanceConversation } from '../../core/conversation/advance.ts';
import { chatWords } from '../../core/conversation/chat-words.ts';
import { CHOICES, type Choice, type CitizenInput } from '../../core/conversation/citizen-input.ts';
import type { Conversation } from '../../core/conversation/conversation.ts';
import { parseConversation } from '../../core/conversation/parse-conversation.ts';
import type { ConversationContext, Turn } from '../../core/conversation/turn.ts';
import { LANGUAGES } from '../../core/language.ts';
import type { SubmissionId } from '../../core/rating.ts';
import {
  aContext,
  buttonsOf,
  HOUR_MS,
  NOON,
  submissionId,
  WARD_COUNTER,
} from '../support/chat-builders.ts';

/** Longest text of a message on the narrowest platform. */
const LONGEST_MESSAGE = 4096;

/** An input that may name a question asked before, by how long ago, or a stranger's id. */
type Move =
  | CitizenInput
  | { readonly kind: 'press'; readonly question: number; readonly value: Choice }
  | { readonly kind: 'offered'; readonly button: number };

const choice = fc.constantFrom<Choice>(1, 2, 3, 4, 5, ...CHOICES);
const someText = fc.oneof(
  fc.constantFrom(
    '5',
    '1',
    'rất hài lòng',
    'không hài lòng',
    'Không',
    'chờ lâu',
    'rườm rà quá, phải nộp hộ khẩu 3 lần',
    'Cán bộ rất vui vẻ, chỗ ngồi thoáng',
    'khai sinh',
    'a',
    '0',
    '1 3',
    '99',
    'xóa ngay',
    'English',
    '0123456789ABCDEF',
    '',
    ' ',
    '\u0000',
  ),
  fc.constantFrom(
    '/huy',
    '/trogiup',
    '/ngonngu',
    '/xoa',
    '/dung',
    '/nhantin',
    '/tinhhinh',
    '/start',
    '/start c-30307-1',
    '/khongco',
  ),
  fc.constantFrom('a'.repeat(2001), '😄'.repeat(2000), '\uD83D'),
  fc.string({ unit: 'binary', maxLength: 40 }),
);
const code = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('c-30307-1', 'c-30310-1', null) },
  { weight: 1, arbitrary: fc.constantFrom('c-31117-1', 'c-x') },
  { weight: 1, arbitrary: fc.string({ maxLength: 70 }) },
);
const pressing = fc.record({
  kind: fc.constant('press' as const),
  question: fc.oneof({ weight: 3, arbitrary: fc.nat(2) }, { weight: 1, arbitrary: fc.nat(7) }),
  value: choice,
});
const move: fc.Arbitrary<Move> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('start' as const), code }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('text' as const), text: someText }) },
  { weight: 4, arbitrary: pressing },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('offered' as const), button: fc.nat(9) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('language' as const),
      language: fc.constantFrom(...LANGUAGES),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<CitizenInput>(
      { kind: 'unsupported' },
      { kind: 'unknown-button' },
      { kind: 'left' },
    ),
  },
);
const pause = fc.oneof(
  { weight: 9, arbitrary: fc.nat(HOUR_MS) },
  { weight: 1, arbitrary: fc.integer({ min: -HOUR_MS, max: 100 * HOUR_MS }) },
);
const story = fc.array(fc.record({ move, pauseMs: pause }), { maxLength: 30 });

interface Scene {
  readonly before: Conversation | null;
  readonly input: CitizenInput;
  readonly context: ConversationContext;
  readonly turn: Turn;
}

function tell(
  steps: readonly { readonly move: Move; readonly pauseMs: number }[],
): readonly Scene[] {
  const asked: SubmissionId[] = [submissionId(9999)];
  let conversation: Conversation | null = null;
  let at = Number(NOON);
  let offered: readonly CitizenInput[] = [];
  return steps.map(({ move: step, pauseMs }, index) => {
    at += pauseMs;
    const context = aContext({ now: instant(at), newSubmissionId: submissionId(index + 1) });
    const input = toInput(step, asked, offered);
    const before: Conversation | null = conversation;
    const turn = advanceConversation(before, input, context);
    conversation =
      turn.conversation && parseConversation(JSON.parse(JSON.stringify(turn.conversation)));
    const id = turn.conversation?.submissionId;
    if (id !== undefined && id !== asked.at(-1)) asked.push(id);
    offered = buttonsOf(turn.replies).map(({ press }) => press);
    return { before, input, context, turn };
  });
}

function toInput(
  step: Move,
  asked: readonly SubmissionId[],
  offered: readonly CitizenInput[],
): CitizenInput {
  if (step.kind === 'press') {
    const id = asked.at(-1 - step.question) ?? submissionId(8888);
    return { kind: 'choice', submissionId: id, value: step.value };
  }
  if (step.kind === 'offered')
    return offered[step.button % (offered.length || 1)] ?? { kind: 'unsupported' };
  return step;
}

/** Ids that were rated before a dialogue of the chat had them as its question. */
function ratedUnasked(scenes: readonly Scene[]): readonly SubmissionId[] {
  const asked = new Set<SubmissionId>();
  return scenes.flatMap(({ turn }) => {
    const rated = turn.effects.flatMap((effect) =>
      effect.kind === 'rating' ? [effect.rating.submissionId] : [],
    );
    const unasked = rated.filter((id) => !asked.has(id));
    if (turn.conversation) asked.add(turn.conversation.submissionId);
    return unasked;
  });
}

const check = (holds: (scenes: readonly Scene[]) => void, numRuns = 400) =>
  fc.assert(
    fc.property(story, (steps) => holds(tell(steps))),
    { numRuns },
  );

test('every input is answered, and every message has a text that fits', () => {
  check((scenes) => {
    for (const { input, turn } of scenes) {
      expect(turn.replies.length).toBeGreaterThanOrEqual(input.kind === 'left' ? 0 : 1);
      for (const { text, buttons } of turn.replies) {
        expect(text.trim()).not.toBe('');
        expect(text.length).toBeLessThanOrEqual(LONGEST_MESSAGE);
        for (const { label } of buttons.flat()) expect(label.trim()).not.toBe('');
      }
    }
  });
});

test('no question is ever rated twice, and what follows amends in rising revisions', () => {
  check((scenes) => {
    const revisions = new Map<SubmissionId, number>();
    for (const effect of scenes.flatMap(({ turn }) => turn.effects)) {
      if (effect.kind !== 'rating' && effect.kind !== 'amendment') continue;
      const { submissionId: id, revision } =
        effect.kind === 'rating' ? effect.rating : effect.amendment;
      expect(revision).toBe((revisions.get(id) ?? -1) + 1);
      expect(revision === 0).toBe(effect.kind === 'rating');
      revisions.set(id, revision);
    }
  }, 1_500);
});

test('only a question asked in this chat is ever rated', () => {
  check((scenes) => {
    expect(ratedUnasked(scenes)).toEqual([]);
  });
});

test('from wherever it stands, a code and a tap make one rating', () => {
  check((scenes) => {
    const { turn, context } = scenes.at(-1) ?? {
      turn: { conversation: null },
      context: aContext(),
    };
    const next = { ...context, newSubmissionId: submissionId(7777) };
    const start = { kind: 'start', code: 'c-30307-1' } as const;
    const begun = advanceConversation(turn.conversation, start, next);
    const [button] = buttonsOf(begun.replies);
    const tapped = advanceConversation(
      begun.conversation,
      button?.press ?? { kind: 'unsupported' },
      next,
    );
    expect(tapped.effects).toMatchObject([
      { kind: 'rating', rating: { score: 5, counter: WARD_COUNTER } },
    ]);
  });
});

test('a button just offered is never called unknown', () => {
  check((scenes) => {
    for (const { turn, context } of scenes) {
      for (const { press } of buttonsOf(turn.replies)) {
        const pressed = advanceConversation(turn.conversation, press, context);
        const said = pressed.replies.map(({ text }) => text).join('\n');
        for (const language of LANGUAGES)
          expect(said).not.toContain(chatWords(language).buttonUnknown);
      }
    }
  });
});

test('the same input in the same state is decided alike', () => {
  check((scenes) => {
    for (const { before, input, context, turn } of scenes) {
      expect(advanceConversation(before, input, context)).toEqual(turn);
    }
  });
});
