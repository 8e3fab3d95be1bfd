import { polygonArea, polygonCentroid, polygonContains } from 'd3';
import type { CoverageState } from '../../document/regions.ts';
import { pathsOf } from '../layers/cell-ink.ts';
import type { LayerDrawing } from '../layers/layer-drawing.ts';
import { sameColour, writeColour } from '../layers/rgba.ts';
import type { Theme } from '../theme/colours.ts';
import { bandOf, dashesOf, dotsAlong, lanesOf } from './region-bands.ts';

type Path = readonly (readonly [number, number])[];

/** A region with its looks. */
export interface DrawnRegion {
  readonly id: string;
  readonly stretches: readonly { readonly fromKm: number; readonly toKm: number }[];
  /** Degrees; empty: it is a band along its stretches. */
  readonly rings: readonly Path[];
  /** Null: nothing is filled. */
  readonly fill: string | null;
  /** Light dots: a figure is missing. */
  readonly isDotted: boolean;
  readonly coverage: CoverageState;
}

export interface RegionsDrawn {
  readonly drawings: readonly LayerDrawing[];
  /** Where a region's number stands. */
  readonly middles: ReadonlyMap<string, readonly [number, number]>;
  readonly edges: ReadonlyMap<string, readonly Path[]>;
  /** The region of a thing of a drawing; null where it is none. */
  regionAt(drawing: string | null, index: number): string | null;
}

interface Shape {
  readonly region: DrawnRegion;
  readonly pieces: readonly Path[];
  readonly edges: readonly Path[];
  /** Lines that dots stand on, of a band; a polygon has rows of them. */
  readonly rows: readonly Path[];
  readonly middle: readonly [number, number];
}

/** Widest band, and the widest stack of bands that does not fold in the bends of the line, km. */
const [bandKm, stackKm] = [60, 90];
const gapShare = 0.08;
const fillAlpha = 205;
/** A region's colour as it lies on the map, for a legend: names and land are read through it. */
export const regionFill = (colour: string): string => `${colour}${fillAlpha.toString(16)}`;
/** Hardly seen: what is not filled can be pressed all the same. */
const emptyAlpha = 4;
/** How an edge says the coverage: widths in pixels. */
const [activePx, dashedPx, thinPx, dotPx, highlightPx] = [2.4, 2, 0.9, 1.3, 3.2];
/** Dashes and dots in parts of the width of all regions: about as far apart on a map of any stretch. */
const spacing = { dashOn: 1 / 60, dashOff: 1 / 95, edgeDots: 1 / 85, missing: 1 / 120 } as const;

const pairs = (path: Path): [number, number][] => path.map(([x, y]) => [x, y]);
const closed = (ring: Path): Path => (ring[0] === undefined ? ring : [...ring, ring[0]]);

/** Rows of places inside a ring, so far apart, degrees. */
function rowsInside(ring: Path, every: number): readonly Path[] {
  const corners = pairs(ring);
  const [lons, lats] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  const rows: [number, number][][] = [];
  for (let y = Math.min(...lats) + every / 2; y < Math.max(...lats); y += every) {
    const row: [number, number][] = [];
    for (let x = Math.min(...lons) + every / 2; x < Math.max(...lons); x += every) {
      if (polygonContains(corners, [x, y])) row.push([x, y]);
    }
    rows.push(row);
  }
  return rows;
}

function shapeOfRings(region: DrawnRegion): Shape {
  const sorted = [...region.rings].sort((a, b) => Math.abs(polygonArea(pairs(b))) - Math.abs(polygonArea(pairs(a))));
  const middle = sorted[0] === undefined ? ([0, 0] as const) : polygonCentroid(pairs(sorted[0]));
  return { region, pieces: sorted, edges: sorted.map(closed), rows: [], middle };
}

function shapeOfBand(region: DrawnRegion, offKm: number, widthKm: number): Shape {
  const bands = region.stretches.map((stretch) => bandOf(stretch, offKm, widthKm));
  const longest = bands.reduce((best, band) => (band.middle.length > best.length ? band.middle : best), [] as Path);
  const quarter = widthKm / 4;
  const rows = region.stretches.flatMap((stretch) => [
    bandOf(stretch, offKm + quarter, 1).middle,
    bandOf(stretch, offKm - quarter, 1).middle,
  ]);
  return {
    region,
    pieces: bands.flatMap(({ pieces }) => pieces),
    edges: bands.map(({ edge }) => edge),
    rows,
    middle: longest[longest.length >> 1] ?? [0, 0],
  };
}

/** Bands side by side where regions overlap; polygons as they are. */
function shapesOf(regions: readonly DrawnRegion[]): readonly Shape[] {
  const bands = regions.filter(({ rings }) => rings.length === 0);
  const lanes = lanesOf(bands);
  const count = Math.max(0, ...lanes) + 1;
  const widthKm = Math.min(bandKm, stackKm / count);
  return regions.map((region) => {
    const lane = lanes[bands.indexOf(region)];
    if (lane === undefined) return shapeOfRings(region);
    return shapeOfBand(region, ((count - 1) / 2 - lane) * widthKm, widthKm * (1 - gapShare));
  });
}

