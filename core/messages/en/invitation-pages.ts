import type { InvitationPageMessages } from '../vi/invitation-pages.ts';

export const invitationPages: InvitationPageMessages = {
  navInvitations: 'Invitations',
  navOwnChats: 'My chats',

  invitationsTitle: 'Invitations',
  invitationsLead:
    'Every finished dossier has an invitation. Changes hold for invitations made from now on; those made before keep their last day.',
  invitationsWindow: 'Window and reminder',
  invitationsOn: 'Finished dossiers are invited (unticked: no invitation is made from now on)',
  invitationsOff: 'no invitations',
  invitationsRateDays: 'Days in which it can be used (1 to 90, the first one included)',
  invitationsRemind: 'Remind once if it was not used',
  invitationsRemindDays: 'Remind after how many days (at most the number above)',
  invitationsSave: 'Save',
  invitationsSaved: 'Saved. Invitations made from now on follow it.',
  invitationsWrong:
    'These days are not possible: 1 to 90 to use it, 1 to that number to remind. Nothing was saved.',
  invitationsChanged:
    'Somebody else has just changed it; this is the newest. Look again, then save.',
  invitationsVersions: 'Changes',
  invitationsVersion: 'No.',
  invitationsAuthor: 'Saved by',
  invitationsDay: 'Saved on',
  invitationsDays: 'Window (days)',
  invitationsReminder: 'Reminder after (days)',
  invitationsNever: 'none',
  invitationsNoVersion: 'Nobody has changed it: the built-in values hold.',

  invitationsStates: 'State of invitations',
  invitationsStatesLead:
    'By unit and day on which they were made. “Rated” counts by the day of the rating; below 10 nothing is shown. Expired ones are settled when their month is over.',
  invitationsFrom: 'From',
  invitationsTo: 'To',
  invitationsShow: 'Show',
  invitationsUnit: 'Unit',
  invitationsMade: 'Made',
  invitationsToPrint: 'To be printed',
  invitationsSent: 'Sent by message',
  invitationsUsed: 'Rated',
  invitationsExpired: 'Expired (settled)',
  invitationsWithdrawn: 'Withdrawn',
  invitationsNone: 'No invitation in these days.',
  invitationsOpened: 'Opened, the whole province, months not settled yet: {n}.',
  invitationsFew: 'below 10',

  ownChatsTitle: 'My chats',
  ownChatsLead:
    'Officials do not rate dossiers of their own unit. If you use Telegram or Zalo privately with this bot, say so here: codes of dossiers that your unit handled are then refused in that chat. The server keeps a keyed mark, not the account’s name.',
  ownChatsNew: 'Get a code',
  ownChatsCode: 'Your code: {code}',
  ownChatsHow:
    'Send this code to the bot from your own chat within 15 minutes. It works once and is shown only now.',
  ownChatsList: 'Declared',
  ownChatsOne: '{channel}, since {day}',
  ownChatsNone: 'No chat declared yet.',
  ownChatsRemove: 'Take back the {channel} chat declared on {day}',
  ownChatsRemoved: 'Taken back. This stands in the audit log.',
};
