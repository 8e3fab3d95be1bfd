import { type Language, say } from '../../../base/words.ts';
import type { InterruptedResult, Interval } from '../../../disclose/disclosed.ts';
import { periodText } from '../../charts/frame.ts';
import { formatOf } from '../../format.ts';
import { brokenText, countCaveats, dateFigures, decimals, placeName } from '../before-after-text.ts';
import type { Figure, FindingContext, FindingText } from '../finding-view.ts';
import { pText } from '../month-text.ts';
import { words } from './words.ts';

const level = 0.05;
/** Larger than at this share of other months: only then does a date stand out. */
const standsOut = 0.95;

/** Factors are told with two digits behind the point. */
const factor = (value: number, language: Language): string => decimals(value, 2, language);

const ends = ({ value, lower, upper }: Interval, language: Language) => ({
  ratio: factor(value, language),
  lower: factor(lower, language),
  upper: factor(upper, language),
});

/** A sentence begins with a capital, where places do not. */
const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

const monthsOf = ({ monthsBefore, monthsAfter }: InterruptedResult): number => monthsBefore + monthsAfter;

type Placebo = NonNullable<InterruptedResult['placebo']>;

const isHigh = ({ larger, of }: Placebo): boolean => larger >= standsOut * of;

const countsOf = ({ larger, of }: Placebo, language: Language) => ({
  larger: formatOf(language).whole(larger),
  of: formatOf(language).whole(of),
});

/** "From March 2021 on, the monthly figure of the Del Rio sector was 1.70 times what the earlier trend …". */
export function headlineOf(result: InterruptedResult, language: Language): string {
  const { ratio, slope, p, place, date, meta, figures, placebo } = result;
  if (ratio === null) return words[language].refused;
  const { whole, month } = formatOf(language);
  const parts = {
    date: month(date),
    place: capital(placeName(place, language)),
    ...ends(ratio, language),
    season: meta.stamp.params.season === 'none' ? '' : words[language].andSeason,
    p: pText(p, language),
    months: whole(monthsOf(result)),
    n: figures === 'areas' ? '' : say(words, language, 'records', { n: whole(meta.n) }),
    rank: placebo === null ? '' : say(words, language, 'rank', countsOf(placebo, language)),
    stands: placebo === null || isHigh(placebo) ? '' : words[language].common,
    broken: brokenText(result, language),
  };
  if (slope === null) return say(words, language, p <= level ? 'headline' : 'unclear', parts);
  const bend = ends(slope, language);
  const more = { slope: bend.ratio, slopeLower: bend.lower, slopeUpper: bend.upper };
  return say(words, language, p <= level ? 'headlineSlope' : 'unclearSlope', { ...parts, ...more });
}

function stepFigure(
  { ratio, quasi, p, quasiP, lags, serial }: InterruptedResult,
  language: Language,
): readonly Figure[] {
  if (ratio === null || quasi === null) return [];
  return [
    {
      term: words[language]['term.step'],
      texts: [
        say(words, language, 'step', { ...ends(ratio, language), p: pText(p, language) }),
        say(words, language, 'quasi', { ...ends(quasi, language), p: pText(quasiP, language) }),
        say(words, language, 'newey', {
          lags: formatOf(language).whole(lags),
          serial: decimals(serial, 1, language),
        }),
      ],
    },
  ];
}

const ratioFigure = (
  key: 'term.trend' | 'term.slope',
  ratio: Interval | null,
  language: Language,
): readonly Figure[] =>
  ratio === null ? [] : [{ term: words[language][key], texts: [say(words, language, 'trend', ends(ratio, language))] }];

function modelFigure({ meta, dispersion, degrees }: InterruptedResult, language: Language): Figure {
  const { season, perDay } = meta.stamp.params;
  const key = season === 'harmonics' ? 'season.harmonics' : season === 'none' ? 'season.none' : 'season.months';
  const model = say(words, language, 'model', {
    season: words[language][key],
    dispersion: decimals(dispersion, 1, language),
    degrees: formatOf(language).whole(degrees),
  });
  return {
    term: words[language]['term.model'],
    texts: perDay === true ? [model, words[language].perDay] : [model],
  };
}

function placeboFigure({ placebo }: InterruptedResult, language: Language): readonly Figure[] {
  if (placebo === null) return [];
  return [
    {
      term: words[language]['term.placebo'],
      texts: [
        say(words, language, 'placebo', countsOf(placebo, language)),
        words[language][isHigh(placebo) ? 'placeboHigh' : 'placeboLow'],
      ],
    },
  ];
}

export function textOf(result: InterruptedResult, context: FindingContext): FindingText {
  const { language } = context;
  const texts = words[language];
  const { trend, slope, monthsBefore, monthsAfter, period, place, figures } = result;
  const { whole } = formatOf(language);
  const sides = say(words, language, 'sides', {
    before: whole(monthsBefore),
    after: whole(monthsAfter),
    period: periodText(period, language),
  });
  return {
    headline: headlineOf(result, language),
    figures: [
      ...stepFigure(result, language),
      ...placeboFigure(result, language),
      ...dateFigures(result, context),
      ...ratioFigure('term.trend', trend, language),
      ...ratioFigure('term.slope', slope, language),
      modelFigure(result, language),
      { term: texts['term.months'], texts: [sides] },
    ],
    caveats: [
      ...countCaveats(result, [place], language),
      texts['caveat.trend'],
      texts['caveat.band'],
      ...(figures === 'areas' ? [texts['caveat.totals']] : []),
    ],
    items: [],
  };
}
