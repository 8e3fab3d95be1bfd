import { type Language, say } from '../../../base/words.ts';
import type { ComparedArea, Interval, NeighbourResult } from '../../../disclose/disclosed.ts';
import { periodText } from '../../charts/frame.ts';
import { formatOf } from '../../format.ts';
import { brokenText, countCaveats, dateFigures, decimals, placeName, plain, signed } from '../before-after-text.ts';
import type { Figure, FindingContext, FindingItem, FindingText } from '../finding-view.ts';
import { pText } from '../month-text.ts';
import { words } from './words.ts';

export const letters = { treated: 'A', buffer: 'B', control: 'C', 'buffer-control': 'D' } as const;

type Role = ComparedArea['role'];

export const areaOf = ({ areas }: NeighbourResult, role: Role): ComparedArea | undefined =>
  areas.find((area) => area.role === role);

/** Name of an area, without a word on who chose it. */
const nameOf = (result: NeighbourResult, role: Role, language: Language): string => {
  const area = areaOf(result, role);
  return area === undefined ? '–' : placeName(area, language);
};

/** "A, treated: Del Rio sector". */
export const areaTitle = (area: ComparedArea, language: Language): string =>
  say(words, language, 'title', { role: words[language][`role.${area.role}`], name: placeName(area, language) });

/** Quotient and difference are told with two digits behind the point, or as whole events. */
const two = (value: number, language: Language): string => decimals(value, 2, language);

function withEnds({ value, lower, upper }: Interval, write: (number: number) => string, language: Language): string {
  if (Number.isNaN(lower)) return say(words, language, 'noInterval', { value: write(value) });
  return say(words, language, 'interval', { value: write(value), lower: write(lower), upper: write(upper) });
}

/** What the buffer did beside the treated area; of incidents only what the interval bears out. */
export function readingOf({ quotient, figures }: NeighbourResult): Reading {
  if (quotient === null) return 'reading.unclear';
  const { value, lower, upper } = quotient;
  if (figures === 'incidents' && !(lower > 0 || upper < 0)) return 'reading.unclear';
  if (value > 1) return 'reading.more';
  if (value > 0) return 'reading.less';
  if (value === 0) return 'reading.none';
  return value > -1 ? 'reading.rose' : 'reading.roseMore';
}

type Reading =
  | 'reading.more'
  | 'reading.less'
  | 'reading.none'
  | 'reading.rose'
  | 'reading.roseMore'
  | 'reading.unclear';

const readingText = (result: NeighbourResult, language: Language): string =>
  say(words, language, readingOf(result), { buffer: nameOf(result, 'buffer', language) });

/** Larger than at this share of other months: only then does a date stand out. */
const standsOut = 0.95;

/** ", larger than at 12 of 40 other months"; empty where there are none. */
const placeboText = ({ placebo }: NeighbourResult, language: Language): string =>
  placebo === null ? '' : say(words, language, 'rank', countsOf(placebo, language));

const countsOf = ({ larger, of }: NonNullable<NeighbourResult['placebo']>, language: Language) => ({
  larger: formatOf(language).whole(larger),
  of: formatOf(language).whole(of),
});

function rankTexts({ placebo }: NeighbourResult, language: Language): readonly string[] {
  if (placebo === null) return [];
  const stands = words[language][placebo.larger >= standsOut * placebo.of ? 'rankHigh' : 'rankLow'];
  return [say(words, language, 'rankIs', { ...countsOf(placebo, language), stands })];
}

export function headlineOf(result: NeighbourResult, language: Language): string {
  const { meta, quotient, difference, date, after, figures } = result;
  if (difference === null) return words[language].refused;
  const { whole, month } = formatOf(language);
  const told = (value: number): string => signed(value, language);
  const parts = {
    months: whole(after.to - after.from),
    date: month(date),
    treated: nameOf(result, 'treated', language),
    buffer: nameOf(result, 'buffer', language),
    control: nameOf(result, 'control', language),
    reading: readingText(result, language),
    quotient: quotient === null ? '' : withEnds(quotient, (value) => two(value, language), language),
    difference: Number.isNaN(difference.lower) ? told(difference.value) : withEnds(difference, told, language),
    p: pText(difference.p, language),
    n: whole(meta.n),
    successful: formatOf(language).share(result.successful),
    rank: placeboText(result, language),
    broken: brokenText(result, language),
  };
  if (figures === 'areas') return say(words, language, quotient === null ? 'describedWithout' : 'described', parts);
  if (quotient !== null) return say(words, language, Number.isNaN(quotient.lower) ? 'headlineOpen' : 'headline', parts);
  return say(words, language, result.success > 0 ? 'withoutQuotient' : 'noQuotient', parts);
}

