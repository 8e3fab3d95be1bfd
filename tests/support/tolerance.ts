import { expect } from 'vitest';

/** Largest relative difference of two numbers; 0 where both are the same, also for infinities and NaN. */
export function relativeError(actual: number, expected: number): number {
  if (Object.is(actual, expected) || actual === expected) return 0;
  return Math.abs(actual - expected) / Math.max(Math.abs(expected), Number.MIN_VALUE);
}

export function expectRelative(actual: number, expected: number, tolerance: number, what = ''): void {
  const error = relativeError(actual, expected);
  expect(error, `${what} ${actual} is not within ${tolerance} of ${expected}`).toBeLessThanOrEqual(tolerance);
}

/** Each number within the tolerance of its like, relative or (where the expected one is small) absolute. */
export function expectAll(
  actual: Iterable<number>,
  expected: readonly number[],
  tolerance: { readonly relative: number; readonly absolute?: number },
): void {
  const got = [...actual];
  expect(got.length).toBe(expected.length);
  for (let i = 0; i < got.length; i++) {
    const close = Math.abs(got[i] - expected[i]) <= (tolerance.absolute ?? 0);
    if (!close) expectRelative(got[i], expected[i], tolerance.relative, `number ${i}:`);
  }
}

/** Three standard errors of a share that was found by `draws` draws. */
export function threeStandardErrors(share: number, draws: number): number {
  return 3 * Math.sqrt((share * (1 - share)) / draws);
}
