import { booleanPointInPolygon, multiPolygon } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { bareInput } from '../../../tests/support/bare-input.ts';
import { incidentsOf, type MadeRecord } from '../../../tests/support/incidents.ts';
import { shippedGeography } from '../../../tests/support/shipped-geography.ts';
import { shippedZones } from '../../../tests/support/shipped-zones.ts';
import { expectAll } from '../../../tests/support/tolerance.ts';
import { firstDayOf, monthIndex } from '../../base/month.ts';
import { seededRng } from '../../base/rng.ts';
import { drain } from '../../base/steps.ts';
import { monthIndexOf } from '../../base/units.ts';
import { corridorById, sectors } from '../../corridors/corridor.ts';
import { zoneNeighbours } from '../../corridors/zone-neighbours.ts';
import type { Zones } from '../../corridors/zones.ts';
import { discloseCells } from '../../disclose/disclose-cells.ts';
import { cellMonthsFor } from '../cells-of.ts';
import { empiricalBayes } from '../kernels/empirical-bayes.ts';
import { moran } from '../kernels/moran.ts';
import { rowStandardise } from '../kernels/row-standardise.ts';
import type { Denominator, Method, MethodInput, ParamValues } from '../method.ts';
import { getisOrdStarMethod } from '../methods/getis-ord-star/method.ts';
import { localMoranMethod } from '../methods/local-moran/method.ts';
import { type CellResult, cellFigures } from '../shapes.ts';
import { denominatorFor } from './denominator-for.ts';

const geography = shippedGeography();
const zones = shippedZones(geography.index);
const whole = corridorById('whole-border')!;
const first = monthIndex(2020, 1);
const day = firstDayOf(first);
const now = { from: first, to: monthIndexOf(first + 12) };

const at = (of: Zones, zone: number, more: Partial<MadeRecord> = {}): MadeRecord => ({
  lon: of.lon[zone],
  lat: of.lat[zone],
  day: day + 30,
  ...more,
});

const inputFor = (of: Zones, records: readonly MadeRecord[], more: Partial<MethodInput> = {}): MethodInput =>
  bareInput({
    geography,
    corridor: whole,
    now,
    incidents: incidentsOf(geography.index, records),
    zones: of,
    ...more,
  });

function run(method: Method, input: MethodInput, params: ParamValues): CellResult {
  const result = drain(method.run(input, { recordedKm: 500, ...params }, 1));
  if (!result.ok) throw new Error(result.error.code);
  if (result.value.shape !== 'cells') throw new Error(result.value.shape);
  return result.value;
}

const problemOf = (input: MethodInput, params: ParamValues): string => {
  const result = drain(getisOrdStarMethod.run(input, params, 1));
  return result.ok ? '' : result.error.code;
};

/** Records thrown over the counties, `planted` more in each county that is named. */
function scattered(count: number, planted: readonly string[] = [], each = 0): MadeRecord[] {
  const rng = seededRng(4, 0);
  const { counties } = zones;
  const thrown = Array.from({ length: count }, () => at(counties, rng.nextBelow(counties.ids.length)));
  const more = planted.flatMap((id) => Array.from({ length: each }, () => at(counties, counties.ids.indexOf(id))));
  return [...thrown, ...more];
}

const hotCounties = ['48323', '48271', '48463', '48507', '48127'];

