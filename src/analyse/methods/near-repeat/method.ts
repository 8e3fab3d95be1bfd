import { noHands } from '../../../base/hands.ts';
import { type Problem, problem } from '../../../base/problem.ts';
import { err, ok, type Result } from '../../../base/result.ts';
import type { Steps } from '../../../base/steps.ts';
import { type ChosenPoints, chosenPoints, pointsOfSide } from '../../chosen-points.ts';
import { holm } from '../../kernels/holm.ts';
import { knoxPairs, samePlaceEdge } from '../../kernels/knox-pairs.ts';
import type { KnoxStratum } from '../../kernels/knox-shuffles.ts';
import { knoxTable } from '../../kernels/knox-table.ts';
import { chordOf, unitVectors } from '../../kernels/unit-vectors.ts';
import { type Method, type MethodInput, type ParamValues, resolveParams } from '../../method.ts';
import { shareOut } from '../../part.ts';
import { leastEvents } from '../../point-clusters.ts';
import type { PairsResult } from '../../shapes.ts';
import { card } from './card.ts';
import { nearRepeatShuffles } from './shuffles-part.ts';

/** More near pairs than this take too long to count a thousand times. */
const mostPairs = 4_000_000;
/** Pairs go to further workers as a copy for each piece of work: more than this are not worth it. */
const mostSent = 500_000;

/** Ends of the bands of a choice such as "1-2-5-10". */
const endsOf = (choice: ParamValues[string]): readonly number[] => String(choice).split('-').map(Number);

const bandsOf = (edges: readonly number[]): readonly (readonly [number, number])[] =>
  edges.slice(1).map((to, k) => [edges[k], to] as const);

interface Bands {
  /** Metres, without the same place; and the like as chords of the unit sphere, with it. */
  readonly metres: readonly number[];
  readonly chords: Float64Array;
  readonly days: Float64Array;
}

function bandEdges(params: ParamValues): Bands {
  const metres = [0, ...endsOf(params.distances).map((km) => km * 1000)];
  const chords = Float64Array.from([0, samePlaceEdge, ...metres.slice(1).map(chordOf)]);
  return { metres, chords, days: Float64Array.from([0, ...endsOf(params.days)]) };
}

/** Near pairs within each side, or over both; null where they are too many. */
function* strataOf(points: ChosenPoints, params: ParamValues, { chords }: Bands): Steps<readonly KnoxStratum[] | null> {
  const sides = params.sides === 'both' ? (['both'] as const) : (['us', 'mexico'] as const);
  const strata: KnoxStratum[] = [];
  for (const side of sides) {
    const own = pointsOfSide(points, side);
    const place = (values: ArrayLike<number>): Float64Array => Float64Array.from(own, (i) => values[i]);
    const near = yield* knoxPairs(unitVectors(place(points.lon), place(points.lat)), chords, 'straight', mostPairs);
    if (near === null) return null;
    strata.push({ near, day: Int32Array.from(own, (i) => points.day[i]) });
  }
  return strata;
}

/**
 * Why shuffled dates could say nothing: dates or places all alike, no near pair, or one band that holds every pair of its
 * side, where what is expected is what there is.
 */
function sameness(strata: readonly KnoxStratum[], { days }: Bands): Problem | null {
  const inOneBand = ({ near, day }: KnoxStratum): boolean =>
    near.a.length === (day.length * (day.length - 1)) / 2 && near.band.every((band) => band === near.band[0]);
  const spanOf = ({ day }: KnoxStratum): number => {
    let [least, most] = [Infinity, -Infinity];
    for (let i = 0; i < day.length; i++) [least, most] = [Math.min(least, day[i]), Math.max(most, day[i])];
    return most - least;
  };
  const isAlike = (one: KnoxStratum): boolean =>
    one.near.a.length === 0 || !(spanOf(one) > 0) || (inOneBand(one) && one.near.band[0] === 0);
  if (strata.every(isAlike)) return problem('no-variance');
  const isCovered = (one: KnoxStratum): boolean => isAlike(one) || inOneBand(one) || spanOf(one) < days[1];
  return strata.every(isCovered) ? problem('radius-covers-all') : null;
}

function* tested(input: MethodInput, strata: readonly KnoxStratum[], bands: Bands, permutations: number, seed: number) {
  const rows = bands.chords.length - 1;
  const tables = strata.map(({ near, day }) => knoxTable(near, day, rows, bands.days));
  const sum = (key: 'observed' | 'expected'): Float64Array<ArrayBuffer> =>
    tables[0][key].map((_, cell) => tables.reduce((total, table) => total + (table[key][cell] || 0), 0));
  const [observed, expected] = [sum('observed'), sum('expected')];
  const pairs = strata.reduce((total, { near }) => total + near.a.length, 0);
  const args = { strata, dayEdges: bands.days, observed, seed };
  const hands = pairs > mostSent ? noHands : input.hands;
  const atLeast = yield* shareOut(hands, nearRepeatShuffles, args, permutations);
  const p = Float64Array.from(atLeast, (count, cell) =>
    expected[cell] > 0 ? (count + 1) / (permutations + 1) : Number.NaN,
  );
  const ratio = observed.map((count, cell) => (expected[cell] > 0 ? count / expected[cell] : Number.NaN));
  return { observed, expected, ratio, p, adjusted: holm(p) };
}

const none = new Float64Array(0);
const untested = { observed: none, expected: none, ratio: none, p: none, adjusted: none };

/** Smallest of the numbers that are there; null where none is. */
function smallest(values: Float64Array): number | null {
  const known = values.filter((value) => !Number.isNaN(value));
  return known.length === 0 ? null : Math.min(...known);
}

/**
 * Knox's table of pairs near in place and in days, each side of the border shuffled by itself. Fails with
 * "figures-missing" where there is no table of incidents, and "empty-period".
 */
function* run(input: MethodInput, given: ParamValues, seed: number): Steps<Result<PairsResult, Problem>> {
  if (input.incidents === null) return err(problem('figures-missing'));
  if (input.now.from >= input.now.to) return err(problem('empty-period'));
  const params = resolveParams(card, given);
  const bands = bandEdges(params);
  const choice = { depthKm: Number(params.depthKm), exactOnly: params.exactOnly === true };
  const points = yield* chosenPoints(input.incidents, input, choice);
  const n = points.lon.length;
  const isFew = n < leastEvents;
  const strata = isFew ? null : yield* strataOf(points, params, bands);
  const refused = isFew
    ? problem('too-few-events', { records: n, needed: leastEvents })
    : strata === null
      ? problem('too-many-pairs', { most: mostPairs })
      : sameness(strata, bands);
  const table =
    strata === null || refused !== null
      ? untested
      : yield* tested(input, strata, bands, Number(params.permutations), seed);
  return ok({
    shape: 'pairs',
    meta: {
      stamp: { method: card.id, version: card.version, params, seed },
      n,
      people: points.people.reduce((sum, value) => sum + value, 0),
      missing: points.missing,
      tests: table.p.filter((value) => !Number.isNaN(value)).length,
      headlineP: smallest(table.adjusted),
      basis: input.basis,
      problems: refused === null ? [] : [refused],
    },
    period: input.now,
    distance: [[0, 0], ...bandsOf(bands.metres)],
    days: bandsOf([...bands.days]),
    ...table,
  });
}

export const nearRepeatMethod: Method = { card, run };
