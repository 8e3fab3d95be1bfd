import { noHands } from '../../../base/hands.ts';
import { type Problem, problem } from '../../../base/problem.ts';
import { err, ok, type Result } from '../../../base/result.ts';
import type { Steps } from '../../../base/steps.ts';
import type { IncidentTable } from '../../../columns/table.ts';
import { breaksUnder } from '../../../select/breaks-crossed.ts';
import { claimedP } from '../../claimed-p.ts';
import { type Comparison, comparisonOf } from '../../comparison.ts';
import { distanceBetweenLines } from '../../kernels/distance-between-lines.ts';
import { labelAssignments } from '../../kernels/label-assignments.ts';
import { ridgeEnds } from '../../kernels/ridge-ends.ts';
import { type RidgeLine, ridgeLines } from '../../kernels/ridge-lines.ts';
import { type Method, type MethodInput, type ParamValues, resolveParams } from '../../method.ts';
import { shareOut } from '../../part.ts';
import type { Period, RidgeDistance, RidgePeriod, RidgesResult } from '../../shapes.ts';
import { card } from './card.ts';
import { dateRank } from './date-rank.ts';
import { type Judged, judge } from './judge.ts';
import { leastSpacing } from './least-spacing.ts';
import { type RidgeRecords, ridgeRecords } from './ridge-records.ts';
import { meshOf } from './ridge-search.ts';
import { type RidgeDraws, ridgeDraws } from './ridges-part.ts';
import { type Away, toldRidges } from './told-ridges.ts';

/** Records that each period must have. */
const leastRecords = 30;
/** Records at one place that a ridge is at least as high as. */
const leastHeight = 3;
/** Different exchanges of months below which p cannot reach 0.05. */
const leastAssignments = 40;
/** Where a kernel ends, in bandwidths. */
const reach = 5;
/** When a climb ends: the last step then is 20 m for a bandwidth of 20 km; of the draws 200 m, and what is left far less. */
const shownClimb = { steps: 60, tolerance: 0.001 };
const drawnClimb = { steps: 60, tolerance: 0.01 };
/** Steps of the mesh, in bandwidths: for the ridges that are shown, and for those of the draws. */
const shownStep = 0.5;
const drawnStep = 1;
/** How often the periods are thinned to as many records: their mean distance is what is tested. */
const thinnings = 9;
/** Starts times records: a shorter search is over before another worker has its part. */
const sharedFrom = 5_000_000;
/** Below this share of the spacing of cells a bandwidth shows the cells' own rows. */
const leastOfSpacing = 0.6;

/** What is looked for before the search: the corners and the mesh are still to come. */
type Search = Omit<RidgeDraws, 'startX' | 'startY' | 'cornerX' | 'cornerY' | 'cornersBefore'>;

function searchOf(
  { x, y, block, blocks, records }: RidgeRecords,
  params: ParamValues,
  seed: number,
  isExchanged: boolean,
): Search {
  return {
    ...{ x, y, block, label: blocks.label, stratum: blocks.stratum, seed, reach, climb: drawnClimb, leastHeight },
    bandwidth: Number(params.bandwidthKm),
    cutoff: Number(params.cutoff) / 100,
    exchanges: isExchanged ? Number(params.draws) : 0,
    observations: isExchanged ? (records[0] === records[1] ? 1 : thinnings) : 0,
    thinnedTo: Math.min(...records),
  };
}

/** Ridges of one period from the finer mesh, its starts shared with the hands. */
function* shownRidges(search: Search, period: 0 | 1, input: MethodInput): Steps<readonly RidgeLine[]> {
  const { block, label, bandwidth, cutoff } = search;
  const isOwn = (_: number, k: number): boolean => label[block[k]] === period;
  const own = {
    x: Float64Array.from(search.x.subarray(0)).filter(isOwn),
    y: Float64Array.from(search.y.subarray(0)).filter(isOwn),
  };
  const mesh = yield* meshOf({ ...search, ...own }, shownStep);
  const wanted = { ...own, weight: null, ...mesh, bandwidth, reach, climb: shownClimb };
  const isLong = mesh.startX.length * own.x.length > sharedFrom;
  const ends = yield* shareOut(isLong ? input.hands : noHands, ridgeEnds, wanted, mesh.startX.length);
  return ridgeLines(ends, bandwidth, cutoff, leastHeight);
}

