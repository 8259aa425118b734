import type { OpenApiDocument } from './openapi.ts';

const SCOPE_PARAMETERS: readonly {
  readonly name: string;
  readonly in: 'query';
  readonly description: string;
}[] = [
  { name: 'period', in: 'query', description: '`2026`, `2026-Q4`, `2026-11` or `last-12-months`' },
  { name: 'counted', in: 'query', description: '`backed` or `all`' },
  { name: 'unit', in: 'query', description: 'Code of a unit' },
  { name: 'counter', in: 'query', description: 'Id of a counter; of the unit, when one is named' },
  { name: 'sector', in: 'query', description: 'Name of a sector' },
  { name: 'procedure', in: 'query', description: 'National code of a procedure' },
  { name: 'channel', in: 'query', description: '`kiosk`, `telegram`, `zalo` ...' },
];

/** What a path that reads figures can answer. */
export function figureAnswers(what: string, refused: { readonly description: string }) {
  return { '200': { description: what }, '401': refused, '404': refused, '422': refused };
}

/** Paths by which integrations read figures. */
export function figurePaths(refused: { readonly description: string }): OpenApiDocument['paths'] {
  return {
    '/api/v1/satisfaction': {
      get: {
        summary: 'Tỷ lệ hài lòng so với mục tiêu / Satisfaction against the target',
        description:
          'The same report that the page and the CSV show. A filter that it does not know is refused (422). Needs a sign-in or an API key. Ratings that ' +
          'are marked as suspicious are in no figure but `marked`: how many wait for a decision or are ' +
          'left out by one, and the total with them. Narrowed down by `unit`, `counter`, `sector`, ' +
          '`procedure` or `channel` it is the report of the page *Chi tiết*: `scope`, `total` (null ' +
          'where it may not be shown, or nobody rated) and what it can be narrowed down to in `by`.',
        security: [{ bearer: [] }],
        parameters: [
          ...SCOPE_PARAMETERS,
          {
            name: 'shape',
            in: 'query',
            description: 'A day, in whose units the whole province is read',
          },
        ],
        responses: figureAnswers('The report', refused),
      },
    },
    ...reportPath(refused),
    ...filingPath(refused),
    ...closerPath(refused),
    ...scopePaths(refused),
    ...reductionPath(refused),
  };
}

function reportPath(refused: { readonly description: string }): OpenApiDocument['paths'] {
  return {
    '/api/v1/report': {
      get: {
        summary: 'Báo cáo của kỳ / The report of a period',
        description:
          'All that the official report of a month, quarter or year is made of: `satisfaction`, ' +
          '`reduction`, `findings` (the period before and whether the difference is clear, reasons, ' +
          'what is proposed), the same as `sentences`, and `fingerprint` (null while the period runs). ' +
          'Not for keys of one unit.',
        security: [{ bearer: [] }],
        parameters: [
          { name: 'period', description: '`2026`, `2026-Q4` or `2026-11`' },
          { name: 'counted', description: '`backed` or `all`' },
        ],
        responses: figureAnswers('The report', refused),
      },
    },
  };
}

function reductionPath(refused: { readonly description: string }): OpenApiDocument['paths'] {
  return {
    '/api/v1/reduction': {
      get: {
        summary: 'Tiến độ cắt giảm so với mục tiêu / Cutting against the target',
        description:
          'The same report that the page shows: every measure, the procedures that make up the headline, ' +
          'and why each other act does not count. `progress` is null until a baseline is frozen. ' +
          '`provisional` is true while nobody signed the baseline off: the figure is not the official ' +
          'one then; else `signOff` gives the decision (`decision`, `decidedOn`). Each of `baselines` ' +
          'tells the same by `signedOff`. `verdicts` tells of each degree of certainty (in effect, ' +
          'decided, proposed) whether the target is met. ' +
          'Units, counters and channels have no list of procedures of their own: such filters are refused (422).',
        security: [{ bearer: [] }],
        parameters: [
          {
            name: 'baseline',
            description:
              'Id of a baseline; when absent the newest that is signed off, else the newest',
          },
          { name: 'on', description: 'As of the end of this day, `2026-11-25`; today when absent' },
          {
            name: 'period',
            description: 'As in `satisfaction`, in place of `on`: as of the last day of the period',
          },
          {
            name: 'sector',
            description: 'Name of a sector: only its procedures of the list. Sectors add up to all',
          },
          { name: 'procedure', description: 'Only this procedure of the list, and acts on it' },
        ],
        responses: figureAnswers('The report', refused),
      },
    },
  };
}

