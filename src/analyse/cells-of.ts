import { type Problem, problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { Steps } from '../base/steps.ts';
import type { IncidentTable } from '../columns/table.ts';
import { cellNeighbours } from '../corridors/cell-neighbours.ts';
import { corridorDepthKm, recordedKmInitially } from '../corridors/geography.ts';
import { type StudyArea, studyArea } from '../corridors/study-area.ts';
import type { Clause } from '../document/document.ts';
import { kilometresChosen } from '../select/clauses.ts';
import { heldCells } from '../select/held-cells.ts';
import { observedCells } from '../select/observed-cells.ts';
import { type CellMonths, tallyCellMonths } from '../select/tally-cell-months.ts';
import { type CellTally, tallyCells } from '../select/tally-cells.ts';
import type { MethodInput, ParamValues } from './method.ts';
import { type CellResult, cellFigures } from './shapes.ts';
import type { CountedUnits } from './units/counted-units.ts';
import { zoneMonthsFor } from './units/zone-months.ts';

/** Which cells there are, which of them are observed, and which records count beside the clauses. */
export interface CellChoice {
  readonly resolution: number;
  readonly depthKm: number;
  readonly recordedKm: number;
  readonly exactOnly: boolean;
}

export const plainChoice = (resolution: number): CellChoice => ({
  resolution,
  depthKm: corridorDepthKm,
  recordedKm: recordedKmInitially,
  exactOnly: false,
});

/** The choice that a method's parameters make. */
export const choiceOf = (params: ParamValues): CellChoice => ({
  resolution: Number(params.resolution),
  depthKm: Number(params.depthKm),
  recordedKm: Number(params.recordedKm),
  exactOnly: params.exactOnly === true,
});

/** Counted cells with what a method needs beside them. */
export interface CountedCells extends CountedUnits {
  readonly area: StudyArea;
  readonly tally: CellTally;
  readonly table: IncidentTable;
}

function areaSteps(input: MethodInput, { resolution, depthKm }: CellChoice): Steps<StudyArea> {
  const { from, to } = kilometresChosen(input.clauses, { from: input.corridor.fromKm, to: input.corridor.toKm });
  return studyArea(input.geography, { fromKm: from, toKm: to, depthKm, resolution });
}

/** The clauses, and one more where only exact locations count. */
export function clausesOf(
  input: Pick<MethodInput, 'clauses'>,
  { exactOnly }: Pick<CellChoice, 'exactOnly'>,
): Readonly<Record<string, Clause>> {
  if (!exactOnly) return input.clauses;
  return { ...input.clauses, 'exact-only': { kind: 'categories', column: 'precision', values: ['exact'] } };
}

/**
 * Counts the months chosen in the cells of the corridor, a kilometres clause narrowing it. Hulls are made in
 * `countedCells`: the first map has none, and does not wait for what makes them.
 */
export function* tallyOfCells(
  table: IncidentTable,
  input: MethodInput,
  choice: CellChoice,
): Steps<Omit<CountedCells, 'hull'>> {
  const area = yield* areaSteps(input, choice);
  const observed = yield* observedCells(table, area, choice.recordedKm);
  const tally = yield* tallyCells(table, area, clausesOf(input, choice), input.now);
  const [shown, zero, suppressed, notObserved] = cellFigures.map((_, code) => code);
  const held = heldCells(table, area, input.now);
  const figureOf = (i: number): number => {
    if (tally.records[i] > 0) return shown;
    if (held?.[i] === 1) return suppressed;
    return observed[i] === 1 ? zero : notObserved;
  };
  const figure = Uint8Array.from(area.ids, (_, i) => figureOf(i));
  const isTold = (code: number): boolean => code === shown || code === zero;
  const result: CellResult = {
    shape: 'cells',
    measure: input.count,
    unit: 'cells',
    names: [],
    resolution: area.resolution,
    ids: area.ids,
    starts: area.starts,
    lonLat: area.lonLat,
    side: area.side,
    borderKm: area.borderKm,
    records: Float64Array.from(tally.records, (value, i) => (isTold(figure[i]) ? value : Number.NaN)),
    people: Float64Array.from(tally.people, (value, i) => (isTold(figure[i]) ? value : Number.NaN)),
    figure,
    period: input.now,
    totalRecords: tally.totalRecords,
    totalPeople: tally.totalPeople,
    left: tally.left,
    hotSpots: null,
    finding: null,
    rates: null,
  };
  return {
    unit: 'cells',
    area,
    tally,
    table,
    observed,
    result,
    *neighbours(rings) {
      yield { done: 0, total: 1 };
      return cellNeighbours(area, rings);
    },
  };
}

/** The plain map of cells. Fails with "figures-missing" where there is no table of incidents. */
export function* cellsOf(input: MethodInput, choice: CellChoice): Steps<Result<CellResult, Problem>> {
  if (input.incidents === null) return err(problem('figures-missing'));
  return ok((yield* tallyOfCells(input.incidents, input, choice)).result);
}

/** Every month of every cell of a choice that holds a record; null where there is no table of incidents. */
export function* cellMonthsOf(input: MethodInput, choice: CellChoice): Steps<CellMonths | null> {
  if (input.incidents === null) return null;
  const area = yield* areaSteps(input, choice);
  return yield* tallyCellMonths(input.incidents, area, clausesOf(input, choice));
}

/** The cell-months or area-months from which `discloseCells` shows a result of the same input. */
export function* cellMonthsFor(input: MethodInput, result: CellResult): Steps<CellMonths | null> {
  const stamp = result.hotSpots?.stamp ?? result.finding?.meta.stamp;
  // The plain map reaches as far inland as its corridor: its cells must be those that are held back from.
  const plain = { ...plainChoice(result.resolution), depthKm: input.corridor.depthKm };
  const choice = stamp === undefined ? plain : choiceOf(stamp.params);
  if (result.unit !== 'cells') {
    return yield* zoneMonthsFor({ ...input, clauses: clausesOf(input, choice) }, result.ids);
  }
  return yield* cellMonthsOf(input, choice);
}
