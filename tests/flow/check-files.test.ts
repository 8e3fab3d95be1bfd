import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Method } from '../../src/analyse/method.ts';
import { concentrationMethod } from '../../src/analyse/methods/concentration/method.ts';
import { emergingHotSpotsMethod } from '../../src/analyse/methods/emerging-hot-spots/method.ts';
import { getisOrdStarMethod } from '../../src/analyse/methods/getis-ord-star/method.ts';
import { localMoranMethod } from '../../src/analyse/methods/local-moran/method.ts';
import { monthIndex } from '../../src/base/month.ts';
import { drain } from '../../src/base/steps.ts';
import type { ReadTable } from '../../src/columns/build-table.ts';
import type { CellResult, CheckResult } from '../../src/disclose/disclosed.ts';
import type { AnalysisSpec } from '../../src/document/document.ts';
import { type CheckAbout, type CheckFile, filesOfUnits } from '../../src/show/findings/check-text.ts';
import { answerTo } from '../../src/workers/answers.ts';
import { shapes } from '../../src/workers/shapes.ts';
import { fileTools } from '../support/file-tools.ts';
import { csvRecords, giStarOfFiles, readGal } from '../support/gal-oracle.ts';
import { shippedGeography } from '../support/shipped-geography.ts';
import { shippedZoneFiles } from '../support/shipped-zones.ts';

const geography = shippedGeography();
const held = new Map<string, ReadTable>();
let runs = 0;
const counted = (method: Method): Method => ({
  card: method.card,
  *run(...given) {
    runs += 1;
    return yield* method.run(...given);
  },
});
const methods = [getisOrdStarMethod, localMoranMethod, emergingHotSpotsMethod, concentrationMethod].map(counted);
const tools = { ...fileTools, shapes, methods, recent: new Map(), zoneFiles: shippedZoneFiles() };

const opened = drain(
  answerTo(
    { kind: 'open', table: 'iom', name: 'incidents.csv', from: { kind: 'address', address: '' }, known: [] },
    held,
    geography,
    new Uint8Array(readFileSync('data/incidents/incidents.csv')),
    fileTools,
  ),
);

const scope = {
  table: 'iom',
  corridor: 'el-paso-eagle-pass-coahuila',
  clauses: {},
  disclosure: { threshold: 5, reason: '', suppressPublic: false },
  asPublished: false,
};
const now = { from: monthIndex(2014, 1), to: monthIndex(2024, 1) };

const about: CheckAbout = {
  language: 'en',
  measure: 'deaths',
  source: 'IOM',
  synthetic: false,
  method: 'Gi*',
  differs: 'Other divisors.',
  least: null,
};

interface Checked {
  readonly told: CellResult;
  readonly check: CheckResult;
  readonly files: ReadonlyMap<string, string>;
}

function checked(method: string, params: AnalysisSpec['params'] = {}, more: Partial<typeof scope> = {}): Checked {
  const run = {
    analysis: { id: '', method, version: 1, params, seed: 1, data: 'incidents', period: 'now', chosen: 'not-said' },
    count: 'records',
    now,
    before: null,
    cut: [],
    resolution: 5,
  } as const;
  const ask = (kind: 'analysis' | 'check') => {
    const answer = drain(answerTo({ kind, ...scope, ...more, ...run }, held, geography, new Uint8Array(), tools));
    if (!answer.ok) throw new Error(answer.error.code);
    return answer.value;
  };
  const [told, check] = [ask('analysis'), ask('check')];
  if (!('shape' in told) || told.shape !== 'cells' || !('shape' in check) || check.shape !== 'check') {
    throw new Error('another shape');
  }
  const least = more.disclosure?.suppressPublic === true ? 5 : null;
  const files = filesOfUnits(told, check, { ...about, least });
  return { told, check, files: new Map(files.map(({ name, text }: CheckFile) => [name, text])) };
}

const textOf = ({ files }: Checked, name: string): string => files.get(name) ?? '';

/** Largest difference of the oracle's z from those that the method gave. */
function apart(one: Checked, csv: string, gal: string): number {
  const z = giStarOfFiles(textOf(one, csv), textOf(one, gal));
  const given = csvRecords(textOf(one, csv)).filter(({ family }) => family !== '');
  expect(given.length).toBeGreaterThan(9);
  return Math.max(...given.map((line) => Math.abs((z.get(line.id ?? '') ?? Number.NaN) - Number(line.z))));
}

