import type { Router } from 'express';
import { isoDay, localDay, parseDay } from '../../../core/calendar.ts';
import { fillIn } from '../../../core/messages/fill-in.ts';
import { parseTargets, storedTargets, targetsOn, targetsSetting } from '../../targets.ts';
import type { FigureSettingsDependencies } from './dependencies.ts';
import { renderTargets } from './render-targets.ts';
import { settingRoutes } from './setting-page.ts';
import { FIGURE_SETTINGS_WORDS } from './words.ts';

/** `/settings/targets`: what is to be reached, from when, and by which decision. */
export function targetsRoutes(dependencies: FigureSettingsDependencies): Router {
  const { province, now, directory } = dependencies;
  return settingRoutes(dependencies, {
    path: '/settings/targets',
    name: targetsSetting(province),
    title: ({ language }) => FIGURE_SETTINGS_WORDS[language].targetsTitle,
    read(text, { language, format }) {
      const words = FIGURE_SETTINGS_WORDS[language];
      const share = (name: string) => Math.round(Number(text(name).replace(',', '.')) * 10) / 1000;
      const dueBy = text('dueBy');
      const step = parseTargets({
        satisfaction: share('satisfaction'),
        reduction: share('reduction'),
        from: text('from'),
        dueBy: dueBy === '' ? null : dueBy,
        decision: text('decision'),
      });
      if (step === null) return { problem: words.targetsWrong };
      const today = localDay(now());
      if (step.from < today) {
        return { problem: fillIn(words.targetsPast, { day: format.day(today) }) };
      }
      return { value: storedTargets(step) };
    },
    render(page, view) {
      const today = localDay(now());
      const provinceName = directory().provinces.get(province)?.name ?? province;
      const inForce = targetsOn(page.history, today);
      const typed = (name: string, usual: string) => page.typed?.(name) ?? usual;
      const percent = (share: number) => view.format.target(share).replace(/\s*%$/, '');
      return renderTargets(
        {
          ...page,
          provinceName,
          today,
          inForce,
          fields: {
            satisfaction: typed('satisfaction', percent(inForce.satisfaction)),
            reduction: typed('reduction', percent(inForce.reduction)),
            from: dayOr(typed('from', ''), isoDay(today)),
            dueBy: dayOr(typed('dueBy', ''), ''),
            decision: typed('decision', ''),
          },
        },
        view,
      );
    },
  });
}

function dayOr(text: string, other: string): string {
  return parseDay(text) === null ? other : text;
}