const cornersOf = (lines: readonly RidgeLine[], axis: 'x' | 'y'): number[] => lines.flatMap((line) => [...line[axis]]);

interface Found {
  readonly before: readonly RidgeLine[];
  readonly now: readonly RidgeLine[];
  readonly away: readonly [Away, Away] | null;
  readonly judged: Judged | null;
}

function* found(search: Search, input: MethodInput, params: ParamValues, isCompared: boolean): Steps<Found> {
  const before = isCompared ? yield* shownRidges(search, 0, input) : [];
  const now = yield* shownRidges(search, 1, input);
  const labels = [...search.label];
  const fewest = Math.min(...[0, 1].map((period) => labels.filter((label) => label === period).length || Infinity));
  if (now.length === 0 || fewest < 2) return { before, now, away: null, judged: null };
  const corners = { before: cornersOf(before, 'x').length, all: cornersOf([...before, ...now], 'x').length };
  const draws: RidgeDraws = {
    ...search,
    ...(yield* meshOf(search, drawnStep)),
    cornerX: Float64Array.from(cornersOf([...before, ...now], 'x')),
    cornerY: Float64Array.from(cornersOf([...before, ...now], 'y')),
    cornersBefore: corners.before,
  };
  const resamples = Number(params.draws);
  const drawn = yield* shareOut(input.hands, ridgeDraws, draws, search.exchanges + search.observations + resamples);
  const part = (from: number, to: number): Away => {
    const wide = to - from;
    const values = new Float64Array(resamples * wide);
    for (let draw = 0; draw < resamples; draw++) {
      values.set(drawn.away.subarray(draw * corners.all + from, draw * corners.all + to), draw * wide);
    }
    return { values, corners: wide, resamples };
  };
  const away = [part(0, corners.before), part(corners.before, corners.all)] as const;
  if (before.length === 0) return { before, now, away, judged: null };
  const shown = distanceBetweenLines(before, now, search.bandwidth / 4);
  return { before, now, away, judged: judge(shown, drawn, search, fewest) };
}

interface Claim {
  readonly distance: RidgeDistance | null;
  readonly problems: readonly Problem[];
}

/** The distance with the p that a claim stands on: where months give one, the date is ranked among the others. */
function* claimed(
  table: IncidentTable,
  input: MethodInput,
  params: ParamValues,
  search: Search,
  judged: Judged | null,
  now: Period,
  before: Period | null,
): Steps<Claim> {
  if (judged === null) return { distance: null, problems: [] };
  const { pMonths } = judged.distance;
  // Dates take the streams behind those of all draws.
  const firstStream = search.exchanges + search.observations + Number(params.draws);
  const asked = { now, before: before ?? now, least: leastRecords, step: drawnStep, firstStream };
  const placebo = pMonths === null || before === null ? null : yield* dateRank(table, input, params, search, asked);
  const { p, problems } = claimedP(pMonths, placebo);
  return { distance: { ...judged.distance, placebo, p }, problems };
}

/**
 * Periods and what stands between them; with nothing to compare, the period alone and the breaks inside it. A run of the
 * earlier period is of that alone.
 */
function comparedOf(input: MethodInput): Result<Omit<Comparison, 'before'> & { before: Period | null }, Problem> {
  const { now, before, breaks, clauses } = input;
  const isEarlierItself = before !== null && now.from >= before.from && now.to <= before.to;
  if (before !== null && !isEarlierItself) return comparisonOf(input);
  if (now.from >= now.to) return err(problem('empty-period'));
  const inside = breaksUnder(breaks, clauses).filter(({ month }) => month > now.from && month < now.to);
  return ok({ now, before: null, cut: [], sameSeason: true, breaks: inside.map(({ key }) => key) });
}

