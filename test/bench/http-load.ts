import { randomUUID } from 'node:crypto';
import { connect, type Socket } from 'node:net';

/** One keep-alive connection asks, waits for the answer, and asks again: `connections` of them. */
export interface Load {
  readonly port: number;
  readonly path: string;
  readonly token: string;
  readonly connections: number;
  readonly durationMs: number;
  /** Stops after this many requests even when time is left. */
  readonly mostRequests: number;
}

export interface LoadResult {
  readonly requests: number;
  readonly failed: number;
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
}

/** Puts the load on a server on this machine and measures what each request waited. */
export async function runLoad(load: Load): Promise<LoadResult> {
  const latencies: number[] = [];
  let failed = 0;
  let sent = 0;
  const startedAt = performance.now();
  const mayGoOn = () => performance.now() - startedAt < load.durationMs && sent < load.mostRequests;

  const oneConnection = () =>
    new Promise<void>((resolve, reject) => {
      const socket = connect(load.port, '127.0.0.1');
      socket.setNoDelay(true);
      let askedAt = 0;
      let received = '';
      const ask = () => {
        if (!mayGoOn()) {
          socket.end();
          return resolve();
        }
        sent += 1;
        received = '';
        askedAt = performance.now();
        socket.write(requestText(load, sent));
      };
      socket.on('connect', ask);
      socket.on('error', reject);
      socket.on('data', (chunk: Buffer) => {
        received += chunk.toString('latin1');
        if (!isWhole(received)) return;
        latencies.push(performance.now() - askedAt);
        if (!received.startsWith('HTTP/1.1 201')) failed += 1;
        ask();
      });
      endAfter(socket, load.durationMs + 5_000);
    });

  await Promise.all(Array.from({ length: load.connections }, oneConnection));
  const seconds = (performance.now() - startedAt) / 1000;
  latencies.sort((a, b) => a - b);
  const at = (share: number) => latencies[Math.floor((latencies.length - 1) * share)] ?? 0;
  return {
    requests: latencies.length,
    failed,
    perSecond: latencies.length / seconds,
    p50Ms: at(0.5),
    p95Ms: at(0.95),
  };
}

function requestText({ path, token }: Load, n: number): string {
  const body = JSON.stringify({
    submissionId: randomUUID(),
    score: 1 + (n % 5),
    channel: 'counter-software',
    counterId: '30307-1',
    submittedAt: new Date().toISOString(),
    layout: 'faces-5-good-left',
  });
  return `POST ${path} HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer ${token}\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
}

function isWhole(received: string): boolean {
  const headEnd = received.indexOf('\r\n\r\n');
  if (headEnd < 0) return false;
  const length = /content-length: (\d+)/i.exec(received.slice(0, headEnd))?.[1];
  return received.length >= headEnd + 4 + Number(length ?? 0);
}

function endAfter(socket: Socket, ms: number): void {
  const timer = setTimeout(() => socket.destroy(new Error('no answer')), ms);
  socket.on('close', () => clearTimeout(timer));
}
