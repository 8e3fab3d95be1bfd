import { describe, expect, it } from 'vitest';
import { type CellResult, cellFigures } from '../../src/analyse/shapes.ts';
import { monthIndex } from '../../src/base/month.ts';
import { ratePer } from '../../src/base/rate-per.ts';
import { seededRng } from '../../src/base/rng.ts';
import { drain } from '../../src/base/steps.ts';
import { monthIndexOf } from '../../src/base/units.ts';
import type { ReadTable } from '../../src/columns/build-table.ts';
import type { AreaFigureTable } from '../../src/columns/table.ts';
import type { Clause, Document, OwnFeature, Selection } from '../../src/document/document.ts';
import { answerTo } from '../../src/workers/answers.ts';
import { places as placeAnswers } from '../../src/workers/places.ts';
import type { Question } from '../../src/workers/protocol.ts';
import { shapes } from '../../src/workers/shapes.ts';
import { fileTools } from '../support/file-tools.ts';
import { markersIn, people, textOfAnswer } from '../support/invented-people.ts';
import { type Group, otherSmall, ownCsv, ownPlaces } from '../support/own-tables.ts';
import { shippedGeography } from '../support/shipped-geography.ts';
import { shippedZoneFiles } from '../support/shipped-zones.ts';

const geography = shippedGeography();
const places = ownPlaces(geography);
const first = monthIndex(2019, 1);
const months = 24;
type Random = ReturnType<typeof seededRng>;

function madeGroups(): readonly Group[] {
  const rng = seededRng(21);
  const all = new Map<string, Group>();
  for (let k = 0; k < 420; k++) {
    const [cell, month] = [rng.nextBelow(60), first + rng.nextBelow(months)];
    const type = rng.nextBelow(2) === 0 ? 'heat' : 'drowning';
    all.set(`${cell} ${month}`, { cell, month, records: 1 + rng.nextBelow(12), type });
  }
  return [...all.values()];
}

type Ring = readonly (readonly [number, number])[];

const square = (west: number, south: number, size: number): Ring => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
];
const [west, south] = [Math.min(...places.lon.subarray(0, 60)), Math.min(...places.lat.subarray(0, 60))];
const ringBy = (rng: Random): Ring =>
  square(west - 0.2 + 2 * rng.nextUnit(), south - 0.2 + 2 * rng.nextUnit(), 0.05 + 1.5 * rng.nextUnit());

const areaFile = (properties: readonly object[], rings: readonly Ring[]): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(
    JSON.stringify({
      type: 'FeatureCollection',
      features: properties.map((own, k) => {
        const ring = rings[k] ?? [];
        const coordinates = [[...ring, ...ring.slice(0, 1)]];
        return { type: 'Feature', properties: own, geometry: { type: 'Polygon', coordinates } };
      }),
    }),
  );

function deskOf(csv: string) {
  const held = new Map<string, ReadTable>();
  const tools = { ...fileTools, shapes, places: placeAnswers, recent: new Map(), zoneFiles: shippedZoneFiles() };
  const ask = (question: Question, bytes = new Uint8Array()): unknown => {
    const answer = drain(answerTo(question, held, geography, bytes, tools));
    return answer.ok ? answer.value : answer.error.code;
  };
  const open = (table: string, name: string, bytes: Uint8Array<ArrayBuffer>): unknown =>
    ask({ kind: 'open', table, name, from: { kind: 'file', file: new Blob() }, known: [] }, bytes);
  open('file-1', 'own.csv', new TextEncoder().encode(csv));
  const rings = Array.from({ length: 9 }, (_, k) =>
    square(west + 0.7 * (k % 3), south + 0.6 * Math.floor(k / 3), 0.61),
  );
  const ids = rings.map((_, k) => ({ id: `Z${k}` }));
  open('s1', 'areas.geojson', areaFile(ids, rings));
  return { held, ask, open };
}

const groups = madeGroups();
const desk = deskOf(ownCsv(places, groups, 1));
/** Other numbers from 1 to 4, other days, other places within the same cells. */
const twin = deskOf(ownCsv(places, otherSmall(groups), 2));

