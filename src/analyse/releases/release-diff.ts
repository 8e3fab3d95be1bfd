import type { Steps } from '../../base/steps.ts';
import { type MonthIndex, monthIndexOf } from '../../base/units.ts';
import { recordsOf } from '../../columns/cube/records-of.ts';
import type { IncidentTable, Table } from '../../columns/table.ts';
import type { ReleaseCounts, ReleaseDiffResult, RevisedFigure } from '../release-shapes.ts';
import { type FigureTable, figuresOf, type TableFigure } from './figures-of.ts';
import { matchRecords, placeIn } from './match-records.ts';

interface Counts {
  added: number;
  removed: number;
  revised: number;
  same: number;
}

const noCounts = (): Counts => ({ added: 0, removed: 0, revised: 0, same: 0 });
const isFigures = (table: Table): table is FigureTable =>
  table.kind === 'panel' || table.kind === 'area-months' || table.kind === 'area-figures';

/**
 * What a later release of a source has added, taken out and revised, per area and month. Figures are told by area,
 * measure and month. Records have no number of their own here (it was dropped as personal): one that is the same in all
 * that is kept is the same record; else one of the same day and place, or of the same place, people and kinds, is
 * revised; the rest is added or removed. Errors: tables of different kinds, and outlines, cannot be compared.
 */
export function* releaseDiff(before: Table, after: Table): Steps<ReleaseDiffResult> {
  yield { done: 0, total: 1 };
  if (before.kind === 'incidents' && after.kind === 'incidents') {
    // The groups of a cube are no records that could be found again: they are told by their sums.
    const isCube = before.cube !== undefined || after.cube !== undefined;
    if (isCube) return diffOfFigures('months', sumsOf(before), sumsOf(after));
    return yield* diffOfRecords(before, after);
  }
  if (isFigures(before) && isFigures(after)) {
    return diffOfFigures(after.kind === 'area-figures' ? 'years' : 'months', figuresOf(before), figuresOf(after));
  }
  return resultOf('records', new Map(), noCounts(), 0, 0);
}

type Changes = Map<string, { figure: Mutable<RevisedFigure>; counts: Counts }>;
type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

type Place = Pick<RevisedFigure, 'area' | 'name' | 'measure' | 'month'>;

function entryOf(changes: Changes, { area, name, measure, month }: Place) {
  const key = `${area}\t${measure}\t${month}`;
  const known = changes.get(key);
  if (known !== undefined) return known;
  const made = { figure: { area, name, measure, month, before: null, after: null }, counts: noCounts() };
  changes.set(key, made);
  return made;
}

function* diffOfRecords(before: IncidentTable, after: IncidentTable): Steps<ReleaseDiffResult> {
  const matched = yield* matchRecords(before, after);
  const changes: Changes = new Map();
  const all = noCounts();
  const note = (side: 'before' | 'after', row: number, fate: keyof Counts | null): void => {
    const { area, month } = side === 'before' ? matched.placeBefore(row) : matched.placeAfter(row);
    const { figure, counts } = entryOf(changes, { area, name: area, measure: '', month });
    figure[side] = (figure[side] ?? 0) + 1;
    if (fate === null) return;
    counts[fate] += 1;
    all[fate] += 1;
  };
  for (let row = 0; row < before.rows; row++) {
    // What became another record is told where that stands.
    note('before', row, matched.before[row] === 'removed' ? 'removed' : null);
  }
  for (let row = 0; row < after.rows; row++) note('after', row, matched.after[row] ?? 'added');
  const [old, now] = [monthsOf(before.rows, matched.placeBefore), monthsOf(after.rows, matched.placeAfter)];
  for (const { figure } of changes.values()) {
    if (old.has(figure.month)) figure.before ??= 0;
    if (now.has(figure.month)) figure.after ??= 0;
  }
  return resultOf('records', changes, all, before.rows, after.rows);
}

/** The months that a release of records reaches, from its first record to its last. */
function monthsOf(
  rows: number,
  placeOf: (row: number) => { readonly month: MonthIndex },
): { has(month: MonthIndex): boolean } {
  let [from, to] = [Infinity, -Infinity];
  for (let row = 0; row < rows; row++) {
    const { month } = placeOf(row);
    from = Math.min(from, month);
    to = Math.max(to, month);
  }
  return { has: (month) => month >= from && month <= to };
}

/** Records by sector and month. */
function sumsOf(table: IncidentTable): readonly TableFigure[] {
  const placeOf = placeIn(table);
  const grouped = recordsOf(table);
  const sums = new Map<string, TableFigure>();
  for (let row = 0; row < table.rows; row++) {
    const { area, month } = placeOf(row);
    const key = `${area}\t${month}`;
    const value = (sums.get(key)?.value ?? 0) + (grouped === null ? 1 : grouped[row]);
    sums.set(key, { area, name: area, measure: '', month, value });
  }
  return [...sums.values()];
}

function diffOfFigures(
  unit: ReleaseDiffResult['unit'],
  old: readonly TableFigure[],
  now: readonly TableFigure[],
): ReleaseDiffResult {
  const changes: Changes = new Map();
  const all = noCounts();
  for (const { value, ...place } of old) entryOf(changes, place).figure.before = value;
  for (const { value, ...place } of now) entryOf(changes, place).figure.after = value;
  for (const { figure, counts } of changes.values()) {
    const fate = fateOf(figure);
    counts[fate] += 1;
    all[fate] += 1;
  }
  const sum = (figures: readonly TableFigure[]): number => figures.reduce((total, { value }) => total + value, 0);
  return resultOf(unit, changes, all, sum(old), sum(now));
}

function fateOf({ before, after }: RevisedFigure): keyof Counts {
  if (before === null) return 'added';
  if (after === null) return 'removed';
  return before === after ? 'same' : 'revised';
}

const hasChanged = ({ added, removed, revised }: ReleaseCounts): boolean =>
  (added ?? 1) + (removed ?? 1) + (revised ?? 1) > 0;

function resultOf(
  unit: ReleaseDiffResult['unit'],
  changes: Changes,
  counts: ReleaseCounts,
  totalBefore: number,
  totalAfter: number,
): ReleaseDiffResult {
  const listed = [...changes.values()]
    .filter((change) => hasChanged(change.counts))
    .map(({ figure, counts: own }) => ({ ...figure, month: monthIndexOf(figure.month), ...own }))
    .sort(
      (a, b) => a.area.localeCompare(b.area, 'en') || a.measure.localeCompare(b.measure, 'en') || a.month - b.month,
    );
  return { shape: 'release-diff', unit, counts, totalBefore, totalAfter, changes: listed, threshold: null };
}
