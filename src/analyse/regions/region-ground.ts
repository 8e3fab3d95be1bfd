import type { Hands } from '../../base/hands.ts';
import type { Problem } from '../../base/problem.ts';
import type { Result } from '../../base/result.ts';
import type {
  AreaFigureTable,
  CaseTable,
  IncidentTable,
  PanelSplit,
  PanelTable,
  SeriesBreak,
} from '../../columns/table.ts';
import type { Geography } from '../../corridors/geography.ts';
import type { Region } from '../../corridors/region.ts';
import type { CoverageEntry } from '../../document/regions.ts';
import type { RegionFact } from '../region-shapes.ts';
import type { CellResult } from '../shapes.ts';

/** All that judging regions may see. A table that is not there is null: nothing is then made of it. */
export interface RegionGround {
  /** Candidates, those left out and covered regions alike; west to east. */
  readonly regions: readonly Region[];
  /** The state of coverage of each, in the same order. */
  readonly coverage: readonly RegionFact['coverage'][];
  /** What the person said of coverage, of other kinds of regions too. */
  readonly said: readonly CoverageEntry[];
  readonly panel: (PanelTable & { readonly split: PanelSplit | null }) | null;
  /** Name of the table of figures, and its breaks. */
  readonly panelName: string;
  readonly panelBreaks: readonly SeriesBreak[];
  readonly incidents: IncidentTable | null;
  readonly incidentsName: string;
  /** "disclosed": own records that had passed the threshold, each at the centre of its cell. */
  readonly basis: 'rows' | 'disclosed';
  /** Border Patrol figures by sector and fiscal year that come with the app: ids are sector ids. */
  readonly sectorYears: AreaFigureTable | null;
  /** Cases, with small cells held back. */
  readonly cases: CaseTable | null;
  readonly casesName: string;
  /** Other loaded figures of areas, by name of the table. */
  readonly figures: ReadonlyMap<string, AreaFigureTable>;
  /** Emerging hot spots of the whole border; null where nothing asks for them. */
  readonly emerging: Result<CellResult, Problem> | null;
  readonly geography: Geography;
  readonly hands: Hands;
}
