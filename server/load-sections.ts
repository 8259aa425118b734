import { setImmediate } from 'node:timers/promises';

/** No registry: what is missing here is loaded with the pages themselves. */
const SECTIONS = [
  () => import('../analytics/dashboard/render-layout.ts'),
  () => import('../analytics/dashboard/access/section.ts'),
  () => import('../analytics/dashboard/alerts/section.ts'),
  () => import('../analytics/dashboard/board/section.ts'),
  () => import('../analytics/dashboard/catalogue/section.ts'),
  () => import('../analytics/dashboard/channels/section.ts'),
  () => import('../analytics/dashboard/comments/section.ts'),
  () => import('../analytics/dashboard/dossiers/section.ts'),
  () => import('../analytics/dashboard/drill/section.ts'),
  () => import('../analytics/dashboard/figure-settings/section.ts'),
  () => import('../analytics/dashboard/identity/section.ts'),
  () => import('../analytics/dashboard/invitations/section.ts'),
  () => import('../analytics/dashboard/marks/section.ts'),
  () => import('../analytics/dashboard/nominations/section.ts'),
  () => import('../analytics/dashboard/operations/section.ts'),
  () => import('../analytics/dashboard/overview/section.ts'),
  () => import('../analytics/dashboard/people/section.ts'),
  () => import('../analytics/dashboard/questionnaire/section.ts'),
  () => import('../analytics/dashboard/reduction/section.ts'),
  () => import('../analytics/dashboard/reports/section.ts'),
  () => import('../analytics/dashboard/schemes/section.ts'),
  () => import('../analytics/dashboard/settings/section.ts'),
  () => import('../analytics/dashboard/routes.ts'),
  () => import('./zalo-connection.ts'),
  () => import('./officials-pages.ts'),
];

/**
 * Loads the sections of the officials' pages one after the other, so that citizens are answered in
 * between and do not wait for all of them.
 */
export async function loadSections(): Promise<void> {
  for (const load of SECTIONS) {
    await load();
    await setImmediate();
  }
}
