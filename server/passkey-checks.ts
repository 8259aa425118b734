import { createHash } from 'node:crypto';
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';
import type { PasskeyChecks } from '../analytics/dashboard/sign-in/dependencies.ts';

/** The library takes a moment to load, and most servers never need it: it is loaded when asked for. */
const library = () => import('@simplewebauthn/server');

/**
 * Makes and checks what authenticators sign. A passkey stands for a password and a code: the person
 * must have unlocked it (`userVerification`), and it is found without a name (`residentKey`).
 */
export function createPasskeyChecks(name: string): PasskeyChecks {
  return { ...addingChecks(name), ...usingChecks() };
}

function addingChecks(name: string): Pick<PasskeyChecks, 'askToAdd' | 'added'> {
  return {
    async askToAdd(host, official, known) {
      const { generateRegistrationOptions } = await library();
      const options = await generateRegistrationOptions({
        rpName: name,
        rpID: host,
        userID: new Uint8Array(createHash('sha256').update(official.id).digest()),
        userName: official.signInName,
        userDisplayName: official.displayName,
        attestationType: 'none',
        excludeCredentials: known.map(({ id, transports }) => ({
          id,
          transports: [...transports],
        })),
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      });
      return { options, challenge: options.challenge };
    },
    async added({ answer, challenge, host, origin }) {
      const { verifyRegistrationResponse } = await library();
      return orNull(async () => {
        const { verified, registrationInfo } = await verifyRegistrationResponse({
          response: answer as RegistrationResponseJSON,
          expectedChallenge: challenge,
          expectedOrigin: origin,
          expectedRPID: host,
          requireUserVerification: true,
        });
        if (!verified) return null;
        const { id, publicKey, counter, transports } = registrationInfo.credential;
        return {
          id,
          publicKey: Buffer.from(publicKey).toString('base64url'),
          uses: counter,
          transports: transports ?? [],
        };
      });
    },
  };
}

function usingChecks(): Pick<PasskeyChecks, 'askToUse' | 'used'> {
  return {
    async askToUse(host) {
      const { generateAuthenticationOptions } = await library();
      const options = await generateAuthenticationOptions({
        rpID: host,
        userVerification: 'required',
      });
      return { options, challenge: options.challenge };
    },
    async used({ answer, challenge, host, origin }, passkey) {
      const { verifyAuthenticationResponse } = await library();
      return orNull(async () => {
        const { verified, authenticationInfo } = await verifyAuthenticationResponse({
          response: answer as AuthenticationResponseJSON,
          expectedChallenge: challenge,
          expectedOrigin: origin,
          expectedRPID: host,
          requireUserVerification: true,
          credential: {
            id: passkey.id,
            publicKey: new Uint8Array(Buffer.from(passkey.publicKey, 'base64url')),
            counter: passkey.uses,
          },
        });
        return verified ? authenticationInfo.newCounter : null;
      });
    },
  };
}

/** The library throws at every answer that is not as it should be: all of them are one refusal. */
async function orNull<T>(check: () => Promise<T | null>): Promise<T | null> {
  try {
    return await check();
  } catch {
    return null;
  }
}
