import { type Problem, problem } from '../../../base/problem.ts';
import type { Steps } from '../../../base/steps.ts';
import type { FamilyCells } from '../../families.ts';
import type { CsrWeights } from '../../kernels/csr-weights.ts';
import type { ParamValues } from '../../method.ts';
import type { CountedUnits } from '../../units/counted-units.ts';
import { isTooWide, weightsAmong } from '../../weights-among.ts';

/** A family with its neighbours: binary weights without self, in the family's own order; no row is empty. */
export interface WeighedFamily extends FamilyCells {
  readonly weights: CsrWeights;
  /** Why there are no weights. */
  readonly problems: readonly Problem[];
}

const noWeights: CsrWeights = { offsets: new Uint32Array(1), targets: new Uint32Array(0), values: null };

/** The neighbours that the parameters name. Cells without any are left out of the family. */
export function* weighFamily(counted: CountedUnits, family: FamilyCells, params: ParamValues): Steps<WeighedFamily> {
  const cells = family.cells.length;
  const none = (problems: readonly Problem[]): WeighedFamily => ({ ...family, weights: noWeights, problems });
  const weights = yield* weightsAmong(counted, family, params);
  if (weights === null || isTooWide(weights, cells)) {
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
