import type { LineIndex } from '../../corridors/line-index.ts';
import { locateAlong } from '../../corridors/linear-reference.ts';
import type { SheetNote } from '../../document/sheet.ts';
import { valueAt } from '../drawing/drawing.ts';
import { placerOf } from '../map/placer.ts';
import type { PageChart, PageMap } from '../page/page.ts';
import { specOf } from './map-camera.ts';

export type NotePlace = Pick<SheetNote, 'at' | 'to'>;
type Point = readonly [number, number];

const rounded = (value: number): number => Math.round(value * 1e4) / 1e4;

/** The values of a chart's axes, or the degrees of a map, at a place of its box in points. */
function valuesAt(item: PageMap | PageChart, [x, y]: Point): Point {
  if (item.kind === 'map') {
    const [lon, lat] = placerOf(specOf(item)).lonLatAt(x / item.scale, y / item.scale);
    return [rounded(lon), rounded(lat)];
  }
  const { drawing, scale } = item;
  return [rounded(valueAt(drawing.x, x / scale)), rounded(valueAt(drawing.y, y / scale))];
}

/**
 * Where a note is that was drawn from one place of a part's box to another, points. A bracket spans border kilometres:
 * on a map they are those of the boundary nearest to where it was drawn.
 * @param border null while the boundary is not there: a bracket on a map then has no place
 */
export function drawnPlace(
  kind: SheetNote['kind'],
  item: PageMap | PageChart,
  from: Point,
  to: Point,
  border: LineIndex | null,
): NotePlace | null {
  const [at, end] = [valuesAt(item, from), valuesAt(item, to)];
  if (kind === 'text') return { at, to: null };
  if (kind !== 'bracket') return { at, to: end };
  if (item.kind === 'chart') return at[0] <= end[0] ? { at, to: end } : { at: end, to: at };
  if (border === null) return null;
  const [a, b] = [at, end].map(([lon, lat]) => Math.round(locateAlong(border, lon, lat).borderKm));
  if (a === undefined || b === undefined) return null;
  return { at: [Math.min(a, b), 0], to: [Math.max(a, b), 0] };
}

/** A place in the middle of a part, for a note that is moved by its numbers. */
export function middlePlace(kind: SheetNote['kind'], item: PageMap | PageChart, border: LineIndex | null): NotePlace {
  const { width, height } = item.box;
  const [from, to]: readonly [Point, Point] =
    kind === 'circle' || kind === 'text'
      ? [
          [width / 2, height / 2],
          [width * 0.6, height / 2],
        ]
      : [
          [width * 0.4, height * 0.4],
          [width * 0.6, height / 2],
        ];
  return drawnPlace(kind, item, from, to, border) ?? { at: [0, 0], to: [100, 0] };
}
