import type { OperationsPageMessages } from '../vi/operations-page.ts';

/** English words of the page of operations. */
export const operationsPage: OperationsPageMessages = {
  link: 'Operations',
  title: 'Operations',
  lead: 'What waits, was set aside or was given up, and what to do. No words of citizens, addresses or keys are shown here.',
  toDo: 'What to do',
  allWell: 'Nothing needs to be done.',
  goThere: 'Look',

  todoDisk: 'Less than 1 GB is free: make room, for a full disk takes no ratings.',
  todoBackup: 'The server knows of no backup in the last two days: run `npm run backup -- FILE`.',
  todoRefused:
    '{channel}: the platform refuses our key or settings; correct them and restart the server.',
  todoPaused: '{channel}: sending pauses after failures in a row.',
  todoLate:
    '{channel}: something has waited for more than 10 minutes; see whether the platform answers, or the log.',
  todoConsent:
    'Zalo no longer takes what was granted: the administrator of the OA must consent again.',
  todoParked:
    '{count} messages of citizens were set aside after several tries: try again or discard within 7 days.',
  todoGivenUp: '{count} messages of ours could not be sent and were given up.',
  todoDossiers:
    '{count} dossiers wait because a unit, counter or procedure is not in the catalogue.',
  todoRefusedFiles:
    '{count} files of dossiers in the watched folder could not be taken. Look into its subfolder “refused”: the .txt beside each says why; mend it and drop it again, or upload it here, and delete the old one.',
  todoSilent: 'Kiosks that do not report: {names}. Look at power and network there.',

  channels: 'Chat channels',
  noChannels: 'No chat channel is switched on.',
  channelColumn: 'Channel',
  stateColumn: 'State',
  inboundColumn: 'Coming in, waiting',
  outboundColumn: 'Going out, waiting',
  'state-idle': 'Not started.',
  'state-starting': 'Reaching the platform.',
  'state-receiving': 'Receiving.',
  'state-refused': 'The platform refuses our key or settings.',
  'state-stopped': 'Stopped.',
  'state-off': 'Not switched on; something is left from before.',
  pausedUntil: 'Sending pauses until {moment}.',
  pausedTrying: 'Sending stopped after failures; the next message tries again.',
  resume: 'Send on {channel} now',
  nothingWaits: 'none',
  waits: '{count}, the oldest {age}',
  'zalo-none': 'Zalo: not connected.',
  'zalo-valid': 'Zalo: the access token expires at {moment} and is renewed before.',
  'zalo-consent-needed': 'Zalo: the administrator of the OA must consent again.',
  zaloLink: 'Connect Zalo',

  parked: 'Messages of citizens set aside: {count}',
  parkedHint:
    'Their chats go on. Once the fault is mended, try again; after 7 days they are erased. What is discarded is gone; the reason is logged with the name of who did it.',
  noneParked: 'None.',
  sinceColumn: 'Since',
  problemColumn: 'Why',
  triesColumn: 'Tries',
  tried: 'Tried {tries} times.',
  ago: '{age} ago',
  retry: 'Try again',
  reason: 'Reason to discard',
  discard: 'Discard this message',
  reasonMissing: 'Give a reason of at most 200 characters. Nothing was discarded.',

  givenUp: 'Messages that could not be sent: {count}',
  givenUpHint:
    'Words and address were erased when it was given up, so it can not be sent again. An invitation is still good: print its slip on the page of slips. A line goes by itself after 7 days.',
  noneGivenUp: 'None.',
  kindColumn: 'Kind',
  'kind-reply': 'Answer',
  'kind-notice': 'Notice',
  'kind-invitation': 'Invitation to rate',
  'kind-reminder': 'Reminder',

  store: 'Store and devices',
  storeSize: 'In use',
  storeFree: 'Free on the disk',
  lastBackup: 'Last backup',
  noBackup: 'none that is known',
  devices: 'Kiosks that do not report',
  devicesSilent: '{silent} of {count}',
  megabytes: '{count} MB',
  unknown: 'not known',

  retried: 'The message will be tried again at once.',
  discarded: 'Discarded; the reason is in the audit log.',
  resumed: 'Sending is on again. Should the platform still fail, it pauses again.',
  gone: 'That is no longer here: somebody else may just have seen to it.',

  problemExpired: 'Too late to be of use.',
  problemCredentials: 'The key is refused or has expired: connect again in the settings.',
  problemLimit: 'The platform limits messages: it is tried again later.',
  problemAway: 'The platform does not answer: look at the network of the server, or wait.',
  problemClosed: 'The citizen has closed the chat.',
  problemNoWay: 'There is no way left to reach the citizen.',
  problemOther: 'Another fault: look for the code in docs/operations.md and in the log.',
};
