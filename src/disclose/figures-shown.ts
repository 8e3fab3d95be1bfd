import { type CellResult, type Cluster, cellFigures, type LeftOut, markBits, type RunMeta } from '../analyse/shapes.ts';
import { problem } from '../base/problem.ts';

const [shown, , suppressed] = cellFigures.map((_, code) => code);

/** Figures of cells that may leave. NaN where one is held back or not observed. */
export interface Figures {
  readonly records: Float64Array;
  readonly people: Float64Array;
  /** Index into `cellFigures`. */
  readonly figure: Uint8Array;
}

export const sumOf = (values: Float64Array, cells: readonly number[]): number =>
  cells.reduce((sum, cell) => sum + (Number.isNaN(values[cell]) ? 0 : values[cell]), 0);

/** Cells of one side, or all. */
export function cellsOfSide({ ids, side }: Pick<CellResult, 'ids' | 'side'>, of: 'us' | 'mexico' | 'both'): number[] {
  const all = ids.map((_, cell) => cell);
  return of === 'both' ? all : all.filter((cell) => side[cell] === (of === 'us' ? 1 : 0));
}

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

/** What the classes tell already: levels of the corrected p, and that p itself is as small, as it is never larger. */
export function markShown(mark: number): number {
  const { q10, q05, q01, p05, p01 } = markBits;
  const implied = ((mark & q05) === 0 ? 0 : p05) | ((mark & q01) === 0 ? 0 : p01);
  return (mark & (q10 | q05 | q01)) | implied;
}

/** A family of tests: records of its cells that are shown. Why it has no answer is told without what it lacks. */
export function familyShown<
  T extends { readonly side: 'us' | 'mexico' | 'both'; readonly problems: RunMeta['problems'] },
>(family: T, result: CellResult, { records }: Figures): T {
  const problems = family.problems.map(({ code }) => problem(code));
  return { ...family, records: sumOf(records, cellsOfSide(result, family.side)), problems };
}

/** A p from records would give sums of them away: only the level of the classes that it reaches is told. */
const levelsTold = [0.01, 0.05, 0.1] as const;
export const levelTold = (p: number): number => levelsTold.find((level) => p <= level) ?? 1;

/** What a run on records tells of itself: numbers of what is shown, and its p as a level.
 * @param left records left out, as they may be told */
export function metaShown(meta: RunMeta, { records, people }: Figures, left: LeftOut): RunMeta {
  const { headlineP: p } = meta;
  const all = Array.from(records, (_, cell) => cell);
  return {
    ...meta,
    n: sumOf(records, all),
    people: sumOf(people, all),
    missing: left.notLocated + left.notAPoint,
    headlineP: p === null ? null : levelTold(p),
    problems: meta.problems.map(({ code }) => problem(code)),
  };
}
