import type { Counted } from './counted.ts';

/** Sums over the figures before each, measured from a middle one so that squares keep their digits. */
function sumsOf({ values, times }: Counted): readonly [n: Float64Array, x: Float64Array, xx: Float64Array] {
  const middle = values[values.length >> 1] ?? 0;
  const n = new Float64Array(values.length + 1);
  const x = new Float64Array(values.length + 1);
  const xx = new Float64Array(values.length + 1);
  for (let i = 0; i < values.length; i++) {
    const time = times[i] ?? 0;
    const off = (values[i] ?? 0) - middle;
    n[i + 1] = (n[i] ?? 0) + time;
    x[i + 1] = (x[i] ?? 0) + time * off;
    xx[i + 1] = (xx[i] ?? 0) + time * off * off;
  }
  return [n, x, xx];
}

/**
 * Natural breaks: the classes whose figures lie nearest to their means, by least squares (Fisher 1958, "On grouping for
 * maximum homogeneity"; Jenks 1967), found exactly by dynamic programming (Wang & Song 2011, Ckmeans.1d.dp,
 * doi:10.32614/RJ-2011-015), in n log n for each class: the best start of a class never moves back as its end goes on.
 * @returns the lowest figure of each class but the first; fewer where there are fewer figures than classes
 */
export function naturalBreaks(figures: Counted, classes: number): readonly number[] {
  const { values } = figures;
  const [n, x, xx] = sumsOf(figures);
  const count = Math.min(classes, values.length);
  /** Squares about the mean of the figures from `from` to one before `end`. */
  const spread = (from: number, end: number): number => {
    const weight = (n[end] ?? 0) - (n[from] ?? 0);
    const sum = (x[end] ?? 0) - (x[from] ?? 0);
    return weight > 0 ? Math.max(0, (xx[end] ?? 0) - (xx[from] ?? 0) - (sum * sum) / weight) : 0;
  };
  let least = Float64Array.from(n, (_, end) => spread(0, end));
  const starts: Int32Array[] = [];
  for (let k = 1; k < count; k++) {
    const before = least;
    const now = new Float64Array(n.length).fill(Number.POSITIVE_INFINITY);
    const start = new Int32Array(n.length);
    /** Ends from `low` to `high`, whose last class starts from `first` to `last`. */
    const fill = (low: number, high: number, first: number, last: number): void => {
      if (low > high) return;
      const end = (low + high) >> 1;
      for (let from = Math.max(first, k); from <= Math.min(last, end - 1); from++) {
        const cost = (before[from] ?? 0) + spread(from, end);
        if (cost < (now[end] ?? 0)) {
          now[end] = cost;
          start[end] = from;
        }
      }
      fill(low, end - 1, first, start[end] ?? first);
      fill(end + 1, high, start[end] ?? first, last);
    };
    fill(k + 1, values.length, k, values.length - 1);
    starts.push(start);
    least = now;
  }
  const breaks: number[] = [];
  let end = values.length;
  for (const start of starts.toReversed()) {
    end = start[end] ?? 0;
    breaks.push(values[end] ?? 0);
  }
  return breaks.reverse();
}
