import { studentTwoSided } from './student-two-sided.ts';

/**
 * Upper quantile of Student's t: the t with P(T > t) = tail, by bisection on the incomplete beta function.
 *
 * @param tail in (0, 0.5]
 * @param degrees degrees of freedom, at least 1
 * @throws RangeError outside these ranges
 *
 * O(1): 200 halvings at most.
 */
export function studentQuantile(tail: number, degrees: number): number {
  if (!(tail > 0 && tail <= 0.5)) throw new RangeError(`tail ${tail} is not in (0, 0.5]`);
  if (!(degrees >= 1)) throw new RangeError(`degrees of freedom ${degrees} are fewer than 1`);
  const upperTail = (t: number): number => 0.5 * studentTwoSided(t, degrees);
  let low = 0;
  let high = 1;
  while (upperTail(high) > tail) high *= 2;
  for (let k = 0; k < 200; k++) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (upperTail(middle) > tail) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
