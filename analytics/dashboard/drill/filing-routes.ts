import { Router } from 'express';
import { localDay } from '../../../core/calendar.ts';
import type { Directory } from '../../../core/directory.ts';
import type { UnitCode } from '../../../core/organisation.ts';
import { unitScope } from '../../../core/role.ts';
import { narrowToWay } from '../../reports/filing-figures.ts';
import { periodChoices } from '../overview/overview-query.ts';
import { requirePermission, sendPage, visitOf } from '../visit.ts';
import type { DrillDependencies } from './dependencies.ts';
import { DRILL_WORDS } from './drill-words.ts';
import { parseFilingQuery } from './filing-query.ts';
import { renderFiling } from './render-filing.ts';

/** `/satisfaction/filing`: of the whole province or one unit; all of what is asked in the address. */
export function filingRoutes(dependencies: DrillDependencies): Router {
  const { filingFigures, directory, province, ratings, now } = dependencies;
  const router = Router();
  router.get(
    '/satisfaction/filing',
    requirePermission('read-figures'),
    async (request, response, next) => {
      const { session, view } = visitOf(response);
      const query = parseFilingQuery(request.query);
      if (query === null || session === null) return next();
      const within = unitScope(session.official);
      const unit = (query.unit ?? within) as UnitCode | null;
      const name = unit === null ? null : unitName(directory(), unit);
      if (name === undefined || (within !== null && unit !== within)) return next();
      const [figures, span] = await Promise.all([
        filingFigures({ period: query.period, unit }),
        ratings.span(province),
      ]);
      if (figures === null) return next();
      const today = localDay(now());
      const first = span?.first ?? today;
      const { units } = directory();
      sendPage(response, {
        title: DRILL_WORDS[view.language].wayTitle,
        body: renderFiling(
          {
            figures: narrowToWay(figures, query.filing),
            unit,
            name,
            filing: query.filing,
            periods: periodChoices({ first, today, inUse: figures.period.id }, view),
            units:
              within === null
                ? [...units.values()].filter((each) => each.province === province)
                : null,
          },
          view,
        ),
        path: '/dashboard/satisfaction/filing',
        query: {
          period: figures.period.id,
          ...(unit !== null && { unit }),
          ...(query.filing !== '' && { filing: query.filing }),
        },
      });
    },
  );
  return router;
}

/** Of a unit there is or was; undefined for none. */
function unitName({ units, unitHistory }: Directory, unit: UnitCode): string | undefined {
  return (units.get(unit) ?? unitHistory.units.get(unit)?.at(-1))?.name;
}