/** Why no ridge is looked for. */
function refusalsOf(records: RidgeRecords, input: MethodInput, isCompared: boolean, bandwidth: number): Problem[] {
  const few = (isCompared ? [0, 1] : [1]).flatMap((period) => {
    const n = records.records[period === 0 ? 0 : 1];
    return n < leastRecords ? [problem('too-few-events', { records: n, needed: leastRecords })] : [];
  });
  if (few.length > 0) return few;
  const spread = (values: Float64Array): number =>
    values.reduce((most, value) => Math.max(most, value), -Infinity) -
    values.reduce((least, value) => Math.min(least, value), Infinity);
  const extent = Math.hypot(spread(records.x), spread(records.y));
  if (!(extent > 0)) return [problem('no-variance')];
  if (2 * bandwidth >= extent) return [problem('radius-covers-all', { km: bandwidth })];
  const spacing = input.basis === 'disclosed' ? leastSpacing(records.x, records.y) : 0;
  const least = Math.ceil(leastOfSpacing * spacing);
  return bandwidth < least ? [problem('bandwidth-below-cells', { km: bandwidth, least })] : [];
}

/**
 * Ridges of the density of records, of one period or of two with their distance, its interval by resampled months and its
 * test by exchanged months and among other dates. Counts records; people take no part. Fails with "figures-missing", "empty-period",
 * "periods-overlap" and "break-crossed"; other conditions that fail stand in the meta, without ridges, but for
 * "too-few-blocks" and "too-few-dates", which leave out p alone.
 */
function* run(input: MethodInput, given: ParamValues, seed: number): Steps<Result<RidgesResult, Problem>> {
  if (input.incidents === null) return err(problem('figures-missing'));
  const params = resolveParams(card, given);
  const compared = comparedOf(input);
  if (!compared.ok) return compared;
  const { now, before, cut, sameSeason, breaks } = compared.value;
  const records = yield* ridgeRecords(input.incidents, input, params, now, before);
  const bandwidth = Number(params.bandwidthKm);
  const refused = refusalsOf(records, input, before !== null, bandwidth);
  const ways = before === null ? Infinity : labelAssignments(records.blocks);
  const isExchanged = before !== null && ways >= leastAssignments;
  const search = searchOf(records, params, seed, isExchanged);
  const none: Found = { before: [], now: [], away: null, judged: null };
  const answer = refused.length > 0 ? none : yield* found(search, input, params, before !== null);
  const claim = yield* claimed(input.incidents, input, params, search, answer.judged, now, before);
  const { index } = input.geography;
  const told = function* (name: 'now' | 'before', period: Period, at: 0 | 1): Steps<RidgePeriod> {
    const [own, other] = at === 1 ? [answer.now, answer.before] : [answer.before, answer.now];
    const ridges = yield* toldRidges(name, own, other, answer.away?.[at] ?? null, bandwidth, index);
    const lengthKm = ridges.reduce((sum, ridge) => sum + ridge.lengthKm, 0);
    return { period, records: records.records[at], people: records.people[at], ridges, lengthKm };
  };
  const weak = ways < leastAssignments ? [problem('too-few-blocks', { ways, least: leastAssignments })] : [];
  const empty = refused.length === 0 && answer.now.length === 0 ? [problem('no-ridge')] : [];
  return ok({
    shape: 'ridges',
    meta: {
      stamp: { method: card.id, version: card.version, params, seed },
      n: records.x.length,
      people: records.people[0] + records.people[1],
      missing: records.missing,
      tests: claim.distance?.p == null ? 0 : 1,
      headlineP: claim.distance?.p ?? null,
      basis: input.basis,
      problems: refused.length > 0 ? refused : empty.length > 0 ? empty : [...weak, ...claim.problems],
    },
    period: now,
    bandwidthKm: bandwidth,
    now: yield* told('now', now, 1),
    before: before === null ? null : yield* told('before', before, 0),
    distance: claim.distance,
    exchanges: answer.judged?.exchanges ?? 0,
    thinnedTo: answer.judged?.distance.pMonths == null ? 0 : search.thinnedTo,
    resamples: answer.away === null ? 0 : Number(params.draws),
    ...{ cut, sameSeason, breaks },
  });
}

export const densityRidgesMethod: Method = { card, run };
