import { sectors } from '../corridors/corridor.ts';
import { kilometresChosen } from '../select/clauses.ts';
import { tallyAreas } from '../select/tally-areas.ts';
import { tallyBins } from '../select/tally-bins.ts';
import { clausesOf } from './cells-of.ts';
import type { MethodInput } from './method.ts';
import type { SegmentResult, ShiftResult } from './shapes.ts';

/** The bin-months or sector-months that a comparison of the same input was counted from; `discloseShift` needs them. */
export function shiftMonthsFor(input: MethodInput, { stamp }: ShiftResult): SegmentResult | null {
  const corridor = { from: input.corridor.fromKm, to: input.corridor.toKm };
  if (input.panel !== null) return tallyAreas(input.panel, sectors, corridor, input.clauses);
  if (input.incidents === null) return null;
  // The stretch looked at stands for the corridor: its ends cut bins, and the rest of such a bin is a part of its own.
  const place = kilometresChosen(input.clauses, corridor);
  const clauses = clausesOf(input, { exactOnly: stamp.params.exactOnly === true });
  return tallyBins(input.incidents, place, clauses, 'records', Number(stamp.params.depthKm));
}
