import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { cards } from '../src/analyse/catalog.ts';
import { monthIndex } from '../src/base/month.ts';
import { type Document, emptyDocument } from '../src/document/document.ts';
import { emptyText } from '../src/document/own.ts';
import { emptyRegions, regionKinds, regionViews } from '../src/document/regions.ts';
import { furnitureKinds, type Template, templates } from '../src/document/sheet.ts';
import { toHash } from '../src/document/url.ts';
import { dist, ensureBuilt } from './setup/build.mjs';
import { chromiumFlags, ensureChromium, howToGetChromium } from './setup/chromium.mjs';
import { serve } from './setup/serve.mjs';

/** The incidents with one run of each method, on its defaults. */
function findingsOf(
  methods: readonly string[],
  params: Document['analyses'][number]['params'] = {},
): Partial<Document> {
  const analyses = methods.map((method, i) => ({
    id: `a${i + 1}`,
    method,
    version: cards.find(({ id }) => id === method)?.version ?? 1,
    params,
    seed: 1,
    data: 'incidents' as const,
    period: 'now' as const,
    chosen: 'found' as const,
  }));
  return { grid: { ...emptyDocument.grid, figures: 'incidents' }, analyses };
}

/** Area figures and incidents, of the corridor and of the whole border, in one way of drawing them. */
function picturesOf(name: string, picture: Partial<Document['picture']>): Readonly<Record<string, Partial<Document>>> {
  const drawn = { picture: { ...emptyDocument.picture, ...picture } };
  const incidents = { ...drawn, grid: { ...emptyDocument.grid, figures: 'incidents' as const } };
  return {
    [name]: incidents,
    [`${name}-areas`]: drawn,
    [`${name}-border`]: { ...incidents, corridor: 'whole-border' },
    [`${name}-border-areas`]: { ...drawn, corridor: 'whole-border' },
  };
}

const lastYears = {
  clauses: { time: { kind: 'months', from: monthIndex(2020, 1), to: monthIndex(2024, 1) } },
  compare: { kind: 'previous' },
} as const;

/** Methods that compare two periods or look at a date, and a route that moved. */
const routeViews: Readonly<Record<string, Partial<Document>>> = {
  'route-shares': {
    ...findingsOf(['route-shares']),
    ...lastYears,
    layers: emptyDocument.layers.map((layer) => (layer.layer === 'routes' ? { ...layer, visible: true } : layer)),
  },
  'density-ridges': { ...findingsOf(['density-ridges']), ...lastYears },
  'neighbouring-areas': {
    ...findingsOf(['neighbouring-areas'], { treated: 'sector:del-rio', date: '2021-03' }),
    corridor: 'whole-border',
  },
  'interrupted-series': findingsOf(['interrupted-series'], { place: 'sector:del-rio', date: 'event:lone-star' }),
  moved: {
    grid: { ...emptyDocument.grid, figures: 'incidents', incidents: 'synthetic' },
    clauses: { place: { kind: 'kilometres', from: 2109, to: 2450 } },
    compare: { kind: 'event', event: 'oasiss-coahuila', months: 24 },
  },
};

type Part = Pick<Document['sheets'][number]['elements'][number], 'kind' | 'what' | 'view'>;

const mapOf = (view: Part['view']): Part => ({ kind: 'map', what: '', view });
const mapIn = (year: number, years: number): Part =>
  mapOf({ clauses: { time: { kind: 'months', from: monthIndex(year, 1), to: monthIndex(year + years, 1) } } });
const mapOfYear = (year: number): Part =>
  mapOf({
    playback: { ...emptyDocument.playback, mode: 'window', step: 'month', window: 12, at: monthIndex(year, 12) },
  });

/** The ranking of regions as one finding. */
const ranked: Part['view'] = {
  ...findingsOf(['region-ranking']),
  board: { finding: 'a1', beside: '', view: 'one' },
};

const partsOf: Readonly<Record<Template, readonly Part[]>> = {
  map: [mapOf({})],
  'map-chart': [mapOf({}), { kind: 'chart', what: 'hovmoller', view: {} }],
  'before-after': [mapIn(2014, 5), mapIn(2019, 5)],
  years: Array.from({ length: 10 }, (_, i) => mapOfYear(2014 + i)),
  'table-map': [{ kind: 'table', what: 'main', view: {} }, mapOf({})],
  decision: [
    { kind: 'record', what: '', view: ranked },
    { kind: 'chart', what: 'finding', view: ranked },
    { kind: 'table', what: 'finding', view: ranked },
  ],
};

