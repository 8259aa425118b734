import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer as readBytes } from 'node:stream/consumers';

/** How a route misbehaves instead of answering. */
export type FakeFault =
  | 'hang'
  | 'reset'
  | { readonly status: number; readonly raw: string }
  | { readonly json: Readonly<Record<string, unknown>> };

/** A request as a fake platform sees it. */
export interface FakeRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
  /** Resolves when the caller has hung up. */
  readonly gone: Promise<void>;
}

export interface FakeAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json: Readonly<Record<string, unknown>>;
}

interface PlannedFault {
  readonly path: string;
  readonly fault: FakeFault;
  /** `after`: the work is done, and only its answer is lost. */
  readonly when: 'instead' | 'after';
  times: number;
}

/** A platform on loopback whose routes can be made to fail. */
export class FakeServer {
  /** Paths asked for so far, in order. */
  readonly asked: string[] = [];
  readonly #faults: PlannedFault[] = [];
  readonly #answer: (request: FakeRequest) => FakeAnswer | Promise<FakeAnswer>;
  readonly #server: Server;
  address = '';

  constructor(answer: (request: FakeRequest) => FakeAnswer | Promise<FakeAnswer>) {
    this.#answer = answer;
    this.#server = createServer((request, response) => void this.#take(request, response));
  }

  async open(port = 0): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen(port, '127.0.0.1', resolve);
    });
    this.address = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** The next requests for the path (or for any, `*`) fail so. */
  fail(
    path: string,
    fault: FakeFault,
    options: Partial<Pick<PlannedFault, 'when' | 'times'>> = {},
  ) {
    this.#faults.push({ path, fault, when: 'instead', times: 1, ...options });
  }

  /** Nothing that was planned to fail fails any more. */
  heal(): void {
    this.#faults.length = 0;
  }

  async #take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://fake');
    const gone = Promise.withResolvers<void>();
    response.once('close', gone.resolve);
    try {
      const read = {
        method: request.method ?? 'GET',
        path: url.pathname,
        query: url.searchParams,
        headers: request.headers,
        body: await readBytes(request),
        gone: gone.promise,
      };
      this.asked.push(url.pathname);
      const planned = this.#planned(url.pathname);
      if (planned?.when === 'instead') return misbehave(response, planned.fault);
      const answer = await this.#answer(read);
      if (planned) return misbehave(response, planned.fault);
      send(response, answer);
    } catch {
      // The caller hung up while it was speaking, or asked what no fake can answer.
      response.destroy();
    }
  }

  #planned(path: string): PlannedFault | undefined {
    const found = this.#faults.find(
      (each) => each.times > 0 && (each.path === '*' || path.endsWith(each.path)),
    );
    if (found) found.times -= 1;
    return found;
  }
}

function send(response: ServerResponse, { status = 200, headers = {}, json }: FakeAnswer): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(json));
}

function misbehave(response: ServerResponse, fault: FakeFault): void {
  if (fault === 'hang') return;
  if (fault === 'reset') response.destroy();
  else if ('json' in fault) send(response, { json: fault.json });
  else response.writeHead(fault.status, { 'content-type': 'text/html' }).end(fault.raw);
}

/** The body as a JSON object; an empty one when it is none. */
export function jsonOf(body: Buffer): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(body.toString('utf8'));
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
