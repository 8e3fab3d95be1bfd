import { describe, expect, it } from 'vitest';
import { createAnswerer } from '../../src/app/answers-for.ts';
import { createSheetMaker } from '../../src/app/briefing/sheet-contents.ts';
import { monthIndex } from '../../src/base/month.ts';
import { type ProblemCode, problem } from '../../src/base/problem.ts';
import { seededRng } from '../../src/base/rng.ts';
import { monthIndexOf } from '../../src/base/units.ts';
import { languages } from '../../src/base/words.ts';
import { emptyContent } from '../../src/columns/file-report.ts';
import { type AnalysisSpec, type Document, emptyDocument, type Sheet } from '../../src/document/document.ts';
import type { Template } from '../../src/document/sheet.ts';
import { newSheet } from '../../src/show/briefing/new-sheet.ts';
import type { DataSet } from '../../src/show/cockpit.ts';
import { checksOf } from '../../src/show/page/checks/checks-of.ts';
import { suppressedIn } from '../../src/show/page/checks/suppressed-in.ts';
import { geoLayersOf } from '../../src/show/page/geo/geo-layers.ts';
import { guessMeasure } from '../../src/show/page/measure.ts';
import { planPages } from '../../src/show/page/plan-pages.ts';
import type { Asked, Desk } from '../../src/workers/desk.ts';
import { ownDesk } from '../support/own-desk.ts';
import { type Group, otherSmall, ownCsv, ownPlaces } from '../support/own-tables.ts';
import { shippedGeography } from '../support/shipped-geography.ts';

const geography = shippedGeography();
const places = ownPlaces(geography);
const first = monthIndex(2019, 1);
const months = 30;
const now = { from: first, to: monthIndexOf(first + months) };
/** All of 2019 and 2020 is old enough; what comes after is not shown. */
const made = '2021-04-05';
const until = first + 24;

function madeGroups(): readonly Group[] {
  const rng = seededRng(31);
  return [40, 41, 42, 43, 60, 61, 90, 91].flatMap((cell) =>
    Array.from({ length: until - first }, (_, m): readonly Group[] => {
      const records = rng.nextUnit() < 0.4 ? 1 + rng.nextBelow(4) : 5 + rng.nextBelow(9);
      return rng.nextUnit() < 0.2
        ? []
        : [{ cell, month: first + m, records, type: cell % 2 === 0 ? 'heat' : 'drowning' }];
    }).flat(),
  );
}
const groups = madeGroups();
/** What is newer than a briefing shows. */
const newer = (seed: number): readonly Group[] => {
  const rng = seededRng(seed);
  return Array.from({ length: months - (until - first) }, (_, m) => ({
    ...{ cell: 40 + rng.nextBelow(30), month: until + m, records: 1 + rng.nextBelow(30) },
  }));
};

/** A file, and what is known of it beside its rows. */
interface Twin {
  readonly csv: string;
  readonly set: DataSet;
}
const twinOf = (rows: readonly Group[], seed: number, from: string, to: string): Twin => ({
  csv: ownCsv(places, rows, seed),
  set: {
    ...{ table: 'file-1', source: 'corredor-incidents', kind: 'incidents', file: 'own.csv', sha256: 'a'.repeat(64) },
    ...{
      publisher: 'Own',
      title: 'Own',
      licence: '',
      retrieved: null,
      synthetic: false,
      isPublic: false,
      rounding: 1,
      places: null,
      dateMeans: 'event',
      quirks: null,
      part: '',
      parts: [''],
      shipped: false,
    },
    ...{ from, to, firstMonth: first, months, breaks: [], groups: [], figures: [] },
    report: {
      read: 1000 * seed,
      accepted: 900 * seed,
      rejections: [],
      counts: {},
      dropped: [],
      notices: [],
      content: emptyContent,
    },
  },
});
const one = twinOf([...groups, ...newer(1)], 1, '2019-01-02', '2021-06-30');
/** Other places in the same cells, other days, other numbers of 1 to 4, other records in the newest months. */
const other = twinOf([...otherSmall(groups), ...newer(2)], 2, '2019-01-05', '2021-06-11');

const analysis = (id: string, method: string, params: AnalysisSpec['params']): AnalysisSpec => ({
  ...{ id, method, version: 1, params, seed: 1, data: 'incidents', period: 'now', chosen: 'found' },
});
const within = (from: number, to: number) =>
  ({ kind: 'months', from: monthIndexOf(first + from), to: monthIndexOf(first + to) }) as const;

const base: Document = {
  ...emptyDocument,
  corridor: 'whole-border',
  sources: [
    {
      id: 'file-1',
      source: 'corredor-incidents',
      name: 'own.csv',
      sha256: 'a'.repeat(64),
      shipped: false,
      asPublished: false,
    },
  ],
  grid: { ...emptyDocument.grid, figures: 'incidents', incidents: 'file-1', resolution: 7 },
};

