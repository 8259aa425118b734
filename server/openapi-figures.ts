import type { OpenApiDocument } from './openapi.ts';

/** Paths by which integrations read figures. */
export function figurePaths(refused: { readonly description: string }): OpenApiDocument['paths'] {
  return {
    '/api/v1/satisfaction': {
      get: {
        summary: 'Tỷ lệ hài lòng so với mục tiêu / Satisfaction against the target',
        description:
          'The same report that the page and the CSV show. Needs a sign-in or an API key.',
        security: [{ bearer: [] }],
        parameters: [
          { name: 'period', description: '`2026`, `2026-Q4`, `2026-11` or `last-12-months`' },
          { name: 'counted', description: '`backed` or `all`' },
        ],
        responses: { '200': { description: 'The report' }, '401': refused },
      },
    },
    '/api/v1/reduction': {
      get: {
        summary: 'Tiến độ cắt giảm so với mục tiêu / Cutting against the target',
        description:
          'The same report that the page shows: every measure, the procedures that make up the headline, ' +
          'and why each other act does not count. `progress` is null until a baseline is frozen.',
        security: [{ bearer: [] }],
        parameters: [
          { name: 'baseline', description: 'Id of a baseline; the newest when absent' },
          { name: 'on', description: 'As of the end of this day, `2026-11-25`; today when absent' },
        ],
        responses: {
          '200': { description: 'The report' },
          '401': refused,
          '404': refused,
        },
      },
    },
  };
}