/** From the westernmost to the easternmost corner of all regions, degrees. */
function widthOf(shapes: readonly Shape[]): number {
  let [west, east] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const [lon] of shapes.flatMap(({ edges }) => edges.flat())) {
    west = Math.min(west, lon);
    east = Math.max(east, lon);
  }
  return Math.max(1, east - west);
}

/** Light dots over a region. */
const dotsIn = ({ rows, pieces }: Shape, every: number): Path =>
  rows.length > 0
    ? rows.flatMap((row) => dotsAlong(row, every))
    : pieces.flatMap((ring) => rowsInside(ring, every).flat());

function fillOf(shapes: readonly Shape[], id: string): LayerDrawing {
  const pieces = shapes.flatMap(({ pieces, region }) => pieces.map((piece) => ({ piece, region })));
  const fill = new Uint8Array(pieces.length * 4);
  pieces.forEach(({ region }, i) => {
    writeColour(fill, i, region.fill ?? '#808080', region.fill === null ? emptyAlpha : fillAlpha);
  });
  return { kind: 'polygons', id, ...pathsOf(pieces.map(({ piece }) => piece.flat())), fill };
}

function linesOf(id: string, paths: readonly Path[], ink: string, widthPx: number): readonly LayerDrawing[] {
  if (paths.length === 0) return [];
  const colour = sameColour(paths.length, ink);
  const flat = pathsOf(paths.map((path) => path.flat()));
  return [{ kind: 'lines', id, ...flat, colour, widthPx, dashed: false, isInk: true }];
}

/** Dots of regions, region by region. */
type Dots = readonly { readonly id: string; readonly places: Path }[];

function dotsOf(id: string, dots: Dots, ink: string, radius: number): readonly LayerDrawing[] {
  const places = dots.flatMap((own) => own.places);
  if (places.length === 0) return [];
  return [
    {
      kind: 'circles',
      id,
      lonLat: Float64Array.from(places.flat()),
      radiusPx: new Float32Array(places.length).fill(radius),
      fill: sameColour(places.length, ink),
      outline: sameColour(places.length, ink),
      outlinePx: 0,
    },
  ];
}

/** Edges by what is known of the coverage: solid, dashed, thin; dots say that it is not verified. */
function linesByState(shapes: readonly Shape[], theme: Theme, prefix: string, degrees: number) {
  const of = (state: CoverageState): readonly Path[] =>
    shapes.filter(({ region }) => region.coverage === state).flatMap(({ edges }) => edges);
  const dashes = of('suspended').flatMap((edge) => dashesOf(edge, spacing.dashOn * degrees, spacing.dashOff * degrees));
  return [
    ...linesOf(`${prefix}none`, of('none'), theme.ink, thinPx),
    ...linesOf(`${prefix}active`, of('active'), theme.ink, activePx),
    ...linesOf(`${prefix}suspended`, dashes, theme.ink, dashedPx),
  ];
}

const edgeDots = (shapes: readonly Shape[], every: number): Dots =>
  shapes
    .filter(({ region }) => region.coverage === 'not-verified')
    .map(({ region, edges }) => ({ id: region.id, places: edges.flatMap((edge) => dotsAlong(edge, every)) }));

const missingDots = (shapes: readonly Shape[], every: number): Dots =>
  shapes
    .filter(({ region }) => region.isDotted)
    .map((shape) => ({ id: shape.region.id, places: dotsIn(shape, every) }));

/**
 * Regions on a map: filled by rank, dotted where a figure is missing, edged by coverage.
 * @param prefix of the drawings' ids: "finding:regions-"
 */
export function drawRegions(regions: readonly DrawnRegion[], theme: Theme, prefix: string): RegionsDrawn {
  const shapes = shapesOf(regions);
  const degrees = widthOf(shapes);
  const missing = missingDots(shapes, spacing.missing * degrees);
  const edges = edgeDots(shapes, spacing.edgeDots * degrees);
  const [fillId, missingId, edgeId] = [`${prefix}fill`, `${prefix}missing`, `${prefix}not-verified`];
  // Dots lie over what they are of: a pointer on one is on its region.
  const owners: Readonly<Record<string, readonly string[]>> = {
    [fillId]: shapes.flatMap(({ pieces, region }) => pieces.map(() => region.id)),
    [missingId]: missing.flatMap(({ id, places }) => places.map(() => id)),
    [edgeId]: edges.flatMap(({ id, places }) => places.map(() => id)),
  };
  return {
    drawings:
      shapes.length === 0
        ? []
        : [
            fillOf(shapes, fillId),
            ...dotsOf(missingId, missing, theme.quiet, 1),
            ...linesByState(shapes, theme, prefix, degrees),
            ...dotsOf(edgeId, edges, theme.ink, dotPx),
          ],
    middles: new Map(shapes.map(({ region, middle }) => [region.id, middle])),
    edges: new Map(shapes.map((shape) => [shape.region.id, shape.edges])),
    regionAt: (drawing, index) => owners[drawing ?? '']?.[index] ?? null,
  };
}

/** The edge of the region that is pointed at. */
export const highlightOf = (drawn: RegionsDrawn, id: string | null, theme: Theme, prefix: string) =>
  linesOf(`${prefix}pointed`, id === null ? [] : (drawn.edges.get(id) ?? []), theme.focus, highlightPx);
