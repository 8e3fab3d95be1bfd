import { describe, expect, it } from 'vitest';
import { incidentsOf, type MadeRecord } from '../../../../tests/support/incidents.ts';
import { shippedGeography } from '../../../../tests/support/shipped-geography.ts';
import { expectRelative } from '../../../../tests/support/tolerance.ts';
import { type Hands, noHands } from '../../../base/hands.ts';
import { firstDayOf, monthIndex } from '../../../base/month.ts';
import { seededRng } from '../../../base/rng.ts';
import { drain } from '../../../base/steps.ts';
import { monthIndexOf } from '../../../base/units.ts';
import { corridorById } from '../../../corridors/corridor.ts';
import { studyArea } from '../../../corridors/study-area.ts';
import { poissonLlr } from '../../kernels/poisson-llr.ts';
import { type ScanReplications, scanReplications } from '../../kernels/scan-replications.ts';
import type { MethodInput, ParamValues } from '../../method.ts';
import type { CellResult, ScanFinding } from '../../shapes.ts';
import { spaceTimeScanMethod } from './method.ts';

const geography = shippedGeography();
const corridor = corridorById('el-paso-eagle-pass-coahuila')!;
const area = drain(studyArea(geography, { fromKm: 1123, toKm: 2450, depthKm: 150, resolution: 4 }));
const first = monthIndex(2020, 1);
const length = 24;
const american = [...area.side].flatMap((side, cell) => (side === 1 ? [cell] : []));

const inputOf = (records: readonly MadeRecord[], more: Partial<MethodInput> = {}): MethodInput => ({
  incidents: incidentsOf(geography.index, records),
  panel: null,
  geography,
  corridor,
  clauses: {},
  now: { from: first, to: monthIndexOf(first + length) },
  before: null,
  breaks: [],
  count: 'records',
  basis: 'rows',
  zones: null,
  denominator: null,
  hands: noHands,
  ...more,
});

const at = (cell: number, month: number, people = 1): MadeRecord => ({
  lon: area.lon[cell],
  lat: area.lat[cell],
  // The last day: a month that records do not fill is left out.
  day: firstDayOf(monthIndexOf(first + month + 1)) - 1,
  people,
});

function scattered(count: number, seed: number, from = 0): MadeRecord[] {
  const rng = seededRng(seed, 0);
  return Array.from({ length: count }, () =>
    at(rng.nextBelow(area.ids.length), from + rng.nextBelow(length), 1 + rng.nextBelow(3)),
  );
}

const quick = { resolution: 4, permutations: 199, nearest: 20 };

function run(records: readonly MadeRecord[], params: ParamValues = {}, more: Partial<MethodInput> = {}, seed = 1) {
  const result = drain(spaceTimeScanMethod.run(inputOf(records, more), { ...quick, ...params }, seed));
  if (!result.ok || result.value.shape !== 'cells' || result.value.finding?.kind !== 'scan') throw new Error('no scan');
  return result.value as CellResult & { readonly finding: ScanFinding };
}

/** Works a part at once, from a copy of what it is sent. */
const otherHands: Hands = {
  count: 1,
  start: (kernel, args, from, to) => {
    expect(kernel).toBe(scanReplications.id);
    const out = drain(scanReplications.run(structuredClone(args) as ScanReplications, from, to));
    return { result: () => structuredClone(out), hasFailed: () => false, cancel: () => undefined };
  },
};

const place = american[Math.floor(american.length / 2)];
const background = scattered(300, 3);
const planted = [20, 21, 22, 23].flatMap((month) => Array.from({ length: 5 }, () => at(place, month)));

