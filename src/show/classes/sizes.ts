import { type Language, say } from '../../base/words.ts';
import type { LegendEntry } from '../drawing/legend.ts';
import { formatOf } from '../format.ts';
import { scaleNote } from '../layers/class-texts.ts';
import type { LayerInput } from '../layers/layer.ts';
import { layerWords } from '../layers/words.ts';
import { symbolRadius } from '../scale.ts';

/** What the sizes of proportional symbols mean. */
export interface SizeScale {
  /** The figure of the largest symbol, and its radius, pixels. */
  readonly largest: number;
  readonly radius: number;
  /** It is typed: what is more is drawn no larger. */
  readonly isTyped: boolean;
}

/** Sizes up to the largest of a layer's figures, or to the one that the person typed. */
export function sizesOfLayer({ spec: { style } }: LayerInput, radius: number, largest: number): SizeScale {
  const typed = style?.domain?.to;
  return { largest: typed ?? largest, radius, isTyped: typed !== undefined };
}

/** Radius of a figure's symbol, pixels: its area is in proportion to the figure. */
export const radiusIn = ({ largest, radius }: SizeScale, value: number): number =>
  symbolRadius(Math.min(value, largest), largest, radius);

/** A round number at or under a value: 1, 2 or 5 times a power of ten. */
function roundUnder(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return Number((([5, 2, 1].find((step) => step * power <= value) ?? 1) * power).toPrecision(1));
}

/**
 * Entries of symbols that stand one in the other: three sizes at most, the largest first.
 * @param top the largest figure on the map
 * @param whole figures are whole numbers
 */
export function sizeEntries(
  scale: SizeScale,
  top: number,
  { fill, ink }: { readonly fill: string; readonly ink: string },
  language: Language,
  whole: boolean,
): LegendEntry[] {
  const isCut = scale.isTyped && top > scale.largest;
  const most = isCut ? scale.largest : top;
  const first = isCut ? most : roundUnder(top);
  const sizes = most > 0 ? [...new Set([first, roundUnder(most / 4), roundUnder(most / 20)])] : [];
  const named = sizes.filter((value) => !whole || value >= 1);
  // Of those that are all drawn as the least circle, the largest alone is named.
  const values = named.filter(
    (value, i) => i === 0 || radiusIn(scale, value) < radiusIn(scale, named[i - 1] ?? Number.POSITIVE_INFINITY),
  );
  const format = formatOf(language);
  const write = whole ? format.whole : format.exact;
  return values.map((value, i) => ({
    id: `size-${value}`,
    swatch: { shape: 'circle', radius: radiusIn(scale, value), fill, ink },
    label: isCut && i === 0 ? say(layerWords, language, 'more', { from: write(value) }) : write(value),
  }));
}

/** What small print says of the sizes. */
export function sizeNote(input: LayerInput): string {
  const typed = input.spec.style?.domain?.to;
  if (typed === undefined) return scaleNote(input);
  return say(layerWords, input.language, 'sizeTyped', { to: formatOf(input.language).exact(typed) });
}
