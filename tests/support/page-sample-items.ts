import { monthIndex } from '../../src/base/month.ts';
import { type Language, localeOf } from '../../src/base/words.ts';
import type { PageKind } from '../../src/document/sheet.ts';
import type { Mark } from '../../src/show/drawing/drawing.ts';
import type { MapPicture } from '../../src/show/map/map-picture.ts';
import type { Box, PageChart, PageItem, PageLegend, PageMap, PageTable, PageText } from '../../src/show/page/page.ts';
import { column, type Figures, textCell } from '../../src/show/table/figures.ts';
import { themes } from '../../src/show/theme/colours.ts';
import { words } from './page-sample-words.ts';
import { pngBytes } from './png-bytes.ts';

const colours = themes.light;
/** Fills of the classes that the map of the sample shows, and its legend. */
export const sampleClasses = { hot: colours.hot[2], cold: colours.cold[1], held: colours.neutral } as const;

/** Of pages, points. */
export const sampleSizes: Readonly<Record<PageKind, readonly [number, number]>> = {
  slide: [960, 540],
  'slide-4-3': [720, 540],
  a4: [841.89, 595.28],
  letter: [792, 612],
  a1: [2383.94, 1683.78],
  square: [720, 720],
};
const years = [2014, 2015, 2016, 2017, 2018, 2019] as const;
const incidents = [88, 121, 187, Number.NaN, 240, 311] as const;
const chartUnit = 0.75;

/** The figures behind the sample's pictures: words, months, numbers, and every reason why a number is not there. */
export function sampleFigures(language: Language): Figures {
  const texts = words[language];
  const rows = years.map((year, i) => [
    textCell(i % 2 === 0 ? 'Eagle Pass / Piedras Negras' : 'El Paso / Ciudad Juárez'),
    { kind: 'month' as const, month: monthIndex(year, 1) },
    Number.isNaN(incidents[i])
      ? { kind: 'absent' as const, why: 'suppressed' as const }
      : { kind: 'number' as const, value: incidents[i] },
  ]);
  const absent = (['fewer', 'missing', 'notObserved'] as const).map((why) => [
    textCell('Tohono O’odham / Altar'),
    { kind: 'month' as const, month: monthIndex(2016, 5) },
    { kind: 'absent' as const, why },
  ]);
  return {
    columns: [
      column('place', texts.place, 'text'),
      column('month', texts.year, 'month'),
      column('figure', texts.incidents, 'number', { isFigure: true }),
    ],
    rows: [...rows, ...absent],
  };
}

/** A row of cells along the river with the border over it. */
function mapPicture(language: Language): MapPicture {
  const n = 8;
  const fills = [sampleClasses.hot, sampleClasses.cold, sampleClasses.held].map((hex) =>
    [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)),
  );
  const corner = (i: number): number[] => {
    const [lon, lat] = [-106 + i * 0.7, 31.4 - i * 0.35];
    return [lon, lat, lon + 0.6, lat, lon + 0.6, lat + 0.3, lon, lat + 0.3];
  };
  return {
    theme: colours,
    language,
    layers: [
      {
        kind: 'polygons',
        id: 'cells',
        starts: Uint32Array.from({ length: n + 1 }, (_, i) => i * 4),
        lonLat: Float64Array.from(Array.from({ length: n }, (_, i) => corner(i)).flat()),
        fill: Uint8Array.from(Array.from({ length: n }, (_, i) => [...fills[i % 3], 255]).flat()),
      },
    ],
    names: [{ text: words[language].note, lonLat: [[-101, 29]] }],
    fromKm: 1123,
    toKm: 2450,
    bounds: [-107, 27, -99, 33],
    markKm: null,
  };
}

