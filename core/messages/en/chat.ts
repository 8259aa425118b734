import type { ChatMessages, TypedWords } from '../vi/chat.ts';

export const chat: ChatMessages = {
  greeting: 'Hello! Here you can rate a public administrative service, with one tap.',
  placeNamed: 'Place being rated: {place}.',
  codeUnknown:
    'The code in this link cannot be used (it may have changed). You can still rate as usual; the rating is just not tied to one counter.',
  askScore: 'How satisfied are you with how your procedure was handled just now?',
  chosen: 'Your choice: {score}',
  recorded: 'Recorded: {score}. Thank you!',
  alreadyRecorded:
    'This rating has already been recorded. Only the first choice counts, so nothing has changed.',
  chooseFirst:
    'Please choose one of the five answers below first (or type a number from 1 to 5). After that you can write a comment.',
  askComment:
    'Would you like to add a comment? Write it here, or press "{skip}". Please leave out names, phone numbers and document numbers.',
  skip: 'Skip',
  commentKept: 'Your comment has been recorded.',
  commentRedacted: 'What looked like personal data was removed before it was stored.',
  commentTooLong:
    'This comment is longer than {max} characters and was not stored. Please send a shorter one.',
  commentUnreadable:
    'This comment holds unreadable characters and was not stored. Please write it again.',
  thanks: 'Thank you for helping to make administrative procedures better.',
  notAdded: 'The last rating is complete, so this message was not stored.',
  offerAgain: 'To rate another visit, scan the QR code at the counter or press the button below.',
  again: 'Rate another visit',
  unsupported:
    'Sorry, only text and buttons can be read here. Pictures, sound and files are not stored.',
  buttonUnknown: 'The button you pressed is no longer in use, so nothing was recorded from it.',
  ratingImpossible: 'Sorry, a rating for this place cannot be recorded at the moment.',
  cancelled: 'Stopped; no rating was recorded. To rate, just send any word.',
  cancelledComment: 'Stopped. The answer you chose is kept, without a comment.',
  nothingToCancel: 'There is no unfinished rating.',
  help: 'Here you rate how your procedure was handled: choose one of five answers, then write a comment if you like.\n\nStored: your answer, the day, the place, and the comment after personal data is removed. Your name, phone number and account are not stored with the rating. The conversation is forgotten after 72 hours of silence. Messages pass through this app; to stay fully anonymous, rate at a kiosk or on the web page of the QR code.\n\n/huy: stop · /trogiup: help · /ngonngu: language',
  helpBegin: 'To begin, just send any word.',
  chooseLanguage: 'Which language would you like?',
  languageName: 'English',
  turnFailed: 'Sorry, something went wrong with your last message. Please try again.',
  privateOnly:
    'Sorry, ratings are taken in private chats only. Please write to this account directly.',
  commandStart: 'Rate how a procedure was handled',
  commandCancel: 'Stop the unfinished rating',
  commandHelp: 'Help and privacy',
  commandLanguage: 'Language · Ngôn ngữ · ភាសា',
};

export const typedWords: TypedWords = {
  scoreWords: {
    5: ['extremely satisfied', 'very good', 'excellent'],
    4: ['good'],
    3: ['average', 'so so', 'neither satisfied nor dissatisfied'],
    2: ['not satisfied', 'unsatisfied', 'not very satisfied', 'bad'],
    1: [
      'very unsatisfied',
      'extremely dissatisfied',
      'not satisfied at all',
      'very bad',
      'terrible',
    ],
  },
  scoreUnits: ['star', 'stars', 'point', 'points'],
  courtesyWords: ['i', 'am', "i'm", 'im', 'was', 'it', 'thanks', 'thank', 'you'],
  skipWords: ['skip', 'no', 'none', 'nothing', 'no thanks', 'no comment'],
};
