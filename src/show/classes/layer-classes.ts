import type { LayerStyle } from '../../document/layers.ts';
import type { LegendEntry } from '../drawing/legend.ts';
import { formatOf } from '../format.ts';
import { labelOfClass } from '../layers/class-texts.ts';
import type { LayerInput } from '../layers/layer.ts';
import { type ClassScale, classesOfCounts, classesOnce, classOf } from '../scale.ts';
import type { Theme } from '../theme/colours.ts';
import { type RampKind, rampNamed } from '../theme/ramps.ts';
import { classesFor } from './classes-for.ts';
import { inside } from './counted.ts';
import type { LayerFigures } from './layer-figures.ts';

/** Which ramps suit a method: about a middle, or from few to many. */
export const rampKindOf = (method: LayerStyle['method'] | ClassScale['method']): RampKind =>
  method === 'deviation' || method === 'box' ? 'diverging' : 'sequential';

/** Id of the ramp of classes that a person made without choosing one. */
export const ownRamp = (colours: LayerFigures['colours']): string => (colours === 'people' ? 'purples' : 'ylgnbu');

/** Classes that a layer makes by itself have at most so many. */
const autoClasses = 6;

/** Classes of a layer: as the person chose them, or as it makes them by itself. */
export function classesOfLayer({ spec: { style } }: LayerInput, theme: Theme, figures: LayerFigures): ClassScale {
  const { from, key, whole, colours } = figures;
  const own = theme[colours];
  if (style === null) {
    return classesOnce(from, `${key} ${own.join()}`, () => classesOfCounts(figures.counted(), own, whole));
  }
  const { method, classes, breaks, domain, labels, hinge, ramp } = style;
  const choice = { method, classes, breaks, domain, labels, hinge };
  return classesOnce(from, `${key} ${theme.name} ${colours} ${ramp} ${JSON.stringify(choice)}`, () => {
    const mixed = rampNamed(ramp, rampKindOf(method), ownRamp(colours), theme.name);
    const all = figures.counted();
    if (method !== 'auto') return classesFor(all, choice, mixed, whole);
    const spanned = domain === null ? all : inside(all, domain.from, domain.to);
    const auto = classesOfCounts(spanned, ramp === '' ? own : mixed(autoClasses), whole);
    return { ...auto, own: { labels, domain, hinge, middle: null } };
  });
}

/**
 * Entries of a legend: the classes that are drawn and no other, from few to many.
 * @param drawn the figures on the map, in any order; those that are not above zero are left out
 */
export function classEntries(
  scale: ClassScale,
  drawn: Iterable<number>,
  { spec: { style }, frames, language }: Pick<LayerInput, 'spec' | 'frames' | 'language'>,
  theme: Theme,
): LegendEntry[] {
  const counts = new Uint32Array(scale.colours.length);
  // Of all frames together there is no count that one of them shows.
  const isCounted = style?.hasCounts === true && frames === null;
  for (const value of drawn) if (value > 0) counts[classOf(scale, value)] = (counts[classOf(scale, value)] ?? 0) + 1;
  // The legend stands still while the map changes; classes about a middle may lie where no figure can.
  const standsStill = frames !== null && rampKindOf(scale.method) === 'sequential';
  return scale.colours.flatMap((fill, index): LegendEntry[] => {
    const count = counts[index] ?? 0;
    if (count === 0 && !standsStill) return [];
    const label = labelOfClass(scale, index, language);
    return [
      {
        id: `class-${index}`,
        swatch: { shape: 'cell', fill, pattern: null, ink: theme.line, edge: 'none' },
        label: isCounted ? `${label} (${formatOf(language).whole(count)})` : label,
      },
    ];
  });
}
