import { dayIso, firstDayOf, monthIndex } from '../../base/month.ts';
import type { Steps } from '../../base/steps.ts';
import { dayIndexOf, type MonthIndex, monthIndexOf } from '../../base/units.ts';
import type { Assembled } from '../source.ts';
import type { PanelGroup, PanelSplit } from '../table.ts';

/** Takes one figure; NaN where the publisher says that there is none. `codes`: one label code for each group. */
export type PutFigure = (area: number, month: MonthIndex, value: number, codes?: readonly number[]) => void;

export interface PanelSpec {
  readonly areas: readonly string[];
  readonly measure: string;
  readonly groups: readonly PanelGroup[];
  /** The publisher writes no row for zero: inside the period, no row means 0 for areas that the file has. */
  readonly absentIsZero: boolean;
  readonly rows: number;
  /** Puts the figures of a row, or rejects it. */
  read(row: number, put: PutFigure): void;
}

const rowsAtATime = 8192;
/** Months are kept from 1900 on, below this many. */
const monthSpan = 4096;
const firstKept = monthIndex(1900, 1);

/** Whether a panel can hold a month; a source takes the others as no dates. */
export const isPanelMonth = (month: number): boolean => month >= firstKept && month < firstKept + monthSpan;

interface Sums {
  /** By area * monthSpan + months since the first that is kept. */
  readonly totals: Map<number, number>;
  /** By that key * combinations + code of the combination. */
  readonly cells: Map<number, number>;
  readonly combinations: number;
}

/** Adds a source's rows up to a dense panel and, where it has groups, the joint split of the figures. */
export function* assemblePanel(spec: PanelSpec): Steps<Assembled> {
  const sums: Sums = {
    totals: new Map(),
    cells: new Map(),
    combinations: spec.groups.reduce((product, group) => product * group.labels.length, 1),
  };
  const put = putInto(sums, spec.groups);
  for (let from = 0; from < spec.rows; from += rowsAtATime) {
    const to = Math.min(from + rowsAtATime, spec.rows);
    for (let row = from; row < to; row++) spec.read(row, put);
    yield { done: to, total: spec.rows };
  }
  return panelOf(spec, sums);
}

function putInto(sums: Sums, groups: readonly PanelGroup[]): PutFigure {
  return (area, month, value, codes = []) => {
    if (!isPanelMonth(month)) throw new Error(`Month ${month} is out of range.`);
    const key = area * monthSpan + month - firstKept;
    const before = sums.totals.get(key);
    if (Number.isNaN(value)) {
      if (before === undefined) sums.totals.set(key, value);
      return;
    }
    sums.totals.set(key, before === undefined || Number.isNaN(before) ? value : before + value);
    if (groups.length === 0 || value === 0) return;
    let combination = 0;
    groups.forEach((group, g) => {
      combination = combination * group.labels.length + (codes[g] ?? 0);
    });
    const cell = key * sums.combinations + combination;
    sums.cells.set(cell, (sums.cells.get(cell) ?? 0) + value);
  };
}

function panelOf(spec: PanelSpec, sums: Sums): Assembled {
  let first = monthSpan;
  let last = -1;
  const present = new Set<number>();
  for (const key of sums.totals.keys()) {
    const month = key % monthSpan;
    first = Math.min(first, month);
    last = Math.max(last, month);
    present.add(Math.floor(key / monthSpan));
  }
  const months = last < 0 ? 0 : last - first + 1;
  const firstMonth = monthIndexOf(months === 0 ? 0 : first + firstKept);
  const total = new Float64Array(spec.areas.length * months).fill(Number.NaN);
  if (spec.absentIsZero) for (const area of present) total.fill(0, area * months, (area + 1) * months);
  for (const [key, value] of sums.totals) {
    total[Math.floor(key / monthSpan) * months + (key % monthSpan) - first] = value;
  }
  const split = spec.groups.length === 0 || months === 0 ? null : splitOf(spec.groups, sums, first, months);
  const { areas, measure, groups } = spec;
  return {
    table: { kind: 'panel', areas, firstMonth, months, measure, groups, total, split },
    from: months === 0 ? null : dayIso(firstDayOf(firstMonth)),
    to: months === 0 ? null : dayIso(dayIndexOf(firstDayOf(monthIndexOf(firstMonth + months)) - 1)),
  };
}

/** Entries by area, then month, then group codes. */
function splitOf(groups: readonly PanelGroup[], sums: Sums, first: number, months: number): PanelSplit {
  const keys = Float64Array.from(sums.cells.keys()).sort();
  const area = new Uint8Array(keys.length);
  const month = new Uint16Array(keys.length);
  const value = new Float64Array(keys.length);
  const group = groups.map(() => new Uint8Array(keys.length));
  keys.forEach((cell, entry) => {
    const key = Math.floor(cell / sums.combinations);
    area[entry] = Math.floor(key / monthSpan);
    month[entry] = (key % monthSpan) - first;
    value[entry] = sums.cells.get(cell) ?? 0;
    let rest = cell % sums.combinations;
    for (let g = groups.length - 1; g >= 0; g--) {
      const labels = groups[g]?.labels.length ?? 1;
      const codes = group[g];
      if (codes !== undefined) codes[entry] = rest % labels;
      rest = Math.floor(rest / labels);
    }
  });
  const from = monthIndexOf(first + firstKept);
  return { from, to: monthIndexOf(from + months), area, month, group, value };
}
