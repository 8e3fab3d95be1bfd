import { describe, expect, it } from 'vitest';
import { analysisOf, clustersResult, madeUpView } from '../../tests/support/finding-samples.ts';
import {
  binResult,
  cellResult,
  earlierCells,
  firstMonth,
  hotSpotResult,
  sectorResult,
  shiftResult,
} from '../../tests/support/show-samples.ts';
import { cards } from '../analyse/catalog.ts';
import { learnMethods } from '../analyse/known-cards.ts';
import { monthIso } from '../base/month.ts';
import { monthIndexOf } from '../base/units.ts';
import { languages } from '../base/words.ts';
import { emptyContent } from '../columns/file-report.ts';
import { emptyDocument } from '../document/document.ts';
import { type DataSet, noRegionResults, type Periods, type Results, type Status } from './cockpit.ts';
import { noHandResults } from './hand-results.ts';
import { buildScene, type SceneDocument } from './scene.ts';
import { themes } from './theme/colours.ts';

learnMethods(cards);

const ready = <T>(value: T): Status<T> => ({ status: 'ready', value });
const waiting = { status: 'waiting' } as const;
const corridor = { from: 1123, to: 2450 };
const months = { kind: 'months', from: monthIndexOf(firstMonth + 6), to: monthIndexOf(firstMonth + 18) } as const;

const none: Results = {
  areas: waiting,
  areasStudy: waiting,
  areasBefore: null,
  bins: waiting,
  binsStudy: waiting,
  binsBefore: null,
  cells: waiting,
  cellsStudy: waiting,
  cellsBefore: null,
  national: waiting,
  shift: null,
  analyses: {},
  sweep: [],
  agreement: null,
  outline: null,
  frames: null,
  pick: null,
  ...noHandResults,
  regions: noRegionResults,
};
const results: Results = {
  ...none,
  areas: ready(sectorResult(24, corridor, { time: months })),
  areasStudy: ready(sectorResult(24)),
  bins: ready(binResult(40, 24)),
  binsStudy: ready(binResult(40, 24)),
  cells: ready(cellResult()),
  cellsStudy: ready(cellResult()),
};

const set = (table: string, source: string, kind: DataSet['kind'], more: Partial<DataSet> = {}): DataSet => ({
  table,
  source,
  kind,
  file: `${table}.csv`,
  sha256: '',
  publisher: 'A publisher',
  title: 'A title',
  licence: 'CC BY 4.0',
  retrieved: null,
  synthetic: false,
  isPublic: true,
  rounding: 1,
  places: null,
  dateMeans: 'event',
  quirks: null,
  part: '',
  parts: [''],
  shipped: true,
  from: null,
  to: '2015-12-31',
  firstMonth,
  months: 24,
  breaks: [{ month: monthIndexOf(firstMonth + 10), key: 'break.title-42-begins', refuses: true }],
  report: { read: 0, accepted: 0, rejections: [], counts: {}, dropped: [], notices: [], content: emptyContent },
  figures: [],
  groups: [{ column: 'authority', labels: ['Title 8', 'Title 42'] }],
  ...more,
});
const sets = [
  set('sector-months', 'corredor-sector-months', 'areas'),
  set('iom', 'corredor-incidents', 'incidents', { to: '2015-12-20', breaks: [] }),
  set('inm', 'corredor-mexico-months', 'national', { breaks: [] }),
];
const now = { from: months.from, to: months.to };
const alone = { now, before: null, cut: [], sameSeason: true };
const periods: { readonly areas: Periods; readonly incidents: Periods } = { areas: alone, incidents: alone };

const sceneOf = (document: Partial<SceneDocument> = {}, given = results, loaded = sets, compared = periods) =>
  buildScene({ ...emptyDocument, clauses: { time: months }, ...document }, given, compared, loaded, themes.light, [
    madeUpView,
  ]);
const incidents = { ...emptyDocument.grid, figures: 'incidents' } as const;
const idsOf = (scene: ReturnType<typeof sceneOf>) => scene.legends.map(({ id }) => id);

