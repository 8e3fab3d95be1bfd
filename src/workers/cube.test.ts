import { describe, expect, it } from 'vitest';
import { cubeFile, groupsOf, type MadeGroup } from '../../tests/support/cube-of.ts';
import { fileTools } from '../../tests/support/file-tools.ts';
import { shippedGeography } from '../../tests/support/shipped-geography.ts';
import { shippedZoneFiles } from '../../tests/support/shipped-zones.ts';
import { methods } from '../analyse/methods/index.ts';
import { cellFigures } from '../analyse/shapes.ts';
import { dayIso, firstDayOf, monthIndex } from '../base/month.ts';
import { seededRng } from '../base/rng.ts';
import { drain } from '../base/steps.ts';
import { dayIndexOf, monthIndexOf } from '../base/units.ts';
import type { ReadTable } from '../columns/build-table.ts';
import type { CubeFacts } from '../columns/cube/cube-facts.ts';
import type { IncidentTable } from '../columns/table.ts';
import { pointAt } from '../corridors/point-at.ts';
import type { Clause } from '../document/document.ts';
import { emptyRegions, startedCriterion } from '../document/regions.ts';
import { type Answer, answerTo } from './answers.ts';
import { places } from './places.ts';
import type { Question, RegionsAsked } from './protocol.ts';
import { regions } from './regions.ts';
import { shapes } from './shapes.ts';
import type { Tools } from './tools.ts';

const geography = shippedGeography();
const first = monthIndex(2019, 1);
const months = 36;
const last = monthIndexOf(first + months);
const tools = (): Tools => ({
  ...fileTools,
  shapes,
  places,
  regions,
  methods,
  recent: new Map(),
  zoneFiles: shippedZoneFiles(),
});

/** Records around some places of the line, more of them later in the west, in the app's own form. */
function madeCsv(count: number): string {
  const rng = seededRng(11, 0);
  const kinds = ['drowning', 'violence', 'accidental'];
  const lines = Array.from({ length: count }, (_, k) => {
    const month = rng.nextBelow(months);
    const centre = rng.nextBelow(40) < month ? 1150 : 1850;
    const { lon, lat } = pointAt(geography.index.line, centre + 300 * rng.nextUnit() ** 2);
    const day = dayIso(dayIndexOf(firstDayOf(monthIndexOf(first + month)) + rng.nextBelow(28)));
    const where = `${lon + 0.6 * (rng.nextUnit() - 0.5)},${lat + 0.8 * (rng.nextUnit() - 0.5)}`;
    const precision = ['exact', 'place', 'area'][rng.nextBelow(3)]!;
    return `${day},${where},${1 + rng.nextBelow(3)},incident,${kinds[k % 3]!},${precision},point`;
  });
  const end = dayIso(dayIndexOf(firstDayOf(last) - 1));
  const rest = [
    `${end},-106,31.9,2,incident,violence,exact,point`,
    '2020-02-03,,,1,incident,violence,area,not-located',
    '2020-02-04,-99,19.4,1,incident,violence,area,elsewhere',
  ];
  return ['day,lon,lat,people,type,cause,precision,state', ...lines, ...rest, ''].join('\n');
}

type Held = Map<string, ReadTable>;
const from = { kind: 'file', file: new Blob() } as const;

function opened(held: Held, table: string, name: string, bytes: Uint8Array): IncidentTable {
  const answer = drain(answerTo({ kind: 'open', table, name, from, known: [] }, held, geography, bytes, tools()));
  if (!answer.ok) throw new Error(answer.error.code);
  const read = held.get(table);
  if (read?.table.kind !== 'incidents') throw new Error('no incidents');
  return read.table;
}

/** The same records as rows, as the cube made of them, and as rows at the cube's places: "rows", "cube", "spread". */
function desks(count: number, facts: Partial<CubeFacts> = {}): Held {
  const held: Held = new Map();
  const rows = opened(held, 'rows', 'rows.csv', new TextEncoder().encode(madeCsv(count)));
  const groups = groupsOf(rows, 5);
  const filledTo = dayIso(dayIndexOf(firstDayOf(last) - 1));
  const file = cubeFile(groups, { classes: ['type', 'cause'], filledTo, synthetic: false, resolution: 5, ...facts });
  const cube = opened(held, 'cube', 'cube.parquet', file);
  const read = held.get('cube');
  if (read !== undefined)
    held.set('spread', { ...read, table: spreadOf(cube), provenance: { ...read.provenance, sha256: 'x' } });
  return held;
}

