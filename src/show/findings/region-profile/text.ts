import { monthIndexOf } from '../../../base/units.ts';
import { type Language, say } from '../../../base/words.ts';
import type { RegionProfileResult } from '../../../disclose/disclosed.ts';
import { formatOf } from '../../format.ts';
import { sectorsText } from '../before-after-text.ts';
import type { Figure, FindingContext, FindingText } from '../finding-view.ts';
import {
  countText,
  endsText,
  historyTexts,
  incidentTexts,
  lastYearOf,
  trendSaid,
  trendTexts,
  yearTexts,
} from './figure-texts.ts';
import {
  alikeText,
  coverageTexts,
  hotTexts,
  lackTexts,
  portTexts,
  pressureTexts,
  townTexts,
  whereTexts,
} from './place-texts.ts';
import { sectionWords as words } from './section-words.ts';
import { isOwnMeasure } from './series.ts';

export const sectionKeys = [
  'place',
  'history',
  'trend',
  'incidents',
  'hot',
  'years',
  'pressure',
  'coverage',
  'ports',
  'towns',
  'alike',
  'lacks',
] as const;
export type SectionKey = (typeof sectionKeys)[number];

/** One part of a profile in words; no texts where the region has nothing of it. */
export interface Section {
  readonly key: SectionKey;
  readonly term: string;
  readonly texts: readonly string[];
}

type Profile = RegionProfileResult;

const textsOf: Readonly<Record<SectionKey, (result: Profile, language: Language) => readonly string[]>> = {
  place: whereTexts,
  history: historyTexts,
  trend: trendTexts,
  incidents: incidentTexts,
  hot: hotTexts,
  years: yearTexts,
  pressure: pressureTexts,
  coverage: coverageTexts,
  ports: portTexts,
  towns: townTexts,
  alike: (result, language) =>
    result.alike.length === 0
      ? []
      : [...result.alike.map((one) => `${alikeText(one, language)}.`), words[language].alikeHow],
  lacks: lackTexts,
};

/** All parts of a profile, in order; the page, a finding and a sheet say the same. */
export const sectionsOf = (result: Profile, language: Language): readonly Section[] =>
  sectionKeys.map((key) => ({ key, term: words[language][key], texts: textsOf[key](result, language) }));

/** One sentence: the last twelve months and the trend, or incidents where no sector stands for the region. */
export function headlineOf(result: Profile, language: Language): string {
  const { region, incidents } = result;
  const name = region.name[language];
  const last = lastYearOf(result);
  if (last !== null) {
    const trend = trendSaid(result, language);
    return say(words, language, trend === null ? 'headlineNoTrend' : 'headline', {
      name,
      last: say(words, language, isOwnMeasure(result) ? 'lastOther' : 'lastFigures', {
        count: countText(last.now, language),
      }),
      ...endsText(last.period, language),
      sectors: sectorsText(region.sectors, language),
      trend: trend ?? '',
    });
  }
  if (incidents === null) return say(words, language, 'headlineNone', { name });
  const period = { from: incidents.firstMonth, to: monthIndexOf(incidents.firstMonth + incidents.records.length) };
  const { whole } = formatOf(language);
  return say(words, language, 'headlineRecords', {
    name,
    records: whole(incidents.total),
    people: whole(incidents.people),
    ...endsText(period, language),
  });
}

export function textOf(result: Profile, { language }: FindingContext): FindingText {
  const sections = sectionsOf(result, language).filter(({ key, texts }) => key !== 'lacks' && texts.length > 0);
  const figures: readonly Figure[] = sections.map(({ term, texts }) => ({ term, texts }));
  const texts = words[language];
  return {
    headline: headlineOf(result, language),
    figures,
    caveats: [
      ...(result.region.sectors.length > 0 && !isOwnMeasure(result) ? [texts.measures] : []),
      ...(result.lacks.includes('held-back') ? [texts.ownBasis] : []),
      ...lackTexts(result, language),
    ],
    items: [],
  };
}
