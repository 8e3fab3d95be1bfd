import { describe, expect, it } from 'vitest';
import { incidentsOf, type MadeRecord } from '../../../../tests/support/incidents.ts';
import { methodInput } from '../../../../tests/support/method-input.ts';
import { shippedGeography } from '../../../../tests/support/shipped-geography.ts';
import { expectRelative } from '../../../../tests/support/tolerance.ts';
import { firstDayOf, monthIndex } from '../../../base/month.ts';
import { seededRng } from '../../../base/rng.ts';
import { drain } from '../../../base/steps.ts';
import { monthIndexOf } from '../../../base/units.ts';
import { corridorById } from '../../../corridors/corridor.ts';
import { studyArea } from '../../../corridors/study-area.ts';
import { gini } from '../../kernels/gini.ts';
import type { MethodInput, ParamValues } from '../../method.ts';
import type { CellResult, ConcentrationFinding } from '../../shapes.ts';
import { concentrationMethod } from './method.ts';
import { periodParts } from './period-parts.ts';
import reference from './reference.json' with { type: 'json' };

const geography = shippedGeography();
const corridor = corridorById('arizona-sonora')!;
const area = drain(studyArea(geography, { fromKm: corridor.fromKm, toKm: corridor.toKm, depthKm: 150, resolution: 5 }));
const first = monthIndex(2019, 1);
const now = { from: first, to: monthIndexOf(first + 36) };
const days = firstDayOf(now.to) - firstDayOf(first);

const at = (cell: number, day: number): MadeRecord => ({ lon: area.lon[cell], lat: area.lat[cell], day });

/** One record on the last day, so that the last month is whole. */
function run(records: readonly MadeRecord[], params: ParamValues = {}, clauses: MethodInput['clauses'] = {}) {
  const last = at(0, firstDayOf(now.to) - 1);
  const incidents = incidentsOf(geography.index, [...records, last]);
  const input = methodInput(geography, [], { corridor, incidents, now, clauses });
  const found = drain(concentrationMethod.run(input, { draws: 199, ...params }, 1));
  if (!found.ok || found.value.shape !== 'cells') throw new Error(JSON.stringify(found));
  const { finding } = found.value;
  if (finding?.kind !== 'concentration') throw new Error('no finding');
  return { result: found.value, finding } satisfies { result: CellResult; finding: ConcentrationFinding };
}

function scattered(count: number, seed: number, cells = area.ids.length): MadeRecord[] {
  const rng = seededRng(seed);
  return Array.from({ length: count }, () =>
    at(rng.nextBelow(cells), firstDayOf(first) + Math.floor(days * rng.nextUnit())),
  );
}

