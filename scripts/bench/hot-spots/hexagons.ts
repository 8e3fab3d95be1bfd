import type { CsrWeights } from '../../../src/analyse/kernels/csr-weights.ts';
import { seededRng } from '../../../src/base/rng.ts';

/** A lattice of hexagons with a count in each: as polygons for the peer, as weights without self for ours. */
export interface Hexagons {
  readonly counts: Float64Array<ArrayBuffer>;
  readonly geojson: string;
  readonly equal: CsrWeights;
  /** The same neighbours, with weights that differ. */
  readonly any: CsrWeights;
}

/** Centre of a cell; hexagons of side 1, odd rows shifted by half a cell. */
function centreOf(row: number, column: number): readonly [number, number] {
  return [Math.sqrt(3) * (column + (row % 2) / 2), 1.5 * row];
}

/** Corners are rounded, so that neighbours share them exactly: the peer finds contiguity by equal corners. */
function polygonAt(row: number, column: number): number[][] {
  const [x, y] = centreOf(row, column);
  const corner = (k: number): number[] => {
    const angle = (Math.PI / 3) * k + Math.PI / 6;
    return [(x + Math.cos(angle)) / 100, (y + Math.sin(angle)) / 100].map((value) => Number(value.toFixed(7)));
  };
  return [0, 1, 2, 3, 4, 5, 0].map(corner);
}

function neighboursOf(row: number, column: number, side: number): number[] {
  const left = row % 2 === 0 ? column - 1 : column;
  const places = [
    [row, column - 1],
    [row, column + 1],
    [row - 1, left],
    [row - 1, left + 1],
    [row + 1, left],
    [row + 1, left + 1],
  ];
  return places.flatMap(([r, c]) => (r >= 0 && r < side && c >= 0 && c < side ? [r * side + c] : []));
}

/** @param side cells along each side of the lattice */
export function makeHexagons(side: number, seed: number): Hexagons {
  const rng = seededRng(seed);
  const cells = side * side;
  const counts = Float64Array.from({ length: cells }, () => Math.floor(-4 * Math.log(1 - rng.nextUnit())));
  const offsets = new Uint32Array(cells + 1);
  const targets: number[] = [];
  const features: unknown[] = [];
  for (let i = 0; i < cells; i++) {
    const [row, column] = [Math.floor(i / side), i % side];
    targets.push(...neighboursOf(row, column, side));
    offsets[i + 1] = targets.length;
    const geometry = { type: 'Polygon', coordinates: [polygonAt(row, column)] };
    features.push({ type: 'Feature', properties: { id: i }, geometry });
  }
  const equal = { offsets, targets: Uint32Array.from(targets), values: null };
  const values = Float64Array.from(targets, () => 0.5 + rng.nextUnit());
  return { counts, geojson: JSON.stringify({ type: 'FeatureCollection', features }), equal, any: { ...equal, values } };
}
