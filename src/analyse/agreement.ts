import { type Problem, problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import { seededRng } from '../base/rng.ts';
import type { Steps } from '../base/steps.ts';
import { cohenKappa } from './kernels/cohen-kappa.ts';
import { type AgreementResult, type CellResult, cellFigures, type MethodStamp, markBits } from './shapes.ts';

/** A unit that one of the maps does not class. */
const notClassed = 2;
const chunk = 25;
/** Under this many units in common there is no map to agree on. */
const fewestUnits = 30;

interface Classed {
  readonly stamp: MethodStamp;
  /** By unit: 1 hot, 0 neither, -1 cold; `notClassed`. */
  readonly classes: Int8Array;
}

const isObserved = ({ figure }: CellResult, i: number): boolean => cellFigures[figure[i]] !== 'not-observed';

/** Hot and cold at FDR 5 %, whatever the method; null for a method that calls nothing hot. */
function classed(result: CellResult): Classed | null {
  const of = (stamp: MethodStamp, classOf: (i: number) => number): Classed => ({
    stamp,
    classes: Int8Array.from(result.ids, (_, i) => (isObserved(result, i) ? classOf(i) : notClassed)),
  });
  const { hotSpots, finding } = result;
  if (hotSpots !== null) {
    const { classes } = hotSpots;
    return of(hotSpots.stamp, (i) => (Math.abs(classes[i]) >= 2 ? Math.sign(classes[i]) : 0));
  }
  if (finding === null || finding.kind === 'concentration') return null;
  const { stamp } = finding.meta;
  if (finding.kind === 'local-moran') {
    const { quadrant, marks } = finding;
    return of(stamp, (i) => ((marks[i] & markBits.q05) === 0 ? 0 : quadrant[i] === 1 ? 1 : quadrant[i] === 2 ? -1 : 0));
  }
  if (finding.kind === 'emerging') return of(stamp, (i) => Math.sign(finding.category[i]));
  const inside = new Int8Array(result.ids.length);
  for (const { p, cells, hot } of finding.clusters) {
    if (p <= 0.05) for (const cell of cells) inside[cell] = hot ? 1 : -1;
  }
  return of(stamp, (i) => inside[i]);
}

/** 3 x 3: hot, neither, cold of a by hot, neither, cold of b. */
function tableOf(a: ArrayLike<number>, b: ArrayLike<number>): number[] {
  const table = new Array<number>(9).fill(0);
  for (let i = 0; i < a.length; i++) table[(1 - a[i]) * 3 + (1 - b[i])] += 1;
  return table;
}

/**
 * How often kappa is as large when the second map is moved along the border by a random distance, the far end
 * coming in again at the near one: neighbours stay together, so that clusters alone make no agreement (a toroidal shift in one
 * dimension; Lotwick & Silverman 1982, doi:10.1111/j.2517-6161.1982.tb01221.x). p = (b + 1) / (m + 1), one-sided.
 * @param order units of each side, west to east
 */
function* shiftP(
  a: Int8Array,
  b: Int8Array,
  order: readonly (readonly number[])[],
  observed: number,
  permutations: number,
  seed: number,
): Steps<number> {
  let asLarge = 0;
  const moved = new Int8Array(b.length);
  for (let k = 0; k < permutations; k++) {
    if (k % chunk === 0) yield { done: k, total: permutations };
    // Both sides move by the same share: what lies on both sides of one place stays together too.
    const share = seededRng(seed, k).nextUnit();
    for (const units of order) {
      const by = Math.floor(share * units.length);
      for (let i = 0; i < units.length; i++) moved[units[i]] = b[units[(i + by) % units.length]];
    }
    const { kappa } = cohenKappa(tableOf(a, moved));
    // A shift that leaves nothing to differ in agrees as well as can be.
    if (!(kappa < observed)) asLarge += 1;
  }
  return (asLarge + 1) / (permutations + 1);
}

/**
 * Agreement of two maps of hot spots over the same units: share in the same class, Cohen's kappa, and its p.
 * Errors: "agreement-without-classes" for a method that calls nothing hot, "agreement-units-differ" for other cells.
 * @param permutations random shifts, each its own stream of `seed`
 */
export function* agreementOf(
  a: CellResult,
  b: CellResult,
  permutations: number,
  seed: number,
): Steps<Result<AgreementResult, Problem>> {
  const [classA, classB] = [classed(a), classed(b)];
  if (classA === null || classB === null) return err(problem('agreement-without-classes'));
  if (a.ids.length !== b.ids.length || a.ids.some((id, i) => id !== b.ids[i])) {
    return err(problem('agreement-units-differ'));
  }
  const both = a.ids.flatMap((_, i) =>
    classA.classes[i] !== notClassed && classB.classes[i] !== notClassed ? [i] : [],
  );
  if (both.length < fewestUnits) return err(problem('too-few-cells', { cells: both.length, needed: fewestUnits }));
  const [inA, inB] = [classA, classB].map(({ classes }) => Int8Array.from(both, (i) => classes[i]));
  const order = [1, 0].map((side) =>
    both
      .map((unit, i) => ({ i, unit }))
      .filter(({ unit }) => a.side[unit] === side)
      .sort((x, y) => a.borderKm[x.unit] - a.borderKm[y.unit] || x.unit - y.unit)
      .map(({ i }) => i),
  );
  const table = tableOf(inA, inB);
  const { share, kappa } = cohenKappa(table);
  const isTestable = !Number.isNaN(kappa);
  return ok({
    shape: 'agreement',
    a: classA.stamp,
    b: classB.stamp,
    periodA: a.period,
    periodB: b.period,
    table,
    units: both.length,
    share,
    kappa,
    p: isTestable ? yield* shiftP(inA, inB, order, kappa, permutations, seed) : Number.NaN,
    permutations,
    ids: a.ids,
    starts: Uint32Array.from(a.starts),
    lonLat: Float64Array.from(a.lonLat),
    classA: classA.classes,
    classB: classB.classes,
    problems: isTestable ? [] : [problem('no-variance')],
  });
}
