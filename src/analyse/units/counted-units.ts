import type { Steps } from '../../base/steps.ts';
import type { ReadonlyF32, ReadonlyF64, ReadonlyU8, ReadonlyU32 } from '../../base/typed-array.ts';
import type { IncidentTable } from '../../columns/table.ts';
import type { CellNeighbours } from '../../corridors/cell-neighbours.ts';
import type { CellTally } from '../../select/tally-cells.ts';
import type { Hull } from '../hull.ts';
import type { CellResult, Unit } from '../shapes.ts';

/** Cells or areas: where they are, and what is drawn of them. */
export interface Units {
  readonly ids: readonly string[];
  /** Corners of unit i: `lonLat[2 k]`, `lonLat[2 k + 1]` for k from `starts[i]` to `starts[i + 1] - 1`; degrees. */
  readonly starts: ReadonlyU32;
  readonly lonLat: ReadonlyF64;
  /** Centres of cells, centroids of areas; degrees. */
  readonly lon: ReadonlyF64;
  readonly lat: ReadonlyF64;
  /** 1: on the U.S. side, 0: on the Mexican. */
  readonly side: ReadonlyU8;
  readonly borderKm: ReadonlyF32;
}

/** Counted cells or areas with what a method needs beside them. */
export interface CountedUnits {
  readonly unit: Unit;
  readonly area: Units;
  /** Of a panel: its figures as records, and no people. */
  readonly tally: Pick<CellTally, 'records' | 'people' | 'left'> & Partial<Pick<CellTally, 'window' | 'cellOfRow'>>;
  /** Incidents that were counted; null where the figures are a panel's. */
  readonly table: IncidentTable | null;
  /** 1 for a unit that is tested: an observed one, and where rates are tested one that has a base. */
  readonly observed: Uint8Array;
  readonly result: CellResult;
  /** Rings of cells; areas that touch, and for more rings the neighbours of neighbours. */
  neighbours(rings: number): Steps<CellNeighbours>;
  /** The outline of some neighbouring units, and their area. */
  hull(units: readonly number[]): Hull;
}
