import { cellToBoundary, latLngToCell } from 'h3-js';

/** Squares of a grid over the points, each of one H3 cell or of several. */
export interface CellSquares {
  /** Code of the cell that holds the point where its square has one cell alone; else -1, and the caller looks it up. */
  codeAt(lon: number, lat: number): number;
}

/** More squares than this would be too much to keep; fewer points a square than that would not repay its corners. */
const mostSquares = 4_000_000;
const pointsEach = 6;
/** Squares wider than this share of a cell's edge lie across cells as a rule. */
const widest = 0.5;
const kmPerDegree = 111;

const unknown = -2;
const mixed = -1;

interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** A corner of a hexagon's own and no more: where a face of the icosahedron ends within a cell, the cell is not convex. */
const hexagonCorners = 6;

/**
 * Cells are convex (their edges are arcs of great circles), so that a square with four corners in one cell lies in it
 * whole, but for a sliver by which its upper or lower edge, a parallel, leaves the arc between its corners: a point that
 * near to those edges is looked up, and so is one in a cell that is not convex.
 *
 * @param edgeKm of a cell; @param codeOf the code of a cell's id
 * @returns null where a grid would not repay itself
 */
export function cellSquares(
  box: Box,
  points: number,
  resolution: number,
  edgeKm: number,
  codeOf: (id: string) => number,
): CellSquares | null {
  const { west, south, east, north } = box;
  const side = Math.sqrt((pointsEach * (east - west) * (north - south)) / points);
  const columns = Math.floor((east - west) / side) + 1;
  const rows = Math.floor((north - south) / side) + 1;
  if (!(side > 0) || side > (widest * edgeKm) / kmPerDegree || columns * rows > mostSquares) return null;
  // Twice the sagitta of a parallel over one square, degrees.
  const sliver = 2e-3 * side * side;
  const corners = new Int32Array((columns + 1) * (rows + 1)).fill(unknown);
  const squares = new Int32Array(columns * rows).fill(unknown);
  const convex = new Map<number, boolean>();
  const cornerAt = (column: number, row: number): number => {
    const at = row * (columns + 1) + column;
    if (corners[at] !== unknown) return corners[at];
    const id = latLngToCell(south + row * side, west + column * side, resolution);
    const code = codeOf(id);
    if (!convex.has(code)) convex.set(code, cellToBoundary(id).length === hexagonCorners);
    corners[at] = convex.get(code) === true ? code : mixed;
    return corners[at];
  };
  const squareAt = (column: number, row: number): number => {
    const code = cornerAt(column, row);
    const isOne =
      code === cornerAt(column + 1, row) &&
      code === cornerAt(column, row + 1) &&
      code === cornerAt(column + 1, row + 1);
    return isOne ? code : mixed;
  };
  return {
    codeAt(lon, lat) {
      const column = Math.floor((lon - west) / side);
      const high = (lat - south) / side;
      const row = Math.floor(high);
      const inside = (high - row) * side;
      if (inside < sliver || side - inside < sliver) return mixed;
      const at = row * columns + column;
      if (squares[at] === unknown) squares[at] = squareAt(column, row);
      return squares[at];
    },
  };
}
