import { type Hands, noHands } from '../../../base/hands.ts';
import { problem } from '../../../base/problem.ts';
import { err, ok } from '../../../base/result.ts';
import { seededRng } from '../../../base/rng.ts';
import type { Steps } from '../../../base/steps.ts';
import type { IncidentTable } from '../../../columns/table.ts';
import { seasonChosen } from '../../../document/season-chosen.ts';
import { claimedP } from '../../claimed-p.ts';
import { type Comparison, comparisonOf } from '../../comparison.ts';
import { blockPermutations } from '../../kernels/block-permutations.ts';
import { kolmogorovSmirnov, kolmogorovSmirnovOfGroups } from '../../kernels/kolmogorov-smirnov.ts';
import { labelAssignments } from '../../kernels/label-assignments.ts';
import { type MonthBlocks, monthBlocks } from '../../kernels/month-blocks.ts';
import { quantile } from '../../kernels/quantile.ts';
import { replicationP } from '../../kernels/replication-p.ts';
import { resampleBlocks } from '../../kernels/resample-blocks.ts';
import { wassersteinByLabel } from '../../kernels/wasserstein-by-label.ts';
import { type Method, resolveParams } from '../../method.ts';
import { shareOut } from '../../part.ts';
import type { Period, ShiftResult } from '../../shapes.ts';
import { shiftFlows } from '../../shift-flows.ts';
import { blockSums } from './block-sums.ts';
import { card } from './card.ts';
import { type ChosenRecords, chosenRecords } from './chosen-records.ts';
import { middlesOf } from './middles-of.ts';
import { placeboRank } from './placebo-rank.ts';
import { summarise } from './summarise.ts';

/** Records that each period must have. */
const leastRecords = 30;
/** Different exchanges of months below which p cannot reach 0.05: swapping all months leaves the distance as it is. */
const leastAssignments = 40;

/** Records of both periods in order of `straightKm`, each with its block. */
interface Compared {
  readonly rows: Uint32Array;
  readonly straightKm: Float64Array;
  readonly block: Uint32Array;
  /** How many records each row stands for; null: one. */
  readonly records: Float64Array | null;
  readonly blocks: MonthBlocks;
}

const holds = (period: Period, month: number): boolean => month >= period.from && month < period.to;

function comparedRecords(
  records: ChosenRecords,
  { now, before }: Comparison,
  blockMonths: number,
  season: ReadonlySet<number> | null,
): Compared {
  const blocks = monthBlocks(before, now, blockMonths, season);
  const grouped = records.records;
  const kept = Uint32Array.from(records.month.keys()).filter(
    (at) => holds(now, records.month[at]) || holds(before, records.month[at]),
  );
  const blockOf = (month: number): number =>
    holds(now, month) ? blocks.ofNow[month - now.from] : blocks.ofBefore[month - before.from];
  return {
    rows: Uint32Array.from(kept, (at) => records.row[at]),
    straightKm: Float64Array.from(kept, (at) => records.straightKm[at]),
    block: Uint32Array.from(kept, (at) => blockOf(records.month[at])),
    records: grouped === null ? null : Float64Array.from(kept, (at) => grouped[at]),
    blocks,
  };
}

function ksOf(table: IncidentTable, { rows, straightKm, block, blocks, records }: Compared): ShiftResult['ks'] {
  const ofPeriod = (label: number): Float64Array => straightKm.filter((_, k) => blocks.label[block[k]] === label);
  const labels = (): Uint8Array => Uint8Array.from(block, (one) => blocks.label[one]);
  const { d, at } =
    records === null
      ? kolmogorovSmirnov(ofPeriod(0), ofPeriod(1))
      : kolmogorovSmirnovOfGroups(straightKm, labels(), records);
  return { d, km: table.borderKm[rows[straightKm.indexOf(at)]] };
}

/** Records times permutations. */
const sharedFrom = 5_000_000;

