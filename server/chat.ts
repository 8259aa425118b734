import type { ChatChannel } from '../bot/chat-channel.ts';
import type { ChatTurnSettings } from '../bot/chat-turn.ts';
import type { Instant } from '../core/calendar.ts';
import type { Directory } from '../core/directory.ts';
import type { ProvinceCode } from '../core/organisation.ts';
import type { ConversationMemory } from '../core/conversation/conversation-memory.ts';
import {
  QUESTION_SETS_SETTING,
  toQuestionnaires,
  type Questionnaires,
} from '../core/questionnaire.ts';
import type { OpenedStore } from '../data/open-store.ts';
import { PLACELESS_COUNTER } from '../data/seed/seed-lists.ts';
import { StoreError } from '../data/store-error.ts';
import { suggestionsOf } from './answered-nominations.ts';
import { createChatChannels, type ChatChannelInput } from './channels.ts';
import type { Config } from './config.ts';
import type { Health } from './health.ts';
import type { Log } from './log.ts';
import type { NamedPapers } from './named-papers.ts';
import { noteChoice } from './note-choice.ts';
import type { ProcedureSearch } from './procedure-search.ts';
import type { FindSimilar } from './public-wishes.ts';

interface ChatParts {
  readonly config: Config;
  readonly store: OpenedStore;
  readonly secret: Buffer;
  readonly health: Health;
  readonly province: ProvinceCode;
  readonly directory: () => Directory;
  readonly procedureSearch: ProcedureSearch;
  readonly publicWishes: () => Promise<FindSimilar>;
  readonly namedPapers: () => Promise<NamedPapers>;
  readonly zalo: ChatChannelInput['zalo'];
  readonly now: () => Instant;
  readonly log: Log;
}

export interface Chat {
  readonly channels: readonly ChatChannel[];
  /** The question sets in force, and those before. */
  readonly questionnaires: () => Questionnaires;
  /** Reads the question sets again. */
  refresh(): Promise<void>;
}

/** The chat channels with everything that a dialogue may ask of the installation. */
export async function createChat(parts: ChatParts): Promise<Chat> {
  const { config, store, province, directory, now, log } = parts;
  const read = async () => toQuestionnaires(await store.settings.history(QUESTION_SETS_SETTING));
  let questionnaires = await read();
  const channels = await createChatChannels({
    telegram: config.telegram,
    zalo: parts.zalo,
    zaloBot: config.zaloBot,
    mail: config.mail,
    staffMail: store.staffMail,
    offeredChoices: store.offeredChoices,
    unknownEvents: store.zaloUnknownEvents,
    publicUrl: config.publicUrl,
    secret: parts.secret,
    settings: {
      memory: watched(store.conversations, parts.health),
      inbox: store.inbox,
      outbox: store.outbox,
      invitations: store.invitations,
      staffChats: store.staffChats,
      province,
      defaultCounter: PLACELESS_COUNTER,
      directory,
      pagesUrl: config.publicUrl,
      questionnaires: () => questionnaires,
      search: () => searchOf(parts),
      noteChoice: ({ words, procedure }) =>
        noteChoice(
          { query: words, procedure },
          {
            procedureSearch: parts.procedureSearch,
            searchChoices: store.searchChoices,
            province,
            now,
          },
        ),
      findSuggestions: suggestionsOf(store.nominations, province),
      publicWishes: parts.publicWishes,
      papers: async () => {
        const papers = await parts.namedPapers();
        return (code) => papers.get(code) ?? [];
      },
      now,
      log,
    },
  });
  return {
    channels,
    questionnaires: () => questionnaires,
    async refresh() {
      questionnaires = await read();
    },
  };
}

async function searchOf({
  procedureSearch,
}: ChatParts): Promise<Awaited<ReturnType<ChatTurnSettings['search']>>> {
  const { searchProcedures } = await import('../core/search/search-procedures.ts');
  const { learnableWords } = await import('../core/search/search-choice.ts');
  const index = await procedureSearch.index();
  return (text) => ({
    ...searchProcedures(index, text),
    learnable: learnableWords(index, text),
  });
}

/** The same memory; what a chat meets of the store, good or bad, counts like what a request meets. */
function watched(memory: ConversationMemory, health: Health): ConversationMemory {
  return {
    find: (key) => memory.find(key),
    async applyOnce(key, event, decide) {
      try {
        const applied = await memory.applyOnce(key, event, decide);
        if (applied !== null) health.noteSuccess();
        return applied;
      } catch (error) {
        if (error instanceof StoreError) health.noteFault(error);
        throw error;
      }
    },
  };
}
