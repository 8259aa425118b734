import { commentPages as en } from '../../../core/messages/en/comment-pages.ts';
import { reasons as enReasons } from '../../../core/messages/en/reasons.ts';
import {
  commentPages as vi,
  type CommentPageMessages,
} from '../../../core/messages/vi/comment-pages.ts';
import { reasons as viReasons } from '../../../core/messages/vi/reasons.ts';
import type { Reason } from '../../../core/reason.ts';
import type { OfficialLanguage } from '../official-language.ts';

export const COMMENTS_PATH = '/dashboard/comments';

/** Words of the pages about comments, and of the reasons. */
export const COMMENT_WORDS: Readonly<
  Record<
    OfficialLanguage,
    CommentPageMessages & { readonly reasons: Readonly<Record<Reason, string>> }
  >
> = { vi: { ...vi, reasons: viReasons }, en: { ...en, reasons: enReasons } };
