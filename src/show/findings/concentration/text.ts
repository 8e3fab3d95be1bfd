import { monthIndexOf } from '../../../base/units.ts';
import { type Language, say } from '../../../base/words.ts';
import { formatOf } from '../../format.ts';
import type { Figure, FindingContext, FindingItem, FindingText } from '../finding-view.ts';
import { type Concentrated, type ConcentrationPeriod, cellsOfGroup, groups, hasNumber } from './ranks.ts';
import { words } from './words.ts';

/** A coefficient this little above that of chance says next to nothing. */
const hardlyMore = 0.05;

export function unitsText({ finding }: Concentrated, units: number, language: Language): string {
  return say(words, language, finding.of, { count: formatOf(language).whole(units) });
}

function valuesOf(result: Concentrated, period: ConcentrationPeriod, language: Language) {
  const { whole, share, decimal } = formatOf(language);
  return {
    records: whole(period.records),
    units: unitsText(result, period.units, language),
    half: share(period.share50),
    most: share(period.share80),
    gini: decimal(period.gini.value, 3),
    lower: decimal(period.gini.lower, 3),
    upper: decimal(period.gini.upper, 3),
    chance: decimal(period.giniByChance, 2),
  };
}

/** "Half of 1,200 incidents lie in 4.1 % of 640 cells, and four fifths in 15 %; Gini 0.84 (0.61 by chance alone)." */
export function headlineOf(result: Concentrated, language: Language): string {
  const [whole] = result.finding.periods;
  if (whole === undefined || !hasNumber(whole)) return words[language].refused;
  return say(words, language, 'headline', valuesOf(result, whole, language));
}

/** "Whole period", "Jan 2019 – Dec 2019". */
export function periodName({ from, to }: ConcentrationPeriod, k: number, language: Language): string {
  if (k === 0) return words[language].whole;
  const { shortMonth } = formatOf(language);
  return say(words, language, 'part', { from: shortMonth(from), to: shortMonth(monthIndexOf(to - 1)) });
}

function figureOf(result: Concentrated, period: ConcentrationPeriod, k: number, language: Language): Figure {
  const term = periodName(period, k, language);
  const values = valuesOf(result, period, language);
  if (!hasNumber(period)) return { term, texts: [say(words, language, 'tooFew', values)] };
  const key = Number.isNaN(period.gini.lower) ? 'giniAlone' : 'gini';
  return { term, texts: [say(words, language, 'line', values), say(words, language, key, values)] };
}

function itemsOf(result: Concentrated, { language, theme }: FindingContext): readonly FindingItem[] {
  const [whole] = result.finding.periods;
  if (whole === undefined || !hasNumber(whole)) return [];
  const isKm = result.finding.of === 'kilometres';
  const { whole: write, share } = formatOf(language);
  return groups.map((id) => ({
    id,
    title: words[language][id === 'half' ? (isKm ? 'itemHalfKm' : 'itemHalf') : isKm ? 'itemMostKm' : 'itemMost'],
    lines: [
      say(words, language, 'itemLine', {
        cells: write(cellsOfGroup(result, id).length),
        share: share(id === 'half' ? whole.share50 : whole.share80),
      }),
    ],
    ink: (id === 'half' ? theme.counts[5] : theme.counts[3]) ?? null,
  }));
}

function caveatsOf(result: Concentrated, language: Language): readonly string[] {
  const texts = words[language];
  const [whole] = result.finding.periods;
  const { stamp, basis } = result.finding.meta;
  const { side } = stamp.params;
  const isAlike = whole !== undefined && whole.gini.value - whole.giniByChance < hardlyMore;
  return [
    ...(isAlike ? [texts.chanceAlike] : []),
    ...(side === 'us' || side === 'mexico' ? [say(words, language, 'side', { side: texts[side] })] : []),
    ...(basis === 'disclosed' ? [texts.partial] : []),
    texts.noWhy,
  ];
}

export function textOf(result: Concentrated, context: FindingContext): FindingText {
  const { language } = context;
  return {
    headline: headlineOf(result, language),
    figures: result.finding.periods.map((period, k) => figureOf(result, period, k, language)),
    caveats: caveatsOf(result, language),
    items: itemsOf(result, context),
  };
}
