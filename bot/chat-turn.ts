import { instant, type Instant } from '../core/calendar.ts';
import type { ChannelId } from '../core/channel.ts';
import { advanceConversation } from '../core/conversation/advance.ts';
import type { CitizenInput } from '../core/conversation/citizen-input.ts';
import { codeIn } from '../core/conversation/code-in.ts';
import type { Conversation } from '../core/conversation/conversation.ts';
import { readCommand } from '../core/conversation/read-command.ts';
import type { ConversationContext, Effect, Reply } from '../core/conversation/turn.ts';
import type { Directory } from '../core/directory.ts';
import type { InvitationBook } from '../core/invitation.ts';
import { parseStaffChatCode, type StaffChatBook } from '../core/staff-chat.ts';
import { DEFAULT_LANGUAGE } from '../core/language.ts';
import type { CounterId, ProvinceCode } from '../core/organisation.ts';
import type {
  ChatTurnFacts,
  ConversationMemory,
} from '../core/conversation/conversation-memory.ts';
import type { Questionnaires } from '../core/questionnaire.ts';
import type { SubmissionId } from '../core/rating.ts';
import type { SearchChoice } from '../core/search/search-choice.ts';
import type { SearchAnswer } from '../core/search/search-procedures.ts';
import type { ChatInbox } from '../core/sending/inbox.ts';
import type { OutboundDraft } from '../core/sending/outbound-message.ts';
import type { Outbox } from '../core/sending/outbox.ts';
import type { FindSuggestions } from '../core/suggestion-progress.ts';
import type { ChatEvent } from './channel-adapter.ts';
import type { Log } from './chat-channel.ts';

/** An answer that is a day late is worth nothing. */
const REPLY_LIVES_MS = 24 * 3_600_000;

/** What every chat channel needs from the installation. */
export interface ChatTurnSettings {
  readonly memory: ConversationMemory;
  readonly inbox: ChatInbox;
  readonly outbox: Outbox;
  readonly invitations: Pick<InvitationBook, 'find' | 'findAny'>;
  readonly staffChats: Pick<StaffChatBook, 'declare' | 'isStaffFor'>;
  readonly province: ProvinceCode;
  /** The province's counter that stands for "place not named". */
  readonly defaultCounter: CounterId;
  readonly directory: () => Directory;
  /** Where citizens open our pages, without a slash at the end; left out or null: nowhere. */
  readonly pagesUrl?: string | null;
  readonly questionnaires: () => Questionnaires;
  /** A search over the directory; made at the first question, so it may take a moment. */
  readonly search: () => Promise<ConversationContext['search']>;
  readonly findSuggestions: FindSuggestions;
  /** Earlier wishes of which everybody may know; left out: none are shown. */
  readonly publicWishes?: () => Promise<NonNullable<ConversationContext['similarWishes']>>;
  /** Names of the papers that procedures ask for; left out: nobody is asked which one. */
  readonly papers?: () => Promise<NonNullable<ConversationContext['papersOf']>>;
  /** Learns what was chosen after a search. It is not told by whom; left out: nothing is learnt. */
  readonly noteChoice?: (choice: Pick<SearchChoice, 'words' | 'procedure'>) => Promise<void>;
  /** Pseudonym of whoever writes in a chat, for one voice in nominations. */
  readonly voiceOf: (channel: ChannelId, chat: string) => string;
  readonly now: () => Instant;
  /** Random UUIDs. */
  readonly newSubmissionId: () => SubmissionId;
  readonly log: Log;
}

interface ChatPlace {
  readonly channel: ChannelId;
  readonly chat: string;
}

/**
 * The facts of one turn, as a function of the dialogue found. Everything that is not pure is asked
 * once, here, so that a repeated transaction decides alike.
 */
export async function turnOf(
  event: ChatEvent,
  place: ChatPlace,
  settings: ChatTurnSettings,
): Promise<(conversation: Conversation | null) => ChatTurnFacts> {
  const context = await contextOf(event, place, settings);
  const facts = (found: Conversation | null, invitationLost: boolean): ChatTurnFacts => {
    const turn = advanceConversation(found, event.input, { ...context, invitationLost });
    const { conversation, replies, effects, wish } = turn;
    const ratings = effects.flatMap((effect) => (effect.kind === 'rating' ? [effect.rating] : []));
    const mayBeLost = !invitationLost && ratings.some(({ invitation }) => invitation !== undefined);
    return {
      conversation,
      ratings,
      amendments: effects.flatMap((effect) =>
        effect.kind === 'amendment' ? [effect.amendment] : [],
      ),
      searchChoice: effects.find((effect) => effect.kind === 'search-choice') ?? null,
      forgottenVoice: forgottenIn(effects, settings),
      tellAnswerTo: effects.find((effect) => effect.kind === 'tell-answer')?.submissionId ?? null,
      messages: replyDraft(replies, event, { ...place, now: context.now }),
      wish: event.input.kind === 'left' ? 'blocked' : wish,
      supporter: {
        province: context.province,
        voice: context.voice,
        address: event.address,
        language: conversation?.language ?? context.language,
      },
      ifInvitationLost: mayBeLost ? () => facts(found, true) : null,
    };
  };
  return (found) => facts(found, false);
}

