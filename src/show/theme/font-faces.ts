import regular from '@fontsource/public-sans/files/public-sans-latin-400-normal.woff2?inline';
import semibold from '@fontsource/public-sans/files/public-sans-latin-600-normal.woff2?inline';

const face = (weight: 400 | 600, data: string): string =>
  `@font-face{font-family:'Public Sans';font-weight:${weight};font-style:normal;src:url(${data}) format('woff2')}`;

/** The letters themselves as rules of a style sheet, for files that stand alone: about 20 kB a weight. */
export const fontFaceRules = (weights: readonly (400 | 600)[]): string =>
  weights.map((weight) => face(weight, weight === 400 ? regular : semibold)).join('\n');
