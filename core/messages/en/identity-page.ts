import type { IdentityPageMessages } from '../vi/identity-page.ts';

/** Words of the officials' page on which the marks and the name at the head of every page are set. */
export const identityPage: IdentityPageMessages = {
  navigation: 'Marks and names',
  title: 'Marks and names',
  lead: 'What stands at the head of the kiosk, the phone page, public pages, printed slips and the officials’ pages. Until something is set, the program shows a neutral sign of its own.',
  national: 'National emblem',
  provincial: 'Mark of the province',
  line: 'Line with the name',
  lineHint:
    'E.g. Ủy ban nhân dân tỉnh An Giang. At most {most} letters; leave it empty for no line.',
  nationalAlt: 'Quốc huy nước Cộng hòa xã hội chủ nghĩa Việt Nam',
  provincialAlt: 'Biểu trưng {province}',
  file: 'Picture',
  fileHint:
    'PNG or SVG, at most {most} kB. Only the drawing is kept: scripts, outside addresses and attached information are dropped.',
  alt: 'Description in Vietnamese, for who does not see the picture',
  altHint: 'Required, at most {most} letters.',
  save: 'Save',
  remove: 'Remove this picture',
  now: 'In use',
  none: 'No picture yet.',
  heavy:
    'This picture is too heavy for the phone page and is not shown there; everywhere else it is.',
  light: 'Shown everywhere, on phones too.',
  saved: 'Saved. Kiosks take it over within minutes, while nobody uses them.',
  changed: 'Somebody has just changed it. Look again, then save.',
  history: 'What was set',
  historyNone: 'Nobody has set anything.',
  historyWhat: 'Part',
  historyValue: 'Value',
  historyAuthor: 'Set by',
  historyDay: 'Day',
  historyPicture: '{alt} ({type}, {size} kB)',
  historyRemoved: 'removed',
  'problem-file-missing': 'Choose a PNG or SVG file.',
  'problem-file-large': 'The file is larger than {most} kB.',
  'problem-kind-unknown': 'This file is neither PNG nor SVG.',
  'problem-alt-missing': 'Write the description, at most {most} letters.',
  'problem-line-long': 'The line is longer than {most} letters.',
  'problem-svg-invalid':
    'This SVG file cannot be read: it is malformed or defines entities of its own.',
  'problem-size-missing': 'The SVG file tells no size (viewBox), or is far too long or narrow.',
  'problem-nothing-drawn': 'Without what is not allowed, nothing is left of this SVG file.',
  'problem-too-complex': 'The SVG file draws too many shapes.',
  'problem-png-invalid': 'This PNG file is broken, or is no PNG.',
  'problem-png-size': 'Each side of a PNG picture must have 16 to 1,024 pixels.',
};
