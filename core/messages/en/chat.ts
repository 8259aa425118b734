import type { ChatMessages, TypedWords } from '../vi/chat.ts';

export const chat: ChatMessages = {
  greeting:
    'Hello! Here you can rate a public administrative service, with one tap. You can also type the procedure, the code of your slip, or what you would like to say.',
  placeNamed: 'Place being rated: {place}.',
  codeUnknown:
    'The code in this link cannot be used (it may have changed). You can still rate as usual; the rating is just not tied to one counter.',
  askScore: 'How satisfied are you with how your procedure was handled just now?',
  chosen: 'Your choice: {score}',
  recorded: 'Recorded: {score}. Thank you!',
  chooseFirst: 'Please choose one of the five answers below (or type a number from 1 to 5).',
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
  offerAgain: 'To rate another visit, scan the QR code at the counter or press the button below.',
  again: 'Rate another visit',
  unsupported:
    'Sorry, only text and buttons can be read here. Pictures, sound and files are not stored.',
  buttonUnknown: 'The button you pressed is no longer in use, so nothing was recorded from it.',
  ratingImpossible: 'Sorry, a rating for this place cannot be recorded at the moment.',
  cancelled: 'Stopped; no rating was recorded. To rate, just send any word.',
  nothingToCancel: 'There is no unfinished rating.',
  help: 'Here you rate how your procedure was handled: one of five answers is all it takes; reasons, a comment and what should be simpler are up to you.\n\nStored: your answer, the day, the place, the procedure, and reasons, comment and suggestion after personal data is removed. Your name, phone number and account are not stored with the rating. The conversation is forgotten after 72 hours of silence. Messages pass through this app; to stay fully anonymous, rate at a kiosk or on the web page of the QR code.\n\n/huy: stop · /trogiup: help · /ngonngu: language · /tinhhinh: my suggestion · /xoa: erase · /dung: no invitations · /trang: open the rating page',
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
  procedureNamed: 'Procedure: {procedure}.',
  codeUnusable:
    'This rating code cannot be used: it may be used up, expired or mistyped. You can still rate as usual; the rating is just not tied to a dossier.',
  tooManyCodes:
    'You have tried several codes within a few minutes. Please wait 10 minutes, scan the QR code of the slip, or rate without a code.',
  changed: 'Changed to: {score}.',
  changeScore: 'Change my answer',
  noMoreChanges: 'This rating cannot be changed any more.',
  whichProcedure: 'Which procedure do you mean?',
  noneOfThese: 'None of these',
  askProcedure:
    'Which procedure was it? Type a few words, such as "birth", "land title"; or press "{skip}".',
  procedureUnknown: 'No such procedure was found. Please try other words.',
  askBadReasons: 'What was not satisfying? Choose one or more, then press "{done}".',
  askGoodReasons: 'What was good? Choose one or more, then press "{done}".',
  askReasons: 'Why did you choose that answer? Choose one or more, then press "{done}".',
  askNomination:
    'What should be made simpler in this procedure? Choose one or more, or write it, then press "{done}".',
  send: 'Send',
  reasonsKept: 'Recorded: {what}.',
  nominationKept:
    'Suggestion recorded: {what}. You will be told here when it is answered (if you do not want that, type /stop). Type /tinhhinh at any time to ask what became of it.',
  askPaper: 'Which paper should be dropped? Choose one, or press "{skip}".',
  askPaperOfMany:
    'Which paper should be dropped? Choose one, type the name of another one of this procedure, or press "{skip}".',
  paperKept: 'Recorded, the paper to be dropped: {paper}.',
  sameWish: '{count} people ask for the same: {what}.',
  otherWish: 'Of this procedure others also ask for: {what}. Do you want that too?',
  otherWishOfMany: 'Of this procedure {count} people also ask for: {what}. Do you want that too?',
  supportWish: 'I want this too: {what}',
  askCriterion: '{criterion}',
  commentShown: 'Your comment has been recorded: “{text}”',
  tellOffer:
    'Shall we tell you here when the office answers this comment? If so, press the last button.',
  tellMe: 'Tell me when it is answered',
  tellKept:
    'You will be told here, once, when it is answered. For that the address of this chat is kept sealed; it is erased when you have been told, when you type /stop or /xoa, and after {days} days at the latest.',
  draftNomination: 'I understand that you suggest to reduce: {what}. {text}',
  draftComment: 'Your comment: {text}',
  draftScore: 'One tap below sends both.',
  draftAsk: 'Send this? If you sent a comment before, this takes its place.',
  draftSend: 'Send this',
  draftDrop: 'Drop this',
  draftDropped: 'Dropped; nothing of it was stored.',
  suggestions: 'Your suggestions:',
  suggestionLine: '• {procedure}: {stage} (since {day}).',
  suggestionWaiting: '• {procedure}: {stage}.',
  noSuggestions:
    'No suggestion of yours was found from this chat. A new one may take a while to show.',
  eraseAsk:
    'Can be erased: comments of the ratings of this dialogue, every suggestion sent from this account, and the dialogue itself. Reasons chosen count no more. (This app keeps its own messages; delete those here yourself.)\n\nCannot be erased:\n• the answers chosen, also to single criteria: they are counted already, without a name or account, and without them nobody could check the figures. You can still change them for 72 hours;\n• comments of a dialogue that is forgotten (silent for more than 72 hours): nothing tells any more which are yours;\n• the codes of reasons and suggestions taken back: they stay in a ledger that is only added to, without words, and count for nothing.\nOld backups are destroyed after 35 days.\n\nErase now? You can type "erase now".',
  erase: 'Erase comments and suggestions',
  eraseTyped: 'erase now',
  keep: 'Keep',
  kept: 'Nothing was erased.',
  erased:
    'Comments and suggestions are erased, reasons are taken back, and this dialogue is forgotten. The answers chosen are still counted, without a name.',
  nothingToErase:
    'There is nothing of yours left to erase here: dialogues are forgotten after 72 hours of silence, there is no suggestion from this account, and no rating of it can be found.',
  stopped:
    'No more invitations or reminders will be sent here; if you write, you will still be answered. To get them again, type /nhantin.',
  resumed: 'On again: you may get invitations to rate here.',
  cancelledRest: 'Stopped. What you have sent is kept.',
  commandStatus: 'What became of my suggestion',
  commandErase: 'Erase my comments and suggestions',
  staffChat:
    'This chat was declared as an official’s, so this code cannot be used here: dossiers of your own unit are for citizens to rate. The code stays good for whoever holds the slip.',
  staffDeclared:
    'Noted: this is an official’s chat. From now on codes of dossiers that your unit handled cannot be used here.',
  staffCodeUnknown:
    'This staff code cannot be used: it may be older than 15 minutes, used from another chat, or mistyped. Please make a new one on the officials’ pages.',
  commandStop: 'No more invitations',
  openPage: 'Open the rating page',
  pageHere: 'Here is the rating page. Once is enough: on the page or in this chat.',
  noPage: 'There is no rating page online at present. You can rate in this chat.',
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
  enoughWords: ['enough', 'no more', 'leave me alone'],
  skipWords: ['skip', 'no', 'none', 'nothing', 'no thanks', 'no comment'],
  commandWords: {
    cancel: ['cancel', 'quit'],
    help: ['help', 'help me'],
    language: ['language', 'change language'],
    status: [
      'status',
      'my suggestions',
      'how is my suggestion doing',
      'what became of my suggestion',
      'status of my suggestion',
    ],
    erase: ['erase', 'delete', 'delete my data', 'erase my data'],
    'erase-now': ['erase now'],
    stop: ['stop', 'stop messages', 'unsubscribe', 'no more messages'],
    form: ['form', 'rating form', 'open the form', 'rating page', 'open the page', 'link'],
    resume: ['resume', 'subscribe'],
  },
};
