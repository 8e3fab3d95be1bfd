import { type Language, say } from '../../../base/words.ts';
import type { DensityResult } from '../../../disclose/disclosed.ts';
import { formatOf } from '../../format.ts';
import type { Theme } from '../../theme/colours.ts';
import { bandShares } from './area-curve.ts';
import { words } from './words.ts';

/** A band of density as it is named and drawn. */
export interface Band {
  readonly id: string;
  /** Index in the result, the thinnest first. */
  readonly index: number;
  readonly colour: string;
  readonly from: number;
  readonly to: number;
  /** Of the density, in this band and all denser ones, 0 to 1. */
  readonly share: number;
  readonly areaKm2: number;
}

/** Names and land are read through the fills. */
export const fillAlpha = 190;

export const bandId = (index: number): string => `band-${index}`;

/** The densest first; fewer than five where two would be one. */
export function bandsOf(result: DensityResult, theme: Theme): readonly Band[] {
  const shares = bandShares(result);
  const colours = theme.people.slice(-result.contours.length);
  return result.contours
    .map(({ from, to, areaKm2 }, index) => ({
      id: bandId(index),
      index,
      colour: colours[index] ?? theme.ink,
      from,
      to,
      share: shares[index] ?? 0,
      areaKm2,
    }))
    .reverse();
}

/** "Densest 20 %", "20 % to 40 %". */
export function bandName(bands: readonly Band[], at: number, language: Language): string {
  const format = formatOf(language);
  const [inner, outer] = [bands[at - 1], bands[at]].map((band) => format.share(band?.share ?? 0));
  return at === 0
    ? say(words, language, 'densest', { share: outer ?? '' })
    : say(words, language, 'next', { inner: inner ?? '', outer: outer ?? '' });
}

/** "0.11 to 0.26 records per km²". */
export function densityText({ from, to }: Band, result: DensityResult, language: Language): string {
  const format = formatOf(language);
  return say(words, language, 'densities', {
    from: format.figure(from),
    to: format.figure(to),
    unit: unitOf(result, language),
  });
}

/** What is counted: records, or people. */
export const unitOf = ({ meta }: DensityResult, language: Language): string =>
  words[language][meta.stamp.params.count === 'people' ? 'people' : 'records'];

/** How many are spread: records, or people. */
export const countOf = ({ meta }: DensityResult): number =>
  meta.stamp.params.count === 'people' ? meta.people : meta.n;