/** A row for each record of a group, all of them at the group's kilometre; the last one fills the last month. */
function spreadOf({ cube: rows, ...table }: IncidentTable): IncidentTable {
  const records = rows!.records;
  // Whole people, as evenly as can be.
  const shareOf = (row: number, k: number): number => {
    const share = Math.floor(table.weight[row]! / records[row]!);
    return share + (k < table.weight[row]! - share * records[row]! ? 1 : 0);
  };
  const of = Array.from(records, (count, row) => Array.from({ length: count }, () => row)).flat();
  const f32 = (values: { readonly [row: number]: number }) => Float32Array.from(of, (row) => values[row]!);
  const f64 = (values: { readonly [row: number]: number }) => Float64Array.from(of, (row) => values[row]!);
  const u8 = (values: { readonly [row: number]: number }) => Uint8Array.from(of, (row) => values[row]!);
  const day = Int32Array.from(of, (row) => table.day[row]!);
  day[day.length - 1] = firstDayOf(last) - 1;
  return {
    ...table,
    rows: of.length,
    lon: f64(table.lon),
    lat: f64(table.lat),
    day,
    weight: Float32Array.from(of.map((row, at) => shareOf(row, at - of.indexOf(row)))),
    precision: u8(table.precision),
    pointState: u8(table.pointState),
    categories: Object.fromEntries(
      Object.entries(table.categories).map(([id, { codes, labels }]) => [id, { codes: u8(codes), labels }]),
    ),
    borderKm: f32(table.borderKm),
    straightKm: f32(table.straightKm),
    acrossKm: f32(table.acrossKm),
  };
}

const held = desks(3000);
const now = { from: first, to: last };

function rowsOf(table: string): IncidentTable {
  const read = held.get(table);
  if (read?.table.kind !== 'incidents') throw new Error('no incidents');
  return read.table;
}

interface Asked {
  readonly asPublished?: boolean;
  readonly clauses?: Readonly<Record<string, Clause>>;
  readonly resolution?: number;
  readonly count?: 'records' | 'people';
}

const scopeOf = (table: string, { asPublished = true, clauses = {} }: Asked) => ({
  table,
  corridor: 'el-paso-eagle-pass-coahuila',
  clauses,
  disclosure: { threshold: 5, reason: '', suppressPublic: false },
  asPublished,
});

function asked(question: Question, desk = held): Answer {
  const answer = drain(answerTo(question, desk, geography, new Uint8Array(), tools()));
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value;
}

const cells = (table: string, of: Asked = {}, desk = held) =>
  asked({ kind: 'cells', ...scopeOf(table, of), resolution: of.resolution ?? 5, period: now }, desk);
const bins = (table: string, of: Asked = {}, desk = held) =>
  asked({ kind: 'bins', ...scopeOf(table, of), count: of.count ?? 'records' }, desk);

const nothingOwn = { corridors: [], features: [], events: [] };

/** Corridors judged by what is made from the records: sums by month, both sides, hot spots. */
const regionsOf = (table: string, { asPublished = true }: Asked): RegionsAsked => ({
  study: {
    ...emptyRegions,
    kind: 'corridor',
    criteria: [
      { ...startedCriterion('k1', 'level', 'more'), params: { figures: 'incidents' } },
      { ...startedCriterion('k2', 'trend', 'more'), params: { figures: 'people' } },
      startedCriterion('k3', 'pairing', 'more'),
      startedCriterion('k4', 'emerging-share', 'more'),
    ],
    weights: { k1: 40, k2: 20, k3: 20, k4: 20 },
    draws: 200,
    resamples: 20,
  },
  own: nothingOwn,
  incidents: { table, asPublished },
  panel: { table: 'sector-months', asPublished: false },
  cases: null,
  resolution: 5,
});