/** One mark of every kind, with every pattern, turn, dash and halo. */
function chartMarks(language: Language): readonly Mark[] {
  const texts = words[language];
  const ink = colours.ink;
  const columns = years.flatMap((year, i): readonly Mark[] => {
    const value = Number.isNaN(incidents[i]) ? 60 : incidents[i];
    const height = value / 2.5;
    const box = { x: 60 + i * 60, y: 150 - height, width: 44, height };
    const isHeld = Number.isNaN(incidents[i]);
    const pattern = isHeld ? { pattern: 'hatch' as const } : {};
    return [
      { kind: 'rect', ...box, fill: isHeld ? colours.quiet : colours.counts[3], ...pattern },
      { kind: 'text', x: box.x + 22, y: 168, text: String(year), size: 12, fill: ink, anchor: 'middle' },
    ];
  });
  return [
    { kind: 'rect', x: 360, y: 10, width: 44, height: 140, fill: colours.quiet, pattern: 'dots' },
    ...columns,
    { kind: 'line', points: [50, 10, 50, 150, 430, 150], stroke: ink, width: 1 },
    { kind: 'line', points: [82, 115, 142, 100, 202, 75], stroke: colours.accent, width: 2, dash: [5, 3] },
    { kind: 'area', points: [60, 140, 120, 130, 120, 120, 60, 128], fill: colours.hot[0] },
    { kind: 'area', points: [130, 140, 190, 130, 190, 120, 130, 128], fill: colours.cold[2], pattern: 'hatch' },
    { kind: 'text', x: 20, y: 80, text: texts.incidents, size: 12, fill: ink, anchor: 'middle', turn: -90 },
    { kind: 'text', x: 428, y: 24, text: texts.note, size: 12, fill: ink, anchor: 'end', weight: 600, halo: '#ffffff' },
    { kind: 'text', x: 60, y: 192, text: `${texts.year} (≥ 2014)`, size: 12, fill: colours.quiet, anchor: 'start' },
  ];
}

type Make = (x: number, y: number, width: number, height: number) => Box;

function textOf(role: PageText['role'], box: Box, text: string, size: number, parts: Partial<PageText> = {}): PageText {
  const lines = text.split('\n');
  const set = { weight: 400, lineHeight: size * 1.3, fill: colours.ink, align: 'start', background: null } as const;
  return { kind: 'text', role, box, lines, size, field: null, ...set, ...parts };
}

function mapItem(language: Language, box: Box, k: number): PageMap {
  const [right, bottom] = [box.x + box.width, box.y + box.height];
  const over: readonly Mark[] = [
    { kind: 'line', points: [box.x + 12, bottom - 12, box.x + 92, bottom - 12], stroke: colours.ink, width: 1.5 },
    { kind: 'text', x: box.x + 12, y: bottom - 18, text: '100 km', size: 11 * k, fill: colours.ink, anchor: 'start' },
    {
      kind: 'area',
      points: [right - 20, box.y + 10, right - 14, box.y + 28, right - 26, box.y + 28],
      fill: colours.ink,
    },
    {
      ...{ kind: 'text', x: box.x + box.width / 2, y: box.y + 40, text: words[language].note, size: 12 * k },
      ...{ fill: colours.ink, anchor: 'middle', weight: 600, halo: '#ffffff' },
    },
  ];
  const shown = { camera: null, projection: 'conic', picture: mapPicture(language) } as const;
  const told = { alt: words[language].mapAlt, table: sampleFigures(language) };
  return { kind: 'map', id: 'x1', box, scale: 0.75 * k, ...shown, ...told, over };
}

function chartItem(language: Language, box: Box, k: number): PageChart {
  const texts = words[language];
  const axis = { domain: [0, 1], range: [0, 1] } as const;
  return {
    kind: 'chart',
    id: 'x2',
    box,
    scale: chartUnit * k,
    drawing: {
      ...{ width: 440, height: 200, marks: chartMarks(language), x: axis, y: axis },
      description: texts.chartAlt,
    },
    alt: texts.chartAlt,
    data: {
      ...{ kind: 'column', title: texts.chartCaption, categories: years.map(String) },
      ...{ categoryTitle: texts.year, valueTitle: texts.incidents },
      series: [
        {
          name: texts.incidents,
          values: incidents.map((value) => (Number.isNaN(value) ? null : value)),
          colour: colours.counts[3],
        },
      ],
    },
    table: sampleFigures(language),
    over: [{ kind: 'line', points: [box.x + 90, box.y + 30, box.x + 130, box.y + 14], stroke: colours.ink, width: 1 }],
  };
}

function tableItem(language: Language, box: Box, k: number): PageTable {
  const texts = words[language];
  return {
    kind: 'table',
    id: 'x3',
    box,
    size: 11 * k,
    rowHeight: box.height / 4,
    widths: [box.width * 0.5, box.width * 0.25, box.width * 0.25],
    columns: [
      { title: texts.place, align: 'start' },
      { title: texts.year, align: 'end' },
      { title: texts.incidents, align: 'end' },
    ],
    rows: [
      ['Eagle Pass / Piedras Negras', '2019', (1311).toLocaleString(localeOf(language))],
      ['El Paso / Ciudad Juárez', '2018', '240'],
      ['Nogales', '2017', texts.withoutData],
    ],
    alt: texts.tableAlt,
    table: sampleFigures(language),
  };
}

