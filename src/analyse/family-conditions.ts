import { type Problem, problem } from '../base/problem.ts';
import type { ReadonlyF64 } from '../base/typed-array.ts';
import type { Unit } from './shapes.ts';

/** Under these no family is tested: a pattern needs places to lie in, and events to make it. */
const fewestCells = 30;
const fewestRecords = 30;
/** Areas are few by nature: nine sectors, ten states. Under these even a full ranking says little. */
const fewestZones = 8;

/**
 * Why a family of cells is not tested; empty where it is.
 * @param values what is tested, one a cell
 * @param records how many records the family holds, whatever is tested
 */
export function familyConditions(values: ReadonlyF64, records: number, unit: Unit = 'cells'): readonly Problem[] {
  const cells = values.length;
  if (unit !== 'cells' && cells < fewestZones) return [problem('too-few-zones', { areas: cells, needed: fewestZones })];
  if (unit === 'cells' && cells < fewestCells) return [problem('too-few-cells', { cells, needed: fewestCells })];
  if (records < fewestRecords) return [problem('too-few-events', { records, needed: fewestRecords })];
  return [...values].every((value) => value === values[0]) ? [problem('no-variance')] : [];
}
