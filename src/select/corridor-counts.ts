/** Records in each corridor and in none; null is held back. */
export interface CorridorCounts {
  readonly inCorridor: readonly (number | null)[];
  readonly outside: number | null;
}

/**
 * Counts of corridors that overlap, and of what lies in none, so that none of them, no difference of theirs and no
 * rest of the known total is a small count.
 *
 * Any part between overlaps that is small holds back every count that it is in; then, where the rest that all held
 * counts share could still give one away (it is below twice the threshold), the next smallest is held back too.
 * @param combinations records by the bits of the corridors that they lie in; [0]: in none
 */
export function corridorCounts(
  combinations: ArrayLike<number>,
  corridors: number,
  threshold: number | null,
): CorridorCounts {
  const parts = Array.from({ length: 2 ** corridors }, (_, bits) => ({ bits, count: combinations[bits] ?? 0 })).filter(
    ({ count }) => count > 0,
  );
  /** Whether a count holds a part; the last is what lies in none. */
  const holds = (at: number, bits: number): boolean => (at < corridors ? (bits & (1 << at)) !== 0 : bits === 0);
  const sums = Array.from({ length: corridors + 1 }, (_, at) =>
    parts.reduce((sum, { bits, count }) => sum + (holds(at, bits) ? count : 0), 0),
  );
  const hidden = new Set<number>();
  if (threshold !== null) {
    const small = parts.filter(({ count }) => count < threshold);
    sums.forEach((_, at) => {
      if (small.some(({ bits }) => holds(at, bits))) hidden.add(at);
    });
    const rest = (): number =>
      parts.reduce(
        (sum, { bits, count }) => (sums.some((_, at) => !hidden.has(at) && holds(at, bits)) ? sum : sum + count),
        0,
      );
    const open = sums.map((sum, at) => ({ sum, at })).filter(({ sum, at }) => sum > 0 && !hidden.has(at));
    open.sort((a, b) => a.sum - b.sum);
    for (const { at } of open) {
      if (hidden.size === 0 || (hidden.size > 1 && rest() >= 2 * threshold)) break;
      hidden.add(at);
    }
  }
  const shown = sums.map((sum, at) => (hidden.has(at) ? null : sum));
  return { inCorridor: shown.slice(0, corridors), outside: shown[corridors] };
}