const disclosure = { threshold: 5, reason: '', suppressPublic: false };
const briefing = { until: monthIndex(2020, 7), resolution: 5, binKm: 10 };
const scope = { table: 'file-1', corridor: 'whole-border', clauses: {}, disclosure, asPublished: false } as const;

function clausesBy(rng: Random): Document['clauses'] {
  const from = monthIndexOf(first + rng.nextBelow(12));
  const km = 1850 + 300 * rng.nextUnit();
  const all: readonly Clause[] = [
    { kind: 'months', from, to: monthIndexOf(from + 1 + rng.nextBelow(12)) },
    { kind: 'season', months: [5, 6, 7, 8] },
    { kind: 'kilometres', from: km, to: km + 90 },
    { kind: 'categories', column: 'cause', values: ['drowning'] },
  ];
  return Object.fromEntries(all.filter(() => rng.nextBelow(3) === 0).map((clause, k) => [`c${k}`, clause]));
}

const drawnBy = (rng: Random): readonly OwnFeature[] =>
  Array.from({ length: 3 }, (_, k) => {
    const name = { en: `Area ${k}`, es: '' };
    return { id: `f${k}`, kind: 'area', name, lonLat: ringBy(rng), from: null, to: null, source: '' } as const;
  });

const some = (rng: Random, ids: readonly string[]): readonly string[] => ids.filter(() => rng.nextBelow(3) === 0);

function selectionBy(rng: Random): Selection {
  const km = 1850 + 300 * rng.nextUnit();
  const all: readonly Selection[] = [
    { kind: 'shape', form: 'lasso', ring: ringBy(rng) },
    { kind: 'kilometres', from: km, to: km + 1 + 40 * rng.nextUnit() },
    { kind: 'areas', areas: 'cells', ids: some(rng, places.ids.slice(0, 60)) },
    { kind: 'areas', areas: 'drawn', ids: ['f0', 'f2'] },
    { kind: 'areas', areas: 'counties', ids: ['48465', '48323', '48127'] },
    { kind: 'areas', areas: 'sectors', ids: ['del-rio', 'laredo'] },
    { kind: 'areas', areas: 'table:s1', ids: some(rng, ['Z0', 'Z1', 'Z2', 'Z3', 'Z4', 'Z5', 'Z6', 'Z7', 'Z8']) },
  ];
  return all[rng.nextBelow(all.length)] ?? { kind: 'kilometres', from: 1900, to: 2000 };
}

const periodBy = (rng: Random) => {
  const from = first + rng.nextBelow(months);
  return { from: monthIndexOf(from), to: monthIndexOf(from + 1 + rng.nextBelow(8)) };
};

/** Questions whose answers are sums of shown cell-months, whatever is asked. */
function questionBy(rng: Random, isBriefing: boolean): Question {
  const own = { ...scope, clauses: clausesBy(rng), disclosure: isBriefing ? { ...disclosure, briefing } : disclosure };
  const [drawn, period] = [drawnBy(rng), periodBy(rng)];
  const kinds = ['drawn', 'table:s1', 'counties', 'states', 'sectors'];
  const areas = kinds[rng.nextBelow(kinds.length)] ?? 'drawn';
  const figure = ['count', 'area-km2', 'border-km'][rng.nextBelow(3)] ?? 'count';
  switch (rng.nextBelow(4)) {
    case 0:
      return { kind: 'cells', ...own, resolution: 5, period };
    case 1:
      return { kind: 'area-counts', ...own, areas, figure, drawn, period, resolution: 5 };
    default:
      return { kind: 'selection', ...own, selection: selectionBy(rng), now: period, resolution: 5, drawn };
  }
}

function cellsOf(answer: unknown): CellResult {
  const isCells = typeof answer === 'object' && answer !== null && 'shape' in answer && answer.shape === 'cells';
  if (!isCells) throw new Error(String(answer));
  return answer as CellResult;
}