describe('concentration', () => {
  it("agrees with R's ineq", () => {
    const { data, expected } = reference.gini;
    const value = gini(Float64Array.from(data));
    expectRelative(value, expected.gini, 1e-12);
    expect(((value * data.length) / (data.length - 1)).toFixed(7)).toBe(String(expected.corrected));
  });

  it('counts empty observed cells, and gives the whole and each calendar year', () => {
    const { result, finding } = run(scattered(900, 2, 30));
    const [whole, ...years] = finding.periods;
    const observed = result.figure.length - [...result.figure].filter((figure) => figure === 3).length;
    expect(whole.units).toBe(observed);
    expect(whole.records).toBe(901);
    expect(years.map(({ from, to }) => [from, to])).toEqual([0, 12, 24].map((m) => [first + m, first + m + 12]));
    expect(years.reduce((sum, { records }) => sum + records, 0)).toBe(901);
    expect(whole.share50 * observed).toBeGreaterThan(9);
    expect(whole.share50 * observed).toBeLessThan(15);
    const values = result.records.subarray(0);
    expectRelative(whole.gini.value, gini(Float64Array.from(values).filter((value) => !Number.isNaN(value))), 1e-12);
    expect(whole.gini.lower).toBeLessThanOrEqual(whole.gini.value);
    expect(whole.gini.upper).toBeGreaterThanOrEqual(whole.gini.value);
    expect(whole.gini.upper - whole.gini.lower).toBeLessThan(0.05);
  });

  it('ranks the cells that hold half and four fifths of the records', () => {
    const heavy = Array.from({ length: 60 }, (_, i) => at(5, firstDayOf(first) + i * 10));
    const middle = Array.from({ length: 25 }, (_, i) => at(9, firstDayOf(first) + i * 10));
    const { finding } = run([...heavy, ...middle, ...scattered(14, 3)]);
    expect([finding.rank[5], finding.rank[9]]).toEqual([2, 1]);
    expect([...finding.rank].filter((rank) => rank > 0).length).toBe(2);
  });

  it('puts the random value beside it, which few records on many cells reach by chance', () => {
    const { finding } = run(scattered(200, 4));
    const [whole] = finding.periods;
    expect(whole.giniByChance).toBeGreaterThan(0.6);
    expect(Math.abs(whole.gini.value - whole.giniByChance)).toBeLessThan(0.06);
  });

  it('counts kilometres in bins of the line, and marks the cells of the fullest', () => {
    const { finding, result } = run(scattered(900, 5, 30), { of: 'kilometres' });
    expect(finding.of).toBe('kilometres');
    expect(finding.periods[0].units).toBeLessThanOrEqual(62);
    expect(finding.periods[0].records).toBe(901);
    const marked = Array.from(finding.rank, (_, cell) => cell).filter((cell) => finding.rank[cell] === 2);
    expect(marked.length).toBeGreaterThan(0);
    for (const cell of marked) expect(result.figure[cell]).not.toBe(3);
  });

  it('counts one side alone, draws records singly, and is the same for the same seed', () => {
    const records = scattered(700, 6);
    const both = run(records).finding.periods[0].records;
    const sides = ['us', 'mexico'].map((side) => run(records, { side }).finding.periods[0].records);
    expect(sides[0] + sides[1]).toBe(both);
    const drawn = () => run(records, { drawn: 'records' }).finding.periods[0].gini;
    expect(drawn()).toEqual(drawn());
  });

  it('gives no numbers for fewer than 30 records, of the whole or of a part', () => {
    const few = run(scattered(20, 7)).finding;
    expect(few.meta.problems).toEqual([{ code: 'too-few-events', params: { records: 21, needed: 30 } }]);
    expect([few.periods[0].gini.value, few.periods[0].lorenzUnits.length]).toEqual([Number.NaN, 0]);
    const early = Array.from({ length: 80 }, (_, i) => at(i % 7, firstDayOf(first) + i));
    const { periods } = run(early).finding;
    expect(periods.map(({ gini: { value } }) => Number.isNaN(value))).toEqual([false, false, true, true]);
  });
});

describe('a short stretch', () => {
  it('gives no numbers for fewer than ten places', () => {
    const middle = Math.round((corridor.fromKm + corridor.toKm) / 2);
    const stretch = { place: { kind: 'kilometres', from: middle, to: middle + 40 } } as const;
    const { meta, periods, rank } = run(scattered(3000, 9), { of: 'kilometres' }, stretch).finding;
    expect(meta.problems.map(({ code }) => code)).toEqual(['too-few-cells']);
    expect(periods.every(({ gini: { value } }) => Number.isNaN(value))).toBe(true);
    expect(Array.from(rank).every((value) => value === 0)).toBe(true);
  });
});

describe('parts of a period', () => {
  it('are whole years of whole months, or halves', () => {
    const from = monthIndex(2015, 6);
    const to = monthIndex(2019, 4);
    expect(periodParts({ from, to }, to, 'years').map((part) => part.from)).toEqual(
      [2016, 2017, 2018].map((year) => monthIndex(year, 1)),
    );
    expect(periodParts({ from, to }, monthIndex(2018, 12), 'years').length).toBe(2);
    expect(periodParts({ from, to }, to, 'halves')).toEqual([
      { from, to: from + 23 },
      { from: to - 23, to },
    ]);
    expect(periodParts({ from, to: from }, to, 'years')).toEqual([]);
  });
});