/** The briefing with one sheet of a layout. */
function briefingOf(template: Template): Partial<Document> {
  return {
    workspace: 'briefing',
    grid: { ...emptyDocument.grid, figures: 'incidents' },
    sheets: [
      {
        id: 'p1',
        template,
        page: 'slide',
        orientation: 'landscape',
        title: emptyText,
        subtitle: emptyText,
        elements: partsOf[template].map((part, at) => ({
          ...part,
          id: `x${at + 1}`,
          isLocked: false,
          caption: emptyText,
          alt: emptyText,
        })),
        notes: [],
        furniture: furnitureKinds,
        logos: [],
        projection: 'conic',
        seas: { pacific: emptyText, gulf: emptyText },
        series: null,
      },
    ],
  };
}

/** Each view of the planner's workspace, and each kind of regions in its first one. */
const regionsViews: Readonly<Record<string, Partial<Document>>> = Object.fromEntries(
  [
    ...regionViews.map((view) => [`regions-${view}`, { view }] as const),
    ...regionKinds.map((kind) => [`regions-of-${kind}`, { kind }] as const),
  ].map(([name, regions]) => [name, { workspace: 'regions', regions: { ...emptyRegions, ...regions } }]),
);

// A gallery for eyes: each view in both languages, both themes and two sizes, as PNG under look/.
const views: Readonly<Record<string, Partial<Document>>> = {
  areas: {},
  ...regionsViews,
  incidents: { grid: { ...emptyDocument.grid, figures: 'incidents' } },
  ...Object.fromEntries(cards.filter(({ shape }) => shape !== 'shift').map(({ id }) => [id, findingsOf([id])])),
  side: { ...findingsOf(['getis-ord-star', 'local-moran']), board: { finding: 'a1', beside: 'a2', view: 'side' } },
  difference: {
    ...findingsOf(['getis-ord-star', 'emerging-hot-spots']),
    board: { finding: 'a1', beside: 'a2', view: 'difference' },
  },
  sweep: { ...findingsOf(['getis-ord-star']), sweep: { analysis: 'a1', param: 'depthKm' } },
  compared: {
    grid: { ...emptyDocument.grid, figures: 'incidents' },
    clauses: { time: { kind: 'months', from: monthIndex(2021, 10), to: monthIndex(2022, 10) } },
    compare: { kind: 'year-before' },
  },
  'areas-compared': {
    clauses: { time: { kind: 'months', from: monthIndex(2017, 10), to: monthIndex(2019, 10) } },
    compare: { kind: 'previous' },
  },
  border: { corridor: 'whole-border' },
  ...picturesOf('ridges', { view: 'ridges', smoothKm: 25 }),
  ...picturesOf('years', { view: 'years', smoothKm: 25 }),
  ...picturesOf('shares', { figure: 'shares' }),
  ...picturesOf('zoomed', {
    kilometres: { from: 2200, to: 2450 },
    months: { from: monthIndex(2020, 1), to: monthIndex(2022, 7) },
  }),
  ...routeViews,
  briefing: { workspace: 'briefing' },
  ...Object.fromEntries(templates.map((template) => [`briefing-${template}`, briefingOf(template)])),
  synthetic: { grid: { ...emptyDocument.grid, figures: 'incidents', incidents: 'synthetic' } },
  played: { playback: { ...emptyDocument.playback, at: monthIndex(2019, 5) } },
  'played-finding': {
    ...findingsOf(['getis-ord-star']),
    playback: { ...emptyDocument.playback, mode: 'step', step: 'fiscal-year', at: monthIndex(2018, 10) },
  },
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string', default: 'look' }, quick: { type: 'boolean', default: false } },
});
const wanted = positionals.length === 0 ? Object.keys(views) : positionals;
const languages = values.quick ? (['en'] as const) : (['en', 'es'] as const);
const colours = values.quick ? (['light'] as const) : (['light', 'dark'] as const);
const sizes = values.quick ? [[1280, 800] as const] : [[1280, 800] as const, [1920, 1080] as const];

const executablePath = ensureChromium();
if (executablePath === undefined) throw new Error(howToGetChromium);
ensureBuilt();
mkdirSync(values.out, { recursive: true });
const server = await serve({ folder: dist });
const browser = await chromium.launch({ executablePath, args: chromiumFlags });
for (const [width, height] of sizes) {
  for (const theme of colours) {
    for (const language of languages) {
      for (const name of wanted) {
        const page = await browser.newPage({ viewport: { width, height }, reducedMotion: 'reduce' });
        page.on('pageerror', (error) => process.stderr.write(`${name}: ${error.message}\n`));
        const hash = toHash({ ...emptyDocument, ...views[name], language, theme });
        await page.goto(`${server.url}${hash === '' ? '#start' : hash}`);
        await page.waitForFunction(
          () => document.documentElement.dataset.ready === 'true' && document.querySelector('[data-at-rest="true"]'),
          undefined,
          { timeout: 90_000 },
        );
        const file = join(values.out, `${name}_${width}_${theme}_${language}.png`);
        await page.screenshot({ path: file });
        process.stdout.write(`${file}\n`);
        await page.close();
      }
    }
  }
}
await browser.close();
await server.close();