describe('counting in areas', () => {
  it('puts each record where Turf does, and names the areas', () => {
    const rng = seededRng(2, 0);
    const records = Array.from({ length: 2000 }, () => ({
      lon: -112 + 14 * rng.nextUnit(),
      lat: 28 + 5 * rng.nextUnit(),
      day: day + rng.nextBelow(300),
    }));
    const { counties } = zones;
    const result = run(getisOrdStarMethod, inputFor(counties, records), { unit: 'counties' });
    expect([result.unit, result.ids.length, result.resolution]).toEqual(['counties', 68, 0]);
    expect(result.names[result.ids.indexOf('48323')]).toBe('Maverick');
    const shapes = counties.ids.map((_, zone) => shapeOf(counties, zone));
    const counted = counties.ids.map(() => 0);
    for (const { lon, lat } of records) {
      const zone = shapes.findIndex((shape) => booleanPointInPolygon([lon, lat], shape));
      if (zone >= 0) counted[zone] += 1;
    }
    // Points within 5 km of a county count there too where none holds them: off the coast, and inland of the last one.
    for (const [zone, value] of counted.entries()) expect(result.records[zone] || 0).toBeGreaterThanOrEqual(value);
    expect(result.totalRecords - counted.reduce((a, b) => a + b, 0)).toBeLessThan(0.02 * 2000);
  });

  it('counts a record in the river in the area of its side, though it is drawn elsewhere', () => {
    const { counties, states } = zones;
    const eaglePass = { lon: -100.505, lat: 28.705, day: day + 10 };
    const records = [eaglePass, { ...eaglePass, lon: -100.52, lat: 28.7 }];
    const ofCounties = run(getisOrdStarMethod, inputFor(counties, records), { unit: 'counties' });
    const ofStates = run(getisOrdStarMethod, inputFor(states, records), { unit: 'states' });
    const inCoahuila = ofStates.records[states.ids.indexOf('05')];
    const inTexas = ofStates.records[states.ids.indexOf('48')];
    expect(inCoahuila + inTexas).toBe(2);
    expect(ofCounties.records[counties.ids.indexOf('48323')]).toBe(inTexas);
  });

  it('accounts for every record: in an area, or left out for one reason', () => {
    const rng = seededRng(3, 0);
    const records = Array.from({ length: 500 }, () => ({
      lon: -118 + 22 * rng.nextUnit(),
      lat: 24 + 14 * rng.nextUnit(),
      day: day + rng.nextBelow(300),
      pointState: rng.nextBelow(20) === 0 ? 1 : 0,
    }));
    for (const unit of ['sectors', 'counties', 'states'] as const) {
      const { totalRecords, left } = run(getisOrdStarMethod, inputFor(zones[unit], records), { unit });
      const out = left.elsewhere + left.beyondDepth + left.notLocated + left.notAPoint;
      expect(totalRecords + out, unit).toBe(500);
      expect(left.notAPoint).toBe(records.filter(({ pointState }) => pointState === 1).length);
    }
  });

  it('takes the areas of a corridor by their centroid, whole, and moves no record by it', () => {
    const records = scattered(400);
    const all = run(getisOrdStarMethod, inputFor(zones.counties, records), { unit: 'counties' });
    const corridor = corridorById('el-paso-eagle-pass-coahuila')!;
    const some = run(getisOrdStarMethod, inputFor(zones.counties, records, { corridor }), { unit: 'counties' });
    expect(some.ids.length).toBeLessThan(all.ids.length);
    some.ids.forEach((id, i) => {
      expect(some.records[i]).toBe(all.records[all.ids.indexOf(id)]);
      expect(some.borderKm[i] >= corridor.fromKm && some.borderKm[i] < corridor.toKm).toBe(true);
    });
  });

  it('calls areas far from every record not observed', () => {
    const { counties } = zones;
    const records = Array.from({ length: 40 }, () => at(counties, counties.ids.indexOf('48323')));
    const result = run(getisOrdStarMethod, inputFor(counties, records), { unit: 'counties', recordedKm: 100 });
    const figureOf = (id: string): string => cellFigures[result.figure[counties.ids.indexOf(id)]];
    expect([figureOf('48323'), figureOf('48271'), figureOf('06073')]).toEqual(['shown', 'zero', 'not-observed']);
  });

  it('takes the figures of a panel as they are, months chosen', () => {
    const panel = {
      kind: 'panel',
      areas: sectors.map(({ id }) => id),
      firstMonth: first,
      months: 24,
      measure: 'apprehensions',
      groups: [],
      total: Float64Array.from({ length: 9 * 24 }, (_, k) => (k === 0 ? Number.NaN : 10 + Math.floor(k / 24))),
      split: null,
    } as const;
    const input = inputFor(zones.sectors, [], { incidents: null, panel });
    const result = run(getisOrdStarMethod, input, { unit: 'sectors' });
    const [west] = sectors;
    expect(result.records[result.ids.indexOf(west.id)]).toBe(11 * 10);
    expect(result.records[result.ids.indexOf('yuma')]).toBe(12 * 12);
    expect([result.measure, result.totalPeople]).toEqual(['apprehensions', Number.NaN]);
    expect(problemOf({ ...input, zones: zones.counties }, { unit: 'counties' })).toBe('figures-missing');
    expect(problemOf({ ...input, zones: null }, { unit: 'sectors' })).toBe('zones-missing');
  });
});

