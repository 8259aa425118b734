import type { PrivacyMessages } from '../vi/privacy.ts';

export const privacy: PrivacyMessages = {
  title: 'Privacy',
  keptTitle: 'What is kept',
  kept: 'Your answer, reasons and comment, the procedure, the place, the way it came in (kiosk, phone, Telegram, Zalo) and the day.',
  neverTitle: 'What is never kept',
  never:
    'Your name, phone number, network address, device, or the time of day. Personal details in a comment are removed before it is saved. This page uses no cookie to recognise you.',
  codeTitle: 'The code on your slip',
  code: 'It only makes sure that each dossier is rated once. Your answer holds neither the code nor the dossier. That a code was used is kept apart, under a name that nobody can join with the dossier without the server’s key.',
  longTitle: 'For how long',
  long: 'A code is deleted after 90 days, an unfinished chat after 4 days. Answers and comments are kept, to compare years. For 72 hours whoever holds the page that answered can change the answer.',
  groupsTitle: 'Who could guess that it was you',
  groups:
    'Where 10 or more people answered on the same day, at the same counter, about the same procedure and in the same way, even somebody who holds the database, its logs and its backups can guess who answered what no better than by chance. In smaller groups such a person might guess; pages of figures show no group below 10. For about a minute, while an answer is being written (with PostgreSQL: until 3 o’clock the next morning, and longer in PostgreSQL’s own log), whoever runs the server could see which answer has just come.',
  chatTitle: 'Answering by Telegram or Zalo',
  chat: 'The messaging company knows who writes. The server knows the chat while it answers, does not write it into the answer, and forgets it after a few days. For most privacy use the code on your slip in a browser, or a kiosk.',
  followTitle: 'Being told of answers',
  follow:
    'Who makes a suggestion in a chat is told there when it is answered. For that the server keeps the address of the chat, sealed, under a name that can not be joined with the suggestion without the key of the server, and never with the answer to a rating. The address is erased when the suggestion has come to its end, when you type /stop or /xoa, when you block this account, and after 24 months at the latest. Who writes a comment in a chat and presses “Tell me when it is answered” is told once in the same way; the address is erased when you have been told, when you type /stop or /xoa, and after 180 days at the latest. Who does not press it leaves nothing.',
  inviteTitle: 'Invitations by message',
  invite:
    'The office that dealt with your dossier may pass on a phone number or a chat, so that you can be invited to rate. That address is sealed, and erased after the invitation and its one reminder (there is none if you have rated), at the latest when its time is over. Type /stop to get no more of them.',
  staffTitle: 'Officials',
  staff:
    'The staff at the counter do not see answers. A browser in which an official has signed in cannot rate a dossier.',
};