type Distance = Pick<ShiftResult, 'wasserstein' | 'pMonths' | 'problems'>;

/** Distance, what no change would give, and p; draws that leave one period empty say nothing and are not counted. */
function* distanceOf(
  { straightKm, block, blocks, records }: Compared,
  permutations: number,
  seed: number,
  hands: Hands,
): Steps<Distance> {
  const value = wassersteinByLabel(straightKm, block, blocks.label, records);
  const ways = labelAssignments(blocks);
  if (ways < leastAssignments) {
    const problems = [problem('too-few-blocks', { ways, least: leastAssignments })];
    return { wasserstein: { value, lower: Number.NaN, upper: Number.NaN }, pMonths: null, problems };
  }
  const { label, stratum } = blocks;
  const args = { sorted: straightKm, block, label, stratum, seed, records };
  // A short run is over before another worker has its part.
  const isLong = permutations * straightKm.length > sharedFrom;
  const drawn = yield* shareOut(isLong ? hands : noHands, blockPermutations, args, permutations);
  const counted = drawn.filter((distance) => !Number.isNaN(distance));
  return {
    wasserstein: { value, lower: quantile(counted, 0.025), upper: quantile(counted, 0.975) },
    pMonths: replicationP(value, counted),
    problems: [],
  };
}

const withoutNumbers = {
  wasserstein: null,
  ks: null,
  meanShift: null,
  pMonths: null,
  p: null,
  placebo: null,
  flows: null,
  centres: null,
} as const;

/**
 * Has the distribution of records along the border moved? Counts records, on `straightKm`; people take no part.
 * Fails with `empty-period`, `periods-overlap`, `break-crossed`; too few records, blocks or exchanges are listed in the
 * result, and the figure that they would carry is left out.
 */
export const periodShiftMethod: Method = {
  card,
  *run(input, given, seed) {
    const params = resolveParams(card, given);
    const comparison = comparisonOf(input);
    if (!comparison.ok) return comparison;
    const table = input.incidents;
    if (table === null) return err(problem('empty-period'));
    const records = yield* chosenRecords(table, input, params);
    const season = seasonChosen(input.clauses);
    const compared = comparedRecords(records, comparison.value, Number(params.blockMonths), season);
    const { rows, straightKm, block, blocks } = compared;
    const sums = blockSums(table, rows, straightKm, block, blocks, records.place, compared.records);
    const { now, before } = comparison.value;
    const shift = {
      shape: 'shift',
      stamp: { method: card.id, version: card.version, params, seed },
      figures: 'incidents',
      ...comparison.value,
      ...middlesOf(input.geography.index, sums),
      nNow: sums.records[1],
      nBefore: sums.records[0],
    } as const;
    const few = [before, now].flatMap((_, label) =>
      sums.records[label] < leastRecords
        ? [problem('too-few-events', { n: sums.records[label], least: leastRecords })]
        : [],
    );
    if (few.length > 0) {
      return ok({ ...shift, ...summarise(sums, compared.blocks.label, null), ...withoutNumbers, problems: few });
    }
    const permutations = Number(params.permutations);
    const distance = yield* distanceOf(compared, permutations, seed, input.hands);
    // Draws take the streams behind those of the permutations.
    const streams = (stream: number) => seededRng(seed, permutations + stream);
    const draws = yield* resampleBlocks(sums.values, sums.columns, compared.blocks.label, permutations, streams);
    const summary = summarise(sums, compared.blocks.label, draws);
    const observed = distance.wasserstein?.value ?? Number.NaN;
    const placebo = yield* placeboRank(records, now, before, observed, leastRecords, season);
    const { p, problems: dates } = claimedP(distance.pMonths, placebo);
    const problems = [...(distance.problems.length > 0 ? distance.problems : summary.problems), ...dates];
    const whole = { ...shift, ...summary, ...distance, ks: ksOf(table, compared), placebo, p, problems };
    return ok({ ...whole, flows: shiftFlows(whole) });
  },
};
