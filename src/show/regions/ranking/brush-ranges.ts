import type { NamedCriterion } from '../../findings/region-ranking/named-criteria.ts';

/** Values of criteria that are highlighted, by id of the criterion; least and most. */
export type Ranges = Readonly<Record<string, readonly [number, number]>>;

/** Least and most of a criterion over all regions, bounds of missing figures among them; null where there is none. */
export function extentOf({ column }: NamedCriterion, rows: readonly number[]): readonly [number, number] | null {
  if (column === null) return null;
  const values = rows.flatMap((row) => [column.values[row], column.low[row], column.high[row]]);
  const known = values.filter((value): value is number => value !== undefined && Number.isFinite(value));
  if (known.length === 0) return null;
  const [least, most] = [Math.min(...known), Math.max(...known)];
  // All alike: from zero, so that the axis has a length.
  return least === most ? [Math.min(0, least), Math.max(0, most) || 1] : [least, most];
}

/** Whether a region lies within all ranges: with a missing figure where its bounds do not leave the range. */
export function isWithin(row: number, criteria: readonly NamedCriterion[], ranges: Ranges): boolean {
  return criteria.every(({ id, column }) => {
    const range = ranges[id];
    if (range === undefined || column === null) return true;
    const [low, high] = [column.low[row] ?? Number.NaN, column.high[row] ?? Number.NaN];
    const value = column.values[row] ?? Number.NaN;
    const [from, to] = Number.isNaN(value) ? [low, high] : [value, value];
    return from >= range[0] && to <= range[1];
  });
}

/** Steps from one end of an axis to the other by keys; with Page keys a tenth of it. */
const steps = 50;

const keySteps: Readonly<Record<string, number>> = {
  ArrowUp: 1,
  ArrowRight: 1,
  ArrowDown: -1,
  ArrowLeft: -1,
  PageUp: 5,
  PageDown: -5,
  Home: -steps,
  End: steps,
};

/** A range after a key on one of its handles; null for a key that moves nothing. The handles do not pass each other. */
export function stepRange(
  range: readonly [number, number],
  end: 0 | 1,
  key: string,
  [least, most]: readonly [number, number],
): readonly [number, number] | null {
  const step = keySteps[key];
  if (step === undefined) return null;
  const moved = Math.min(most, Math.max(least, range[end] + (step * (most - least)) / steps));
  return end === 0 ? [Math.min(moved, range[1]), range[1]] : [range[0], Math.max(moved, range[0])];
}