/** Pages of every template, of windows, kinds, people, comparisons and findings. */
const kinds: readonly (readonly [string, Template, Partial<Document>])[] = [
  ['a map', 'map', {}],
  ['a table of three months', 'table-map', { clauses: { time: within(20, 23) } }],
  ['charts', 'map-chart', {}],
  ['years', 'years', {}],
  ['two halves', 'before-after', {}],
  ['a comparison', 'table-map', { clauses: { time: within(12, 30) }, compare: { kind: 'previous' } }],
  [
    'people of one cause',
    'table-map',
    {
      grid: { ...base.grid, count: 'people' },
      clauses: { kinds: { kind: 'categories', column: 'cause', values: ['drowning'] } },
    },
  ],
  [
    'a stretch in a season',
    'map-chart',
    {
      clauses: { place: { kind: 'kilometres', from: 1987, to: 2107 }, season: { kind: 'season', months: [3, 4, 5] } },
    },
  ],
  ['a surface', 'map', { analyses: [analysis('a1', 'kernel-density', { gridKm: 10, bandwidthKm: 30 })] }],
  ['clusters', 'map', { analyses: [analysis('a1', 'dbscan', {})] }],
  ['a trend', 'map', { analyses: [analysis('a1', 'mann-kendall', {})] }],
  ['centers', 'map', { analyses: [analysis('a1', 'mean-centres', {})] }],
];

const sheets: readonly Sheet[] = kinds.map(([, template, change], n) => {
  const periods = { areas: { now, before: null }, incidents: { now, before: null } };
  const { sheet } = newSheet(
    template,
    { study: { ...base, ...change }, periods, dataSets: [one.set] },
    `p${n + 1}`,
    'calendar',
  );
  const [part] = sheet.elements;
  if (template !== 'map-chart' || part === undefined) return sheet;
  const charts = ['profile', 'months'].map((what, k) => ({ ...part, id: `x${k + 3}`, kind: 'chart', what }) as const);
  return { ...sheet, elements: [...sheet.elements, ...charts] };
});

/** A desk that answers at once. */
function deskOf({ csv }: Twin): Desk {
  const own = ownDesk(geography, csv, now);
  const ask = (question: Parameters<Desk['ask']>[0]): Asked<unknown> => {
    const answer = own.ask(question);
    const outcome =
      typeof answer === 'string'
        ? ({ status: 'failed', problem: problem(answer as ProblemCode) } as const)
        : ({ status: 'ready', value: answer } as const);
    return { outcome: Promise.resolve(outcome), cancel: () => undefined };
  };
  return { ask } as Desk;
}

const textOf = (value: unknown): string =>
  JSON.stringify(value, (_, each: unknown) => {
    if (typeof each === 'number' && !Number.isFinite(each)) return String(each);
    return ArrayBuffer.isView(each) ? Array.from(each as Float64Array) : each;
  });

/** What stands about the first letter that differs; empty where none does. */
function differenceOf(mine: unknown, theirs: unknown): string {
  const [a, b] = [textOf(mine), textOf(theirs)];
  if (a === b) return '';
  const at = [...a].findIndex((letter, i) => letter !== b[i]);
  return `${a.slice(at - 200, at + 100)}\n${b.slice(at - 200, at + 100)}`;
}

/** All that files are written from but the recipe: pages, their tables and charts, map layers, checks, releases. */
async function writtenFrom(twin: Twin, sheet: Sheet, on = made): Promise<Readonly<Record<string, unknown>>> {
  const document = { ...base, sheets };
  const maker = createSheetMaker(createAnswerer(deskOf(twin)));
  const content = await maker.contentOf({ document, dataSets: [twin.set] }, sheet, on);
  if (content === null) throw new Error('stopped');
  const pages = planPages(content, guessMeasure);
  const layers = languages.flatMap((language) =>
    pages[language].items.flatMap((item) => {
      const scene = content.elements.find(({ element }) => 'id' in item && element.id === item.id)?.scenes[language];
      return item.kind === 'map' && scene !== undefined ? geoLayersOf(item.picture, scene.legends, scene.layers) : [];
    }),
  );
  const { releases, elements } = content;
  const texts = elements.map(({ scenes }) => [
    scenes.en.fileStem,
    scenes.en.counts,
    scenes.en.sources,
    scenes.en.notes,
  ]);
  return { pages, layers, checks: checksOf(content, pages), suppressed: suppressedIn(content), releases, texts };
}

describe('what is written of a person’s own file', () => {
  it.each(sheets.map((sheet, n) => [kinds[n]?.[0] ?? '', sheet] as const))(
    '%s is the same whatever stands in small cell-months and in the newest ones',
    async (_, sheet) => {
      const [mine, theirs] = [await writtenFrom(one, sheet), await writtenFrom(other, sheet)];
      for (const part of Object.keys(mine)) expect(differenceOf(mine[part], theirs[part]), part).toBe('');
      expect(textOf(mine).length).toBeGreaterThan(5000);
    },
  );

  it('tells of the file its name and the end of its last month shown, not who else publishes in its form', async () => {
    const [sheet] = sheets;
    if (sheet === undefined) throw new Error('no sheet');
    const { releases } = await writtenFrom(one, sheet);
    expect(releases).toMatchObject([{ publisher: 'own.csv', isOwn: true, to: '2020-12-31', released: null }]);
  });

  it('would differ as soon as one newer month is shown: nothing else hides what differs', async () => {
    const [sheet] = sheets;
    if (sheet === undefined) throw new Error('no sheet');
    const [mine, theirs] = [await writtenFrom(one, sheet, '2021-05-05'), await writtenFrom(other, sheet, '2021-05-05')];
    expect(differenceOf(mine.pages, theirs.pages)).not.toBe('');
  });
});
