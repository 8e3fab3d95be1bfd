import type { Problem, ProblemCode } from '../../base/problem.ts';
import type { AnalysisResult, RunMeta } from '../../disclose/disclosed.ts';

/** What a result tells of its run; null for figures that no method made. */
export function metaOf(result: AnalysisResult): RunMeta | null {
  if (result.shape !== 'cells') return result.meta;
  return result.hotSpots?.meta ?? result.finding?.meta ?? null;
}

/** Problems that leave no number; others weaken an answer that is there. */
const refusals: readonly ProblemCode[] = [
  'too-few-events',
  'too-few-cells',
  'too-few-areas',
  'too-few-zones',
  'zones-missing',
  'denominator-missing',
  'denominator-zero',
  'radius-too-wide',
  'too-few-steps',
  'no-variance',
  'radius-covers-all',
  'not-converged',
  'bandwidth-below-cells',
  'no-ridge',
  'too-many-pairs',
  'empty-period',
  'figures-missing',
  'method-unknown',
  'own-data-refused',
  'parameter-invalid',
];

/** Whether the run has no answer: then its problems are said, and no number. */
export const isRefused = (result: AnalysisResult): boolean =>
  metaOf(result)?.problems.some(({ code }) => refusals.includes(code)) === true;

export interface SideProblem {
  /** Null: of the whole run. */
  readonly side: 'us' | 'mexico' | 'both' | null;
  readonly problem: Problem;
}

function familiesOf(
  result: AnalysisResult,
): readonly { side: 'us' | 'mexico' | 'both'; problems: readonly Problem[] }[] {
  if (result.shape !== 'cells') return [];
  if (result.hotSpots !== null) return result.hotSpots.families;
  return result.finding !== null && 'families' in result.finding ? result.finding.families : [];
}

/** What stands in the way of an answer, or weakens it: of the run, then of each side of the border. */
export function problemsOf(result: AnalysisResult): readonly SideProblem[] {
  const own = metaOf(result)?.problems ?? [];
  const bySide = familiesOf(result).flatMap(({ side, problems }) =>
    problems.filter(({ code }) => !own.some((known) => known.code === code)).map((problem) => ({ side, problem })),
  );
  return [...own.map((problem) => ({ side: null, problem })), ...bySide];
}
