import { bisectRight, quantileSorted } from 'd3';
import type { ReadonlyF64 } from '../base/typed-array.ts';
import type { Language } from '../base/words.ts';
import type { SegmentResult } from '../disclose/disclosed.ts';
import { formatOf } from './format.ts';

/** Classes of figures above zero. `breaks[i]` is the lower bound of class i + 1; each class has a colour. */
export interface ClassScale {
  readonly breaks: readonly number[];
  readonly colours: readonly string[];
  /** "fixed": counts so small that quantiles would coincide. */
  readonly method: 'quantile' | 'fixed';
  /** Whole numbers: bounds are said inclusive. */
  readonly whole: boolean;
  readonly max: number;
}

const fixedBounds = [2, 3, 5, 10, 20, 50, 100, 200, 500];
const twoDigits = (value: number): number => Number(value.toPrecision(2));

/** As many colours of a ramp as there are classes, evenly apart, the ends kept. */
function pick(colours: readonly string[], classes: number): readonly string[] {
  if (classes >= colours.length) return colours;
  if (classes === 1) return colours.slice(-2, -1);
  const step = (colours.length - 1) / (classes - 1);
  return Array.from({ length: classes }, (_, i) => colours[Math.round(i * step)] ?? '');
}

/** Figures above zero that classes are made of. */
interface Figures {
  readonly min: number;
  readonly max: number;
  quantile(share: number): number;
}

/** Quantile classes with bounds of two digits; for small whole numbers the fixed bounds 2, 3, 5, 10 and so on. */
export function classesOf(values: Iterable<number>, colours: readonly string[], whole: boolean): ClassScale {
  const figures = [...values].filter((value) => value > 0).sort((a, b) => a - b);
  const ends = { min: figures[0] ?? 0, max: figures.at(-1) ?? 0 };
  return classesFrom({ ...ends, quantile: (share) => quantileSorted(figures, share) ?? 0 }, colours, whole);
}

/** The same of figures that are counted: each of `values`, ascending, stands for as many as `times` says. */
export function classesOfCounts(
  { values, times }: { readonly values: ReadonlyF64; readonly times: ReadonlyF64 },
  colours: readonly string[],
  whole: boolean,
): ClassScale {
  const upTo = new Float64Array(values.length);
  let n = 0;
  for (let i = 0; i < values.length; i++) {
    n += times[i] ?? 0;
    upTo[i] = n;
  }
  const figureAt = (rank: number): number => values[bisectRight(upTo, rank)] ?? 0;
  // The rule of quantileSorted (Hyndman & Fan 1996, type 7), so that counted figures and listed ones give one scale.
  const quantile = (share: number): number => {
    const rank = (n - 1) * share;
    const [low, part] = [Math.floor(rank), rank - Math.floor(rank)];
    const from = figureAt(low);
    return part === 0 ? from : from + (figureAt(low + 1) - from) * part;
  };
  return classesFrom({ min: values[0] ?? 0, max: values[values.length - 1] ?? 0, quantile }, colours, whole);
}

function classesFrom({ min, max, quantile }: Figures, colours: readonly string[], whole: boolean): ClassScale {
  const within = (bound: number): boolean => bound > min && bound <= max;
  const bounds = colours.slice(1).map((_, i) => {
    const bound = twoDigits(quantile((i + 1) / colours.length));
    return whole ? Math.ceil(bound) : bound;
  });
  const quantiles = [...new Set(bounds)].filter(within);
  const fixed = whole && quantiles.length < Math.min(4, colours.length - 1);
  const breaks = fixed ? fixedBounds.filter(within).slice(0, colours.length - 1) : quantiles;
  return { breaks, colours: pick(colours, breaks.length + 1), method: fixed ? 'fixed' : 'quantile', whole, max };
}

const known = new WeakMap<object, Map<string, ClassScale>>();

/** Classes of a result are made once: they stay the same while a window moves over it. */
export function classesOnce(domain: object, key: string, make: () => ClassScale): ClassScale {
  const own = known.get(domain) ?? new Map<string, ClassScale>();
  known.set(domain, own);
  const scale = own.get(key) ?? make();
  own.set(key, scale);
  return scale;
}

export interface Domain {
  /** False: the whole study, whatever is chosen. */
  readonly onlyChosen: boolean;
}

/** Figures above zero of stretches and months, each divided by `per` of its stretch. */
function* figuresOf(result: SegmentResult, domain: Domain, per: (s: number) => number): Generator<number> {
  const first = domain.onlyChosen ? result.from - result.firstMonth : 0;
  const last = domain.onlyChosen ? result.to - result.firstMonth : result.months;
  for (let s = 0; s < result.segments.length; s++) {
    if (domain.onlyChosen && result.chosen[s] !== true) continue;
    for (let m = first; m < last; m++) {
      const value = result.values[s * result.months + m] ?? Number.NaN;
      if (value > 0) yield value / per(s);
    }
  }
}

/** Length that a stretch's figure is spread over: its kilometres for whole areas, one bin for incidents. */
export const spreadOf = (result: SegmentResult, figures: 'areas' | 'incidents', s: number): number => {
  const segment = result.segments[s];
  return figures === 'incidents' || segment === undefined ? 1 : segment.toKm - segment.fromKm;
};

/** Classes per kilometre and month for areas, per bin and month for incidents. */
export function classesByMonth(
  result: SegmentResult,
  figures: 'areas' | 'incidents',
  colours: readonly string[],
  domain: Domain,
): ClassScale {
  return classesOnce(result, `${figures} ${domain.onlyChosen} ${colours.join()}`, () => {
    const values = figuresOf(result, domain, (s) => spreadOf(result, figures, s));
    return classesOf(values, colours, figures === 'incidents');
  });
}

export function classOf(scale: ClassScale, value: number): number {
  let index = 0;
  while (index < scale.breaks.length && value >= (scale.breaks[index] ?? Number.POSITIVE_INFINITY)) index++;
  return index;
}

export const colourOf = (scale: ClassScale, value: number): string => scale.colours[classOf(scale, value)] ?? '#000';

/** "under 1.2", "1.2 to under 4.5", "4.5 or more"; for whole numbers "1", "2", "3 to 4", "5 or more". */
export function classLabel(
  scale: ClassScale,
  index: number,
  language: Language,
  texts: {
    readonly under: (to: string) => string;
    readonly between: (from: string, to: string) => string;
    readonly more: (from: string) => string;
  },
): string {
  const format = formatOf(language);
  const write = (value: number): string => (scale.whole ? format.whole(value) : format.figure(value));
  const from = scale.breaks[index - 1];
  const to = scale.breaks[index];
  if (scale.whole) {
    const first = from ?? 1;
    if (to === undefined) return first === scale.max ? write(first) : texts.more(write(first));
    return to - 1 === first ? write(first) : `${write(first)}–${write(to - 1)}`;
  }
  if (to === undefined) return from === undefined ? write(scale.max) : texts.more(write(from));
  return from === undefined ? texts.under(write(to)) : texts.between(write(from), write(to));
}

/** Radius in pixels of a proportional symbol: its area is proportional to the number. */
export function symbolRadius(value: number, largest: number, largestRadius: number): number {
  if (!(value > 0) || !(largest > 0)) return 0;
  return Math.max(2.5, Math.sqrt(value / largest) * largestRadius);
}