describe('a scene', () => {
  it('says what, where and when in one sentence', () => {
    expect(sceneOf().title).toBe(
      'Border Patrol apprehensions and encounters, El Paso, Big Bend, and Del Rio sectors, July 2014 to June 2015, by border kilometre.',
    );
    expect(sceneOf({ language: 'es' }).title).toContain(
      'sectores El Paso, Big Bend y Del Rio, de julio de 2014 a junio',
    );
    const title8 = { kind: 'categories', column: 'authority', values: ['Title 8'] } as const;
    expect(sceneOf({ clauses: { time: months, a: title8 } }).title).toContain('; only Title 8.');
    expect(sceneOf({ grid: incidents }).title).toMatch(/^Deaths and disappearances \(IOM\), incidents, El Paso/);
  });

  it('says how many records and people, which share, and what is left out', () => {
    const { counts } = sceneOf({ grid: incidents });
    const { total } = binResult(40, 24);
    expect(counts).toContain(`${total.toLocaleString('en-US')} incidents with`);
    expect(counts).toContain('50% of all incidents');
    expect(counts).toContain('7 elsewhere, 2 beyond 150 km from the border, and 1 with no single place');
    expect(sceneOf().counts).toMatch(/sector-months with no figure: 0; suppressed: 0.*On the map: 35 incidents/);
    expect(sceneOf({ clauses: {} }, { ...results, areas: ready(sectorResult(24, corridor)) }).counts).toContain(
      'no figure: 3; suppressed: 3',
    );
  });

  it('notes whole sectors, what is counted, seams in the period, and partial months', () => {
    const notes = sceneOf().notes.join('\n');
    expect(notes).toContain('El Paso: whole sector, New Mexico included');
    expect(notes).toContain('events, not people');
    expect(notes).toContain('November 2014: Title 42');
    expect(notes).toContain('Deaths and disappearances: December 2015 is a partial month.');
    expect(notes).toContain('river bends');
    expect(notes).toContain('All data shown are as published.');
    const own = sets.map((one) => ({ ...one, isPublic: false }));
    expect(sceneOf({}, results, own).notes.join('\n')).toContain('Figures of 1 to 4 of data that are not public');
    const stated = own.map(({ table, source }) => ({
      id: table,
      source,
      name: '',
      sha256: '',
      shipped: false,
      asPublished: true,
    }));
    expect(sceneOf({ sources: stated }, results, own).notes.join('\n')).toContain('are as published.');
  });

  it('says the comparison, and what was cut for it', () => {
    const before = { from: firstMonth, to: months.from };
    const compared = { now, before, cut: [monthIndexOf(firstMonth)], sameSeason: false };
    const scene = sceneOf({}, results, sets, { areas: compared, incidents: compared });
    expect(scene.compared).toBe('January 2014 to June 2014');
    expect(scene.notes.join('\n')).toContain('Left out of both periods, because not whole: Jan 2014.');
    expect(scene.notes.join('\n')).toContain('seasons');
  });

  it('shows two periods as the change in cells and as arrows, and says their words in its notes', () => {
    const before = { from: firstMonth, to: months.from };
    const compared = { now, before, cut: [], sameSeason: true };
    const both = { areas: compared, incidents: compared };
    const given = { ...results, cellsBefore: ready(earlierCells()), shift: ready(shiftResult(sectorResult(24))) };
    const scene = sceneOf({ grid: incidents }, given, sets, both);
    expect(idsOf(scene)).toContain('change-cells');
    expect(idsOf(scene)).toContain('arrows');
    expect(idsOf(scene)).not.toContain('cells');
    expect(scene.notes).toContain(
      'Arrows show the smallest re-allocation that turns one distribution into the other; nobody is known to have travelled along them.',
    );
    const off = emptyDocument.layers.map((layer) => ({
      ...layer,
      visible: !['arrows', 'change-cells'].includes(layer.layer),
    }));
    const plain = sceneOf({ grid: incidents, layers: off }, given, sets, both);
    expect(idsOf(plain)).toContain('cells');
    expect(idsOf(plain)).not.toContain('arrows');
    expect(plain.notes.join()).not.toContain('Arrows show');
    const played = { ...emptyDocument.playback, at: months.from };
    const frame = sceneOf({ grid: incidents, playback: played }, given, sets, both);
    expect(idsOf(frame)).not.toContain('change-cells');
    expect(idsOf(frame)).not.toContain('arrows');
  });

  it('marks synthetic data', () => {
    expect(sceneOf().synthetic).toBe(false);
    const loaded = [...sets, set('synthetic', 'corredor-synthetic', 'incidents', { synthetic: true })];
    const scene = sceneOf({ grid: { ...incidents, incidents: 'synthetic' } }, results, loaded);
    expect(scene.synthetic).toBe(true);
    expect(scene.legends.some(({ notes }) => notes.includes('Synthetic data'))).toBe(true);
  });

  it('draws layers that are on, and hot spots in place of the cells they class', () => {
    expect(idsOf(sceneOf())).toEqual(['cells', 'sectors']);
    const off = emptyDocument.layers.map((layer) => ({
      ...layer,
      visible: !['cells', 'routes'].includes(layer.layer),
    }));
    expect(idsOf(sceneOf({ layers: off }))).toEqual(['sectors']);
    const analysis = analysisOf('a1', 'getis-ord-star');
    const classed = { ...results, analyses: { a1: ready(hotSpotResult()) } };
    const scene = sceneOf({ analyses: [analysis] }, classed);
    expect(idsOf(scene)).toEqual(['hot-spots', 'sectors']);
    expect(scene.map.layers.some(({ id }) => id.startsWith('cells:'))).toBe(false);
    expect(scene.notes.join('\n')).toContain(
      'Hot spots (Getis-Ord Gi*): version 1, seed 1, n = 35 records in 5 cells.',
    );
    const hidden = emptyDocument.layers.map((layer) => ({ ...layer, visible: layer.layer !== 'hot-spots' }));
    expect(sceneOf({ analyses: [analysis], layers: hidden }, classed).notes.join('\n')).not.toContain('Getis-Ord');
  });

  it('draws routes when they are asked for, and things on the map in their months, with their legends', () => {
    const wall = {
      id: 'f1',
      kind: 'barrier',
      name: { en: 'Wall', es: '' },
      lonLat: [
        [-104, 30],
        [-103, 29.5],
      ],
      from: '2015-03',
      to: null,
      source: 'A map',
    } as const;
    const far = { ...wall, id: 'f2', lonLat: [[-80, 30]] } as const;
    const on = emptyDocument.layers.map((layer) => ({ ...layer, visible: layer.visible || layer.layer === 'routes' }));
    const scene = sceneOf({ layers: on, features: [wall, far] });
    expect(idsOf(scene)).toEqual(['cells', 'routes', 'places', 'sectors']);
    expect(scene.layers.features.map(({ id }) => id)).toContain('f1');
    expect(scene.layers.features.map(({ id }) => id)).not.toContain('f2');
    expect(scene.map.names.map(({ text }) => text)).toContain('US 90 (schematic)');
    const played = { ...emptyDocument.playback, mode: 'step', at: monthIndexOf(firstMonth + 7) } as const;
    const before = sceneOf({ layers: on, features: [wall], playback: played });
    expect(before.layers.shownPeriod).toMatchObject({ from: firstMonth + 7, to: firstMonth + 8 });
    // Cells wait for the scale of all frames.
    expect(idsOf(before)).toEqual(['routes', 'sectors']);
  });

  it('draws the finding that the board names, or the newest that has a place', () => {
    const analyses = [analysisOf('a1', 'getis-ord-star'), analysisOf('a2', 'made-up'), analysisOf('a3', 'gone')];
    const found = { ...results, analyses: { a1: ready(hotSpotResult()), a2: ready(clustersResult()), a3: waiting } };
    const newest = sceneOf({ analyses }, found);
    expect(newest.legends.map(({ title }) => title).slice(0, 1)).toEqual(['Places']);
    expect(newest.map.layers.some(({ id }) => id.startsWith('cells:') || id.startsWith('hot-spots:'))).toBe(false);
    expect(newest.notes.join('\n')).toContain('version 2, seed 7, n = 50 records.');
    const board = { finding: 'a1', beside: '', view: 'one' } as const;
    const named = sceneOf({ analyses, board }, found);
    expect(named.legends.map(({ id }) => id)).toEqual(['hot-spots', 'sectors']);
    expect(named.notes.join('\n')).not.toContain('seed 7');
    const off = emptyDocument.layers.map((layer) => ({
      ...layer,
      visible: !['finding', 'routes'].includes(layer.layer),
    }));
    expect(sceneOf({ analyses, layers: off }, found).legends.map(({ id }) => id)).toEqual(['cells', 'sectors']);
  });

  it('outlines what is picked, and says so in the legend', () => {
    const found = { ...results, analyses: { a1: ready(clustersResult()) } };
    const of = (item: string) =>
      sceneOf({ analyses: [analysisOf('a1', 'made-up')], pick: { analysis: 'a1', item } }, found);
    expect(of('c2').map.layers.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['finding:places', 'finding:picked-edge', 'finding:picked']),
    );
    expect(of('c2').legends[0]?.entries.at(-1)?.label).toBe('Selected');
    expect(of('c9').legends[0]?.entries.map(({ id }) => id)).toEqual(['place']);
  });

  it('filters hot spots by the level asked for, and runs nothing again', () => {
    const analyses = [analysisOf('a1', 'getis-ord-star')];
    const found = { ...results, analyses: { a1: ready(hotSpotResult()) } };
    const classes = (level: 0.1 | 0.05 | 0.01, corrected = true) =>
      sceneOf({ analyses, significance: { level, corrected } }, found).legends[0]?.entries.map(({ id }) => id);
    expect(classes(0.1)).toEqual(['hot3', 'hot1', 'none', 'cold2', 'not-observed']);
    expect(classes(0.05)).toEqual(['hot3', 'none', 'cold2', 'not-observed']);
    expect(classes(0.01)).toEqual(['hot3', 'none', 'not-observed']);
    expect(
      sceneOf({ analyses, significance: { level: 0.01, corrected: false } }, found).legends[0]?.entries[0]?.label,
    ).toBe('Hot spot, p ≤ 0.001, not corrected');
  });

  it('is there before any result, and says that it waits', () => {
    for (const language of languages) {
      const scene = sceneOf({ language }, none, []);
      expect(scene.title).not.toBe('');
      expect(scene.legends).toEqual([]);
      expect(scene.charts.result).toBeNull();
    }
  });

  it('heads each table with its own set: title, source, file', () => {
    const made = set('synthetic', 'corredor-synthetic', 'incidents', { synthetic: true, publisher: 'Corredor' });
    const grid = { ...emptyDocument.grid, incidents: 'synthetic' };
    const { main, map, national } = sceneOf({ grid, language: 'es' }, results, [...sets, made]).tables;
    expect(map.fileStem).toBe('corredor_el-paso-eagle-pass-coahuila_datos-sinteticos_2014-01_2014-12_es');
    expect(map.source).toMatch(/^Fuente: Corredor/);
    expect(map.title).toContain('Conjunto sintético');
    expect(map.title).toContain('por celda H3');
    expect([main.synthetic, map.synthetic, national.synthetic]).toEqual([false, true, false]);
    expect(national.fileStem).toBe('corredor_mexico_inm_2014-07_2015-06_es');
    expect(national.title).toBe('Eventos del INM, todo México, de julio de 2014 a junio de 2015.');
    expect(main.fileStem).toContain('_apprehensions_');
  });

  it('names files by corridor, measure, period and language', () => {
    expect(sceneOf().fileStem).toBe(
      `corredor_el-paso-eagle-pass-coahuila_apprehensions_${monthIso(months.from)}_2015-06_en`,
    );
  });
});
