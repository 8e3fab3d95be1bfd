import type { Problem, ProblemCode } from '../base/problem.ts';
import type { Inspection } from '../columns/inspection.ts';
import type { DataSet } from '../show/cockpit.ts';
import { haveSameFigures } from '../show/data-desk/same-figures.ts';
import type { AppState } from './store.ts';

/** Larger files are looked at before they are read: how long it will take, and whether all of it is wanted. */
const largeBytes = 64 * 2 ** 20;

/** Files that may hold several tables, or more than this machine can take, are looked at first. */
export const asksFirst = ({ name, size }: Pick<File, 'name' | 'size'>): boolean =>
  size > largeBytes || /\.(xlsx|xlsm|zip|gz|parquet|geoparquet)$/i.test(name);

/** There is nothing to ask: one table, of a known source, of a size that fits. */
export const isPlain = ({ source, problem, estimate, parts, part, dates }: Inspection): boolean =>
  source !== null &&
  problem === null &&
  dates === null &&
  !estimate.isTooMuch &&
  (parts.length < 2 || part === '*' || parts.filter((one) => one.source !== null).length === 1);

/** Problems that a person can answer: what the columns are, which sheet, whether the day stands first. */
const answered: readonly ProblemCode[] = [
  'source-unknown',
  'source-ambiguous-dates',
  'file-without-header',
  'column-personal',
];
export const canBeAsked = ({ code }: Problem): boolean => answered.includes(code);

/** Two offices' cubes are two series, and neither is a later release of the other. */
const isSameSeries = (a: DataSet, b: DataSet): boolean =>
  b.cube === undefined || (a.publisher === b.publisher && a.title === b.title);

/** The dropped source that a file is another release of: the same form, the same kind, other bytes; null for none. */
export function laterOf(set: DataSet, { document, dataSets }: Pick<AppState, 'document' | 'dataSets'>): string | null {
  if (set.source === 'mapped') return null;
  const before = dataSets.find(
    (one) =>
      one.table !== set.table &&
      !one.shipped &&
      one.source === set.source &&
      haveSameFigures(one, set) &&
      isSameSeries(one, set) &&
      one.sha256 !== set.sha256 &&
      document.sources.some(({ id }) => id === one.table),
  );
  return before?.table ?? null;
}
