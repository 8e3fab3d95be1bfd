/**
 * Tells at most once in `everyMs`; what comes in between is left out.
 * @param now ms on any clock that does not go back
 */
export function spaced<T>(everyMs: number, now: () => number, tell: (value: T) => void): (value: T) => void {
  let next = Number.NEGATIVE_INFINITY;
  return (value) => {
    const at = now();
    if (at < next) return;
    next = at + everyMs;
    tell(value);
  };
}