/** "210 before, 110 after (−48%)", with who chose the area. */
export function areaText(area: ComparedArea, language: Language): string {
  const { whole, share } = formatOf(language);
  const { role, suggested, before, after } = area;
  const key = role === 'buffer' ? 'suggestedBuffer' : 'suggestedControl';
  const plainName = placeName(area, language);
  const name = suggested ? say(words, language, key, { name: plainName }) : plainName;
  const counts = { name, before: whole(before), after: whole(after) };
  if (before === 0) return say(words, language, 'areaFlat', counts);
  const growth = (after - before) / before;
  const change = `${growth > 0 ? '+' : ''}${share(growth)}`.replace('-', '−');
  return say(words, language, 'area', { ...counts, change });
}

function quotientFigure(result: NeighbourResult, language: Language): Figure {
  const { success, buffer, quotient, successful, meta } = result;
  const { whole, share } = formatOf(language);
  const texts = [
    ...(Number.isNaN(success)
      ? []
      : [say(words, language, 'success', { success: plain(success, language), buffer: plain(buffer, language) })]),
    quotient === null
      ? words[language].noneAs
      : say(words, language, 'quotientIs', {
          quotient: withEnds(quotient, (value) => two(value, language), language),
          reading: readingText(result, language),
        }),
  ];
  if (!Number.isNaN(successful)) {
    const { draws = 0, blockMonths = 0 } = meta.stamp.params;
    texts.push(
      say(words, language, 'draws', {
        draws: whole(Number(draws)),
        block: whole(Number(blockMonths)),
        successful: share(successful),
      }),
    );
  }
  return { term: words[language]['term.quotient'], texts };
}

function differenceFigure(result: NeighbourResult, language: Language): readonly Figure[] {
  const { difference, areas, figures } = result;
  if (difference === null) return [];
  const term = words[language]['term.difference'];
  const told = (value: number): string => signed(value, language);
  const controls = words[language][areas.length > 3 ? 'control2' : 'control1'];
  if (figures === 'areas') {
    const text = say(words, language, 'differenceTotals', { difference: told(difference.value) });
    return [{ term, texts: [text, ...rankTexts(result, language), controls] }];
  }
  const list = areas.map(({ role, dispersion }) => `${letters[role]} ${decimals(dispersion, 1, language)}`).join(', ');
  const { p, permutationP, z, serial } = difference;
  return [
    {
      term,
      texts: [
        say(words, language, 'differenceIs', {
          difference: withEnds(difference, told, language),
          t: two(z, language),
          p: pText(p, language),
        }),
        ...(Number.isNaN(permutationP) ? [] : [say(words, language, 'exchange', { p: pText(permutationP, language) })]),
        ...rankTexts(result, language),
        controls,
        say(words, language, 'spread', { list, serial: decimals(serial, 1, language) }),
      ],
    },
  ];
}

function measuresFigure({ gross, net, totalNet }: NeighbourResult, language: Language): readonly Figure[] {
  if (Number.isNaN(net)) return [];
  const measures = say(words, language, 'measures', {
    gross: signed(gross, language),
    net: plain(net, language),
    totalNet: plain(totalNet, language),
  });
  return [{ term: words[language]['term.measures'], texts: [measures] }];
}

/** From this size against A on, C's change in numbers says little of A's. */
const muchLarger = 2;

function sizeCaveat(result: NeighbourResult, language: Language): readonly string[] {
  const times = (areaOf(result, 'control')?.before ?? 0) / (areaOf(result, 'treated')?.before ?? 1);
  if (!(times >= muchLarger) || !Number.isFinite(times)) return [];
  return [say(words, language, 'caveat.size', { times: decimals(times, 1, language) })];
}

const itemOf = (area: ComparedArea, language: Language): FindingItem => ({
  id: area.role,
  title: areaTitle(area, language),
  lines: [areaText(area, language)],
  ink: null,
});

export function textOf(result: NeighbourResult, context: FindingContext): FindingText {
  const { language } = context;
  const texts = words[language];
  const { areas, before, after, figures } = result;
  const periods = { before: periodText(before, language), after: periodText(after, language) };
  return {
    headline: headlineOf(result, language),
    figures: [
      ...areas.map((area) => ({ term: texts[`role.${area.role}`], texts: [areaText(area, language)] })),
      quotientFigure(result, language),
      ...differenceFigure(result, language),
      ...measuresFigure(result, language),
      ...dateFigures(result, context),
      { term: texts['term.months'], texts: [say(words, language, 'periods', periods)] },
    ],
    caveats: [
      ...countCaveats(result, areas, language),
      texts['caveat.control'],
      ...sizeCaveat(result, language),
      ...(figures === 'areas' ? [texts['caveat.totals']] : []),
      texts['caveat.shown'],
    ],
    items: areas.map((area) => itemOf(area, language)),
  };
}
