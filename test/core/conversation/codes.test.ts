import { expect, test } from 'vitest';
import { readCommand } from '../../../core/conversation/read-command.ts';
import { counterOfCode } from '../../../core/conversation/start-code.ts';
import { aDirectory, PROVINCE, WARD_COUNTER } from '../../support/chat-builders.ts';

test.for([
  ['c-30307-1', WARD_COUNTER],
  ['c-31117-1', null],
  ['c-99999-1', null],
  ['30307-1', null],
  ['C-30307-1', null],
  ['c-', null],
  ['', null],
  ['c-__proto__', null],
  ['c-30307-1 ', null],
] as const)('the code %j names the counter %j', ([code, counter]) => {
  expect(counterOfCode(code, aDirectory(), PROVINCE)).toBe(counter);
});

test.for([
  ['/start c-30307-1', { command: 'start', argument: 'c-30307-1' }],
  ['/start', { command: 'start', argument: null }],
  ['/huy', { command: 'cancel', argument: null }],
  ['/HUY@mot_cham_bot', { command: 'cancel', argument: null }],
  ['/trogiup xin', { command: 'help', argument: 'xin' }],
  [' /ngonngu ', { command: 'language', argument: null }],
  ['/khongco', { command: 'help', argument: null }],
  ['/ 5', null],
  ['/5', null],
  ['5/5', null],
  ['/a/b', null],
  ['xin /huy', null],
  ['', null],
] as const)('reads the command of %j', ([text, expected]) => {
  expect(readCommand(text)).toEqual(expected);
});