function shapeOf(of: Zones, zone: number) {
  const rings: number[][][][] = [];
  for (let r = 0; r < of.zoneOfRing.length; r++) {
    if (of.zoneOfRing[r] !== zone) continue;
    const corners = [];
    for (let k = of.starts[r]; k < of.starts[r + 1]; k++) corners.push([of.lonLat[2 * k], of.lonLat[2 * k + 1]]);
    rings.push([[...corners, corners[0]]]);
  }
  return multiPolygon(rings);
}

describe('Gi* and local Moran on areas', () => {
  const input = inputFor(zones.counties, scattered(400, hotCounties, 30));

  it('find counties with more records than the others, and their outline', () => {
    const { hotSpots, ids } = run(getisOrdStarMethod, input, { unit: 'counties' });
    const hot = ids.filter((_, i) => hotSpots!.classes[i] >= 2);
    expect(hot).toContain('48323');
    expect(hot.filter((id) => hotCounties.includes(id)).length).toBeGreaterThan(hot.length / 2);
    const [cluster] = hotSpots!.clusters;
    expect(cluster.hot && cluster.holdsWithoutLargest).toBe(true);
    expect(cluster.hull.length).toBeGreaterThan(10);
    const drawn = cluster.cells.reduce((sum, i) => sum + zones.counties.areaKm2[i], 0);
    expect(cluster.areaKm2).toBeCloseTo(drawn, 6);
    const { finding } = run(localMoranMethod, input, { unit: 'counties' });
    if (finding?.kind !== 'local-moran') throw new Error('no local Moran');
    expect(finding.clusters.some(({ quadrant }) => quadrant === 1)).toBe(true);
    expect(finding.families[0].global!.z).toBeGreaterThan(3);
  });

  it('refuse where areas are too few', () => {
    const { hotSpots } = run(getisOrdStarMethod, inputFor(zones.states, scattered(200)), { unit: 'states' });
    expect(hotSpots!.families.map(({ problems }) => problems[0].code)).toEqual(['too-few-zones', 'too-few-zones']);
    expect(hotSpots!.meta.headlineP).toBeNull();
  });

  it('know neighbours by distance, by nearness, and wider contiguity', () => {
    for (const params of [{ weights: 'distance', distanceKm: 120 }, { weights: 'nearest', nearest: 4 }, { rings: 2 }]) {
      const { hotSpots, ids } = run(getisOrdStarMethod, input, { unit: 'counties', ...params });
      expect(hotSpots!.classes[ids.indexOf('48323')], JSON.stringify(params)).toBeGreaterThanOrEqual(2);
    }
    const wide = run(getisOrdStarMethod, input, { unit: 'counties', weights: 'distance', distanceKm: 600 });
    const problems = wide.hotSpots!.families.map((family) => family.problems.map(({ code }) => code));
    expect(problems[0]).toEqual(['radius-too-wide']);
  });
});

const perPeople = (values: readonly (readonly [string, number])[]): Denominator => ({
  name: 'people',
  values: new Map(values),
});

