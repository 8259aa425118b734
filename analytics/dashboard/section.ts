import type { Router } from 'express';
import type { Instant } from '../../core/calendar.ts';
import type { Directory } from '../../core/directory.ts';
import type { ProvinceCode } from '../../core/organisation.ts';
import type { Permission } from '../../core/role.ts';
import type { SettingBook } from '../../core/setting.ts';
import type { OfficialView } from './official-view.ts';

/** What every section is given; sections read no setting of the process and no clock by themselves. */
export interface SectionBasis {
  readonly directory: () => Directory;
  readonly province: ProvinceCode;
  readonly settings: SettingBook;
  readonly now: () => Instant;
  /** True behind HTTPS. */
  readonly secureCookies: boolean;
  /** Address under which citizens and kiosks reach this server; null takes the one of the request. */
  readonly publicUrl: string | null;
}

/** Where a link stands: the two promises openly, the rest below the name of its group. */
export type NavigationGroup = 'figures' | 'voices' | 'reports' | 'work' | 'settings';

export interface NavigationLink {
  readonly group: NavigationGroup;
  readonly href: string;
  readonly text: (view: OfficialView) => string;
  /** Shown only to those who may go there. */
  readonly needs: Permission;
}

/** One part of the officials' pages: where it is found, and its pages below `/dashboard`. */
export interface Section<Dependencies> {
  readonly links: readonly NavigationLink[];
  routes(dependencies: Dependencies): Router;
}
