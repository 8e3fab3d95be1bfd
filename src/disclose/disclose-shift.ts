import type { ShiftResult } from '../analyse/shapes.ts';
import type { Problem } from '../base/problem.ts';
import type { SmallCellRule } from './rule.ts';

/** Centres and ellipses of a person's own data leave from this many records in each period up. */
const leastForCentre = 30;

/**
 * A comparison fit to leave: a bin with 1 to `threshold - 1` records in either period loses shares, difference and
 * band. Where that is one bin alone, its share would follow from the others' (they add up to 1), so that the smallest
 * other bin with records goes with it. The place of the largest gap goes where its bin does, and a period's own count
 * where it is small.
 */
export function discloseShift(result: ShiftResult, { threshold }: SmallCellRule): ShiftResult {
  if (threshold === null) return result;
  const now = countsOf(result.shareNow, result.nNow);
  const before = countsOf(result.shareBefore, result.nBefore);
  const held = new Set<number>();
  for (const counts of [now, before]) {
    const small = counts.flatMap((count, bin) => (count > 0 && count < threshold ? [bin] : []));
    if (small.length === 1) small.push(...smallestOther(counts, small[0]));
    for (const bin of small) held.add(bin);
  }
  const shown = (values: Iterable<number>): Float64Array =>
    Float64Array.from(values, (value, bin) => (held.has(bin) ? Number.NaN : value));
  const enough = result.nNow >= leastForCentre && result.nBefore >= leastForCentre;
  const { ks } = result;
  const ksBin =
    ks === null
      ? -1
      : result.fromKm.length -
        1 -
        Array.from(result.fromKm)
          .reverse()
          .findIndex((km) => km <= ks.km);
  const small = (n: number): boolean => n > 0 && n < threshold;
  return {
    ...result,
    nNow: small(result.nNow) ? Number.NaN : result.nNow,
    nBefore: small(result.nBefore) ? Number.NaN : result.nBefore,
    problems: result.problems.map((one) => (small(Number(one.params.n)) ? withoutCount(one) : one)),
    shareNow: shown(result.shareNow),
    shareBefore: shown(result.shareBefore),
    difference: shown(result.difference),
    lower: shown(result.lower),
    upper: shown(result.upper),
    ks: ks !== null && held.has(ksBin) ? { ...ks, km: Number.NaN } : ks,
    centres: enough ? result.centres : null,
  };
}

function withoutCount({ code, params }: Problem): Problem {
  const { n: _, ...others } = params;
  return { code, params: others };
}

function countsOf(shares: Iterable<number>, total: number): number[] {
  return Array.from(shares, (share) => (Number.isNaN(share) ? 0 : Math.round(share * total)));
}

/** The bin with the fewest records among the others, or none where all others are empty. */
function smallestOther(counts: readonly number[], bin: number): number[] {
  const others = counts.flatMap((count, at) => (at !== bin && count > 0 ? [at] : []));
  others.sort((a, b) => counts[a] - counts[b]);
  return others.slice(0, 1);
}
