import type { CellResult, Disclosed, PickResult, SegmentResult } from '../disclose/disclosed.ts';
import type { Status } from './status.ts';

/** What was worked out of marked places, of areas that are counted in, and of a second map. */
export interface HandResults {
  /** Incidents in areas, by the areas and the figure of an "areas" layer: see `areaCountsSlot`. */
  readonly areaCounts: Readonly<Record<string, Status<Disclosed<CellResult>>>>;
  /** What is marked on the map; null while nothing is. */
  readonly selection: Status<Disclosed<PickResult>> | null;
  /** The second map's figures; null while there is one map. */
  readonly secondAreas: Status<Disclosed<SegmentResult>> | null;
  readonly secondCells: Status<Disclosed<CellResult>> | null;
  readonly secondBins: Status<Disclosed<SegmentResult>> | null;
}

export const noHandResults: HandResults = {
  areaCounts: {},
  selection: null,
  secondAreas: null,
  secondCells: null,
  secondBins: null,
};
