import { type Problem, problem } from '../../../base/problem.ts';
import { err, ok } from '../../../base/result.ts';
import { seededRng } from '../../../base/rng.ts';
import type { Steps } from '../../../base/steps.ts';
import { monthIndexOf } from '../../../base/units.ts';
import { recordsOf } from '../../../columns/cube/records-of.ts';
import type { IncidentTable } from '../../../columns/table.ts';
import { dayWindow } from '../../../select/day-window.ts';
import { type CountedCells, choiceOf } from '../../cells-of.ts';
import { countedCells } from '../../counted-cells.ts';
import { bootstrapGini } from '../../kernels/bootstrap-gini.ts';
import { chanceGini } from '../../kernels/chance-gini.ts';
import { fewestThatHold } from '../../kernels/fewest-that-hold.ts';
import { gini } from '../../kernels/gini.ts';
import { lorenz } from '../../kernels/lorenz.ts';
import { quantile } from '../../kernels/quantile.ts';
import { type Method, type MethodInput, type ParamValues, resolveParams } from '../../method.ts';
import { firstUnfilled } from '../../month-series.ts';
import type { ConcentrationFinding, ConcentrationPeriod, Interval, Period } from '../../shapes.ts';
import { card } from './card.ts';
import { periodParts } from './period-parts.ts';
import { type Places, placesOf } from './places-of.ts';

const leastRecords = 30;
/** Among fewer places a share of them says next to nothing. */
const leastPlaces = 10;
/** Fewer blocks give draws that are too much alike. */
const leastBlocks = 6;

/** Records of a period by place, and cut into what is drawn again. */
interface Counted {
  readonly values: Float64Array;
  readonly records: number;
  readonly placeOf: Uint32Array;
  /** How many records each entry of `placeOf` stands for; null: one. */
  readonly grouped: Uint32Array | null;
  readonly starts: Uint32Array;
}

function countPlaces(
  table: IncidentTable,
  { tally }: CountedCells,
  { count, ofRow }: Places,
  period: Period,
  drawn: 'months' | 'records',
): Counted {
  const values = new Float64Array(count);
  const places: number[] = [];
  const counts: number[] = [];
  const grouped = recordsOf(table);
  let records = 0;
  const starts: number[] = [0];
  for (let month: number = period.from; month < period.to; month++) {
    const rows = dayWindow(table.day, monthIndexOf(month), monthIndexOf(month + 1));
    for (let row = rows.from; row < rows.to; row++) {
      const place = ofRow[row - tally.window.from];
      if (place < 0) continue;
      const count = grouped === null ? 1 : grouped[row];
      values[place] += count;
      records += count;
      places.push(place);
      if (grouped !== null) counts.push(count);
      if (drawn === 'records') starts.push(places.length);
    }
    if (drawn === 'months') starts.push(places.length);
  }
  return {
    values,
    records,
    placeOf: Uint32Array.from(places),
    grouped: grouped === null ? null : Uint32Array.from(counts),
    starts: Uint32Array.from(starts),
  };
}

/** 95 % interval: drawing again concentrates, so that the draws' own mean is put on the coefficient. */
function* intervalOf(
  counted: Counted,
  draws: number,
  streams: (k: number) => ReturnType<typeof seededRng>,
): Steps<Interval> {
  const value = gini(counted.values);
  if (counted.starts.length - 1 < leastBlocks) return { value, lower: Number.NaN, upper: Number.NaN };
  const { placeOf, starts, values, grouped } = counted;
  const drawn = yield* bootstrapGini(placeOf, starts, values.length, draws, streams, grouped);
  const there = drawn.filter((one) => !Number.isNaN(one));
  const bias = there.reduce((sum, one) => sum + one, 0) / there.length - value;
  const end = (share: number): number => Math.min(Math.max(quantile(there, share) - bias, 0), 1);
  return { value, lower: end(0.025), upper: end(0.975) };
}

function* periodOf(
  counted: Counted,
  period: Period,
  draws: number,
  streams: (k: number) => ReturnType<typeof seededRng>,
): Steps<ConcentrationPeriod> {
  const { values, records } = counted;
  const plain = { from: period.from, to: period.to, units: values.length, records };
  const none = Number.NaN;
  if (records < leastRecords || values.length < leastPlaces) {
    const lorenzEmpty = { lorenzUnits: new Float64Array(0), lorenzRecords: new Float64Array(0) };
    const gap = { value: none, lower: none, upper: none };
    return { ...plain, share50: none, share80: none, gini: gap, giniByChance: none, ...lorenzEmpty };
  }
  const curve = lorenz(values);
  return {
    ...plain,
    share50: fewestThatHold(values, 0.5).length / values.length,
    share80: fewestThatHold(values, 0.8).length / values.length,
    gini: yield* intervalOf(counted, draws, streams),
    giniByChance: chanceGini(records / values.length),
    lorenzUnits: curve.units,
    lorenzRecords: curve.amounts,
  };
}

