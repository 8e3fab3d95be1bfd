import { markBits } from '../../analyse/shapes.ts';
import type { Significance } from '../../document/document.ts';

/** The bit that a unit must have to pass. No p by itself was marked at 0.1: there 0.05 stands for it. */
function bitOf({ level, corrected }: Significance): number {
  if (level === 0.001) return corrected ? markBits.q001 : markBits.p001;
  if (level === 0.01) return corrected ? markBits.q01 : markBits.p01;
  if (level === 0.1 && corrected) return markBits.q10;
  return corrected ? markBits.q05 : markBits.p05;
}

/** Whether a unit counts as significant at the level asked for: a filter over what a run found. */
export const passes = (mark: number, significance: Significance): boolean => (mark & bitOf(significance)) !== 0;

/** Whether a group of units has one at the level asked for. */
export const anyPasses = (marks: ArrayLike<number>, units: readonly number[], significance: Significance): boolean =>
  units.some((unit) => passes(marks[unit] ?? 0, significance));
