import type { Express } from 'express';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { StartError } from './start-error.ts';

/** Longest time that a stop waits for what is in flight. */
const STOP_WITHIN_MS = 4_000;

/** A patience is counted in steps of this length. */
const STEP_MS = 50;

/** How long a stop goes on reading: a request may have arrived that this process has not seen yet. */
const READ_ON_MS = 100;

export interface Listening {
  readonly port: number;
  /** Takes no new connection, lets requests under way end, then cuts the rest. */
  close(): Promise<void>;
}

/** Listens; throws a sentence when the port is taken or not allowed. */
export async function listen(
  app: Express,
  port: number,
  host: string | undefined,
): Promise<Listening> {
  const server = createServer(
    { requestTimeout: 15_000, headersTimeout: 10_000, keepAliveTimeout: 15_000 },
    app,
  );
  server.maxConnections = 1000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(portError(error, port)));
    server.listen({ port, host }, resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () => close(server),
  };
}

async function close(server: Server): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, READ_ON_MS));
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  // A kept-alive connection becomes idle only when its last request has been answered.
  const idle = setInterval(() => server.closeIdleConnections(), 20);
  const cut = afterRunning(STOP_WITHIN_MS, () => server.closeAllConnections());
  await closed;
  clearInterval(idle);
  cut.end();
}

/**
 * Acts once this process has had so much time. Counted in steps, none of which is made up for: while the
 * machine, or the whole process, stands still, nobody's patience runs out.
 */
export function afterRunning(ms: number, act: () => void): { end(): void } {
  let left = Math.ceil(ms / STEP_MS);
  const timer = setInterval(() => {
    left -= 1;
    if (left > 0) return;
    clearInterval(timer);
    act();
  }, STEP_MS).unref();
  return { end: () => clearInterval(timer) };
}

function portError(error: NodeJS.ErrnoException, port: number): Error {
  switch (error.code) {
    case 'EADDRINUSE':
      return new StartError(
        `cổng ${port} đang được chương trình khác dùng / port ${port} is taken`,
      );
    case 'EACCES':
      return new StartError(`không được phép dùng cổng ${port} / port ${port} is not allowed`);
    default:
      return new StartError(
        `không mở được địa chỉ / cannot listen: ${error.code ?? error.message}`,
      );
  }
}
