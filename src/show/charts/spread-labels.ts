/** A label with lines of text, and where it would best stand. */
export interface Wanted {
  /** Top edge that it asks for. */
  readonly top: number;
  readonly height: number;
}

/**
 * Tops of labels between two limits, in order and without overlap, each as near to where it asks for as the others
 * leave room. Null for labels beyond what the room holds: the last ones go first.
 */
export function spreadLabels(wanted: readonly Wanted[], from: number, to: number): readonly (number | null)[] {
  let kept = wanted.length;
  const total = (count: number): number => wanted.slice(0, count).reduce((sum, { height }) => sum + height, 0);
  while (kept > 0 && total(kept) > to - from) kept--;
  const tops: number[] = [];
  for (const { top, height } of wanted.slice(0, kept)) {
    const before = tops.at(-1);
    const floor = before === undefined ? from : before + (wanted[tops.length - 1]?.height ?? 0);
    tops.push(Math.max(floor, Math.min(top, to - height)));
  }
  let ceiling = to;
  for (let i = kept - 1; i >= 0; i--) {
    const { height = 0 } = wanted[i] ?? {};
    tops[i] = Math.min(tops[i] ?? from, ceiling - height);
    ceiling = tops[i] ?? from;
  }
  return wanted.map((_, i) => tops[i] ?? null);
}