function legendItem(language: Language, make: Make, k: number): PageLegend {
  const texts = words[language];
  const cell = { shape: 'cell', pattern: null, ink: colours.quiet, edge: 'solid' } as const;
  const swatches = [
    { id: 'hot', label: texts.hot, swatch: { ...cell, fill: sampleClasses.hot } },
    { id: 'cold', label: texts.cold, swatch: { ...cell, fill: sampleClasses.cold, edge: 'dotted' as const } },
    { id: 'held', label: texts.held, swatch: { ...cell, fill: sampleClasses.held, pattern: 'hatch' as const } },
    {
      id: 'place',
      label: 'Ciudad Acuña',
      swatch: { shape: 'circle' as const, radius: 5, fill: colours.people[3], ink: colours.ink },
    },
    {
      id: 'border',
      label: texts.border,
      swatch: { shape: 'line' as const, ink: colours.ink, width: 2, dashed: true },
    },
  ];
  return {
    kind: 'legend',
    id: 'x1:hot-spots',
    box: make(600, 112, 170, 130),
    title: [texts.legend],
    titleBox: make(600, 112, 170, 16),
    size: 11 * k,
    lineHeight: 14 * k,
    entries: swatches.map((entry, i) => ({
      entry,
      swatch: make(600, 132 + i * 18, 28, 14),
      text: make(634, 132 + i * 18, 136, 14),
      lines: [entry.label],
    })),
    notes: { box: make(600, 224, 170, 14), lines: [texts.legendNote] },
  };
}

const teal = '#0b6b8a';
/** A picture of the office's own, as a data address. */
const logo = (): string =>
  `data:image/png;base64,${Buffer.from(pngBytes(24, 24, (x, y) => (Math.hypot(x - 12, y - 12) < 10 ? teal : '#ffffff'))).toString('base64')}`;

export interface SampleOptions {
  readonly kind?: PageKind;
  readonly synthetic?: boolean;
  readonly mark?: string;
  /** Of the sheet; "p1" if left out. */
  readonly id?: string;
}

/** An item of every kind, in the order of reading. */
export function sampleItems(
  language: Language,
  [width, height]: readonly [number, number],
  options: SampleOptions,
): PageItem[] {
  const texts = words[language];
  const k = Math.min(width / 960, height / 540);
  const make: Make = (x, y, w, h) => ({ x: x * k, y: y * k, width: w * k, height: h * k });
  const atPage = { align: 'middle', weight: 600 } as const;
  const markAt = (y: number): readonly PageItem[] =>
    options.mark === undefined || options.mark === ''
      ? []
      : [textOf('mark', { x: 0, y, width, height: 16 * k }, options.mark, 12 * k, atPage)];
  const amber = { ...atPage, background: colours.amber, fill: colours.amberInk };
  const synthetic = options.synthetic
    ? [textOf('synthetic', make(24, 86, 912, 20), texts.synthetic, 13 * k, amber)]
    : [];
  const rule: Mark = { kind: 'line', points: [24 * k, 82 * k, 936 * k, 82 * k], stroke: colours.line, width: 1 };
  const quiet = { fill: colours.quiet };
  return [
    ...markAt(4 * k),
    textOf('title', make(24, 24, 912, 32), texts.title, 24 * k, { weight: 600, field: 'title' }),
    textOf('subtitle', make(24, 58, 912, 20), texts.subtitle, 15 * k, { field: 'subtitle' }),
    { kind: 'decoration', marks: [rule] },
    ...synthetic,
    mapItem(language, make(24, 112, 560, 312), k),
    textOf('caption', make(24, 428, 560, 18), texts.mapCaption, 12 * k, { field: 'caption:x1' }),
    legendItem(language, make, k),
    textOf('heading', make(600, 244, 336, 18), texts.heading, 14 * k, { weight: 600 }),
    chartItem(language, make(600, 264, 330, 150), k),
    textOf('caption', make(600, 414, 336, 16), texts.chartCaption, 12 * k, { field: 'caption:x2' }),
    tableItem(language, make(600, 432, 336, 64), k),
    textOf('note', make(790, 120, 140, 18), texts.note, 12 * k, { field: 'note:n1' }),
    textOf('source', make(24, 454, 560, 16), texts.source, 10 * k, quiet),
    textOf(
      'source',
      make(24, 472, 560, 30),
      texts.method.replace('; false', ';\nfalse').replace('; tasa', ';\ntasa'),
      10 * k,
      quiet,
    ),
    { kind: 'image', box: make(880, 500, 24, 24), data: logo(), alt: texts.logo },
    textOf('draft', make(790, 150, 140, 16), texts.draft, 12 * k, { align: 'end' }),
    textOf('number', make(600, 504, 270, 14), texts.page, 10 * k, { ...quiet, align: 'end' }),
    ...markAt(height - 18 * k),
  ];
}