describe('what is asked of own data by hand', () => {
  it.each([false, true])('tells no two tables apart by a small figure, a day or a place (in a briefing: %s)', (is) => {
    const rng = seededRng(is ? 31 : 32);
    const said = new Set<string>();
    for (let k = 0; k < 20; k++) {
      const question = questionBy(rng, is);
      const answer = textOfAnswer(desk.ask(question));
      expect(answer).not.toMatch(/"(engine-failed|zones-missing)"/);
      expect(textOfAnswer(twin.ask(question)) === answer, JSON.stringify(question)).toBe(true);
      said.add(answer);
    }
    expect(said.size).toBeGreaterThan(14);
  });

  it('leaves of an area, between two windows, stretches or kinds of which one holds the other, nothing small', () => {
    const rng = seededRng(33);
    const drowned: Clause = { kind: 'categories', column: 'cause', values: ['drowning'] };
    const recordsOf = (areas: string, clauses: Document['clauses'], period: ReturnType<typeof periodBy>) => {
      const asked = { areas, figure: 'count', drawn: [], period, resolution: 5 };
      const { ids, records } = cellsOf(desk.ask({ kind: 'area-counts', ...scope, clauses, ...asked }));
      return new Map(ids.map((id, i) => [id, records[i] || 0]));
    };
    let compared = 0;
    for (let k = 0; k < 24; k++) {
      const areas = ['counties', 'states', 'sectors'][k % 3] ?? 'counties';
      const inner = periodBy(rng);
      const outer = { from: inner.from, to: monthIndexOf(inner.to + rng.nextBelow(3)) };
      const kinds = k % 2 === 0 ? { kind: drowned } : {};
      const km = 1900 + 200 * rng.nextUnit();
      const stretch: Clause = { kind: 'kilometres', from: km, to: km + 150 };
      const whole = recordsOf(areas, kinds, outer);
      const pairs = [
        [whole, recordsOf(areas, kinds, inner)],
        [
          recordsOf(areas, { kind: { ...drowned, values: ['drowning', 'heat'] } }, outer),
          recordsOf(areas, { kind: drowned }, outer),
        ],
        [recordsOf(areas, { ...kinds, stretch }, outer), recordsOf(areas, { ...kinds, stretch }, inner)],
      ] as const;
      for (const [larger, smaller] of pairs) {
        for (const [id, records] of larger) {
          const left = records - (smaller.get(id) ?? 0);
          expect(left === 0 || left >= 5).toBe(true);
          compared += left > 0 ? 1 : 0;
        }
      }
      // An area is counted whole or not at all: a stretch cuts none.
      for (const [id, records] of pairs[2][0]) expect([0, whole.get(id)]).toContain(records);
    }
    expect(compared).toBeGreaterThan(20);
  });
});

