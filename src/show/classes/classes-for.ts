import { bisectLeft } from 'd3';
import type { LayerStyle } from '../../document/layers.ts';
import type { ClassScale } from '../scale.ts';
import type { Ramp } from '../theme/ramps.ts';
import { type Bound, boxBounds, deviationBounds, equalBounds, middleOf, quantileBounds } from './bounds.ts';
import { type Counted, countOf, inside } from './counted.ts';
import { naturalBreaks } from './natural-breaks.ts';
import { readableBound } from './readable-bound.ts';

/** What a person chose of classes. */
export type ClassChoice = Pick<LayerStyle, 'method' | 'classes' | 'breaks' | 'domain' | 'labels' | 'hinge'>;

function boundsOf(figures: Counted, { method, classes, domain, hinge }: ClassChoice): readonly Bound[] {
  const { values } = figures;
  switch (method) {
    case 'equal':
      return equalBounds(domain?.from ?? values[0] ?? 0, domain?.to ?? values[values.length - 1] ?? 0, classes);
    case 'jenks':
      return naturalBreaks(figures, classes).map((at) => ({ at, isAbove: false }));
    case 'deviation':
      return deviationBounds(figures, classes);
    case 'box':
      return boxBounds(figures, hinge);
    default: {
      const places = new Set<number>();
      return quantileBounds(figures, classes).filter(({ at }) => {
        const place = bisectLeft(values, at);
        const isNew = !places.has(place);
        places.add(place);
        return isNew;
      });
    }
  }
}

/** Classes that keep their place though no figure is in one: by them the others are named. */
const keepsAll: readonly LayerStyle['method'][] = ['deviation', 'box', 'manual'];

const ascending = (bounds: readonly number[]): readonly number[] => [...new Set(bounds)].sort((a, b) => a - b);

function breaksOf(all: Counted, spanned: Counted, choice: ClassChoice, whole: boolean): readonly number[] {
  const { method, breaks } = choice;
  if (method === 'manual') return ascending(breaks.map((bound) => (whole ? Math.ceil(bound) : bound)));
  const digits = method === 'equal' ? 3 : 2;
  const readable = boundsOf(spanned, choice).map((bound) => readableBound(bound, all.values, whole, digits));
  const [first = 0, last = 0] = [spanned.values[0], spanned.values[spanned.values.length - 1]];
  const isKept = (bound: number): boolean => keepsAll.includes(method) || (bound > first && bound <= last);
  return ascending(readable).filter(isKept);
}

/**
 * Classes as a person chose them; "auto" is not made here. Equal figures may leave fewer than were asked for. Figures
 * outside a typed domain take no part in the bounds and are in the end classes.
 */
export function classesFor(figures: Counted, choice: ClassChoice, ramp: Ramp, whole: boolean): ClassScale {
  const { method, labels, domain, hinge } = choice;
  const spanned = domain === null ? figures : inside(figures, domain.from, domain.to);
  const isEmpty = countOf(spanned) === 0 && method !== 'manual';
  const breaks = isEmpty ? [] : breaksOf(figures, spanned, choice, whole);
  return {
    breaks,
    colours: ramp(breaks.length + 1),
    method: method === 'auto' ? 'quantile' : method,
    whole,
    max: figures.values[figures.values.length - 1] ?? 0,
    own: { labels, domain, hinge, middle: method === 'deviation' && !isEmpty ? middleOf(spanned) : null },
  };
}
