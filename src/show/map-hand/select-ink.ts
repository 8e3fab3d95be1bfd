import { crossesItself } from '../../corridors/drawn-ring.ts';
import type { LonLat } from '../../corridors/drawn-stretch.ts';
import type { LineIndex } from '../../corridors/line-index.ts';
import { stretchPath } from '../../corridors/stretch-path.ts';
import type { OwnFeature, Selection } from '../../document/document.ts';
import { pathsOf, traceOutline } from '../layers/cell-ink.ts';
import type { LayerDrawing } from '../layers/layer-drawing.ts';
import { sameColour } from '../layers/rgba.ts';
import type { Scene } from '../scene.ts';
import type { Theme } from '../theme/colours.ts';
import { ringsOf } from './map-things.ts';

const veilAlpha = 16;
const bandPx = 13;
const bandAlpha = 90;

interface Outlines {
  /** Closed paths, flat degrees. */
  readonly paths: readonly (readonly number[])[];
  /** Rings to be veiled, not closed. */
  readonly veiled: readonly (readonly number[])[];
}

const closed = (ring: readonly LonLat[]): number[] => [...ring, ...ring.slice(0, 1)].flat();

function areaOutlines(
  selection: Extract<Selection, { kind: 'areas' }>,
  scene: Scene,
  features: readonly OwnFeature[],
): Outlines {
  if (selection.areas === 'drawn') {
    const rings = features.filter(({ id }) => selection.ids.includes(id)).map(({ lonLat }) => lonLat);
    return { paths: rings.map(closed), veiled: rings.map((ring) => ring.flat()) };
  }
  const result = ringsOf(selection, scene);
  if (result === null) return { paths: [], veiled: [] };
  const wanted = new Set(selection.ids);
  const cells = result.ids.flatMap((id, i) => (wanted.has(id) ? [i] : []));
  const edges = traceOutline(result, cells);
  const flat = (
    starts: ArrayLike<number>,
    lonLat: { subarray(from: number, to: number): ArrayLike<number> },
    i: number,
  ) => Array.from(lonLat.subarray(2 * (starts[i] ?? 0), 2 * (starts[i + 1] ?? 0)));
  return {
    paths: Array.from({ length: edges.starts.length - 1 }, (_, i) => flat(edges.starts, edges.lonLat, i)),
    veiled: cells.map((cell) => flat(result.starts, result.lonLat, cell)),
  };
}

/** Paths of a selection, degrees: to be zoomed to, and to be drawn. */
export function outlinesOf(
  selection: Selection,
  scene: Scene,
  features: readonly OwnFeature[],
  index: LineIndex | null,
): Outlines {
  if (selection.kind === 'areas') return areaOutlines(selection, scene, features);
  if (selection.kind === 'kilometres') {
    const path = index === null ? [] : stretchPath(index.line, selection.from, selection.to);
    return { paths: path.length === 0 ? [] : [path.flat()], veiled: [] };
  }
  const { ring } = selection;
  // A veil over what an outline goes round twice would not say what is counted.
  return { paths: [closed(ring)], veiled: crossesItself(ring) ? [] : [ring.flat()] };
}

/** A selection on the map: a light veil under a line in two inks, seen on any ground; a stretch as a band. */
export function selectionInk(selection: Selection, { paths, veiled }: Outlines, theme: Theme): readonly LayerDrawing[] {
  if (paths.length === 0) return [];
  const line = (id: string, colour: string, widthPx: number, dashed = false, alpha = 255): LayerDrawing => ({
    kind: 'lines',
    id,
    ...pathsOf(paths),
    colour: sameColour(paths.length, colour, alpha),
    widthPx,
    dashed,
    isInk: true,
  });
  if (selection.kind === 'kilometres') return [line('selection:band', theme.focus, bandPx, false, bandAlpha)];
  return [
    ...(veiled.length === 0
      ? []
      : [
          {
            kind: 'polygons' as const,
            id: 'selection:veil',
            ...pathsOf(veiled),
            fill: sameColour(veiled.length, theme.ink, veilAlpha),
            isInk: true,
          },
        ]),
    line('selection:edge', theme.panel, 4),
    line('selection:outline', theme.ink, 1.8),
  ];
}
