import { type Language, say } from '../../base/words.ts';
import type { CellResult } from '../../disclose/disclosed.ts';
import { formatOf } from '../format.ts';
import { figureOf } from './cluster-feature.ts';
import { rateWords as words } from './rate-words.ts';

type Rated = Pick<CellResult, 'rates' | 'ids'>;

/** "km of border", "people (2019)"; a figure's own name where it has no words. */
export function denominatorName(denominator: string, language: Language): string {
  const [, name = denominator, years] = /^(.*?)(?: (\d{4}(?:-\d{4})?))?$/.exec(denominator) ?? [];
  const texts: Readonly<Record<string, string>> = words[language];
  const known = texts[name] ?? name;
  return years === undefined ? known : `${known} (${years.replace('-', '–')})`;
}

/** "1,000 km of border", "km²". */
export function perText({ denominator, per }: NonNullable<CellResult['rates']>, language: Language): string {
  const name = denominatorName(denominator, language);
  return per === 1 ? name : `${formatOf(language).whole(per)} ${name}`;
}

/** "records per 100,000 people", where rates are what was tested; what was counted otherwise. */
export const testedName = (what: string, { rates }: Rated, language: Language): string =>
  rates === null ? what : say(words, language, 'recordsPer', { what, per: perText(rates, language) });

const digitsOf = (value: number): number => (value >= 100 ? 0 : value >= 10 ? 1 : 2);

/** What the rate of one area is, for a tooltip; nothing where there are no rates. */
export function rateLines({ rates }: Rated, unit: number, language: Language): readonly string[] {
  if (rates === null) return [];
  const { decimal } = formatOf(language);
  const [value = Number.NaN, smoothed = Number.NaN] = [rates.value[unit], rates.smoothed[unit]];
  if (Number.isNaN(rates.base[unit] ?? Number.NaN)) return [words[language].noRate];
  if (Number.isNaN(value)) return [];
  const rate = say(words, language, 'rate', { value: decimal(value, digitsOf(value)), per: perText(rates, language) });
  const drawn = Number.isNaN(smoothed)
    ? []
    : [say(words, language, 'smoothed', { value: decimal(smoothed, digitsOf(smoothed)) })];
  const mark = rates.unstable[unit] === 1 ? [words[language].unstable] : [];
  return [[rate, ...drawn, ...mark].join('; ')];
}

/** Columns of a table for rates, and their cells; none where there are no rates. */
export function rateColumns(
  { rates }: Rated,
  language: Language,
): { readonly columns: { name: string; isNumber: boolean }[]; cells(unit: number): (string | number | null)[] } {
  if (rates === null) return { columns: [], cells: () => [] };
  const texts = words[language];
  const hasSmoothed = rates.smoothed.length > 0;
  return {
    columns: [
      { name: say(words, language, 'rateColumn', { per: perText(rates, language) }), isNumber: true },
      ...(hasSmoothed ? [{ name: texts.smoothedColumn, isNumber: true }] : []),
      { name: texts.unstableColumn, isNumber: false },
    ],
    cells: (unit) => [
      figureOf(rates.value[unit] ?? Number.NaN),
      ...(hasSmoothed ? [figureOf(rates.smoothed[unit] ?? Number.NaN)] : []),
      texts[rates.unstable[unit] === 1 ? 'yes' : 'no'],
    ],
  };
}

/** How many rates are unstable; nothing where there are no rates. */
export function rateCaveats({ rates }: Rated, language: Language): readonly string[] {
  if (rates === null) return [];
  const count = [...rates.unstable].filter((is) => is === 1).length;
  return [say(words, language, 'caveat', { per: perText(rates, language), count: formatOf(language).whole(count) })];
}

/** The same as properties of a feature. */
export const rateProperties = ({ rates }: Rated, unit: number): Readonly<Record<string, number | boolean | null>> =>
  rates === null
    ? {}
    : {
        rate: figureOf(rates.value[unit] ?? Number.NaN),
        ratePer: rates.per,
        smoothed: figureOf(rates.smoothed[unit] ?? Number.NaN),
        unstable: rates.unstable[unit] === 1,
      };
