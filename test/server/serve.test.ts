import { once } from 'node:events';
import { connect } from 'node:net';
import express from 'express';
import { afterEach, expect, test, vi } from 'vitest';
import { afterRunning, listen } from '../../server/serve.ts';

afterEach(() => vi.useRealTimers());

test('a stop waits four seconds for a request that never ends, and not for ever', async () => {
  // Takes the request and never answers.
  const app = express().post('/', (request) => void request.resume());
  const server = await listen(app, 0, '127.0.0.1');
  const socket = connect(server.port, '127.0.0.1');
  const cut = once(socket, 'close');
  socket.write('POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\nExpect: 100-continue\r\n\r\n');
  await once(socket, 'data');
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
  let isClosed = false;
  const closed = server.close().then(() => void (isClosed = true));
  await vi.advanceTimersByTimeAsync(4_000);
  expect(isClosed).toBe(false);
  expect(socket.destroyed).toBe(false);
  await vi.advanceTimersByTimeAsync(200);
  await closed;
  await cut;
});

test('patience ends once, after its time, unless it was called off', () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  const act = vi.fn<() => void>();
  afterRunning(1_000, act);
  vi.advanceTimersByTime(950);
  expect(act).not.toHaveBeenCalled();
  vi.advanceTimersByTime(5_000);
  expect(act).toHaveBeenCalledTimes(1);
  afterRunning(1_000, act).end();
  vi.advanceTimersByTime(5_000);
  expect(act).toHaveBeenCalledTimes(1);
});

test('patience does not run out while the whole process stands still', async () => {
  const act = vi.fn<() => void>();
  const patience = afterRunning(1_000, act);
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1_200);
  // Timers that are due come first; a step that was missed is not made up for.
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(act).not.toHaveBeenCalled();
  patience.end();
});
