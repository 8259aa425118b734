import { isoDay } from '../../../core/calendar.ts';
import { fillIn } from '../../../core/messages/fill-in.ts';
import { reportingPeriod } from '../../reports/reporting-period.ts';
import type { LocalDay } from '../../../core/calendar.ts';
import type { ShownQuarter } from '../../reports/published-quarter.ts';
import { PUBLIC_WORDS, quarterName } from './public-words.ts';

export const OPEN_DATA_PATH = '/cong-khai/du-lieu/v1';

export interface OpenDataCatalogue {
  /** Address of the server without a slash at its end; empty for addresses relative to it. */
  readonly base: string;
  readonly provinceName: string;
  readonly quarters: readonly ShownQuarter[];
  readonly today: LocalDay;
}

/** The catalogue of data sets as DCAT 3 in JSON-LD (W3C), one data set a quarter. */
export function describeOpenData({
  base,
  provinceName,
  quarters,
  today,
}: OpenDataCatalogue): Readonly<Record<string, unknown>> {
  const words = PUBLIC_WORDS.vi;
  const address = `${base}${OPEN_DATA_PATH}`;
  const datasets = quarters.map(({ period: { id }, version, publishedOn, reason }) => {
    const { first, last } = reportingPeriod(id, today)!;
    const distribution = (ending: string, type: string) => ({
      '@type': 'dcat:Distribution',
      'dcat:downloadURL': { '@id': `${address}/${id}.${ending}` },
      'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${type}` },
    });
    return {
      '@type': 'dcat:Dataset',
      '@id': `${address}/${id}`,
      'dct:identifier': id,
      'dct:title': fillIn(words.datasetTitle, {
        province: provinceName,
        period: quarterName(id, 'vi'),
      }),
      'dct:description': words.datasetText,
      'dct:language': 'vi',
      ...(version !== null && { 'dcat:version': String(version) }),
      'dct:issued': publishedOn,
      ...(reason !== '' && { 'adms:versionNotes': reason }),
      'dct:temporal': {
        '@type': 'dct:PeriodOfTime',
        'dcat:startDate': isoDay(first),
        'dcat:endDate': isoDay(last),
      },
      'dcat:distribution': [
        distribution('csv', 'text/csv'),
        distribution('json', 'application/json'),
      ],
    };
  });
  return {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      adms: 'http://www.w3.org/ns/adms#',
    },
    '@type': 'dcat:Catalog',
    '@id': address,
    'dct:title': words.title,
    'dct:description': fillIn(words.lead, { province: provinceName }),
    'dcat:dataset': datasets,
  };
}
