/** Which of Zalo's interfaces gave a code: the same number means different things in each. */
export type ZaloInterface = 'oa' | 'zbs' | 'oauth';

/**
 * What to do about a refusal. `renew-token`: get another access token, then try once more. `retry`:
 * the same again after a pause. `tomorrow`: a daily limit is used up. `opening`: not at this hour.
 * `fall-back`: this citizen can't be reached this way, another way may do. `alarm`: nothing gets
 * through until a person has acted. `give-up`: the message itself is wrong; keep it for whoever
 * mends the program.
 */
export type ZaloRemedy =
  'renew-token' | 'retry' | 'tomorrow' | 'opening' | 'fall-back' | 'alarm' | 'give-up';

type CodeRow = readonly [code: number, remedy: ZaloRemedy, meaning: string];

const OA: readonly CodeRow[] = [
  [-216, 'renew-token', 'access token invalid'],
  [-220, 'renew-token', 'access token expired or removed'],
  [-32, 'retry', 'rate limit of the app or the OA'],
  [-200, 'retry', 'sending failed'],
  [-211, 'retry', 'out of quota'],
  [-234, 'opening', 'not allowed at this hour'],
  [-204, 'alarm', 'OA disabled'],
  [-205, 'alarm', 'OA unknown'],
  [-209, 'alarm', 'app not activated, or without this interface'],
  [-212, 'alarm', 'OA interface not registered for the app'],
  [-219, 'alarm', 'app removed'],
  [-221, 'alarm', 'OA not verified'],
  [-223, 'alarm', 'OA has not granted the app'],
  [-224, 'alarm', 'OA needs a higher package'],
  [-240, 'alarm', 'old message interface shut down'],
  [-320, 'alarm', 'no Cloud account linked'],
  [-321, 'alarm', 'no money in the Cloud account'],
  [-213, 'fall-back', 'citizen does not follow the OA'],
  [-217, 'fall-back', 'citizen has blocked the OA'],
  [-218, 'fall-back', 'citizen receives no more at present'],
  [-227, 'fall-back', 'citizen banned, or inactive for more than 45 days'],
  [-230, 'fall-back', 'no interaction in the last 7 days'],
  [-232, 'fall-back', 'the interaction has expired'],
  [-244, 'fall-back', 'citizen has refused this type of message'],
  [-100, 'give-up', 'attachment expired'],
  [-201, 'give-up', 'a field is invalid'],
  [-210, 'give-up', 'over a limit of the message'],
  [-233, 'give-up', 'type of message not supported'],
  [-242, 'give-up', 'appsecret_proof wrong'],
  [-248, 'give-up', 'against the content policy'],
  [-249, 'give-up', 'template can not be sent by user id'],
];

const ZBS: readonly CodeRow[] = [
  [-124, 'renew-token', 'access token invalid'],
  [-32, 'retry', 'rate limit of the app or the OA'],
  [-100, 'retry', 'unknown fault'],
  [-115, 'retry', 'out of quota or balance'],
  [-144, 'tomorrow', 'daily limit of the OA'],
  [-147, 'tomorrow', 'daily limit of the template'],
  [-1441, 'tomorrow', 'daily limit of the OA'],
  [-1471, 'tomorrow', 'daily limit of the template'],
  [-1472, 'tomorrow', 'daily limit of the template'],
  [-133, 'opening', 'not allowed at this hour'],
  [-101, 'alarm', 'app invalid'],
  [-102, 'alarm', 'app does not exist'],
  [-103, 'alarm', 'app not activated'],
  [-104, 'alarm', 'app secret invalid'],
  [-105, 'alarm', 'app not linked to an OA'],
  [-117, 'alarm', 'no right on the template'],
  [-120, 'alarm', 'OA without this right'],
  [-131, 'alarm', 'template not approved'],
  [-135, 'alarm', 'OA may not send templates'],
  [-1351, 'alarm', 'OA blocked from sending'],
  [-136, 'alarm', 'no Cloud account linked'],
  [-137, 'alarm', 'charging failed'],
  [-138, 'alarm', 'app without this right'],
  [-145, 'alarm', 'OA may not send this type'],
  [-146, 'alarm', 'template disabled for its quality'],
  [-108, 'fall-back', 'phone number invalid'],
  [-114, 'fall-back', 'citizen can not receive it'],
  [-118, 'fall-back', 'no Zalo account with this number'],
  [-119, 'fall-back', 'account can not receive it'],
  [-139, 'fall-back', 'citizen has refused this type of message'],
  [-140, 'fall-back', 'citizen is not eligible'],
  [-141, 'fall-back', 'citizen has refused the OA'],
  [-106, 'give-up', 'method not supported'],
  [-109, 'give-up', 'template id invalid'],
  [-111, 'give-up', 'template data empty'],
  [-112, 'give-up', 'template data invalid'],
  [-1121, 'give-up', 'a parameter is too long'],
  [-1122, 'give-up', 'a parameter is missing'],
  [-1124, 'give-up', 'a parameter has the wrong form'],
  [-113, 'give-up', 'button invalid'],
  [-1131, 'give-up', 'button invalid'],
  [-116, 'give-up', 'text invalid'],
  [-121, 'give-up', 'no content'],
  [-122, 'give-up', 'body is not JSON'],
  [-1241, 'give-up', 'appsecret_proof wrong'],
  [-126, 'give-up', 'development mode without balance'],
  [-127, 'give-up', 'development mode reaches administrators only'],
  [-130, 'give-up', 'text too long'],
  [-132, 'give-up', 'a parameter is invalid'],
];

const OAUTH: readonly CodeRow[] = [
  [-32, 'retry', 'rate limit of the app'],
  [-14002, 'alarm', 'app not activated'],
  [-14003, 'alarm', 'redirect address is not the registered one'],
];

/** Every code that Zalo documents, by interface: the one table that decides what is done about it. */
export const ZALO_CODES: Readonly<Record<ZaloInterface, readonly CodeRow[]>> = {
  oa: OA,
  zbs: ZBS,
  oauth: OAUTH,
};

const byCode = (rows: readonly CodeRow[]): ReadonlyMap<number, ZaloRemedy> =>
  new Map(rows.map(([code, remedy]) => [code, remedy]));

const REMEDIES = { oa: byCode(OA), zbs: byCode(ZBS), oauth: byCode(OAUTH) } as const;

/**
 * What to do about the code. Templates sent by user id run over the OA's host and answer codes of
 * either kind, so the other message interface is asked second. A code that nobody has documented ends
 * a message, so that nothing is sent or paid twice; in OAuth it means that consent is needed again.
 */
export function remedyOf(from: ZaloInterface, code: number): ZaloRemedy {
  if (from === 'oauth') return REMEDIES.oauth.get(code) ?? 'alarm';
  const other = from === 'oa' ? REMEDIES.zbs : REMEDIES.oa;
  return REMEDIES[from].get(code) ?? other.get(code) ?? 'give-up';
}