async function contextOf(
  { input, language, address }: ChatEvent,
  { channel, chat }: ChatPlace,
  settings: ChatTurnSettings,
): Promise<ConversationContext> {
  const now = settings.now();
  const voice = settings.voiceOf(channel, chat);
  return {
    now,
    newSubmissionId: settings.newSubmissionId(),
    directory: settings.directory(),
    channel,
    province: settings.province,
    defaultCounter: settings.defaultCounter,
    language: language ?? DEFAULT_LANGUAGE,
    questionnaires: settings.questionnaires(),
    search: input.kind === 'text' ? await settings.search() : () => NOTHING_FOUND,
    invitation: await shownInvitation(input, { channel, chat }, settings),
    ...(await staffCodeOf(input, { channel, chat, address }, settings)),
    invitationLost: false,
    voice,
    ...(await similarOf(settings)),
    ...(await papersIn(settings)),
    pagesUrl: settings.pagesUrl ?? null,
    suggestions: asksForSuggestions(input) ? await settings.findSuggestions(voice) : [],
  };
}

/** Nobody waits, or is refused, because of what others wish. */
async function similarOf({
  publicWishes,
}: ChatTurnSettings): Promise<Pick<ConversationContext, 'similarWishes'>> {
  const similarWishes = await publicWishes?.().catch(() => undefined);
  return similarWishes === undefined ? {} : { similarWishes };
}

/** Nobody waits, or is refused, because the papers can't be had. */
async function papersIn({
  papers,
}: ChatTurnSettings): Promise<Pick<ConversationContext, 'papersOf'>> {
  const papersOf = await papers?.().catch(() => undefined);
  return papersOf === undefined ? {} : { papersOf };
}

/** What the code in the input stands for; an official's own chat can't use those of their unit. */
async function shownInvitation(
  input: CitizenInput,
  chat: ChatPlace,
  { invitations, staffChats, now }: ChatTurnSettings,
): Promise<ConversationContext['invitation']> {
  const code = codeIn(input);
  if (code === null) return null;
  const any = await invitations.findAny(code);
  const fromStaff = any !== null && (await staffChats.isStaffFor(chat, any));
  return { code, open: fromStaff ? null : await invitations.find(code, now()), fromStaff };
}

async function staffCodeOf(
  input: CitizenInput,
  chat: ChatPlace & Pick<ChatEvent, 'address'>,
  { staffChats, now }: ChatTurnSettings,
): Promise<Pick<ConversationContext, 'staffCode'>> {
  const code = input.kind === 'text' ? parseStaffChatCode(input.text) : null;
  if (code === null) return {};
  return { staffCode: (await staffChats.declare(code, chat, now())) ? 'declared' : 'unknown' };
}

const NOTHING_FOUND: SearchAnswer = { results: [], ask: null };

/** What became of them, or that they be erased. */
function asksForSuggestions(input: CitizenInput): boolean {
  const command = input.kind === 'text' ? readCommand(input.text)?.command : undefined;
  return command === 'status' || command === 'erase';
}

function forgottenIn(
  effects: readonly Effect[],
  { province }: Pick<ChatTurnSettings, 'province'>,
): ChatTurnFacts['forgottenVoice'] {
  const forgotten = effects.find((effect) => effect.kind === 'voice-forgotten');
  return forgotten === undefined ? null : { province, voice: forgotten.voice };
}

/** The replies of one turn go out together, so that they keep their order. */
export function replyDraft(
  replies: readonly Reply[],
  { address, pressed }: Pick<ChatEvent, 'address' | 'pressed'>,
  at: ChatPlace & { readonly now: Instant },
): readonly OutboundDraft[] {
  if (replies.length === 0) return [];
  const { channel, chat, now } = at;
  return [
    {
      channel,
      chat,
      kind: 'reply',
      address,
      message: { replies, pressed, template: null },
      dedupeKey: null,
      dueAt: now,
      expiresAt: instant(now + REPLY_LIVES_MS),
    },
  ];
}
