import type { CommentBook } from '../../../core/comment-book.ts';
import type { SectionBasis } from '../section.ts';

export interface CommentsDependencies extends SectionBasis {
  readonly comments: CommentBook;
}
