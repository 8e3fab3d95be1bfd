import { describe, expect, it } from 'vitest';
import { binResult, cellResult, firstMonth, sectorResult, shiftResult } from '../../../tests/support/show-samples.ts';
import type { Language } from '../../base/words.ts';
import { disclose } from '../../disclose/disclose.ts';
import { emptyDocument, type Picture } from '../../document/document.ts';
import { noRegionResults, type Periods, type Results } from '../../show/cockpit.ts';
import type { Legend } from '../../show/drawing/legend.ts';
import { textWidth } from '../../show/drawing/text-width.ts';
import { noHandResults } from '../../show/hand-results.ts';
import { buildScene } from '../../show/scene.ts';
import { themes } from '../../show/theme/colours.ts';
import { planFrame, planSheet, sheetSize } from './plan-sheet.ts';
import { scaleBar } from './scale-bar.ts';
import type { Box, SheetContent, SheetPlan } from './sheet-plan.ts';

const ready = <T>(value: T) => ({ status: 'ready' as const, value });
const areas = sectorResult(120);
const now = { from: areas.from, to: areas.to };
const periods: Periods = { now, before: null, cut: [], sameSeason: true };
const results: Results = {
  areas: ready(areas),
  areasStudy: ready(areas),
  areasBefore: null,
  bins: ready(binResult(133, 120)),
  binsStudy: ready(binResult(133, 120)),
  binsBefore: null,
  cells: ready(cellResult()),
  cellsStudy: ready(cellResult()),
  cellsBefore: null,
  national: ready(
    disclose({ shape: 'series', measure: 'events', firstMonth, values: new Float64Array(120) }, { threshold: null }),
  ),
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

const manyClasses: Legend = {
  id: 'classes',
  title: 'A measure with a long name, in each cell',
  entries: Array.from({ length: 7 }, (_, i) => ({
    id: `class-${i}`,
    swatch: { shape: 'cell' as const, fill: '#abc', pattern: null, ink: '#123', edge: 'none' as const },
    label: i === 6 ? 'Not observed: nobody records here' : `${i} to ${i + 1}`,
  })),
  notes: ['Classes by quantiles of the sizes of change, the same on both sides of zero.', 'Scale: whole study.'],
};

function contentOf(
  what: 'map' | 'view',
  language: Language,
  legends: number,
  compared = false,
  view: Picture['view'] = 'diagram',
  more = 6,
): SheetContent {
  const shift = compared ? ready(shiftResult(areas)) : null;
  const document = { ...emptyDocument, language, picture: { ...emptyDocument.picture, view } };
  const scene = buildScene(
    document,
    { ...results, shift },
    { areas: periods, incidents: periods },
    [],
    themes.light,
    [],
  );
  const list = Array.from({ length: legends }, (_, i) => ({ ...manyClasses, id: `l${i}` }));
  const notes = [
    ...scene.notes,
    ...Array.from({ length: more }, () => 'A note that has to be known to read the picture.'),
  ];
  return { scene: { ...scene, notes }, what, legends: list, version: '0.1.0', date: '2026-11-25' };
}

const planOf = (...given: Parameters<typeof contentOf>): SheetPlan => planSheet(contentOf(...given), textWidth);

/** Boxes of all that stands on a sheet: map, charts, and each line of text. */
function boxesOf(plan: SheetPlan): readonly (Box & { readonly what: string })[] {
  const lineBox = (text: SheetPlan['texts'][number], dx: number, dy: number) => ({
    what: text.text,
    x: text.x + dx,
    y: text.y + dy - text.style.size * 0.8,
    width: textWidth(text.text, text.style.size),
    height: text.style.size,
  });
  return [
    { what: 'map', ...plan.map },
    ...plan.charts.map((chart) => ({ ...chart, what: chart.chart })),
    ...plan.texts.map((text) => lineBox(text, 0, 0)),
    ...plan.legends.texts.map((text) => lineBox(text, plan.legends.x, plan.legends.y)),
  ];
}

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width - 0.5 && b.x < a.x + a.width - 0.5 && a.y < b.y + b.height - 0.5 && b.y < a.y + a.height - 0.5;

describe.each(['en', 'es'] as const)('a sheet in %s', (language) => {
  it.each([
    ['map', 8, false, 60],
    ['view', 8, true, 60],
    ['view', 3, false, 90],
  ] as const)('of the %s with %s legends and as many notes as that is higher, and read', (...given) => {
    const [what, legends, compared, notes] = given;
    const content = contentOf(what, language, legends, compared, 'diagram', notes);
    const plan = planSheet(content, textWidth);
    expect(plan.height).toBeGreaterThan(sheetSize.height);
    const boxes = boxesOf(plan);
    for (const [i, a] of boxes.entries()) {
      expect(a.y + a.height, a.what).toBeLessThanOrEqual(plan.height);
      for (const b of boxes.slice(i + 1)) expect(overlap(a, b), `${a.what} | ${b.what}`).toBe(false);
    }
    expect(plan.map.height).toBeGreaterThan(what === 'map' ? 250 : 110);
    expect(planFrame(content, textWidth).height).toBe(sheetSize.height);
  });

  it.each([
    ['map', 1, false],
    ['map', 3, false],
    ['view', 3, false],
    ['view', 4, true],
    ['view', 5, true],
    ['map', 5, false],
  ] as const)(
    'of the %s with %s legends has no two things in one place, and all of it on the page',
    (what, legends, compared) => {
      const plan = planOf(what, language, legends, compared);
      const boxes = boxesOf(plan);
      for (const [i, a] of boxes.entries()) {
        expect(a.x >= 0 && a.y >= 0, a.what).toBe(true);
        expect(a.x + a.width, a.what).toBeLessThanOrEqual(sheetSize.width);
        expect(a.y + a.height, a.what).toBeLessThanOrEqual(plan.height);
        expect(a.height, a.what).toBeGreaterThan(8);
        for (const b of boxes.slice(i + 1)) expect(overlap(a, b), `${a.what} | ${b.what}`).toBe(false);
      }
    },
  );
});

it('moves the small print of legends to the notes where it has no room, and loses none of it', () => {
  const text = ({ texts, legends }: SheetPlan): string =>
    [...texts, ...legends.texts].map((line) => line.text).join(' ');
  for (const legends of [2, 5]) {
    const said = text(planOf('view', 'en', legends, true)).match(/Scale: whole study/g) ?? [];
    expect(said.length).toBeGreaterThanOrEqual(legends);
  }
});

it('has the view that was chosen in the place of the diagram', () => {
  const [diagram] = planOf('view', 'en', 2).charts.filter(({ chart }) => chart === 'hovmoller');
  for (const view of ['ridges', 'years'] as const) {
    const { charts } = planOf('view', 'en', 2, false, view);
    expect(charts.find(({ chart }) => chart === view)).toEqual({ ...diagram, chart: view });
    expect(charts.some(({ chart }) => chart === 'hovmoller')).toBe(false);
  }
});

it('draws the longest round scale bar that fits', () => {
  expect(scaleBar(1000, 180)).toEqual({ km: 100, pixels: 100 });
  expect(scaleBar(400, 180)).toEqual({ km: 50, pixels: 125 });
  expect(scaleBar(1300, 180)).toEqual({ km: 200, pixels: 200_000 / 1300 });
});