describe('rates', () => {
  const { counties } = zones;
  const records = scattered(600, hotCounties, 30);
  const people = counties.ids.map((id, i): [string, number] => [id, 1000 + 500 * (i % 7)]);
  const params = { unit: 'counties', denominator: 'table:s1:people' };

  it('are records per the denominator, smoothed by Empirical Bayes, unstable under 20', () => {
    const input = inputFor(counties, records, { denominator: perPeople(people) });
    const { rates, records: counted } = run(getisOrdStarMethod, input, params);
    const base = Float64Array.from(people, ([, value]) => value);
    const expected = empiricalBayes(counted, base);
    expect([rates!.denominator, rates!.per]).toEqual(['people', 1000]);
    expectAll(
      rates!.value,
      Array.from(expected.rate, (value) => value * 1000),
      { relative: 1e-12 },
    );
    expectAll(
      rates!.smoothed,
      Array.from(expected.smoothed, (value) => value * 1000),
      { relative: 1e-12 },
    );
    for (const [i, is] of [...rates!.unstable].entries()) expect(is).toBe(counted[i] < 20 ? 1 : 0);
  });

  it('are none where the denominator is zero or missing, and the area is not tested', () => {
    const some = people
      .filter(([id]) => id !== '48323')
      .map(([id, value]): [string, number] => [id, id === '48507' ? 0 : value]);
    const input = inputFor(counties, records, { denominator: perPeople(some) });
    const { rates, hotSpots, ids } = run(getisOrdStarMethod, input, params);
    for (const id of ['48323', '48507']) {
      expect(rates!.value[ids.indexOf(id)]).toBeNaN();
      expect(hotSpots!.p[ids.indexOf(id)]).toBeNaN();
    }
    expect(hotSpots!.families[0].cells).toBe(66);
    expect(hotSpots!.families[0].problems).toContainEqual({ code: 'areas-without-rate', params: { areas: 2 } });
  });

  it('are refused without a denominator, and with one of zero everywhere', () => {
    const none = inputFor(counties, records);
    expect(problemOf(none, params)).toBe('denominator-missing');
    expect(problemOf({ ...none, denominator: perPeople([['99999', 3]]) }, params)).toBe('denominator-missing');
    const zero = perPeople(people.map(([id]) => [id, 0]));
    expect(problemOf({ ...none, denominator: zero }, params)).toBe('denominator-zero');
  });

  it('make no hot spot where people alone explain the records', () => {
    const many = new Set(hotCounties);
    const where = people.map(([id]): [string, number] => [id, many.has(id) ? 40_000 : 9000]);
    const input = inputFor(counties, records, { denominator: perPeople(where) });
    const { hotSpots, ids } = run(getisOrdStarMethod, input, params);
    expect(ids.filter((id, i) => many.has(id) && hotSpots!.classes[i] > 0)).toEqual([]);
    const counts = run(getisOrdStarMethod, input, { unit: 'counties' });
    expect(counts.hotSpots!.classes[ids.indexOf('48323')]).toBeGreaterThanOrEqual(2);
  });

  it("give Moran's I the Empirical Bayes index", () => {
    const input = inputFor(counties, records, { denominator: perPeople(people) });
    const { finding, records: counted } = run(localMoranMethod, input, { ...params, smoothing: 'none' });
    if (finding?.kind !== 'local-moran') throw new Error('no local Moran');
    const base = Float64Array.from(people, ([, value]) => value);
    const { standardised } = empiricalBayes(counted, base);
    const near = drain(neighboursOf(counties));
    const expected = moran(standardised, rowStandardise({ ...near, values: null }));
    expect(finding.families[0].global!.i).toBeCloseTo(expected.i, 12);
  });

  it('of own data are those of figures that are shown', () => {
    const input = inputFor(counties, records, { denominator: perPeople(people) });
    const result = run(getisOrdStarMethod, input, params);
    const shown = discloseCells(result, { threshold: 10 }, drain(cellMonthsFor(input, result))!);
    expect(shown.rates!.smoothed.length).toBe(0);
    let held = 0;
    [...result.records].forEach((value, i) => {
      const isHeld = value > 0 && value < 10;
      held += isHeld ? 1 : 0;
      expect(Number.isNaN(shown.records[i])).toBe(isHeld);
      expect(Number.isNaN(shown.rates!.value[i])).toBe(isHeld);
      if (!isHeld) expect(shown.rates!.value[i]).toBeCloseTo(result.rates!.value[i], 9);
    });
    expect(held).toBeGreaterThan(0);
  });
});