/** 2 for cells of the fewest places that hold half, 1 for those of four fifths. */
function rankOf(values: Float64Array, { ofCell }: Places): Uint8Array {
  const ofPlace = new Uint8Array(values.length);
  for (const place of fewestThatHold(values, 0.8)) ofPlace[place] = 1;
  for (const place of fewestThatHold(values, 0.5)) ofPlace[place] = 2;
  return Uint8Array.from(ofCell, (place) => (place < 0 ? 0 : ofPlace[place]));
}

interface Asked {
  readonly of: 'cells' | 'kilometres';
  readonly side: 'both' | 'us' | 'mexico';
  readonly parts: 'years' | 'halves';
  readonly drawn: 'months' | 'records';
  readonly draws: number;
}

const askedOf = (params: ParamValues): Asked => ({
  of: params.of === 'kilometres' ? 'kilometres' : 'cells',
  side: params.side === 'us' || params.side === 'mexico' ? params.side : 'both',
  parts: params.parts === 'halves' ? 'halves' : 'years',
  drawn: params.drawn === 'records' ? 'records' : 'months',
  draws: Number(params.draws),
});

type Found = Pick<ConcentrationFinding, 'periods' | 'rank'> & { readonly people: number };

function* concentrationOf(
  table: IncidentTable,
  cells: CountedCells,
  asked: Asked,
  input: MethodInput,
  seed: number,
): Steps<Found> {
  const { now: period } = input;
  const places = placesOf(table, cells, asked.of, asked.side);
  const all = [period, ...periodParts(period, firstUnfilled(table, input), asked.parts)];
  const periods: ConcentrationPeriod[] = [];
  for (const [k, part] of all.entries()) {
    yield { done: k, total: all.length };
    const counted = countPlaces(table, cells, places, part, asked.drawn);
    // Each part takes the streams behind those of the parts before.
    periods.push(yield* periodOf(counted, part, asked.draws, (draw) => seededRng(seed, k * asked.draws + draw)));
  }
  const whole = countPlaces(table, cells, places, period, asked.drawn);
  const rank = Number.isNaN(periods[0].share50) ? new Uint8Array(places.ofCell.length) : rankOf(whole.values, places);
  const people = places.ofCell.reduce((sum, place, cell) => sum + (place < 0 ? 0 : cells.tally.people[cell]), 0);
  return { periods, rank, people };
}

function refusal(records: number, places: number): readonly Problem[] {
  if (places < leastPlaces) return [problem('too-few-cells', { cells: places, needed: leastPlaces })];
  return records < leastRecords ? [problem('too-few-events', { records, needed: leastRecords })] : [];
}

/**
 * How few places hold how much, over the months chosen and their parts. Fails with "figures-missing" where there is no
 * table, and "empty-period"; fewer than 30 records, or than ten places, have no numbers.
 */
export const concentrationMethod: Method = {
  card,
  *run(input, given, seed) {
    if (input.incidents === null) return err(problem('figures-missing'));
    if (input.now.from >= input.now.to) return err(problem('empty-period'));
    const params = resolveParams(card, given);
    const cells = yield* countedCells(input.incidents, { ...input, count: 'records' }, choiceOf(params));
    const asked = askedOf(params);
    // Each record drawn by itself: groups are none.
    if (asked.drawn === 'records' && input.incidents.cube !== undefined) {
      return err(problem('cube-records-needed', { method: card.id }));
    }
    const { periods, rank, people } = yield* concentrationOf(input.incidents, cells, asked, input, seed);
    const { records, units } = periods[0];
    const { left } = cells.tally;
    const finding: ConcentrationFinding = {
      kind: 'concentration',
      meta: {
        stamp: { method: card.id, version: card.version, params, seed },
        n: records,
        people,
        missing: left.notLocated + left.notAPoint,
        tests: 0,
        headlineP: null,
        basis: input.basis,
        problems: refusal(records, units),
      },
      of: asked.of,
      periods,
      rank,
    };
    return ok({ ...cells.result, finding });
  },
};
