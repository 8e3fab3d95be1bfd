import { aliasTable } from '../../../src/analyse/kernels/alias-table.ts';
import { poissonLlr } from '../../../src/analyse/kernels/poisson-llr.ts';
import type { ScanSpace } from '../../../src/analyse/kernels/scan-space.ts';
import { bucketOf, thresholdLadder } from '../../../src/analyse/kernels/scan-thresholds.ts';
import { seededRng } from '../../../src/base/rng.ts';

// The scan's arithmetic in one piece: the same draws, circles, bounds and ratios, with nothing that lets it be watched,
// stopped, split, or asked which cylinder it was.

const end = 0xffff;

/** Largest ratio of each replication of the Poisson form, high clusters, with equal weights. */
export function bareScan(space: ScanSpace, units: number, replications: number): Float64Array {
  const { circles, expected, before, leastMonth, longest, months, total, prospective } = space;
  const drawUnit = aliasTable(new Float64Array(units).fill(1));
  const drawMonth = aliasTable(new Float64Array(months).fill(1));
  const ladder = thresholdLadder(total);
  const [unit, month] = [new Uint32Array(total), new Uint16Array(total)];
  const zone = new Uint16Array(total + 1);
  const fresh = new Uint32Array(total);
  const largest = new Float64Array(replications);
  let [starts, sorted] = [new Uint32Array(0), new Uint16Array(0)];
  let [size, freshCount, best] = [0, 0, 0];
  let { fewest } = ladder(0);

  const add = (u: number): void => {
    freshCount = starts[u + 1] - starts[u];
    if (freshCount === 0) return;
    let old = size - 1;
    let to = old + freshCount;
    size += freshCount;
    zone[size] = end;
    for (let k = freshCount - 1; k >= 0; k--) {
      const own = sorted[starts[u] + k];
      while (old >= 0 && zone[old] > own) zone[to--] = zone[old--];
      fresh[k] = to;
      zone[to--] = own;
    }
  };
  const offer = (count: number, here: number): void => {
    const ratio = poissonLlr(count, here, total);
    if (ratio <= best) return;
    best = ratio;
    ({ fewest } = ladder(ratio));
  };
  /** All windows; for a group only whether there could be one. */
  const any = (all: number, isGroup: boolean): boolean => {
    const least = fewest[bucketOf(all * leastMonth)] - 1;
    const last = isGroup ? size - 1 - least : Math.min(fresh[freshCount - 1], size - 1 - least);
    let f = 0;
    for (let i = 0; i <= last; i++) {
      const start = zone[i];
      if (i > 0 && zone[i - 1] === start) continue;
      let j = i + least;
      if (!isGroup) {
        while (zone[fresh[f]] < start) f += 1;
        if (fresh[f] > j) j = fresh[f];
      }
      while (j < size && zone[j] - start < longest) {
        const own = zone[j];
        while (zone[j + 1] === own) j += 1;
        const here = all * (before[own + 1] - before[start]);
        const needed = fewest[bucketOf(here)];
        if (j - i + 1 >= needed) {
          if (isGroup) return true;
          offer(j - i + 1, here);
          j += 1;
        } else j = i + needed - 1;
      }
    }
    return false;
  };
  const last = (all: number, isGroup: boolean): boolean => {
    let i = isGroup ? size - 1 : fresh[freshCount - 1];
    while (i >= 0) {
      while (i > 0 && zone[i - 1] === zone[i]) i -= 1;
      const here = all * (1 - before[zone[i]]);
      const needed = fewest[bucketOf(here)];
      if (size - i >= needed) {
        if (isGroup) return true;
        offer(size - i, here);
        i -= 1;
      } else i = size - needed;
    }
    return false;
  };
  const windows = prospective ? last : any;

  const scanCentre = (first: number, stop: number): void => {
    size = 0;
    zone[0] = end;
    for (let from = first; from < stop; ) {
      const to = Math.min(stop, from + Math.max(1, (from - first) >> 2));
      if (to - from > 1) {
        for (let k = from; k < to; k++) add(circles.units[k]);
        if (!windows(expected[from], true)) {
          from = to;
          continue;
        }
        size = 0;
        zone[0] = end;
        for (let k = first; k < from; k++) add(circles.units[k]);
      }
      for (let k = from; k < to; k++) {
        add(circles.units[k]);
        if (freshCount > 0) windows(expected[k], false);
      }
      from = to;
    }
  };

  for (let r = 0; r < replications; r++) {
    const rng = seededRng(1, r);
    for (let c = 0; c < total; c++) {
      unit[c] = drawUnit(rng);
      month[c] = drawMonth(rng);
    }
    [starts, sorted] = sortCases(unit, month, units, months, prospective ? months - longest : 0);
    best = 0;
    ({ fewest } = ladder(0));
    for (let i = 0; i < units; i++) scanCentre(circles.starts[i], circles.starts[i + 1]);
    largest[r] = best;
  }
  return largest;
}

function sortCases(
  unit: Uint32Array,
  month: Uint16Array,
  units: number,
  months: number,
  first: number,
): [Uint32Array<ArrayBuffer>, Uint16Array<ArrayBuffer>] {
  const byMonth: number[][] = Array.from({ length: months }, () => []);
  const starts = new Uint32Array(units + 1);
  for (let c = 0; c < unit.length; c++) {
    if (month[c] < first) continue;
    byMonth[month[c]].push(unit[c]);
    starts[unit[c] + 1] += 1;
  }
  for (let u = 0; u < units; u++) starts[u + 1] += starts[u];
  const next = starts.slice();
  const sorted = new Uint16Array(starts[units]);
  byMonth.forEach((list, m) => {
    for (const u of list) sorted[next[u]++] = m;
  });
  return [starts, sorted];
}

/** The same scan with every window of every circle looked at, as its definition has it. */
export function plainScan(space: ScanSpace, units: number, replications: number): Float64Array {
  const { circles, expected, before, longest, months, total, prospective } = space;
  const logs = Float64Array.from({ length: total + 1 }, (_, n) => (n === 0 ? 0 : n * Math.log(n)));
  const largest = new Float64Array(replications);
  for (let r = 0; r < replications; r++) {
    const rng = seededRng(1, r);
    const counts = new Uint16Array(units * months);
    for (let c = 0; c < total; c++) counts[rng.nextBelow(units) * months + rng.nextBelow(months)] += 1;
    let best = 0;
    const sums = new Uint32Array(months + 1);
    for (let i = 0; i < units; i++) {
      sums.fill(0);
      for (let k = circles.starts[i]; k < circles.starts[i + 1]; k++) {
        let sum = 0;
        for (let m = 0; m < months; m++) {
          sum += counts[circles.units[k] * months + m];
          sums[m + 1] += sum;
        }
        for (let start = prospective ? months - longest : 0; start < months; start++) {
          const last = Math.min(months, start + longest);
          for (let stop = prospective ? months : start + 1; stop <= last; stop++) {
            const here = expected[k] * (before[stop] - before[start]);
            const count = sums[stop] - sums[start];
            if (count <= here) continue;
            const inside = logs[count] - count * Math.log(here);
            const ratio = inside + logs[total - count] - (total - count) * Math.log(total - here);
            if (ratio > best) best = ratio;
          }
        }
      }
    }
    largest[r] = best;
  }
  return largest;
}
