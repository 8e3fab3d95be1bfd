import { poissonLlr } from '../../src/analyse/kernels/poisson-llr.ts';
import type { ScanSpace } from '../../src/analyse/kernels/scan-space.ts';

export interface ListedCylinder {
  readonly ratio: number;
  readonly units: readonly number[];
  readonly from: number;
  readonly to: number;
  readonly observed: number;
  readonly expected: number;
}

/** Every allowed cylinder of a scan, one after the other, those that stand out most first. */
export function listCylinders(
  space: ScanSpace,
  unit: ArrayLike<number>,
  month: ArrayLike<number>,
): readonly ListedCylinder[] {
  const { circles, months, total, longest, prospective, low } = space;
  const out: ListedCylinder[] = [];
  for (let centre = 0; centre + 1 < circles.starts.length; centre++) {
    for (let k = circles.starts[centre]; k < circles.starts[centre + 1]; k++) {
      const units = [...circles.units.subarray(circles.starts[centre], k + 1)];
      const inside = new Set(units);
      const byMonth = new Array<number>(months).fill(0);
      for (let c = 0; c < unit.length; c++) if (inside.has(unit[c])) byMonth[month[c]] += 1;
      for (let from = 0; from < months; from++) {
        for (let to = from + 1; to <= Math.min(months, from + longest); to++) {
          if (prospective && to !== months) continue;
          const observed = byMonth.slice(from, to).reduce((sum, count) => sum + count, 0);
          const expected = space.expected[k] * (space.before[to] - space.before[from]);
          if (observed > expected || (low && observed < expected)) {
            out.push({ ratio: poissonLlr(observed, expected, total), units, from, to, observed, expected });
          }
        }
      }
    }
  }
  return out.sort((a, b) => b.ratio - a.ratio);
}
