import { describe, expect, it } from 'vitest';
import { incidentsOf, type MadeRecord } from '../../../../tests/support/incidents.ts';
import { shippedGeography } from '../../../../tests/support/shipped-geography.ts';
import { noHands } from '../../../base/hands.ts';
import { firstDayOf, monthIndex } from '../../../base/month.ts';
import { seededRng } from '../../../base/rng.ts';
import { drain } from '../../../base/steps.ts';
import { monthIndexOf } from '../../../base/units.ts';
import { cellNeighbours } from '../../../corridors/cell-neighbours.ts';
import { corridorById } from '../../../corridors/corridor.ts';
import { studyArea } from '../../../corridors/study-area.ts';
import type { MethodInput, ParamValues } from '../../method.ts';
import { type CellResult, type EmergingFinding, emergingCategories } from '../../shapes.ts';
import { emergingHotSpotsMethod } from './method.ts';
import { dayBounds, timeSteps } from './time-steps.ts';

const geography = shippedGeography();
const corridor = corridorById('el-paso-eagle-pass-coahuila')!;
const area = drain(studyArea(geography, { fromKm: 1123, toKm: 2450, depthKm: 150, resolution: 5 }));
const neighbours = cellNeighbours(area, 1);
const first = monthIndex(2016, 1);
const months = 36;
const american = [...area.side].flatMap((side, cell) => (side === 1 ? [cell] : []));

/** Far from the corridor, on the last day of the series: it fills the last month. */
const lastRecord: MadeRecord = { lon: -117, lat: 33, day: firstDayOf(monthIndexOf(first + months)) - 1 };

const inputOf = (records: readonly MadeRecord[], length = months): MethodInput => ({
  incidents: incidentsOf(geography.index, [...records, lastRecord]),
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
});

const at = (cell: number, month: number, people = 1): MadeRecord => ({
  lon: area.lon[cell],
  lat: area.lat[cell],
  day: firstDayOf(monthIndexOf(first + month)) + (cell % 27),
  people,
});

/** Records scattered at random over the cells of both sides and all months. */
function scattered(count: number, seed: number): MadeRecord[] {
  const rng = seededRng(seed, 0);
  return Array.from({ length: count }, () => at(rng.nextBelow(area.ids.length), rng.nextBelow(months)));
}

function run(records: readonly MadeRecord[], params: ParamValues = {}): CellResult & { finding: EmergingFinding } {
  const result = drain(emergingHotSpotsMethod.run(inputOf(records), { stepMonths: 3, ...params }, 1));
  if (!result.ok || result.value.shape !== 'cells' || result.value.finding?.kind !== 'emerging')
    throw new Error('none');
  return { ...result.value, finding: result.value.finding };
}

/** Two places far from each other on the U.S. side: a cell with six neighbours there, and those. */
function places(): [number[], number[]] {
  const whole = american
    .map((cell) => [cell, ...neighbours.targets.subarray(neighbours.offsets[cell], neighbours.offsets[cell + 1])])
    .filter((cells) => cells.length === 7 && cells.every((cell) => area.side[cell] === 1))
    .sort((a, b) => area.borderKm[a[0]] - area.borderKm[b[0]]);
  return [whole[0], whole[whole.length - 1]];
}
const [west, east] = places();
const planted = (cells: readonly number[], from: number, to: number, each: number): MadeRecord[] =>
  cells.flatMap((cell) =>
    Array.from({ length: to - from }, (_, k) => k + from).flatMap((month) =>
      Array.from({ length: each }, () => at(cell, month)),
    ),
  );
const nameOf = (code: number): string => `${code < 0 ? 'cold ' : ''}${emergingCategories[Math.abs(code)]}`;

