import { GrammyError, HttpError } from 'grammy';
import { expect, test } from 'vitest';
import { TelegramError, toTelegramError } from '../../../bot/telegram/telegram-error.ts';

const refused = (error_code: number, description: string, parameters = {}) =>
  new GrammyError('x', { ok: false, error_code, description, parameters }, 'sendMessage', {});
const broken = (inner: unknown) => new HttpError('x', inner);
const named = (name: string, more: object = {}) => Object.assign(new Error('x'), { name, ...more });

test.for([
  ['a wrong token', refused(401, 'Unauthorized'), 'token-refused', false],
  ['a malformed token', refused(404, 'Not Found'), 'token-refused', false],
  ['a blocked bot', refused(403, 'Forbidden: bot was blocked by the user'), 'chat-closed', false],
  ['a chat that is gone', refused(400, 'Bad Request: chat not found'), 'chat-closed', false],
  ['a deleted account', refused(400, 'Bad Request: user is deactivated'), 'chat-closed', false],
  ['an equal text', refused(400, 'Bad Request: message is not modified'), 'not-modified', false],
  ['a lost message', refused(400, 'Bad Request: message to edit not found'), 'not-editable', false],
  ['an old message', refused(400, "Bad Request: message can't be edited"), 'not-editable', false],
  ['an old press', refused(400, 'Bad Request: query is too old'), 'query-expired', false],
  ['an invalid press', refused(400, 'Bad Request: query ID is invalid'), 'query-expired', false],
  [
    'another mistake of ours',
    refused(400, 'Bad Request: BUTTON_DATA_INVALID'),
    'bad-request',
    false,
  ],
  ['two pollers', refused(409, 'Conflict'), 'conflict', true],
  ['haste', refused(429, 'Too Many Requests'), 'too-many-requests', true],
  ['a server fault', refused(502, 'Bad Gateway'), 'server-fault', true],
  [
    'a refusal without a code',
    refused(undefined as never, undefined as never),
    'answer-unreadable',
    true,
  ],
  ['a refusal without words', refused(400, undefined as never), 'bad-request', false],
  ['a call that was given up', broken(named('AbortError')), 'aborted', false],
  [
    'an answer that is no JSON',
    broken(named('FetchError', { type: 'invalid-json' })),
    'answer-unreadable',
    true,
  ],
  ['a lost connection', broken(named('FetchError', { type: 'system' })), 'network', true],
  ['anything else', broken('x'), 'network', true],
  ['an answer that is null', new TypeError('x'), 'answer-unreadable', true],
] as const)('%s is told as such', ([, error, code, retryable]) => {
  expect(toTelegramError(error, 'sendMessage')).toMatchObject({
    name: 'TelegramError',
    code,
    retryable,
    method: 'sendMessage',
  });
});

test('a call that took too long is told as such', () => {
  const inner = new Error("Request to 'sendMessage' timed out after 10 seconds");
  expect(toTelegramError(broken(inner), 'sendMessage').code).toBe('timeout');
});

test.for([
  [{ retry_after: 7 }, 7_000],
  [{ retry_after: -1 }, null],
  [{ retry_after: '7' }, null],
  [{}, null],
] as const)('the pause asked for by %j is %j ms', ([parameters, ms]) => {
  expect(toTelegramError(refused(429, 'x', parameters), 'sendMessage').retryAfterMs).toBe(ms);
});

test('an error that is one already stays as it is', () => {
  const error = new TelegramError('network', 'getMe');
  expect(toTelegramError(error, 'sendMessage')).toBe(error);
});
