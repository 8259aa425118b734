import type { SectionBasis } from '../section.ts';

export interface FigureSettingsDependencies extends SectionBasis {
  /** Has what was just set hold from now on in this process. */
  readonly refreshCounted: () => Promise<void>;
}
