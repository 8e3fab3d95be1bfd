import { markBits } from '../../../analyse/shapes.ts';
import type { HotSpots } from '../../../disclose/disclosed.ts';
import type { Significance } from '../../../document/document.ts';
import { passes } from '../../findings/passes.ts';

/** 3, 2, 1: hot, strong to weak; negative: cold; 0: not significant at the level asked for. */
export const hotClasses = [3, 2, 1, 0, -1, -2, -3] as const;
export type HotClass = (typeof hotClasses)[number];

const signed = (strength: 0 | 1 | 2 | 3, isHot: boolean): HotClass => {
  if (strength === 0) return 0;
  if (strength === 1) return isHot ? 1 : -1;
  if (strength === 2) return isHot ? 2 : -2;
  return isHot ? 3 : -3;
};

/** Strength by the false discovery rate: 1, 5, 10 %. */
function correctedStrength(marks: number): 0 | 1 | 2 | 3 {
  if ((marks & markBits.q01) !== 0) return 3;
  if ((marks & markBits.q05) !== 0) return 2;
  return (marks & markBits.q10) === 0 ? 0 : 1;
}

/** Strength by each cell's own p: 0.001, 0.01, 0.05. */
function plainStrength(marks: number): 0 | 1 | 2 | 3 {
  if ((marks & markBits.p001) !== 0) return 3;
  if ((marks & markBits.p01) !== 0) return 2;
  return (marks & markBits.p05) === 0 ? 0 : 1;
}

/** Class of a cell at the level that the person asked for: a filter over what the run found. */
export function shownClass({ classes, marks, z }: HotSpots, cell: number, significance: Significance): HotClass {
  const own = marks[cell] ?? 0;
  if (!passes(own, significance)) return 0;
  const strength = significance.corrected ? correctedStrength(own) : plainStrength(own);
  const direction = (classes[cell] ?? 0) || (z[cell] ?? 0);
  return direction === 0 || Number.isNaN(direction) ? 0 : signed(strength, direction > 0);
}