describe('on the cells of the corridor', () => {
  it('finds a planted cluster that is still going on, and says where, when and how much', () => {
    const { finding } = run([...background, ...planted]);
    const [cluster] = finding.clusters;
    expect([cluster.id, cluster.hot, cluster.side, cluster.ongoing]).toEqual(['cluster-1', true, 'us', true]);
    expect(cluster.cells).toContain(place);
    expect(cluster.cells).toContain(cluster.centre);
    expect(cluster.to).toBe(first + length);
    expect(cluster.from).toBeGreaterThanOrEqual(first + 19);
    expect(cluster.observed).toBeGreaterThanOrEqual(20);
    expect(cluster.p).toBe(1 / 200);
    const { n } = { n: finding.families[0].records };
    expectRelative(poissonLlr(cluster.observed, cluster.expected, n), cluster.logLikelihoodRatio, 1e-9);
    const outside = (n - cluster.observed) / (n - cluster.expected);
    expectRelative(cluster.relativeRisk, cluster.observed / cluster.expected / outside, 1e-12);
    expect(cluster.holdsWithoutLargest).toBe(true);
    expect(cluster.largestShare).toBeLessThan(0.2);
    expect(cluster.recurrenceMonths).toBe(null);
    expect(cluster.hull[0]).toEqual(cluster.hull.at(-1));
    expect(cluster.areaKm2).toBeGreaterThan(500);
    expect(finding.meta.headlineP).toBe(2 / 200);
    expect(finding.critical01).toBeGreaterThan(finding.critical05);
    expect(finding.meta.tests).toBeGreaterThan(10_000);
  });

  it('gives the months of a cluster, and what is expected in them', () => {
    const { finding } = run([...background, ...planted]);
    const [cluster] = finding.clusters;
    const sum = (values: Iterable<number>): number => [...values].reduce((a, b) => a + b, 0);
    const [from, to] = [cluster.from - first, cluster.to - first];
    expect(cluster.observedByMonth).toHaveLength(length);
    expect(sum(cluster.observedByMonth.subarray(from, to))).toBe(cluster.observed);
    expectRelative(sum(cluster.expectedByMonth.subarray(from, to)), cluster.expected, 1e-9);
    // In the permutation form a place is expected to hold over all months what it holds.
    expectRelative(sum(cluster.expectedByMonth), sum(cluster.observedByMonth), 1e-9);
  });

  it('asks each month whether something has started: windows that end now, and how seldom chance gives it', () => {
    const over = planted.map(({ day, ...one }) => ({ ...one, day: day - 300 }));
    const past = run([...background, ...over], { windows: 'last' }).finding;
    expect(past.clusters.every(({ to, ongoing }) => to === first + length && ongoing)).toBe(true);
    expect(past.clusters[0].p).toBeGreaterThan(0.05);
    const now = run([...background, ...planted], { windows: 'last' }).finding.clusters[0];
    expect(now.cells).toContain(place);
    expect(now.recurrenceMonths).toBe(200);
  });

  it('takes neither a busy place nor a busy month for a cluster in the permutation form; Poisson finds both', () => {
    const busy = Array.from({ length: 72 }, (_, k) => at(place, k % length));
    const permutation = run([...background, ...busy]).finding.clusters[0];
    expect(permutation.p).toBeGreaterThan(0.05);
    const poisson = run([...background, ...busy], { form: 'poisson' }).finding.clusters[0];
    expect([poisson.p, poisson.cells.includes(place)]).toEqual([1 / 200, true]);
  });

  it('takes earlier records for what is expected, and refuses where there are too few', () => {
    const busy = (from: number) => Array.from({ length: 72 }, (_, k) => at(place, from + (k % length)));
    const records = [...background, ...busy(0), ...scattered(300, 5, -length), ...busy(-length)];
    const history = { form: 'poisson', baseline: 'history' };
    const uniform = run(records, { form: 'poisson' }).finding.clusters[0];
    expect(uniform.p).toBe(1 / 200);
    expect(run(records, history).finding.clusters[0].logLikelihoodRatio).toBeLessThan(uniform.logLikelihoodRatio / 2);
    const result = drain(spaceTimeScanMethod.run(inputOf(background), { ...quick, ...history }, 1));
    expect(result).toMatchObject({ ok: false, error: { code: 'too-few-events', params: { records: 0 } } });
  });

  it('finds low clusters where both are asked for', () => {
    const around = american.filter((cell) => Math.abs(area.borderKm[cell] - area.borderKm[place]) < 150);
    const everywhere = scattered(1500, 7);
    const inPlace = new Set(around.map((cell) => area.lon[cell]));
    const emptied = everywhere.filter(
      ({ lon, day }) => !inPlace.has(lon) || day < firstDayOf(monthIndexOf(first + 16)),
    );
    expect(run(emptied, { permutations: 99 }).finding.clusters.every(({ hot }) => hot)).toBe(true);
    const [cluster] = run(emptied, { clusters: 'both', permutations: 99 }).finding.clusters;
    expect([cluster.hot, cluster.p]).toEqual([false, 1 / 100]);
    expect(cluster.relativeRisk).toBeLessThan(0.5);
    expect(cluster.cells.filter((cell) => around.includes(cell)).length / cluster.cells.length).toBeGreaterThan(0.8);
  });

  it('a cluster of few records does not hold without one of them', () => {
    const few = [at(place, 23, 40), at(place, 23), at(place, 23)];
    const rest = background.filter(({ lon }) => lon !== area.lon[place]);
    const cluster = run([...rest, ...few]).finding.clusters.find(({ cells }) => cells.includes(place));
    expect(cluster?.largestShare).toBeGreaterThan(0.8);
    expect(cluster?.holdsWithoutLargest).toBe(false);
    expect(cluster?.pWithoutLargest).toBeGreaterThan(cluster?.p ?? 1);
  });
});