describe('files to check a finding by', () => {
  it('are of a set that opened', () => {
    expect(opened.ok).toBe(true);
  });

  it('hold what gives the z of Gi* again, for cells by rings, distance and nearness', () => {
    for (const params of [{}, { rings: 2 }, { weights: 'distance', distanceKm: 40 }, { weights: 'nearest' }]) {
      const one = checked('getis-ord-star', params);
      expect(apart(one, 'values.csv', 'neighbours.gal')).toBeLessThan(1e-9);
      expect(apart(one, 'us.csv', 'us.gal')).toBeLessThan(1e-9);
      expect(apart(one, 'mexico.csv', 'mexico.gal')).toBeLessThan(1e-9);
    }
  });

  it('hold the same for people, for both sides together, and for rates of counties', () => {
    const people = checked('getis-ord-star', { count: 'people', permutations: 99 });
    expect(apart(people, 'values.csv', 'neighbours.gal')).toBeLessThan(1e-9);
    const both = checked('getis-ord-star', { sides: 'both' });
    expect([...both.files.keys()]).toEqual(['how-to-check.txt', 'values.csv', 'neighbours.gal']);
    expect(apart(both, 'values.csv', 'neighbours.gal')).toBeLessThan(1e-9);
    const rates = checked(
      'getis-ord-star',
      { unit: 'counties', denominator: 'area-km2', permutations: 99, sides: 'both' },
      { corridor: 'whole-border' },
    );
    expect(rates.check.tested).toBe('smoothed');
    expect(apart(rates, 'values.csv', 'neighbours.gal')).toBeLessThan(1e-9);
  });

  it("hold what gives local Moran's I again", () => {
    const one = checked('local-moran', { permutations: 99 });
    const lines = csvRecords(textOf(one, 'us.csv'));
    const near = readGal(textOf(one, 'us.gal'));
    const mean = lines.reduce((sum, { value }) => sum + Number(value), 0) / lines.length;
    const z = new Map(lines.map(({ id = '', value }) => [id, Number(value) - mean]));
    const m2 = [...z.values()].reduce((sum, own) => sum + own * own, 0) / lines.length;
    for (const { id = '', i } of lines) {
      const around = near.get(id) ?? [];
      expect(around.length).toBeGreaterThan(0);
      const lag = around.reduce((sum, other) => sum + (z.get(other) ?? Number.NaN), 0) / around.length;
      expect(((z.get(id) ?? 0) * lag) / m2).toBeCloseTo(Number(i), 9);
    }
  });

  it('keep families apart, and leave places that are not tested without neighbours', () => {
    const one = checked('getis-ord-star', { recordedKm: 20 });
    const family = new Map(csvRecords(textOf(one, 'values.csv')).map((line) => [line.id, line.family]));
    expect([...new Set(family.values())].sort()).toEqual(['', 'mexico', 'us']);
    for (const [id, around] of readGal(textOf(one, 'neighbours.gal'))) {
      if (family.get(id) === '') expect(around).toEqual([]);
      expect(around.every((other) => family.get(other) === family.get(id))).toBe(true);
    }
  });

  it('list steps of time with zeros, and months as they were counted', () => {
    const one = checked('emerging-hot-spots');
    const steps = csvRecords(textOf(one, 'steps.csv'));
    const tested = Array.from(one.check.family).filter((family) => family >= 0).length;
    expect(steps.length).toBe(tested * one.check.steps.length);
    expect(steps.reduce((sum, { records }) => sum + Number(records), 0)).toBe(one.told.totalRecords);
    const months = csvRecords(textOf(checked('concentration', { draws: 199 }), 'months.csv'));
    expect(months.every(({ records }) => Number(records) > 0)).toBe(true);
  });

  it('do not run the method again', () => {
    runs = 0;
    checked('getis-ord-star', { depthKm: 100 });
    expect(runs).toBe(1);
  });

  it('hold no figure that is held back, and no month of one', () => {
    const disclosure = { threshold: 5, reason: '', suppressPublic: true };
    const one = checked('getis-ord-star', {}, { disclosure });
    const lines = csvRecords(textOf(one, 'values.csv'));
    const hidden = lines.filter(({ note }) => note === '<5');
    expect(hidden.length).toBeGreaterThan(0);
    for (const line of hidden) expect([line.records, line.people, line.value]).toEqual(['', '', '']);
    expect(lines.every(({ records }) => records === '' || Number(records) === 0 || Number(records) >= 5)).toBe(true);
    expect(lines[0]).not.toHaveProperty('z');
    const months = csvRecords(textOf(checked('concentration', { draws: 199 }, { disclosure }), 'months.csv'));
    expect(months.every(({ records }) => Number(records) >= 5)).toBe(true);
  });

  it('begin with a mark that says UTF-8, and write numbers whole', () => {
    const { files, check } = checked('getis-ord-star');
    const text = files.get('values.csv') ?? '';
    expect(text.startsWith('\uFEFFid,lon,lat,side,family,records,people,value,z,p,class,note\n')).toBe(true);
    expect(csvRecords(text).map(({ lon }) => Number(lon))).toEqual([...check.lon]);
    expect(files.get('how-to-check.txt')).toContain('include.self');
  });
});
