import type { CommentBook } from '../../../core/comment-book.ts';
import type { SectionBasis } from '../section.ts';
import type { CommentLoader } from './comment-loader.ts';

export interface CommentsDependencies extends SectionBasis {
  readonly comments: CommentBook;
  readonly commentLoader: CommentLoader;
}
