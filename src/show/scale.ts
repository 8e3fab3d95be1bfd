import { quantileSorted } from 'd3';
import type { SegmentResult } from '../disclose/disclosed.ts';

/** Class bounds and the colour of each class; `breaks[i]` is the lower bound of class i + 1. */
export interface ClassScale {
  readonly breaks: readonly number[];
  readonly colours: readonly string[];
  readonly max: number;
}

const twoDigits = (value: number): number => Number(value.toPrecision(2));

/** Quantile classes of the figures per kilometre and month that are above zero; the bounds are rounded to two digits. */
export function classesPerKm(result: SegmentResult, colours: readonly string[]): ClassScale {
  const figures: number[] = [];
  result.segments.forEach((segment, s) => {
    for (let m = 0; m < result.months; m++) {
      const value = result.values[s * result.months + m] ?? Number.NaN;
      if (value > 0) figures.push(value / (segment.toKm - segment.fromKm));
    }
  });
  figures.sort((a, b) => a - b);
  if (figures.length === 0) return { breaks: [], colours: colours.slice(0, 1), max: 0 };
  const bounds = colours.slice(1).map((_, i) => twoDigits(quantileSorted(figures, (i + 1) / colours.length) ?? 0));
  const breaks = [...new Set(bounds)];
  return { breaks, colours: colours.slice(0, breaks.length + 1), max: figures.at(-1) ?? 0 };
}

export function colourOf(scale: ClassScale, value: number): string {
  let index = 0;
  while (index < scale.breaks.length && value >= (scale.breaks[index] ?? Number.POSITIVE_INFINITY)) index++;
  return scale.colours[index] ?? scale.colours.at(-1) ?? '#000';
}

/** Radius in pixels of a proportional symbol: its area is proportional to the number. */
export function symbolRadius(value: number, largest: number, largestRadius: number): number {
  if (!(value > 0) || !(largest > 0)) return 0;
  return Math.max(2.5, Math.sqrt(value / largest) * largestRadius);
}
