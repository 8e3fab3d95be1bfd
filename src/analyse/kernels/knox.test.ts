import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { threeStandardErrors } from '../../../tests/support/tolerance.ts';
import { seededRng } from '../../base/rng.ts';
import { drain } from '../../base/steps.ts';
import { knoxPairs, samePlaceEdge } from './knox-pairs.ts';
import { knoxShuffles } from './knox-shuffles.ts';
import { knoxTable } from './knox-table.ts';

type Event = readonly [number, number, number];

const spaceOf = (events: readonly Event[]) => ({
  x: Float64Array.from(events, ([x]) => x),
  y: Float64Array.from(events, ([, y]) => y),
  z: null,
});
const daysOf = (events: readonly Event[]) => Int32Array.from(events, ([, , day]) => day);

const event = fc.tuple(
  fc.integer({ min: 0, max: 6 }),
  fc.integer({ min: 0, max: 6 }),
  fc.integer({ min: -20, max: 20 }),
);

const distanceEdges = Float64Array.from([0, samePlaceEdge, 2, 4]);
const dayEdges = Float64Array.from([0, 1, 5, 12]);

function tableOf(events: readonly Event[], metric: 'straight' | 'blocks' = 'straight') {
  const near = drain(knoxPairs(spaceOf(events), distanceEdges, metric, 1e6))!;
  return { near, ...knoxTable(near, daysOf(events), 3, dayEdges) };
}

function pairsOf(events: readonly Event[]): readonly (readonly [Event, Event])[] {
  return events.flatMap((one, i) => events.slice(i + 1).map((other) => [one, other] as const));
}

describe('pairs by distance and days', () => {
  it('are those of every pair looked at, in half-open bands, the same place by itself', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), fc.constantFrom('straight', 'blocks'), (events, metric) => {
        const expected = new Float64Array(9);
        const rows = new Float64Array(3);
        const columns = new Float64Array(3);
        for (const [[x, y, day], [a, b, other]] of pairsOf(events)) {
          const distance = metric === 'blocks' ? Math.abs(x - a) + Math.abs(y - b) : Math.hypot(x - a, y - b);
          const apart = Math.abs(day - other);
          const row = distance === 0 ? 0 : distance < 2 ? 1 : distance < 4 ? 2 : -1;
          const column = apart < 1 ? 0 : apart < 5 ? 1 : apart < 12 ? 2 : -1;
          if (row >= 0) rows[row] += 1;
          if (column >= 0) columns[column] += 1;
          if (row >= 0 && column >= 0) expected[3 * row + column] += 1;
        }
        const found = tableOf(events, metric as 'straight' | 'blocks');
        expect(found.observed).toEqual(expected);
        expect(found.rows).toEqual(rows);
        expect(found.columns).toEqual(columns);
        expect(found.pairs).toBe(pairsOf(events).length);
      }),
    );
  });

  it('do not depend on the order of events, nor on the direction of time', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 30 }), (events) => {
        const { observed } = tableOf(events);
        expect(tableOf([...events].reverse()).observed).toEqual(observed);
        expect(tableOf(events.map(([x, y, day]): Event => [y, x, 7 - day])).observed).toEqual(observed);
      }),
    );
  });

  it('are given up where they are too many to keep', () => {
    const events = Array.from({ length: 200 }, (_, i): Event => [0, 0, i]);
    expect(drain(knoxPairs(spaceOf(events), distanceEdges, 'straight', 19_899))).toBeNull();
    expect(drain(knoxPairs(spaceOf(events), distanceEdges, 'straight', 19_900))?.a).toHaveLength(19_900);
  });
});

/** A day's date that says nothing of the place. */
function scattered(n: number, seed: number): Event[] {
  const rng = seededRng(seed);
  return Array.from({ length: n }, (): Event => [rng.nextBelow(12), rng.nextBelow(12), rng.nextBelow(60)]);
}

function shuffled(events: readonly Event[], from: number, to: number, seed = 1) {
  const { near, observed } = tableOf(events);
  return drain(knoxShuffles({ strata: [{ near, day: daysOf(events) }], dayEdges, observed, seed }, from, to));
}

describe('shuffled dates', () => {
  it('give on average what row x column / pairs says', () => {
    const events = scattered(60, 3);
    const table = tableOf(events);
    const sums = new Float64Array(9);
    const draws = 2000;
    const rng = seededRng(5);
    for (let draw = 0; draw < draws; draw++) {
      const days = daysOf(events);
      for (let i = days.length - 1; i > 0; i--) {
        const pick = rng.nextBelow(i + 1);
        [days[i], days[pick]] = [days[pick], days[i]];
      }
      const again = knoxTable(table.near, days, 3, dayEdges);
      again.observed.forEach((value, cell) => {
        sums[cell] += value / draws;
      });
    }
    sums.forEach((mean, cell) => {
      const error = 3 * Math.sqrt((table.expected[cell] + 0.01) / draws) * 2;
      expect(Math.abs(mean - table.expected[cell])).toBeLessThanOrEqual(error);
    });
  });

  it('depend on seed and number alone: parts add up to the whole', () => {
    const events = scattered(80, 4);
    const whole = shuffled(events, 0, 60);
    const parts = [shuffled(events, 0, 25), shuffled(events, 25, 60)];
    expect([...whole]).toEqual([...parts[0]].map((count, cell) => count + parts[1][cell]));
    expect(shuffled(events, 0, 60, 2)).not.toEqual(whole);
  });

  it('call a cell unusual about as often as they say, where dates say nothing of places', () => {
    const maps = 200;
    let low = 0;
    for (let map = 0; map < maps; map++) {
      const counts = shuffled(scattered(60, 100 + map), 0, 99, map);
      if ((counts[4] + 1) / 100 <= 0.05) low += 1;
    }
    expect(low / maps).toBeLessThanOrEqual(0.05 + threeStandardErrors(0.05, maps));
  });

  it('find repeats that were planted', () => {
    const events = scattered(120, 6);
    const repeats = events.slice(0, 20).map(([x, y, day]): Event => [x, y, day + 2]);
    expect(shuffled([...events, ...repeats], 0, 199)[1]).toBe(0);
  });
});
