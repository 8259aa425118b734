import { FakeZalo } from '../../bot/fakes/fake-zalo.ts';
import {
  createZaloApi,
  type ZaloApi,
  type ZaloApiSettings,
} from '../../bot/zalo/zalo-api-client.ts';

export const CITIZEN = '2468458835296197922';
export const PHONE = '84912345678';
export const TEMPLATE = '201234';

/** A client, the fake it talks to, and the tokens that it was given. */
export interface ZaloApiSetup {
  readonly fake: FakeZalo;
  readonly api: ZaloApi;
  readonly accessToken: string;
  /** Renewals asked for, by the token that was refused. */
  readonly renewals: readonly string[];
  /** A client with other settings for the same fake. */
  open(over?: Partial<ZaloApiSettings>): ZaloApi;
}

export async function openZaloApi(): Promise<ZaloApiSetup> {
  const fake = await FakeZalo.open();
  const { accessToken } = fake.grants.issue();
  const renewals: string[] = [];
  const open = (over: Partial<ZaloApiSettings> = {}) =>
    createZaloApi({
      tokens: {
        current: async () => accessToken,
        async renewed(refused) {
          renewals.push(refused);
          return fake.grants.issue().accessToken;
        },
      },
      hosts: { openapi: fake.server.address, business: fake.server.address },
      ...over,
    });
  fake.messages.citizen(CITIZEN, PHONE);
  fake.messages.templates.set(TEMPLATE, {
    name: 'Mời Ông/Bà đánh giá',
    status: 'ENABLE',
    parameters: [{ name: 'case_code', require: true, maxLength: 30 }],
  });
  return { fake, api: open(), accessToken, renewals, open };
}
