/** Base addresses of Zalo's interfaces, without a slash at the end. */
export interface ZaloHosts {
  readonly oauth: string;
  readonly openapi: string;
  readonly business: string;
}

/** Zalo's own hosts. */
export const ZALO_HOSTS: ZaloHosts = {
  oauth: 'https://oauth.zaloapp.com',
  openapi: 'https://openapi.zalo.me',
  business: 'https://business.openapi.zalo.me',
};

/**
 * The address when tokens may be sent to it: `https`, or plain `http` on this machine, without a
 * name, query or fragment in it. Throws, not quoting the address, for any other.
 */
export function checkedHost(address: string, name: string): string {
  const url = URL.canParse(address) ? new URL(address) : null;
  const isSafe = url !== null && (url.protocol === 'https:' || isLoopback(url));
  if (!isSafe || url.username !== '' || url.password !== '' || /[?#]/.test(address)) {
    throw new Error(`The ${name} host must be https, or http on this machine.`);
  }
  return address.replace(/\/+$/, '');
}

function isLoopback({ protocol, hostname }: URL): boolean {
  return protocol === 'http:' && /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
}
