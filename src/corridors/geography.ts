import type { ReadonlyF64, ReadonlyU32 } from '../base/typed-array.ts';
import type { LineIndex } from './line-index.ts';

/** Land of the continent in the border's box, of both countries alike, as rings in degrees. */
export interface Land {
  /** Ring r's corners are k from `starts[r]` to `starts[r + 1] - 1`. Even-odd rule: a ring inside another is water. */
  readonly starts: ReadonlyU32;
  readonly lonLat: ReadonlyF64;
}

/** Everything that records are measured along and counted in. */
export interface Geography {
  readonly index: LineIndex;
  readonly land: Land;
}

/** How far inland a corridor reaches on either side, km (METHODS: Frame). */
export const corridorDepthKm = 150;

/** Cells farther than this from every record of the series on their side are not observed, km. */
export const recordedKmInitially = 100;
