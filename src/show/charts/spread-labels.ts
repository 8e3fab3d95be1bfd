/** A label with lines of text, and where it would best stand. */
export interface Wanted {
  /** Top edge that it asks for. */
  readonly top: number;
  readonly height: number;
}

/** Of the labels that are left, the one that stands closest to the one before it. */
function mostCrowded(wanted: readonly Wanted[], kept: readonly number[]): number {
  let crowded = kept.length - 1;
  let least = Number.POSITIVE_INFINITY;
  for (let k = 1; k < kept.length; k++) {
    const gap = (wanted[kept[k] ?? 0]?.top ?? 0) - (wanted[kept[k - 1] ?? 0]?.top ?? 0);
    if (gap < least) [crowded, least] = [k, gap];
  }
  return crowded;
}

/**
 * Tops of labels between two limits, in order and without overlap, each as near to where it asks for as the others
 * leave room. Null for labels that have none: those that stand closest to another go first.
 */
export function spreadLabels(wanted: readonly Wanted[], from: number, to: number): readonly (number | null)[] {
  let kept = wanted.map((_, i) => i);
  const heightOf = (i: number): number => wanted[i]?.height ?? 0;
  const total = (): number => kept.reduce((sum, i) => sum + heightOf(i), 0);
  while (kept.length > 0 && total() > to - from) {
    const crowded = mostCrowded(wanted, kept);
    kept = kept.filter((_, k) => k !== crowded);
  }
  const tops = new Map<number, number>();
  let floor = from;
  for (const i of kept) {
    const top = Math.max(floor, Math.min(wanted[i]?.top ?? from, to - heightOf(i)));
    tops.set(i, top);
    floor = top + heightOf(i);
  }
  let ceiling = to;
  for (const i of kept.toReversed()) {
    const top = Math.min(tops.get(i) ?? from, ceiling - heightOf(i));
    tops.set(i, top);
    ceiling = top;
  }
  return wanted.map((_, i) => tops.get(i) ?? null);
}
