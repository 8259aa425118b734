import type { Configuration } from 'openid-client';
import type { SignOn, SignOnFailure } from '../analytics/dashboard/sign-in/dependencies.ts';

/** The provider of OpenID Connect at which a province's officials have their accounts. */
export interface SignOnConfig {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

/** A provider that does not answer must not keep the browser waiting. */
const TIMEOUT_S = 10;

/** The library is loaded by the first who signs in this way. */
const library = () => import('openid-client');

/**
 * Code flow with PKCE, state and nonce. The provider is asked for its addresses at the first sign-in
 * and again after every failure: its being down never keeps this server from starting.
 */
export function createSignOn(config: SignOnConfig, onFault: (error: unknown) => void): SignOn {
  let known: Promise<Configuration> | null = null;
  const discovered = (): Promise<Configuration> => (known ??= discover(config));
  const failed = (error: unknown, failure: SignOnFailure): SignOnFailure => {
    onFault(error);
    return failure;
  };
  return {
    async begin(returnTo) {
      let provider: Configuration;
      try {
        provider = await discovered();
      } catch (error) {
        known = null;
        onFault(error);
        return 'unreachable';
      }
      const client = await library();
      const verifier = client.randomPKCECodeVerifier();
      const check = { verifier, state: client.randomState(), nonce: client.randomNonce() };
      const address = client.buildAuthorizationUrl(provider, {
        redirect_uri: returnTo,
        scope: 'openid',
        code_challenge: await client.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        state: check.state,
        nonce: check.nonce,
      });
      return { address: address.href, check };
    },
    async finish(address, check) {
      try {
        const client = await library();
        const provider = await discovered();
        const tokens = await client.authorizationCodeGrant(provider, new URL(address), {
          pkceCodeVerifier: check['verifier'] ?? '',
          expectedState: check['state'] ?? '',
          expectedNonce: check['nonce'] ?? '',
          idTokenExpected: true,
        });
        const claims = tokens.claims();
        if (claims === undefined) return 'refused';
        return { issuer: claims.iss, subject: claims.sub };
      } catch (error) {
        return failed(error, error instanceof TypeError ? 'unreachable' : 'refused');
      }
    },
  };
}

async function discover({ issuer, clientId, clientSecret }: SignOnConfig): Promise<Configuration> {
  const client = await library();
  const address = new URL(issuer);
  // Plain HTTP is for a provider on this very machine: the setting allows no other.
  const isPlain = address.protocol === 'http:';
  return client.discovery(address, clientId, undefined, client.ClientSecretBasic(clientSecret), {
    timeout: TIMEOUT_S,
    ...(isPlain && { execute: [client.allowInsecureRequests] }),
  });
}
