import type { ZaloPageMessages } from '../vi/zalo-page.ts';

export const zaloPage = {
  navZalo: 'Zalo',
  zaloTitle: 'Zalo official account',
  zaloLead: 'Citizens rate inside Zalo once the authority’s official account has let this app in.',
  zaloOff:
    'Zalo is not set up. Set ZALO_APP_ID, ZALO_APP_SECRET and ZALO_OA_SECRET_KEY, then restart.',
  zaloState: 'Standing',
  'zalo-none': 'Not connected. An administrator of the account must consent once.',
  'zalo-valid': 'Connected.',
  'zalo-consent-needed':
    'Zalo takes the consent no longer. An administrator of the account must consent again.',
  zaloOaId: 'Account id',
  zaloObtained: 'Access token obtained',
  zaloExpires: 'Ends (renewed by itself before)',
  zaloProblem: 'Last failure',
  zaloWaiting: 'Answers to templates that found no message yet',
  zaloUnknown: 'Unknown events kept',
  zaloConnect: 'Consent at Zalo',
  zaloConnectText:
    'Opens Zalo. Whoever presses must be an administrator of the account; Zalo then leads back here.',
  zaloConsole: 'To be entered at developers.zalo.me',
  zaloConsoleText: 'Copy every character. Changing these at Zalo ends the consent.',
  zaloRedirect: 'Official Account Callback Url',
  zaloChallenge: 'Code challenge',
  zaloWebhook: 'Webhook URL',
  zaloNoAddress: 'PUBLIC_URL must be set first: Zalo calls https addresses only.',
  zaloAdoptTitle: 'Enter a token by hand',
  zaloAdoptText:
    'When the consent page can’t be opened: take the refresh token from Zalo’s API Explorer. It works once and is used at once.',
  zaloRefreshToken: 'Refresh token',
  zaloAdopt: 'Enter',
  zaloConnected: 'Connected with Zalo.',
  zaloRefused:
    'Zalo refused: the code was used or has expired, or its code challenge is not the one below.',
  zaloUnreachable: 'Zalo could not be reached. Try again in some minutes.',
  zaloForged: 'This consent did not start on this page. Press the button below again.',
} as const satisfies ZaloPageMessages;
