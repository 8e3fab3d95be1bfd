import { type CellResult, cellFigures, type HotSpots, type Rates } from '../analyse/shapes.ts';
import { ratePer } from '../base/rate-per.ts';
import type { CellMonths } from '../select/tally-cell-months.ts';
import { findingShown } from './disclose-finding.ts';
import { cellsOfSide, clusterShown, type Figures, familyShown, markShown, metaShown, sumOf } from './figures-shown.ts';
import { leftShown } from './left-shown.ts';
import type { SmallCellRule } from './rule.ts';

const [shown, zero, suppressed, notObserved] = cellFigures.map((_, code) => code);

/** Under this many records a rate is marked as unstable. */
const fewestStable = 20;

/**
 * Rates of the figures that are shown alone. Smoothed ones are drawn from all figures together, and stay here; so is
 * what rates are told per: with denominators of a person's own it would say on which side of any number the sum of all
 * figures lies.
 */
function ratesShown(rates: Rates, { records }: Figures): Rates {
  const per = ratePer(records, rates.base);
  const value = Float64Array.from(rates.base, (base, i) => (per * records[i]) / base);
  const unstable = Uint8Array.from(value, (rate, i) => (!Number.isNaN(rate) && records[i] < fewestStable ? 1 : 0));
  return { ...rates, per, value, smoothed: new Float64Array(0), unstable };
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
    // What the file itself holds back is so before the rule is asked.
    if (held[cell] === 1 || before === suppressed) return suppressed;
    return before === notObserved ? notObserved : zero;
  });
  for (let cell = 0; cell < cells; cell++) {
    if (figure[cell] === shown || figure[cell] === zero) continue;
    records[cell] = Number.NaN;
    people[cell] = Number.NaN;
  }
  return { records, people, figure };
}

function hotSpotsShown(hotSpots: HotSpots, result: CellResult, figures: Figures): HotSpots {
  return {
    ...hotSpots,
    meta: metaShown(hotSpots.meta, figures, result.left),
    z: new Float64Array(0),
    p: new Float64Array(0),
    marks: Uint8Array.from(hotSpots.marks, markShown),
    families: hotSpots.families.map((family) => familyShown(family, result, figures)),
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
  const all = cellsOfSide(result, 'both');
  const told: CellResult = {
    ...result,
    ...figures,
    totalRecords: sumOf(figures.records, all),
    totalPeople: sumOf(figures.people, all),
    left: leftShown(result.left, isAnyHeld),
  };
  return {
    ...told,
    hotSpots: result.hotSpots === null ? null : hotSpotsShown(result.hotSpots, told, figures),
    finding: result.finding === null ? null : findingShown(result.finding, told, figures),
    rates: result.rates === null ? null : ratesShown(result.rates, figures),
  };
}
