import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A real provider of OpenID Connect on loopback, with a page on which anybody may sign in. */
export interface TestProvider {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** While it is down it hangs up on everybody. */
  setDown(isDown: boolean): void;
  stop(): Promise<void>;
}

interface Provider {
  callback(): (request: IncomingMessage, response: ServerResponse) => void;
}
type ProviderClass = new (issuer: string, configuration: object) => Provider;

export async function startOidcProvider(redirectUri: string): Promise<TestProvider> {
  const name: string = 'oidc-provider';
  const { default: Provider } = (await import(name)) as { readonly default: ProviderClass };
  let callback: ReturnType<Provider['callback']> | null = null;
  let isDown = false;
  const server: Server = createServer((request, response) =>
    isDown ? request.socket.destroy() : callback?.(request, response),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const client = { clientId: 'mot-cham', clientSecret: 'a secret that both sides know' };
  callback = new Provider(issuer, {
    clients: [
      {
        client_id: client.clientId,
        client_secret: client.clientSecret,
        redirect_uris: [redirectUri],
      },
    ],
    cookies: { keys: ['keys of a test'] },
    findAccount: (_context: unknown, id: string) => ({
      accountId: id,
      claims: () => ({ sub: id }),
    }),
  }).callback();
  return {
    issuer,
    ...client,
    setDown: (down) => void (isDown = down),
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A browser that follows redirects from host to host; all of them are one machine, with one jar. */
export interface Traveller {
  readonly cookies: Map<string, string>;
  /** Where it stops: an address, or the page there. */
  go(address: string, fields?: Readonly<Record<string, string>>): Promise<Arrival>;
}

interface Arrival {
  readonly address: string;
  readonly status: number;
  readonly text: string;
}

export function aTraveller(): Traveller {
  const cookies = new Map<string, string>();
  const go: Traveller['go'] = async (address, fields) => {
    let at = address;
    let form = fields;
    for (let hops = 0; hops < 20; hops += 1) {
      const response = await fetch(at, {
        redirect: 'manual',
        headers: {
          cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
          'sec-fetch-site': 'same-origin',
          ...(form !== undefined && { 'content-type': 'application/x-www-form-urlencoded' }),
        },
        ...(form !== undefined && { method: 'POST', body: new URLSearchParams(form).toString() }),
      });
      for (const line of response.headers.getSetCookie()) {
        const [name = '', value = ''] = line.split(';', 1)[0]!.split(/=(.*)/, 2);
        if (value === '') cookies.delete(name);
        else cookies.set(name, value);
      }
      const next = response.headers.get('location');
      if (next === null)
        return { address: at, status: response.status, text: await response.text() };
      at = new URL(next, at).href;
      form = undefined;
    }
    throw new Error(`too many redirects, last to ${at}`);
  };
  return { cookies, go };
}

/** Signs in on the provider's own pages, and agrees to what it asks. */
export async function signInThere(
  traveller: Traveller,
  arrival: Arrival,
  subject: string,
): Promise<Arrival> {
  let at = arrival;
  for (let pages = 0; pages < 3; pages += 1) {
    const action = /<form[^>]*action="([^"]+)"/.exec(at.text)?.[1];
    const prompt = /name="prompt" value="(\w+)"/.exec(at.text)?.[1];
    if (action === undefined || prompt === undefined) return at;
    const address = new URL(action.replaceAll('&amp;', '&'), at.address).href;
    at = await traveller.go(address, { prompt, login: subject, password: 'any' });
  }
  return at;
}
