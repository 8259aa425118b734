import { afterEach, describe, expect, test } from 'vitest';
import type { ChatRuntimeSettings } from '../../bot/chat-runtime.ts';
import { numberReplies } from '../../bot/numbered-choices.ts';
import { renderReply } from '../../bot/telegram/render-reply.ts';
import { renderMessages } from '../../bot/zalo/render-messages.ts';
import { chatWords } from '../../core/conversation/chat-words.ts';
import type { Reply } from '../../core/conversation/turn.ts';
import { invite } from '../support/chat-drivers.ts';
import { WITH_PROCEDURES } from '../support/chat-procedures.ts';
import { CITIZEN, openZaloOa, waitUntil, type ZaloOa } from '../support/zalo-oa.ts';

const words = chatWords('vi');
const SITE = 'https://motcham.example.vn';
const aReply = (url: string): Reply => ({
  placement: 'new',
  text: 'Xin chào',
  buttons: [],
  page: { label: words.openPage, url },
});

describe('in Zalo', () => {
  let oa: ZaloOa | null = null;
  afterEach(async () => {
    await oa?.close();
    oa = null;
  });
  const open = async (pagesUrl: string | null) => {
    const runtime: Partial<ChatRuntimeSettings> = {
      pagesUrl,
      directory: () => WITH_PROCEDURES.directory,
    };
    return (oa = await openZaloOa({ runtime }));
  };
  const pages = ({ fake }: ZaloOa) =>
    fake
      .chat(CITIZEN)
      .flatMap(({ buttons }) => buttons)
      .filter(({ type }) => type === 'oa.open.url')
      .map(({ title, payload }) => [title, payload]);

  test('who shows the code of a slip may go on to its page, which opens inside', async () => {
    const at = await open(SITE);
    const [good] = await invite(at.store);
    at.fake.say(CITIZEN, `#HS ${good!.code}`);
    await waitUntil(() => pages(at).length > 0);
    expect(pages(at)).toEqual([[words.openPage, `${SITE}/d/${good!.code}`]]);
    for (const { buttons } of at.fake.chat(CITIZEN)) expect(buttons.length).toBeLessThanOrEqual(5);
  });

  test.for(['phiếu đánh giá', '/trang', 'link đánh giá', 'form'])(
    'who asks for it, "%s", gets the page of the counter',
    async (asked) => {
      const at = await open(SITE);
      at.fake.say(CITIZEN, '#HS c-30310-1');
      await waitUntil(() => at.said().length > 0);
      expect(pages(at)).toEqual([]);
      at.fake.say(CITIZEN, asked);
      await waitUntil(() => pages(at).length > 0);
      expect(pages(at)).toEqual([[words.openPage, `${SITE}/c/30310-1`]]);
    },
  );

  test('who asks for it first gets the page of no place', async () => {
    const at = await open(SITE);
    at.fake.say(CITIZEN, 'phiếu đánh giá');
    await waitUntil(() => pages(at).length > 0);
    expect(pages(at)).toEqual([[words.openPage, `${SITE}/c/91-0`]]);
  });

  test('without a public address the chat says so', async () => {
    const at = await open(null);
    at.fake.say(CITIZEN, 'phiếu đánh giá');
    await waitUntil(() => at.said().length > 0);
    expect(at.said()[0]).toContain(words.noPage);
    expect(pages(at)).toEqual([]);
  });
});

describe('a page that is not https', () => {
  const url = 'http://192.168.1.5:8080/c/1';
  const shown = `Xin chào\n${words.openPage}: ${url}`;
  test('is written out where a button would be refused', () => {
    expect(renderMessages(aReply(url), 35)).toEqual([{ text: shown, buttons: [] }]);
    expect(renderReply(aReply(url))).toEqual({ text: shown, keyboard: { inline_keyboard: [] } });
  });
});

test('is a button of its own in Telegram, and a line where there are no buttons', () => {
  const url = `${SITE}/c/1`;
  expect(renderReply(aReply(url)).keyboard.inline_keyboard).toEqual([
    [{ text: words.openPage, url }],
  ]);
  expect(numberReplies([aReply(url)])).toEqual({
    texts: [`Xin chào\n\n${words.openPage}: ${url}`],
    choices: [],
  });
});