function filingPath(refused: { readonly description: string }): OpenApiDocument['paths'] {
  return {
    '/api/v1/satisfaction/filing': {
      get: {
        summary: 'Hài lòng theo cách nộp hồ sơ / Satisfaction by way of filing',
        description:
          'Backed ratings of the units and procedures where nearly all dossiers of the period were filed ' +
          'in one way, added up by way in `ways`; the same figures as the page. `covered` is how many ' +
          'ratings that is, `total` how many there are (null where it may not be shown). Ratings ' +
          'keep no way of filing, so no other interface has a filter `filing`: it is refused (422), ' +
          'and `instead` names this address. The key of one unit reads that unit.',
        security: [{ bearer: [] }],
        parameters: [
          ...SCOPE_PARAMETERS.filter(({ name }) => name === 'period' || name === 'unit'),
          {
            name: 'filing',
            in: 'query',
            description: '`in-person`, `online` or `post`; all when absent',
          },
        ],
        responses: figureAnswers('The figures', refused),
      },
    },
  };
}

function closerPath(refused: { readonly description: string }): OpenApiDocument['paths'] {
  return {
    '/api/v1/satisfaction/closer': {
      get: {
        summary: 'Con số đáng tin đến đâu / How far the figure can be trusted',
        description:
          'Of backed ratings, the same as the page: `silent`, the share had every silent citizen been ' +
          'dissatisfied or satisfied; `weighted`, the share by the finished dossiers of each procedure ' +
          'and unit, with as many equal ratings as it is worth (`effectiveN`); `outlook`, where twelve ' +
          'months lead to by the due month of the target, or why nothing can be said; `ranks`, units ' +
          'drawn towards their mean, with the places (`first` to `last`) that each may take; `drivers`, ' +
          'the part of the dissatisfied that ticked each reason. The key of one unit reads that unit.',
        security: [{ bearer: [] }],
        parameters: SCOPE_PARAMETERS.filter(({ name }) => name === 'period'),
        responses: figureAnswers('The figures', refused),
      },
    },
  };
}

function scopePaths(refused: { readonly description: string }): OpenApiDocument['paths'] {
  return {
    '/api/v1/timeseries': {
      get: {
        summary: 'Tỷ lệ hài lòng từng tháng / Satisfaction by month',
        description:
          'Each month of the period that is over, with the figure that `satisfaction` answers for it and ' +
          'the same filters; `figure` is null where it may not be shown.',
        security: [{ bearer: [] }],
        parameters: SCOPE_PARAMETERS,
        responses: figureAnswers('The series', refused),
      },
    },
    '/api/v1/procedures/{code}': {
      get: {
        summary: 'Sự hài lòng về một thủ tục / Satisfaction with one procedure',
        description:
          'The same figures as the page *Chi tiết*, narrowed down to the procedure. `total` is null ' +
          'where it may not be shown or nobody rated; place and channel at once are not answered.',
        security: [{ bearer: [] }],
        parameters: [
          {
            name: 'code',
            in: 'path',
            required: true,
            description: 'The national code of the procedure',
          },
          ...SCOPE_PARAMETERS.filter(({ name }) => name !== 'procedure'),
        ],
        responses: figureAnswers('The report', refused),
      },
    },
  };
}