describe('what a run depends on', () => {
  it('the seed, and neither the order of the records nor the hands', () => {
    const records = [...background, ...planted];
    const one = run(records);
    expect(run([...records].reverse())).toEqual(one);
    expect(run(records, {}, { hands: otherHands }).finding).toEqual(one.finding);
    expect(run(records, {}, {}, 2).finding.critical05).not.toBe(one.finding.critical05);
  });

  it('leaves the last months out that a gap names', () => {
    const { finding, period } = run([...background, ...planted], { gapMonths: 4 });
    expect(finding.months).toEqual({ from: first, to: first + length - 4 });
    expect(period).toEqual(finding.months);
    expect(finding.clusters[0].p).toBeGreaterThan(0.05);
  });

  it('leaves a last month out that the records do not fill, and says which breaks it crosses', () => {
    const cut = [...background, ...planted].map((one) => ({ ...one, day: one.day - 1 }));
    expect(run(cut).finding.months.to).toBe(first + length - 1);
    const breaks = [{ month: monthIndexOf(first + 9), key: 'x', refuses: false }];
    expect(run([...background, ...planted], {}, { breaks }).finding.breaks).toEqual(['x']);
    const refusing = inputOf(background, { breaks: [{ month: monthIndexOf(first + 9), key: 'x', refuses: true }] });
    expect(drain(spaceTimeScanMethod.run(refusing, {}, 1))).toMatchObject({ error: { code: 'break-crossed' } });
  });

  it('scans both sides together where that is asked for', () => {
    const { finding } = run([...background, ...planted], { sides: 'both' });
    expect(finding.families.map(({ side, records }) => [side, records])).toEqual([['both', 320]]);
    expect(finding.meta.headlineP).toBe(finding.clusters[0].p);
  });

  it('says no single incident where figures have passed the threshold', () => {
    const { finding } = run([...background, ...planted], {}, { basis: 'disclosed' });
    expect(finding.meta.basis).toBe('disclosed');
    expect(finding.clusters.every(({ largestShare }) => Number.isNaN(largestShare))).toBe(true);
  });
});

describe('refusals', () => {
  it('gives no number where there are too few records, months or cells', () => {
    const few = run(scattered(25, 1)).finding;
    expect(few.meta.problems.map(({ code }) => code)).toEqual(['too-few-events']);
    expect([few.meta.headlineP, few.clusters.length, few.critical05]).toEqual([null, 0, Number.NaN]);
    const short = { ...inputOf(background), now: { from: first, to: monthIndexOf(first + 1) } };
    expect(drain(spaceTimeScanMethod.run(short, {}, 1))).toMatchObject({ ok: false, error: { code: 'too-few-steps' } });
    const empty = { ...inputOf(background), now: { from: first, to: first } };
    expect(drain(spaceTimeScanMethod.run(empty, {}, 1))).toMatchObject({ ok: false, error: { code: 'empty-period' } });
    expect(drain(spaceTimeScanMethod.run({ ...empty, incidents: null }, {}, 1)).ok).toBe(false);
  });

  it('gives no number where all records are of one month or one cell', () => {
    const oneCell = Array.from({ length: 40 }, (_, i) => ({ ...background[0], day: background[0].day + i }));
    const oneMonth = background.map((record) => ({ ...record, day: background[0].day }));
    for (const records of [oneCell, oneMonth]) {
      const { finding } = run(records);
      expect(finding.families.flatMap(({ problems }) => problems.map(({ code }) => code))).toContain('no-variance');
      expect(finding.meta.headlineP).toBeNull();
    }
  });

  it('of one side alone stand with that side', () => {
    const oneSide = [...background.filter(({ lon }) => american.some((cell) => area.lon[cell] === lon)), ...planted];
    const { finding } = run(oneSide);
    expect(finding.meta.problems).toEqual([]);
    expect(finding.families[1].problems).toHaveLength(1);
    expect([finding.families[1].p, finding.meta.headlineP]).toEqual([null, finding.families[0].p]);
  });
});