function run(
  table: string,
  method: string,
  params: Readonly<Record<string, string | number | boolean>> = {},
  of: Asked = {},
) {
  const half = monthIndexOf(first + 12);
  const isShift = method === 'period-shift';
  return asked({
    kind: isShift ? 'shift' : 'analysis',
    ...scopeOf(table, of),
    analysis: { id: 'a1', method, version: 1, params, seed: 1, data: 'incidents', period: 'now', chosen: 'not-said' },
    count: of.count ?? 'records',
    ...(method.startsWith('region-') ? { own: nothingOwn, regions: regionsOf(table, of) } : {}),
    now: isShift ? { from: monthIndexOf(half + 12), to: last } : now,
    before: isShift ? { from: first, to: half } : null,
    cut: [],
    resolution: of.resolution ?? 5,
  });
}

/** Without what a cube cannot know: how much of a cluster is its largest incident, and what left its day behind. */
const comparable = (answer: unknown): unknown =>
  JSON.parse(
    JSON.stringify(answer, (key, value: unknown) => {
      if (key === 'largestShare' || key === 'holdsWithoutLargest') return null;
      if (ArrayBuffer.isView(value)) return Array.from(value as Float64Array, String);
      return typeof value === 'number' && !Number.isFinite(value) ? String(value) : value;
    }),
  );

/** Sums in another order differ in their last digits. */
const rounded = (answer: unknown) =>
  JSON.parse(
    JSON.stringify(comparable(answer), (_, value: unknown) =>
      typeof value === 'string' && value.trim() !== '' && !Number.isNaN(Number(value))
        ? Number(Number(value).toPrecision(9))
        : typeof value === 'number'
          ? Number(value.toPrecision(9))
          : value,
    ),
  );

/** Answers name the table that they are from. */
const named = (answer: unknown): unknown => JSON.parse(JSON.stringify(answer).replaceAll('"spread"', '"cube"'));

const kindClause = { kind: { kind: 'categories', column: 'cause', values: ['drowning', 'violence'] } } as const;
const both: readonly Asked[] = [
  {},
  { asPublished: false },
  { clauses: kindClause },
  { asPublished: false, clauses: kindClause },
];

describe('a cube and the rows that it was counted from', () => {
  it('give the same cells, of its own size and of larger ones that are sums', () => {
    for (const of of both) expect(comparable(cells('cube', of))).toEqual(comparable(cells('rows', of)));
    expect(comparable(cells('cube', { resolution: 4 }))).toEqual(comparable(cells('spread', { resolution: 4 })));
  });

  it('give the same kilometres by month', () => {
    for (const of of both) {
      for (const count of ['records', 'people'] as const) {
        expect(comparable(bins('cube', { ...of, count }))).toEqual(comparable(bins('rows', { ...of, count })));
      }
    }
  });

  it.each([
    ['getis-ord-star', { permutations: 99 }],
    ['local-moran', { permutations: 99 }],
    ['emerging-hot-spots', { stepMonths: 3 }],
    ['mann-kendall', {}],
    ['change-points', {}],
  ])('give the same %s', (method, params) => {
    for (const of of [{}, { asPublished: false }]) {
      const sized = { ...params, resolution: 5 };
      expect(comparable(run('cube', method, sized, of))).toEqual(comparable(run('rows', method, sized, of)));
    }
  });

  it('give the same ranking and profile of regions as rows at the middles of its kilometres', () => {
    for (const of of [{}, { asPublished: false }]) {
      for (const method of ['region-ranking', 'region-profile']) {
        const [cube, spread] = [run('cube', method, {}, of), run('spread', method, {}, of)].map(rounded);
        // Three years are too few for trends: the levels and the sides are judged.
        if (method === 'region-ranking') expect(cube.firmness.criteria).toEqual(['k1', 'k3']);
        expect(named(cube)).toEqual(named(spread));
      }
    }
  });

  it.each([
    ['period-shift', { permutations: 99 }],
    ['line-density', { draws: 199, bandwidthBy: 'scott' }],
    ['concentration', { draws: 99, resolution: 5 }],
    ['space-time-scan', { permutations: 99, resolution: 5, nearest: 4 }],
  ])('give the same %s as rows at the middles of its kilometres', (method, params) => {
    expect(rounded(run('cube', method, params))).toEqual(rounded(run('spread', method, params)));
  });

  it('give distances that half a kilometre of rounding leaves within half a kilometre', () => {
    const distance = (table: string) => {
      const answer = run(table, 'period-shift', { permutations: 99 });
      if (!('shape' in answer) || answer.shape !== 'shift') throw new Error('no shift');
      return answer.wasserstein?.value ?? Number.NaN;
    };
    expect(distance('rows')).toBeGreaterThan(20);
    expect(Math.abs(distance('cube') - distance('rows'))).toBeLessThan(0.5);
  });
});

