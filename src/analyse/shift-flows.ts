import { carriedBetween } from './kernels/carried-between.ts';
import { optimalTransportLine } from './kernels/optimal-transport-line.ts';
import type { Flow, FlowEnd, ShiftResult } from './shapes.ts';

/** Largest p with which a change is taken for one. */
const largestP = 0.05;
/** Shares below this are what sums of shares leave over. */
const dust = 1e-12;

type Differences = Pick<
  ShiftResult,
  'fromKm' | 'toKm' | 'middleKm' | 'middleLonLat' | 'shareBefore' | 'shareNow' | 'lower' | 'upper' | 'p'
>;

/** One pair of bins, and the share that goes between them. */
interface Part {
  readonly from: number;
  readonly to: number;
  readonly share: number;
}

/** Shares before and now of the bins that have both, divided by their sums; 0 for the others. */
function sharesCompared({ shareBefore, shareNow }: Differences): readonly [Float64Array, Float64Array] {
  const has = Array.from(shareNow, (now, bin) => !Number.isNaN(now + shareBefore[bin]));
  const of = (shares: Differences['shareNow']): Float64Array => {
    const kept = Float64Array.from(shares, (share, bin) => (has[bin] ? share : 0));
    const sum = kept.reduce((a, b) => a + b, 0);
    return kept.map((share) => (sum > 0 ? share / sum : 0));
  };
  return [of(shareBefore), of(shareNow)];
}

function partsOf(of: Differences): readonly Part[] {
  const [before, now] = sharesCompared(of);
  const loss = before.map((share, bin) => Math.max(0, share - now[bin]));
  const gain = now.map((share, bin) => Math.max(0, share - before[bin]));
  const from = Uint8Array.from(of.upper, (edge) => (edge < 0 ? 1 : 0));
  const to = Uint8Array.from(of.lower, (edge) => (edge > 0 ? 1 : 0));
  const { out, into } = carriedBetween({ loss, gain, from, to });
  const carried = out.reduce((a, b) => a + b, 0);
  const plan = optimalTransportLine(out, into);
  return Array.from(plan.mass, (mass, k) => ({ from: plan.from[k], to: plan.to[k], share: mass * carried })).filter(
    ({ share }) => share > dust,
  );
}

/** Parts whose bins follow each other on both sides and go the same way: one arrow. */
function joined(parts: readonly Part[]): readonly (readonly Part[])[] {
  const groups: Part[][] = [];
  for (const part of parts) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const follows =
      last !== undefined &&
      part.from - last.from <= 1 &&
      Math.abs(part.to - last.to) <= 1 &&
      part.to > part.from === last.to > last.from;
    if (group !== undefined && follows) group.push(part);
    else groups.push([part]);
  }
  return groups;
}

/** The bin that holds the middle of what moves. */
function middleBin(parts: readonly Part[], side: 'from' | 'to'): number {
  let left = parts.reduce((sum, { share }) => sum + share, 0) / 2;
  for (const part of parts) {
    left -= part.share;
    if (left <= 0) return part[side];
  }
  return parts[0][side];
}

function endOf(parts: readonly Part[], side: 'from' | 'to', of: Differences): FlowEnd {
  const { fromKm, toKm, middleKm, middleLonLat } = of;
  const bins = parts.map((part) => part[side]);
  const bin = middleBin(parts, side);
  return {
    fromKm: fromKm[Math.min(...bins)],
    toKm: toKm[Math.max(...bins)],
    straightKm: middleKm[bin],
    at: [middleLonLat[2 * bin], middleLonLat[2 * bin + 1]],
  };
}

function flowOf(parts: readonly Part[], of: Differences): Flow {
  const share = parts.reduce((sum, part) => sum + part.share, 0);
  const km = parts.reduce(
    (sum, part) => sum + (part.share * (of.middleKm[part.to] - of.middleKm[part.from])) / share,
    0,
  );
  return { from: endOf(parts, 'from', of), to: endOf(parts, 'to', of), share, km };
}

/**
 * What moved from where to where: the smallest re-allocation of shares, as far as it stands above noise.
 *
 * The rule: nothing without its test (null where p is missing or over 0.05; p has the placebo rank in it). Else of all
 * smallest re-allocations of the shares by bin (cost: straight kilometres; every one of them turns one distribution into
 * the other) the one is taken that carries the most out of bins whose simultaneous band lies below 0 into bins whose
 * band lies above 0, and that part of it alone is kept. The plan is filtered, and not made of the significant
 * differences alone: these seldom have the same sum, and a plan between them would turn nothing into anything. A bin
 * that is held back, or has no band, takes no part.
 *
 * Bins that follow each other at both ends are one flow. West to east by where they leave; empty where nothing above
 * noise can be paired.
 */
export function shiftFlows(of: Differences): readonly Flow[] | null {
  if (of.p === null || of.p > largestP || of.middleKm.length === 0) return null;
  return joined(partsOf(of)).map((parts) => flowOf(parts, of));
}
