import type { Hands } from '../../base/hands.ts';
import { monthOfDay } from '../../base/month.ts';
import type { Problem } from '../../base/problem.ts';
import type { Result } from '../../base/result.ts';
import { dayIndexOf, type MonthIndex, monthIndexOf } from '../../base/units.ts';
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
import { filledToOf } from '../../select/filled-to.ts';
import type { Period } from '../../select/periods.ts';
import type { RegionFact } from '../region-shapes.ts';
import type { CellResult } from '../shapes.ts';

/** Tables of which small figures may be held back. */
export const heldTables = ['incidents', 'panel', 'cases', 'sectorYears', 'figures'] as const;
export type HeldTable = (typeof heldTables)[number];

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
  /** First month that the records do not fill; left out: those of `incidents` say it, all of which are there. */
  readonly filledTo?: MonthIndex;
  /** "disclosed": some table is a person's own, and holds what had passed the threshold alone. */
  readonly basis: 'rows' | 'disclosed';
  /** Which tables are such; left out: all of them, where the basis is "disclosed". */
  readonly heldIn?: readonly HeldTable[];
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

/** Whether small figures of a table are held back: those of the others are then as published. */
export const isHeldIn = ({ basis, heldIn }: Pick<RegionGround, 'basis' | 'heldIn'>, table: HeldTable): boolean =>
  basis === 'disclosed' && (heldIn?.includes(table) ?? true);

/**
 * Whole months of the records, half-open: from the first record to the last month that they fill. Shown records of a
 * person's own stand in mid-month, and do not say how far their file goes. Empty without records.
 */
export function wholeMonthsOf(table: IncidentTable, { filledTo }: Pick<RegionGround, 'filledTo'>): Period {
  if (table.rows === 0) return { from: monthIndexOf(0), to: monthIndexOf(0) };
  const from = monthOfDay(dayIndexOf(table.day[0]));
  return { from, to: monthIndexOf(Math.max(from, filledTo ?? filledToOf(table))) };
}