const neighboursOf = (of: Zones) => zoneNeighbours(of, { weights: 'contiguity', distanceKm: 0, nearest: 0 });

describe('denominatorFor', () => {
  it('takes kilometres and areas from the map', () => {
    const km = denominatorFor('border-km', zones.sectors, () => undefined, now);
    expect(km?.values.get('yuma')).toBeCloseTo(190, -1);
    const km2 = denominatorFor('area-km2', zones.states, () => undefined, now);
    expect(km2?.values.get('35')).toBeGreaterThan(300_000);
    expect(denominatorFor('none', zones.states, () => undefined, now)).toBeNull();
    expect(denominatorFor('table:s1:people', zones.states, () => undefined, now)).toBeNull();
  });

  it('takes figures of a table by code, on the side whose codes they are', () => {
    const table = {
      kind: 'area-figures',
      coding: 'mexico',
      ids: ['05002', '05003', '04003'],
      names: ['Acuña', 'Allende', 'Carmen'],
      figures: [
        { name: 'population', years: [2019, 2020], isFiscal: false, values: Float64Array.of(1, 3, 10, 30, 100, 300) },
      ],
    } as const;
    const tableOf = (id: string) => (id === 's1' ? table : undefined);
    const states = denominatorFor('table:s1:population', zones.states, tableOf, now);
    // Coahuila is the sum of its municipalities; Arizona, "04" too, is not Campeche.
    expect([...(states?.values ?? [])]).toEqual([['05', 33]]);
    expect(denominatorFor('table:s1:population', zones.counties, tableOf, now)?.values.size).toBe(0);
    const both = { from: monthIndex(2019, 6), to: monthIndex(2020, 6) };
    expect(denominatorFor('table:s1:population', zones.states, tableOf, both)?.values.get('05')).toBe(22);
    const later = { from: monthIndex(2031, 1), to: monthIndex(2031, 2) };
    const nearest = denominatorFor('table:s1:population', zones.states, tableOf, later);
    expect([nearest?.name, nearest?.values.get('05')]).toEqual(['population 2020', 33]);
  });

  it('takes no municipality for the state of its name', () => {
    const table = {
      kind: 'area-figures',
      coding: 'mexico',
      ids: ['08019', '08037'],
      names: ['Chihuahua', 'Juárez, Chihuahua'],
      figures: [{ name: 'population', years: [2020], isFiscal: false, values: Float64Array.of(3, 7) }],
    } as const;
    const states = denominatorFor('table:s1:population', zones.states, () => table, now);
    expect([...(states?.values ?? [])]).toEqual([['08', 10]]);
  });

  it('takes fiscal years by their September', () => {
    const table = {
      kind: 'area-figures',
      coding: 'own',
      ids: ['yuma'],
      names: ['yuma'],
      figures: [{ name: 'agents', years: [2019, 2020], isFiscal: true, values: Float64Array.of(800, 900) }],
    } as const;
    const of = (year: number, month: number) =>
      denominatorFor('table:s1:agents', zones.sectors, () => table, {
        from: monthIndex(year, month),
        to: monthIndex(year, month + 1),
      })?.values.get('yuma');
    expect([of(2019, 9), of(2019, 10)]).toEqual([800, 900]);
  });
});
