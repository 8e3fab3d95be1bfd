import { type CellResult, type Cluster, cellFigures, type HotSpots, markBits } from '../analyse/shapes.ts';
import { problem } from '../base/problem.ts';
import type { CellMonths } from '../select/tally-cell-months.ts';
import { findingShown } from './disclose-finding.ts';
import { leftShown } from './left-shown.ts';
import type { SmallCellRule } from './rule.ts';

const [shown, zero, suppressed, notObserved] = cellFigures.map((_, code) => code);

/** What the classes tell already. */
const classBits = markBits.q10 | markBits.q05 | markBits.q01;

export interface Figures {
  readonly records: Float64Array;
  readonly people: Float64Array;
  readonly figure: Uint8Array;
}

/** Sums the cell-months of the period that are not held back. A cell of which every record is held back shows none. */
function sumShown(result: CellResult, months: CellMonths, threshold: number): Figures {
  const cells = result.ids.length;
  const records = new Float64Array(cells);
  const people = new Float64Array(cells);
  const held = new Uint8Array(cells);
  for (let k = 0; k < months.cell.length; k++) {
    const month = months.month[k];
    if (month < result.period.from || month >= result.period.to || months.records[k] === 0) continue;
    const cell = months.cell[k];
    if (months.least[k] < threshold) {
      held[cell] = 1;
      continue;
    }
    records[cell] += months.records[k];
    people[cell] += months.people[k];
  }
  const figure = Uint8Array.from(result.figure, (before, cell) => {
    if (records[cell] > 0) return shown;
    if (held[cell] === 1) return suppressed;
    return before === notObserved ? notObserved : zero;
  });
  for (let cell = 0; cell < cells; cell++) {
    if (figure[cell] === shown || figure[cell] === zero) continue;
    records[cell] = Number.NaN;
    people[cell] = Number.NaN;
  }
  return { records, people, figure };
}

export const sumOf = (values: Float64Array, cells: readonly number[]): number =>
  cells.reduce((sum, cell) => sum + (Number.isNaN(values[cell]) ? 0 : values[cell]), 0);

/** A cluster keeps its place; its figures are those of its cells that are shown, and no single incident is told. */
export function clusterShown<T extends Cluster>(cluster: T, { records, people, figure }: Figures): T {
  const anyShown = cluster.cells.some((cell) => figure[cell] === shown);
  const noneHeld = cluster.cells.every((cell) => figure[cell] !== suppressed);
  const speaks = anyShown || noneHeld;
  return {
    ...cluster,
    records: speaks ? sumOf(records, cluster.cells) : Number.NaN,
    people: speaks ? sumOf(people, cluster.cells) : Number.NaN,
    largestShare: Number.NaN,
  };
}

function hotSpotsShown(hotSpots: HotSpots, result: CellResult, figures: Figures): HotSpots {
  const all = result.ids.map((_, cell) => cell);
  const cellsOf = (side: HotSpots['families'][number]['side']): readonly number[] =>
    side === 'both' ? all : all.filter((cell) => result.side[cell] === (side === 'us' ? 1 : 0));
  return {
    ...hotSpots,
    z: new Float64Array(0),
    p: new Float64Array(0),
    marks: Uint8Array.from(hotSpots.marks, (mark) => mark & classBits),
    families: hotSpots.families.map((family) => ({
      ...family,
      records: sumOf(figures.records, cellsOf(family.side)),
      // Why a side has no answer is told without the number of records that it lacks.
      problems: family.problems.map(({ code }) => problem(code)),
    })),
    clusters: hotSpots.clusters.map((cluster) => clusterShown(cluster, figures)),
  };
}

/**
 * Cells as they may leave the worker. One fixed set of cell-months is held back for the whole study: those of 1 to
 * `threshold - 1` records, and under category clauses those where any combination of values is that small. Every figure
 * and total is a sum of cell-months that are shown, so that no two windows, periods or stretches can be subtracted to
 * give a held-back one away. z and p, which would, leave as classes alone.
 * @param months cell-months of the same table, cells and clauses, from `cellMonthsFor`
 */
export function discloseCells(result: CellResult, rule: SmallCellRule, months: CellMonths): CellResult {
  const { threshold } = rule;
  if (threshold === null) return result;
  const figures = sumShown(result, months, threshold);
  const isAnyHeld = [...months.least].some((least, k) => months.records[k] > 0 && least < threshold);
  const all = result.ids.map((_, cell) => cell);
  return {
    ...result,
    ...figures,
    totalRecords: sumOf(figures.records, all),
    totalPeople: sumOf(figures.people, all),
    left: leftShown(result.left, threshold, isAnyHeld),
    hotSpots: result.hotSpots === null ? null : hotSpotsShown(result.hotSpots, result, figures),
    finding: result.finding === null ? null : findingShown(result.finding),
    // Rates divide figures that may be held back by what anyone may know.
    rates: result.rates === null || result.finding?.meta.basis === 'disclosed' ? result.rates : null,
  };
}
