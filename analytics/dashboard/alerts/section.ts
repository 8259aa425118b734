import type { Section } from '../section.ts';
import { alertsRoutes } from './alerts-routes.ts';
import type { AlertsDependencies } from './dependencies.ts';
import { ALERT_WORDS, ALERTS_PATH } from './render-alerts.ts';

/** Bad days that chance does not explain, and who has taken them up. */
export const alerts: Section<AlertsDependencies> = {
  links: [
    {
      group: 'voices',
      href: ALERTS_PATH,
      text: ({ language }) => ALERT_WORDS[language].navigation,
      needs: 'read-figures',
    },
  ],
  routes: alertsRoutes,
};