describe('time steps', () => {
  const settings = { stepMonths: 3, alignment: 'end', incomplete: 'drop' } as const;
  const period = { from: first, to: monthIndexOf(first + 11) };
  const lengths = (more: object) => {
    const { steps, dropped } = timeSteps(period, { ...settings, ...more });
    return [steps.map(({ from, to }) => to - from), dropped.map((month) => month - first)];
  };

  it('are whole at the end that they are counted from, and drop or keep the rest', () => {
    expect(lengths({})).toEqual([
      [3, 3, 3],
      [0, 1],
    ]);
    expect(lengths({ alignment: 'start' })).toEqual([
      [3, 3, 3],
      [9, 10],
    ]);
    expect(lengths({ incomplete: 'keep' })).toEqual([[2, 3, 3, 3], []]);
    expect(lengths({ incomplete: 'keep', alignment: 'start' })).toEqual([[3, 3, 3, 2], []]);
    expect(lengths({ stepMonths: 12 })).toEqual([[], [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]]);
  });

  it('join without gaps, day by day', () => {
    const { steps } = timeSteps(period, settings);
    expect(dayBounds(steps)).toEqual([2, 5, 8, 11].map((month) => firstDayOf(monthIndexOf(first + month))));
  });
});

describe('on the cells of the corridor', () => {
  it('calls a place persistent, a place that began new or consecutive, and one that ended nothing', () => {
    const records = [...scattered(600, 3), ...planted(west, 0, 36, 1), ...planted(east, 33, 36, 2)];
    const { finding } = run(records);
    expect(finding.steps).toHaveLength(12);
    expect(nameOf(finding.category[west[0]])).toBe('persistent');
    expect(nameOf(finding.category[east[0]])).toBe('new');
    expect(
      [...finding.binClass.subarray(east[0] * 12, east[0] * 12 + 12)].map((level) => Math.abs(level) >= 2),
    ).toEqual([...Array<boolean>(11).fill(false), true]);
    const longer = run([...scattered(600, 3), ...planted(east, 27, 36, 2), ...planted(west, 0, 20, 2)]).finding;
    expect(nameOf(longer.category[east[0]])).toBe('consecutive');
    expect(nameOf(longer.category[west[0]])).toBe('none');
  });

  it('groups neighbouring cells of one sign, says their commonest category, and holds without the largest incident', () => {
    const { finding } = run([...scattered(600, 3), ...planted(east, 33, 36, 2)]);
    const cluster = finding.clusters[0];
    expect([cluster.id, cluster.hot, cluster.side, nameOf(cluster.category)]).toEqual(['hot-1', true, 'us', 'new']);
    expect(east.filter((cell) => cluster.cells.includes(cell)).length).toBeGreaterThanOrEqual(5);
    expect(cluster.holdsWithoutLargest).toBe(true);
    expect(cluster.largestShare).toBeLessThan(0.1);
    expect(cluster.cells.every((cell) => finding.category[cell] > 0)).toBe(true);
  });

  it('does not hold where one incident made it', () => {
    const background = Array.from({ length: 200 }, (_, k) => at(american[(k * 7) % american.length], k % 36));
    const around = [at(east[0], 34, 40), ...Array.from({ length: 9 }, (_, k) => at(east[k % 7], 35))];
    const found = [3, 4, 5, 6, 7, 8, 9]
      .map((count) => run([...background, ...around.slice(0, count)]).finding.clusters)
      .flatMap((clusters) => clusters.filter(({ cells }) => cells.includes(east[0])))[0];
    expect(found.largestShare).toBeGreaterThan(0.5);
    expect(found.holdsWithoutLargest).toBe(false);
  });

  it('tells its parameters, its tests, and one p for the whole run', () => {
    const records = [...scattered(600, 3), ...planted(west, 0, 36, 1)];
    const { finding, period, records: figures } = run(records, { stepMonths: 5, stepsBack: 2 });
    expect(finding.meta.stamp).toMatchObject({
      method: 'emerging-hot-spots',
      params: { stepMonths: 5, stepsBack: 2, alignment: 'end', incomplete: 'drop', significance: 'exact', rings: 1 },
    });
    expect(finding.dropped).toEqual([first]);
    expect(period).toEqual({ from: first + 1, to: first + 36 });
    expect(finding.meta.n).toBe(records.filter(({ day }) => day >= firstDayOf(period.from)).length);
    expect(finding.meta.n).toBe([...figures].reduce((sum, value) => sum + value, 0));
    expect(finding.meta.tests).toBe(area.ids.length * 7);
    expect(finding.meta.headlineP).toBeLessThan(1e-6);
    expect(run(scattered(600, 8)).finding.meta.headlineP).toBeGreaterThan(0.05);
  });

  it('tests each side by itself or both together; its families count the categories', () => {
    const records = [...scattered(600, 3), ...planted(west, 0, 36, 1)];
    const { families, category } = run(records).finding;
    expect(families.map(({ side }) => side)).toEqual(['us', 'mexico']);
    const inUs = american.filter((cell) => category[cell] === 4);
    expect(families[0].hot[4]).toBe(inUs.length);
    expect(run(records, { sides: 'both' }).finding.families.map(({ side, cells }) => [side, cells])).toEqual([
      ['both', area.ids.length],
    ]);
  });

  it('does not depend on the order of records', () => {
    const records = [...scattered(500, 5), ...planted(west, 12, 36, 1)];
    expect(run(records.toReversed())).toEqual(run(records));
  });

  it('drops a last month that the records do not fill, and refuses to cross a break', () => {
    const records = scattered(600, 3);
    const input = { ...inputOf([]), incidents: incidentsOf(geography.index, records) };
    const cut = drain(emergingHotSpotsMethod.run(input, { stepMonths: 5 }, 1));
    expect(cut).toMatchObject({
      ok: true,
      value: { period: { from: first, to: first + 35 }, finding: { dropped: [first + 35] } },
    });
    const crossing = (refuses: boolean) => ({
      ...inputOf(records),
      breaks: [{ month: monthIndexOf(first + 9), key: 'x', refuses }],
    });
    const answer = (refuses: boolean) => drain(emergingHotSpotsMethod.run(crossing(refuses), { stepMonths: 3 }, 1));
    expect(answer(true)).toMatchObject({ error: { code: 'break-crossed' } });
    expect(answer(false)).toMatchObject({ value: { finding: { breaks: ['x'] } } });
  });

  it('gives no number where a condition fails', () => {
    const few = run(scattered(40, 1));
    expect(few.finding.meta.problems.map(({ code }) => code)).toEqual(['too-few-events']);
    expect([few.finding.meta.headlineP, few.finding.meta.tests]).toEqual([null, 0]);
    expect([...few.finding.lastZ].every(Number.isNaN)).toBe(true);
    const analytic = run(scattered(600, 1), { significance: 'analytic' }).finding;
    expect(analytic.families[0].problems[0]).toMatchObject({ code: 'too-few-events' });
    const answer = (input: MethodInput, params: ParamValues) => drain(emergingHotSpotsMethod.run(input, params, 1));
    expect(answer(inputOf(scattered(600, 1), 14), { stepMonths: 3 })).toMatchObject({
      error: { code: 'too-few-steps', params: { steps: 4, needed: 5 } },
    });
    expect(answer({ ...inputOf([]), now: { from: first, to: first } }, {})).toMatchObject({
      error: { code: 'empty-period' },
    });
    expect(answer({ ...inputOf([]), incidents: null }, {})).toMatchObject({ error: { code: 'figures-missing' } });
  });

  it('marks hardly any random map of this corridor', () => {
    let marked = 0;
    for (let map = 0; map < 20; map++)
      marked += run(scattered(500, 100 + map)).finding.clusters.some(({ hot }) => hot) ? 1 : 0;
    expect(marked).toBeLessThanOrEqual(4);
  });
});
