import { borderPath } from '../../corridors/border-marks.ts';
import { borderLengthKm } from '../../corridors/corridor.ts';
import type { Mark } from '../drawing/drawing.ts';
import type { Theme } from '../theme/colours.ts';
import { locatorBounds, locatorLand } from './locator-land.ts';
import type { PageFrame } from './map-frame.ts';
import type { Box } from './page.ts';
import type { PageStyle } from './page-size.ts';

const [west, south, east, north] = locatorBounds;
/** A degree of longitude at the middle latitude, in degrees of latitude. */
const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180);
const aspect = ((east - west) * squeeze) / (north - south);

/** Of the inset: it takes a quarter of the width of a map at most. */
export function locatorSize(
  { width, height }: Box,
  { body }: PageStyle,
): { readonly width: number; readonly height: number } {
  const wide = Math.min(width * 0.26, body.size * 10, height * 0.3 * aspect);
  return { width: wide, height: wide / aspect };
}

const outline = ({ x, y, width, height }: Box): readonly number[] => [
  ...[x, y, x + width, y, x + width, y + height],
  ...[x, y + height, x, y],
];

/** Where a frame lies: the land, the whole border, and the edge of the frame on them. */
export function locatorMarks(frame: PageFrame, box: Box, { body }: PageStyle, theme: Theme): readonly Mark[] {
  const scale = box.width / ((east - west) * squeeze);
  const place = (lon: number, lat: number): readonly [number, number] => [
    box.x + Math.min(Math.max((lon - west) * squeeze * scale, 0), box.width),
    box.y + Math.min(Math.max((north - lat) * scale, 0), box.height),
  ];
  const along = (lonLat: readonly number[]): readonly number[] =>
    Array.from({ length: lonLat.length / 2 }, (_, i) => place(lonLat[2 * i] ?? 0, lonLat[2 * i + 1] ?? 0)).flat();
  const stroke = body.size / 14;
  const seen = edgeOf(frame).flatMap(([lon, lat]) => place(lon, lat));
  return [
    { kind: 'rect', ...box, fill: theme.water },
    { kind: 'area', points: along(locatorLand), fill: theme.panel },
    { kind: 'line', points: along(borderPath(0, borderLengthKm)), stroke: theme.ink, width: 1.1 * stroke },
    { kind: 'area', points: seen, fill: `${theme.accent}2E` },
    { kind: 'line', points: [...seen, ...seen.slice(0, 4)], stroke: theme.accent, width: 1.4 * stroke },
    { kind: 'line', points: outline(box), stroke: theme.quiet, width: 0.75 * stroke },
  ];
}

/** Degrees along the edge of a frame: its sides bend where the projection is not that of the inset. */
function edgeOf({ box, lonLatAt }: PageFrame): readonly (readonly [number, number])[] {
  const { x, y, width, height } = box;
  const steps = [0, 0.25, 0.5, 0.75];
  return [
    ...steps.map((t) => lonLatAt(x + t * width, y)),
    ...steps.map((t) => lonLatAt(x + width, y + t * height)),
    ...steps.map((t) => lonLatAt(x + width - t * width, y + height)),
    ...steps.map((t) => lonLatAt(x, y + height - t * height)),
  ];
}
