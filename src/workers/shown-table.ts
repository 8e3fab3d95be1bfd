import { clausesOf } from '../analyse/cells-of.ts';
import type { MethodInput } from '../analyse/method.ts';
import type { Steps } from '../base/steps.ts';
import type { IncidentTable } from '../columns/table.ts';
import { borderLengthKm } from '../corridors/corridor.ts';
import { corridorDepthKm, type Geography } from '../corridors/geography.ts';
import { type StudyArea, studyArea } from '../corridors/study-area.ts';
import { disclosedRows, heldRows } from '../disclose/disclosed-rows.ts';
import type { Clause } from '../document/document.ts';
import { filledToOf } from '../select/filled-to.ts';
import { locateIncidents } from '../select/locate-incidents.ts';
import { type CellMonths, tallyCellMonths } from '../select/tally-cell-months.ts';

export type Clauses = Readonly<Record<string, Clause>>;

/** What is held back of a person's own data: cell-months of the grid's cells under the threshold. */
export interface Holding {
  /** H3 resolution of the grid. */
  readonly resolution: number;
  readonly threshold: number;
}

/** Filters by kind have been applied to what is shown; months and kilometres have not. */
export const withoutCategories = (clauses: Clauses): Clauses =>
  Object.fromEntries(Object.entries(clauses).filter(([, clause]) => clause.kind !== 'categories'));

/**
 * The cells of the whole border, to the full depth, with their months: whatever corridor, stretch, depth or size of
 * cells is asked for, the same cell-months are held back.
 */
function* monthsOfGrid(
  table: IncidentTable,
  geography: Geography,
  clauses: Clauses,
  resolution: number,
): Steps<{ readonly area: StudyArea; readonly months: CellMonths }> {
  const whole = { fromKm: 0, toKm: borderLengthKm, depthKm: corridorDepthKm };
  const area = yield* studyArea(geography, { ...whole, resolution });
  return { area, months: yield* tallyCellMonths(table, area, clauses) };
}

interface Parts {
  readonly shown: IncidentTable;
  readonly held: IncidentTable;
}

interface Made {
  readonly key: string;
  readonly parts: Parts;
}

/**
 * The last tables made of each: a study asks for them again with every method and every place that is picked. Two: where
 * it filters, areas are counted under the filters, and said to be observed without them.
 */
const made = new WeakMap<IncidentTable, readonly Made[]>();
const keptOfTable = 2;

/** What the file of a cube holds back itself stays so in what is shown of it. */
const withHeld = (shown: IncidentTable, { cube }: IncidentTable): IncidentTable =>
  cube === undefined || shown.cube === undefined ? shown : { ...shown, cube: { ...shown.cube, held: cube.held } };

/** The records that are shown and those that are held back, as located tables under the clauses. */
export function* partsOf(
  table: IncidentTable,
  geography: Geography,
  clauses: Clauses,
  { resolution, threshold }: Holding,
): Steps<Parts> {
  const kinds = Object.values(clauses).filter(({ kind }) => kind === 'categories' || kind === 'season');
  const key = JSON.stringify([resolution, threshold, kinds]);
  const others = (made.get(table) ?? []).filter((one) => one.key !== key);
  const before = made.get(table)?.find((one) => one.key === key);
  if (before !== undefined) {
    made.set(table, [before, ...others]);
    return before.parts;
  }
  const { area, months } = yield* monthsOfGrid(table, geography, clauses, resolution);
  const facts = table.cube?.facts ?? null;
  const held = heldRows(area, months, threshold, facts);
  const parts = {
    shown: yield* locateIncidents(withHeld(disclosedRows(area, months, threshold, facts), table), geography.index),
    held: yield* locateIncidents(held, geography.index),
  };
  made.set(table, [{ key, parts }, ...others].slice(0, keptOfTable));
  return parts;
}

/** The records that are shown, as a located table under the clauses. */
export function* shownTable(
  table: IncidentTable,
  geography: Geography,
  clauses: Clauses,
  holding: Holding,
): Steps<IncidentTable> {
  return (yield* partsOf(table, geography, clauses, holding)).shown;
}

/** The records that are held back, as places and months alone; they never leave the worker. */
export function* heldTable(
  table: IncidentTable,
  geography: Geography,
  clauses: Clauses,
  holding: Holding,
): Steps<IncidentTable> {
  return (yield* partsOf(table, geography, clauses, holding)).held;
}

/** The input with its incidents replaced by those that are shown. */
export function* shownInput(input: MethodInput, exactOnly: boolean, holding: Holding): Steps<MethodInput> {
  const { incidents, geography, clauses } = input;
  if (incidents === null) return input;
  return {
    ...input,
    incidents: yield* shownTable(incidents, geography, clausesOf(input, { exactOnly }), holding),
    clauses: withoutCategories(clauses),
    basis: 'disclosed',
    filledTo: input.filledTo ?? filledToOf(incidents),
  };
}
