import type { AlertBook } from '../../../core/alert.ts';
import type { SectionBasis } from '../section.ts';

export interface AlertsDependencies extends SectionBasis {
  readonly alerts: AlertBook;
}
