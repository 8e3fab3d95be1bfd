import { type Problem, problem } from '../../../base/problem.ts';
import type { Steps } from '../../../base/steps.ts';
import { cellNeighbours } from '../../../corridors/cell-neighbours.ts';
import type { CountedCells } from '../../cells-of.ts';
import type { FamilyCells } from '../../families.ts';
import { familyWeights } from '../../family-weights.ts';
import type { CsrWeights } from '../../kernels/csr-weights.ts';
import { distanceBandWeights } from '../../kernels/distance-band-weights.ts';
import { knnWeights } from '../../kernels/knn-weights.ts';
import type { ParamValues } from '../../method.ts';

/** A family with its neighbours: binary weights without self, in the family's own order; no row is empty. */
export interface WeighedFamily extends FamilyCells {
  readonly weights: CsrWeights;
  /** Why there are no weights. */
  readonly problems: readonly Problem[];
}

/** Links that memory and time have room for. */
const mostLinks = 8_000_000;
/** A radius that holds more than this share of the family's cells, on average, leaves nothing to compare with. */
const widestShare = 0.5;

const noWeights: CsrWeights = { offsets: new Uint32Array(1), targets: new Uint32Array(0), values: null };

/** The neighbours that the parameters name. Cells without any are left out of the family. */
export function* weighFamily(counted: CountedCells, family: FamilyCells, params: ParamValues): Steps<WeighedFamily> {
  const cells = family.cells.length;
  const none = (problems: readonly Problem[]): WeighedFamily => ({ ...family, weights: noWeights, problems });
  const weights = yield* weightsOf(counted, family, params);
  if (weights === null || (cells > 1 && weights.targets.length > widestShare * cells * (cells - 1))) {
    return none([problem('radius-too-wide', { cells })]);
  }
  const kept = family.cells.flatMap((_, i) => (weights.offsets[i + 1] > weights.offsets[i] ? [i] : []));
  const own = kept.map((i) => family.cells[i]);
  const records = own.reduce((sum, cell) => sum + counted.tally.records[cell], 0);
  return {
    side: family.side,
    cells: own,
    records,
    weights: kept.length === cells ? weights : onlyRows(weights, kept),
    problems: [],
  };
}

function* weightsOf({ area }: CountedCells, { cells }: FamilyCells, params: ParamValues): Steps<CsrWeights | null> {
  if (params.weights === 'rings') return familyWeights(cellNeighbours(area, Number(params.rings)), cells).withoutSelf;
  const lon = Float64Array.from(cells, (cell) => area.lon[cell]);
  const lat = Float64Array.from(cells, (cell) => area.lat[cell]);
  if (params.weights === 'distance') {
    return yield* distanceBandWeights(lon, lat, Number(params.distanceKm), mostLinks);
  }
  const nearest = Number(params.nearest);
  return cells.length > nearest ? yield* knnWeights(lon, lat, nearest) : noWeightsFor(cells.length);
}

const noWeightsFor = (cells: number): CsrWeights => ({ ...noWeights, offsets: new Uint32Array(cells + 1) });

/** The rows kept, renumbered: nobody's neighbour is left out, since a cell left out is no one's neighbour either. */
function onlyRows({ offsets, targets }: CsrWeights, kept: readonly number[]): CsrWeights {
  const place = new Map(kept.map((row, at) => [row, at]));
  const ends = new Uint32Array(kept.length + 1);
  const left: number[] = [];
  kept.forEach((row, at) => {
    for (let k = offsets[row]; k < offsets[row + 1]; k++) left.push(place.get(targets[k]) ?? 0);
    ends[at + 1] = left.length;
  });
  return { offsets: ends, targets: Uint32Array.from(left), values: null };
}
