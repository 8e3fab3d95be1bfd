import type { Language } from '../base/words.ts';
import type { SegmentResult } from '../disclose/disclosed.ts';
import type { ClassMethod, LayerStyle } from '../document/layers.ts';
import { quantileBounds } from './classes/bounds.ts';
import { type Counted, counted } from './classes/counted.ts';
import { formatOf } from './format.ts';

/** Classes of figures above zero. `breaks[i]` is the lower bound of class i + 1; each class has a colour. */
export interface ClassScale {
  readonly breaks: readonly number[];
  readonly colours: readonly string[];
  /** "fixed": counts so small that quantiles would coincide. */
  readonly method: Exclude<ClassMethod, 'auto'> | 'fixed';
  /** Whole numbers: bounds are said inclusive. */
  readonly whole: boolean;
  readonly max: number;
  /** What a person chose of them; left out: nothing. */
  readonly own?: OwnClasses;
}

export interface OwnClasses extends Pick<LayerStyle, 'labels' | 'domain' | 'hinge'> {
  /** Of classes by standard deviations; else null. */
  readonly middle: { readonly mean: number; readonly sd: number } | null;
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

/** Quantile classes with bounds of two digits; for small whole numbers the fixed bounds 2, 3, 5, 10 and so on. */
export const classesOf = (values: Iterable<number>, colours: readonly string[], whole: boolean): ClassScale =>
  classesOfCounts(counted(values), colours, whole);

/** The same of figures that are counted. */
export function classesOfCounts(figures: Counted, colours: readonly string[], whole: boolean): ClassScale {
  const { values } = figures;
  const [min, max] = [values[0] ?? 0, values[values.length - 1] ?? 0];
  const within = (bound: number): boolean => bound > min && bound <= max;
  const bounds = quantileBounds(figures, colours.length).map(({ at }) =>
    whole ? Math.ceil(twoDigits(at)) : twoDigits(at),
  );
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
  // Bounds that a person chose, or that were made short, are said as they are.
  const figure = scale.own === undefined ? format.figure : format.exact;
  const write = (value: number): string => (scale.whole ? format.whole(value) : figure(value));
  const bound = scale.breaks[index - 1];
  // Figures are above zero: a class that begins below says no more than that.
  const from = bound !== undefined && bound > 0 ? bound : undefined;
  const to = scale.breaks[index];
  if (scale.whole) {
    const first = from ?? 1;
    const isOpen = from === undefined && (scale.own?.domain ?? null) !== null;
    if (to === undefined) return first === scale.max ? write(first) : texts.more(write(first));
    if (isOpen && to > 2) return texts.under(write(to));
    return to - 1 <= first ? write(first) : `${write(first)}–${write(to - 1)}`;
  }
  if (to === undefined) return from === undefined ? write(scale.max) : texts.more(write(from));
  return from === undefined ? texts.under(write(to)) : texts.between(write(from), write(to));
}

/** Radius in pixels of a proportional symbol: its area is proportional to the number. */
export function symbolRadius(value: number, largest: number, largestRadius: number): number {
  if (!(value > 0) || !(largest > 0)) return 0;
  return Math.max(2.5, Math.sqrt(value / largest) * largestRadius);
}