describe('what the file of a cube holds back', () => {
  const all = groupsOf(rowsOf('rows'), 5).filter(({ cell, side }) => cell !== '0' && (side === 1 || side === 2));
  const sums = new Map<string, MadeGroup & { records: number; people: number }>();
  for (const group of all) {
    const key = `${group.month} ${group.cell}`;
    const sum = sums.get(key) ?? { ...group, records: 0, people: 0 };
    sums.set(key, sum);
    sum.records += group.records;
    sum.people += group.people;
  }
  const shown = [...sums.values()].map((sum) => (sum.records < 5 ? { ...sum, records: 0, people: 0 } : sum));
  const desk: Held = new Map();
  const facts = { resolution: 5, audience: 'briefing', threshold: 5, synthetic: false } as const;
  opened(desk, 'cube', 'cube.parquet', cubeFile(shown, facts));

  it.each([[true], [false]])('is shown as held back, in cells and bins (as published: %s)', (asPublished) => {
    const inCells = cells('cube', { asPublished }, desk);
    if (!('shape' in inCells) || inCells.shape !== 'cells') throw new Error('no cells');
    const figures = inCells.ids.map((id, i) => [id, cellFigures[inCells.figure[i]!], inCells.records[i]] as const);
    const heldCells = new Set(shown.filter(({ records }) => records === 0).map(({ cell }) => cell));
    for (const { cell, records } of shown) if (records > 0) heldCells.delete(cell);
    const suppressed = figures.filter(([, figure]) => figure === 'suppressed');
    expect(suppressed.length).toBeGreaterThan(3);
    expect(suppressed.every(([id, , records]) => heldCells.has(id) && Number.isNaN(records))).toBe(true);
    const inBins = bins('cube', { asPublished }, desk);
    if (!('shape' in inBins) || inBins.shape !== 'segments') throw new Error('no bins');
    expect(inBins.suppressed.length).toBeGreaterThan(3);
    expect(inBins.suppressed.every((at) => Number.isNaN(inBins.values[at]))).toBe(true);
    const total = shown.reduce((sum, { records }) => sum + records, 0);
    expect(inBins.incidents!.totalRecords).toBeLessThanOrEqual(total);
    expect(inCells.totalRecords).toBeGreaterThan(0);
  });
});

describe('what a cube cannot give', () => {
  const refusal = (ask: () => unknown): string => {
    try {
      ask();
      return 'answered';
    } catch (error) {
      return error instanceof Error ? error.message : '';
    }
  };

  it('is refused with a reason', () => {
    expect(refusal(() => cells('cube', { resolution: 6 }))).toBe('cube-finer');
    expect(refusal(() => run('cube', 'getis-ord-star', { resolution: 6 }))).toBe('cube-finer');
    expect(refusal(() => run('cube', 'mann-kendall', { depthKm: '50' }))).toBe('cube-depth');
    expect(refusal(() => run('cube', 'concentration', { resolution: 5, drawn: 'records' }))).toBe(
      'cube-records-needed',
    );
    for (const { card } of methods.filter((method) => method.card.needsRecords === true)) {
      expect(refusal(() => run('cube', card.id))).toBe('cube-records-needed');
    }
  });

  it('is refused where it was counted without kinds', () => {
    const without = desks(200, { classes: [] });
    expect(refusal(() => cells('cube', { clauses: kindClause }, without))).toBe('cube-filter');
    const other: Clause = { kind: 'categories', column: 'authority', values: ['title-8'] };
    expect(refusal(() => cells('cube', { clauses: { other } }, without))).toBe('answered');
  });
});