describe('rates of own data', () => {
  const period = { from: monthIndexOf(first), to: monthIndexOf(first + months) };
  const countsOf = (figure: string): CellResult => {
    const asked = { areas: 'table:s1', figure, drawn: [], period, resolution: 5 };
    return cellsOf(desk.ask({ kind: 'area-counts', ...scope, ...asked }));
  };
  const counts = countsOf('count');

  function withFigures(values: readonly number[]): void {
    const file = desk.held.get('file-1');
    if (file === undefined) throw new Error('no file');
    const figure = { name: 'base', years: [], isFiscal: false, values: Float64Array.from(values) };
    const names = [...counts.ids];
    const table: AreaFigureTable = { kind: 'area-figures', coding: 'own', ids: names, names, figures: [figure] };
    desk.held.set('s2', { ...file, table } as ReadTable);
  }

  it('are told per a number that their shown figures give, whatever the denominators', () => {
    for (const base of [20, 60, 100, 300, 1000]) {
      withFigures(counts.ids.map((_, k) => base + k));
      const told = countsOf('table:s2:base');
      if (told.rates === null) throw new Error('no rates');
      expect(told.rates.per).toBe(ratePer(told.records, told.rates.base));
      expect(textOfAnswer(told.records)).toBe(textOfAnswer(counts.records));
      [...told.records].forEach((records, i) => {
        const isHeld = told.figure[i] === cellFigures.indexOf('suppressed');
        if (isHeld) expect([records, told.rates?.value[i]]).toEqual([Number.NaN, Number.NaN]);
      });
    }
  });

  it('give no small figure of a file of areas away, which a count over its rate would', () => {
    withFigures(counts.ids.map((_, k) => (k % 2 === 0 ? 3 : 700 + k)));
    const told = countsOf('table:s2:base');
    if (told.rates === null) throw new Error('no rates');
    [...told.rates.base].forEach((base, k) => {
      expect(base).toBe(k % 2 === 0 ? Number.NaN : 700 + k);
    });
    expect([...told.rates.value].some((value, k) => k % 2 === 0 && !Number.isNaN(value))).toBe(false);
  });

  it('are told per what is shown where areas hold back months of their own', () => {
    const asked = { areas: 'counties', figure: 'count', drawn: [], period, resolution: 5 };
    const shown = cellsOf(desk.ask({ kind: 'area-counts', ...scope, ...asked }));
    const open = cellsOf(desk.ask({ kind: 'area-counts', ...scope, asPublished: true, ...asked }));
    const county = shown.ids.find((_, i) => (shown.records[i] ?? 0) > 0 && shown.records[i] !== open.records[i]) ?? '';
    const at = shown.ids.indexOf(county);
    // Between the sum that is shown and that of all records a power of ten would tell them apart.
    const base = ((shown.records[at] ?? 0) + (open.records[at] ?? 0)) / 2;
    const file = desk.held.get('file-1');
    if (county === '' || file === undefined) throw new Error('no county with both');
    const figure = { name: 'base', years: [], isFiscal: false, values: Float64Array.from([base]) };
    const one: AreaFigureTable = { kind: 'area-figures', coding: 'own', ids: [county], names: [''], figures: [figure] };
    desk.held.set('s3', { ...file, table: one } as ReadTable);
    const told = cellsOf(desk.ask({ kind: 'area-counts', ...scope, ...asked, figure: 'table:s3:base' }));
    expect(told.rates?.per).toBe(10);
  });
});

describe('areas of a file that are called after people', () => {
  it.each([
    ['NAME', 'name'],
    ['id', 'name'],
    ['CVEGEO', 'name'],
    ['id', 'curp'],
    ['clave', 'barePhone'],
    ['GEOID', 'passport'],
  ] as const)('under %s by their %s leave the desk by shape, and their ids with them', (header, key) => {
    const own = deskOf(ownCsv(places, groups.slice(0, 40), 1));
    const rings = people.map((_, k) => square(west + 0.2 * (k % 6), south + 0.2 * Math.floor(k / 6), 0.19));
    const opened = own.open(
      's2',
      'z.geojson',
      areaFile(
        people.map((one) => ({ [header]: one[key] })),
        rings,
      ),
    );
    const table = own.held.get('s2')?.table;
    if (table?.kind !== 'zones') throw new Error(table?.kind);
    const ids = table.areas.map(({ id }) => id);
    expect(new Set(ids).size).toBe(people.length);
    const period = { from: monthIndexOf(first), to: monthIndexOf(first + months) };
    const asked = { figure: 'count', drawn: [], period, resolution: 5 };
    const selection: Selection = { kind: 'areas', areas: 'table:s2', ids };
    const said = [
      opened,
      own.ask({ kind: 'area-counts', ...scope, areas: 'table:s2', ...asked }),
      own.ask({ kind: 'selection', ...scope, selection, now: period, resolution: 5, drawn: [] }),
      // What a study keeps of a mark on the map.
      selection,
    ];
    expect(markersIn(textOfAnswer(said))).toEqual([]);
  });

  it('keep their names where a code of a publisher says that they are places', () => {
    const rings = [square(west, south, 0.2), square(west + 0.3, south, 0.2)];
    const named = [
      { CVEGEO: '05013', NOMGEO: 'Juan Aldama' },
      { CVEGEO: '05019', NOMGEO: 'Francisco Murguía' },
    ];
    desk.open('s4', 'mun.geojson', areaFile(named, rings));
    const table = desk.held.get('s4')?.table;
    expect(table?.kind === 'zones' ? table.areas.map(({ id, name }) => [id, name]) : []).toEqual([
      ['05013', 'Juan Aldama'],
      ['05019', 'Francisco Murguía'],
    ]);
  });
});
