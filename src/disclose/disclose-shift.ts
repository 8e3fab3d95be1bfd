import type { Interval, Period, SegmentResult, ShiftResult } from '../analyse/shapes.ts';
import { shiftFlows } from '../analyse/shift-flows.ts';
import { type Problem, problem } from '../base/problem.ts';
import { discloseSegments } from './disclose-segments.ts';

/** Centres and ellipses of a person's own data leave from this many records in each period up. */
const leastForCentre = 30;
/** Places of centres are rounded to this part of a degree, about a kilometre. */
const centreSteps = 100;

/** Records of one period that are shown. */
interface Counted {
  /** By bin; NaN where every month with records is held back. */
  readonly counts: readonly number[];
  /** Some month of this bin is held back. */
  readonly held: readonly boolean[];
  /** NaN where all that there is is held back. */
  readonly total: number;
}

function countShown(ids: readonly string[], period: Period, shown: SegmentResult): Counted {
  const figures = shown.incidents?.records ?? shown.values;
  const heldMonths = new Set(shown.suppressed);
  const segmentOf = new Map(shown.segments.map(({ id }, s) => [id, s]));
  const held = ids.map(() => false);
  const counts = ids.map((id, bin) => {
    const segment = segmentOf.get(id);
    let count = 0;
    for (let month = period.from - shown.firstMonth; month < period.to - shown.firstMonth; month++) {
      if (segment === undefined || month < 0 || month >= shown.months) continue;
      const at = segment * shown.months + month;
      if (heldMonths.has(at)) held[bin] = true;
      else if (!Number.isNaN(figures[at])) count += figures[at];
    }
    return held[bin] && count === 0 ? Number.NaN : count;
  });
  const total = counts.reduce((sum, count) => (Number.isNaN(count) ? sum : sum + count), 0);
  return { counts, held, total: total === 0 && held.includes(true) ? Number.NaN : total };
}

const wholeKm = (interval: Interval | null): Interval | null =>
  interval === null
    ? null
    : { value: Math.round(interval.value), lower: Math.round(interval.lower), upper: Math.round(interval.upper) };

/** Both centres rounded, the ellipse moved with its own. */
function centresShown(centres: NonNullable<ShiftResult['centres']>): ShiftResult['centres'] {
  const rounded = ([lon, lat]: readonly [number, number]): readonly [number, number] => [
    Math.round(lon * centreSteps) / centreSteps,
    Math.round(lat * centreSteps) / centreSteps,
  ];
  const now = rounded(centres.now);
  const [east, north] = [now[0] - centres.now[0], now[1] - centres.now[1]];
  return {
    now,
    before: rounded(centres.before),
    driftKm: Math.round(centres.driftKm),
    bearing: Math.round(centres.bearing) % 360,
    ellipse: centres.ellipse.map(([lon, lat]): readonly [number, number] => [lon + east, lat + north]),
  };
}

/** The gap with the digits that are read, at the beginning of its bin: its own place is that of one record. */
function gapShown({ ks, fromKm, toKm }: ShiftResult, held: (bin: number) => boolean): ShiftResult['ks'] {
  if (ks === null) return null;
  const last = fromKm.length - 1;
  const found = Array.from(toKm).findIndex((km) => ks.km < km);
  const bin = found < 0 ? last : found;
  return { d: Math.round(ks.d * 100) / 100, km: held(bin) ? Number.NaN : fromKm[bin] };
}

/** p of the Wasserstein distance with the digits that are read: all of them would tell sums of what is held back. */
const twoDigits = (p: number): number => Math.max(0.01, Math.round(p * 100) / 100);

/** What fails is told without the number of records that there are. */
function withoutCount({ code, params }: Problem): Problem {
  const { n: _, ...others } = params;
  return problem(code, others);
}

/**
 * A comparison fit to leave. Counts and shares are summed again from the bin-months that are shown, one set for the
 * whole study, so that two windows cannot be subtracted to give a held-back one away; a bin with any month held back
 * has no band. Distances and places, which are of all records, leave as whole kilometres and hundredths of a degree:
 * at full length the difference of two windows would be the place of a single record. Flows are made again from what is
 * shown: a bin that is held back takes no part in them.
 * @param months what the comparison was counted from, from `shiftMonthsFor`
 */
export function discloseShift(result: ShiftResult, threshold: number, months: SegmentResult): ShiftResult {
  const passed = discloseSegments(months, threshold);
  const now = countShown(result.ids, result.now, passed);
  const before = countShown(result.ids, result.before, passed);
  const held = (bin: number): boolean => now.held[bin] || before.held[bin];
  const shareNow = Float64Array.from(now.counts, (count) => count / now.total);
  const shareBefore = Float64Array.from(before.counts, (count) => count / before.total);
  const difference = shareNow.map((share, bin) => share - shareBefore[bin]);
  const moved = (edge: ShiftResult['lower']): Float64Array =>
    difference.map((value, bin) => (held(bin) ? Number.NaN : edge[bin] + value - result.difference[bin]));
  const enough = result.nNow >= leastForCentre && result.nBefore >= leastForCentre;
  const bins = { shareNow, shareBefore, difference, lower: moved(result.lower), upper: moved(result.upper) };
  return {
    ...result,
    ...bins,
    nNow: now.total,
    nBefore: before.total,
    problems: result.problems.map(withoutCount),
    p: result.p === null ? null : twoDigits(result.p),
    pMonths: result.pMonths === null ? null : twoDigits(result.pMonths),
    flows: result.flows === null ? null : shiftFlows({ ...result, ...bins }),
    wasserstein: wholeKm(result.wasserstein),
    meanShift: wholeKm(result.meanShift),
    ks: gapShown(result, held),
    centres: enough && result.centres !== null ? centresShown(result.centres) : null,
  };
}
