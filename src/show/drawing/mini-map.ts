import type { LayerDrawing } from '../layers/layer-drawing.ts';
import type { Theme } from '../theme/colours.ts';
import type { Drawing, Mark } from './drawing.ts';
import { symbolCorners } from './symbol-form.ts';

interface MiniMap {
  readonly drawings: readonly LayerDrawing[];
  /** West, south, east, north, degrees. */
  readonly bounds: readonly [number, number, number, number];
  /** The border line: lon, lat, lon, lat ... */
  readonly border: readonly number[];
  readonly theme: Theme;
  readonly description: string;
}

const hex = (value: number): string => value.toString(16).padStart(2, '0');
const colourAt = (colours: ArrayLike<number>, i: number): string =>
  `#${[0, 1, 2, 3].map((k) => hex(colours[4 * i + k] ?? 0)).join('')}`;

type Place = (lon: number, lat: number) => readonly [number, number];

function cornersOf(starts: ArrayLike<number>, lonLat: ArrayLike<number>, i: number, place: Place): number[] {
  const points: number[] = [];
  for (let k = starts[i] ?? 0; k < (starts[i + 1] ?? 0); k++) {
    points.push(...place(lonLat[2 * k] ?? 0, lonLat[2 * k + 1] ?? 0));
  }
  return points;
}

function marksOf(drawing: LayerDrawing, place: Place): readonly Mark[] {
  const marks: Mark[] = [];
  if (drawing.kind === 'circles') {
    for (let i = 0; 2 * i < drawing.lonLat.length; i++) {
      const [x, y] = place(drawing.lonLat[2 * i] ?? 0, drawing.lonLat[2 * i + 1] ?? 0);
      const radius = (drawing.radiusPx[i] ?? 0) / 2;
      const points = symbolCorners(drawing.form ?? 'circle', x, y, radius);
      marks.push({ kind: 'area', points, fill: colourAt(drawing.fill, i) });
    }
    return marks;
  }
  for (let i = 0; i + 1 < drawing.starts.length; i++) {
    const points = cornersOf(drawing.starts, drawing.lonLat, i, place);
    if (drawing.kind === 'polygons') {
      if ((drawing.fill[4 * i + 3] ?? 0) > 0) marks.push({ kind: 'area', points, fill: colourAt(drawing.fill, i) });
    } else {
      marks.push({ kind: 'line', points, stroke: colourAt(drawing.colour, i), width: Math.min(1, drawing.widthPx) });
    }
  }
  return marks;
}

/** The drawings of a map at the size of a stamp: no base map but the border line, degrees of the middle latitude. */
export function miniMap(map: MiniMap, size: { readonly width: number; readonly height: number }): Drawing {
  const [west, south, east, north] = map.bounds;
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = Math.min(size.width / ((east - west) * squeeze), size.height / (north - south));
  const left = (size.width - (east - west) * squeeze * scale) / 2;
  const top = (size.height - (north - south) * scale) / 2;
  const place: Place = (lon, lat) => [left + (lon - west) * squeeze * scale, top + (north - lat) * scale];
  const border: number[] = [];
  for (let k = 0; k + 1 < map.border.length; k += 2) border.push(...place(map.border[k] ?? 0, map.border[k + 1] ?? 0));
  return {
    ...size,
    x: { domain: [west, east], range: [left, size.width - left] },
    y: { domain: [south, north], range: [size.height - top, top] },
    description: map.description,
    marks: [
      { kind: 'rect', x: 0, y: 0, ...size, fill: map.theme.land },
      ...map.drawings.flatMap((drawing) => marksOf(drawing, place)),
      { kind: 'line', points: border, stroke: map.theme.ink, width: 1.2 },
    ],
  };
}
