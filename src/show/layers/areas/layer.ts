import { classesOfLayer } from '../../classes/layer-classes.ts';
import { radiusIn } from '../../classes/sizes.ts';
import { classOf } from '../../scale.ts';
import type { Theme } from '../../theme/colours.ts';
import { edgesOf, hatchOf, type Paths } from '../cell-ink.ts';
import type { Layer, LayerInput } from '../layer.ts';
import type { LayerDrawing } from '../layer-drawing.ts';
import { sameColour, writeColour } from '../rgba.ts';
import {
  type AreaFigures,
  areaClassFigures,
  areaFigures,
  areaState,
  areasIn,
  isUnstable,
  symbolOrder,
} from './area-figures.ts';
import { areaSizes, noRateAlpha, symbolInk } from './ink.ts';
import { legend } from './legend.ts';
import { areaShapes } from './outlines.ts';
import { words } from './words.ts';

const fillAlpha = 205;
const symbolAlpha = 72;

/** Classes of the areas; where they have circles, nothing but what the pointer finds. */
function fillOf(figures: AreaFigures, input: LayerInput, theme: Theme): Uint8Array {
  const { result, values } = figures;
  const fill = new Uint8Array(result.ids.length * 4);
  const classFigures = input.spec.style?.form === 'symbols' ? null : areaClassFigures(input);
  const scale = classFigures === null ? null : classesOfLayer(input, theme, classFigures);
  values.forEach((value, i) => {
    const state = areaState(figures, i);
    if (state === 'no-rate') writeColour(fill, i, theme.quiet, noRateAlpha);
    else if (scale !== null && state === 'shown' && value > 0) {
      writeColour(fill, i, scale.colours[classOf(scale, value)] ?? theme.quiet, fillAlpha);
    }
  });
  return fill;
}

function inked(id: string, paths: Paths, colour: string, widthPx: number, dashed = false): readonly LayerDrawing[] {
  const count = paths.starts.length - 1;
  if (count < 1) return [];
  return [{ kind: 'lines', id, ...paths, colour: sameColour(count, colour), widthPx, dashed, isInk: true }];
}

/** Circles at the centroids; those of unstable rates are hollow. */
function circlesOf(figures: AreaFigures, input: LayerInput, theme: Theme): readonly LayerDrawing[] {
  const order = symbolOrder(figures);
  if (order.length === 0) return [];
  const sizes = areaSizes(figures, input);
  const { centres } = areaShapes(figures.result);
  const ink = symbolInk(input, theme);
  const fill = new Uint8Array(order.length * 4);
  order.forEach((area, at) => {
    writeColour(fill, at, ink, isUnstable(figures, area) ? 0 : symbolAlpha);
  });
  return [
    {
      kind: 'circles',
      id: 'areas:circles',
      lonLat: Float64Array.from(order.flatMap((area) => [...centres.subarray(2 * area, 2 * area + 2)])),
      radiusPx: Float32Array.from(order, (area) => radiusIn(sizes, figures.values[area] ?? 0)),
      fill,
      outline: sameColour(order.length, ink),
      outlinePx: 1.2,
    },
  ];
}

function build(input: LayerInput, theme: Theme): readonly LayerDrawing[] {
  const figures = areaFigures(input);
  if (figures === null) return [];
  const { result } = figures;
  const isFill = input.spec.style?.form !== 'symbols';
  const observed = result.ids.flatMap((_, i) => (areaState(figures, i) === 'not-observed' ? [] : [i]));
  const unstable = isFill ? observed.filter((i) => isUnstable(figures, i)) : [];
  return [
    {
      kind: 'polygons',
      id: 'areas:fill',
      starts: result.starts,
      lonLat: result.lonLat,
      fill: fillOf(figures, input, theme),
    },
    ...inked('areas:suppressed', hatchOf(result, areasIn(figures, 'suppressed')), theme.quiet, 0.8),
    ...inked('areas:unstable', hatchOf(result, unstable), theme.ink, 0.7),
    ...inked('areas:edges', edgesOf(result, observed), theme.quiet, 1),
    ...inked('areas:not-observed', edgesOf(result, areasIn(figures, 'not-observed')), theme.quiet, 1, true),
    ...(isFill ? [] : circlesOf(figures, input, theme)),
  ];
}

/**
 * Incidents counted in areas: filled by class, or circles of a size. Zero is blank, suppressed is hatched, not observed
 * has a dotted edge; a rate of few events is hatched over its colour, or its circle is hollow.
 */
export const areas: Layer = {
  id: 'areas',
  classes: 'own',
  words,
  shows: ['cells'],
  figures: areaClassFigures,
  build,
  legend,
};
