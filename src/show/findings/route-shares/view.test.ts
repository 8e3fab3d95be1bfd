import { describe, expect, it } from 'vitest';
import { expectInside } from '../../../../tests/support/chart-frame.ts';
import { findingContext } from '../../../../tests/support/finding-samples.ts';
import { routeSharesResult } from '../../../../tests/support/route-samples.ts';
import { runMeta } from '../../../../tests/support/run-meta.ts';
import { languages } from '../../../base/words.ts';
import { themes } from '../../theme/colours.ts';
import { rowHeight, spread } from './chart-frame.ts';
import { view } from './view.ts';
import { words } from './words.ts';

const two = routeSharesResult(2);
const years = routeSharesResult(8, 6);
const context = findingContext();
const sizes = [
  { width: 300, height: 180 },
  { width: 900, height: 500 },
];

const open = {
  difference: { value: 0.02, lower: -0.01, upper: 0.05 },
  residual: 1.2,
  ...{ p: 0.3, adjustedP: 0.5, pMonths: 0.01, placebo: { larger: 67, of: 96 } },
};
const still = routeSharesResult(2, 4, { changes: Array.from({ length: 5 }, () => open) });

describe('in words', () => {
  it('says what rose and fell, with interval, p and n', () => {
    const { headline } = view.text(two, context);
    expect(headline).toMatch(
      /^I-10 \(schematic\) fell from [\d.]+% to [\d.]+% \(−[\d.]+ points, 95 % interval −[\d.]+ to −[\d.]+, p = 0\.030\); US 90 \(schematic\) rose from /,
    );
    expect(headline).toMatch(
      /; 598 records, Jan 2014 – Dec 2014 against Jan 2015 – Dec 2015; the whole table differs more than at 96 of 96 other dates\.$/,
    );
    expect(view.text(years, context).headline).toMatch(/records, 2014 against 2021\.$/);
  });

  it('says that no share changed more than chance, and gives the largest with its p', () => {
    const { headline } = view.text(still, context);
    expect(headline).toMatch(
      /^No route's share changed more than chance and other dates give\. The largest change: .* p = 0\.500\)/,
    );
    const spanish = view.text(still, findingContext({ language: 'es' })).headline;
    expect(spanish).toMatch(/^La proporción de ninguna ruta cambió más de lo que dan el azar y otras fechas\./);
  });

  it('says the three largest changes, routes before what lies off them, and how many more there are', () => {
    const moved = { ...open, difference: { value: 0.2, lower: 0.1, upper: 0.3 }, p: 0.001, adjustedP: 0.002 };
    const { headline } = view.text(
      routeSharesResult(2, 5, { changes: Array.from({ length: 6 }, () => moved) }),
      context,
    );
    expect(headline.match(/ rose from /g)).toHaveLength(3);
    expect(headline).toContain('; more changed, listed below: 3; ');
    expect(headline).not.toContain('Off route');
  });

  it('claims by the level that is asked for, corrected or not', () => {
    const strict = findingContext({ significance: { level: 0.001, corrected: true } });
    expect(view.text(two, strict).headline).toMatch(/^No route's share/);
    const alone = findingContext({ significance: { level: 0.05, corrected: false } });
    expect(view.text(two, alone).headline).toContain('p = 0.010');
  });

  it('says seasons that differ, a definition that changed, and why there is no p', () => {
    const changes = Array.from({ length: 5 }, () => ({ ...open, p: null, adjustedP: null, pMonths: null }));
    const bare = routeSharesResult(2, 4, {
      changes,
      chiSquare: { statistic: 3, df: 4, p: null, pMonths: null },
      sameSeason: false,
      breaks: ['break.title-42-begins'],
    });
    const { headline, figures } = view.text(bare, findingContext({ sourceText: () => 'Title 42 is counted.' }));
    expect(headline).toMatch(/^No change of a share is claimed\. /);
    expect(headline).toContain('no p, as the months can be exchanged in too few ways');
    expect(headline).toMatch(/; seasons differ; definition changed \(Title 42 is counted\)\.$/);
    expect(figures[0].texts[0]).toContain('no p, as');
    const untold = view.text(routeSharesResult(2, 4, { changes: [] }), context);
    expect(untold.headline).toContain('fewer than 30 records');
  });

  it('says of two periods what each p is made of, and claims none where other dates are too few', () => {
    const { figures, items, caveats } = view.text(two, context);
    expect(figures[0].texts.join(' ')).toContain(
      'p = 0.010: the larger of p = 0.0010 (blocks of months exchanged 999 times) and p = 0.010 (rank of this date',
    );
    expect(items[0].lines.join(' ')).toContain(
      'By itself p = 0.010: the largest of p = 0.010 by exchange of months, of the rank of the date in the whole table, and of that in this share, which changed more than at 96 of 96 other dates.',
    );
    expect(caveats.join(' ')).toContain('years that drift');
    expect(view.text(years, context).caveats.join(' ')).not.toContain('years that drift');
    const changes = Array.from({ length: 5 }, () => ({ ...open, p: null, adjustedP: null }));
    const chiSquare = { statistic: 31, df: 4, p: null, pMonths: 0.001 };
    const few = view.text(routeSharesResult(2, 4, { changes, chiSquare }), context);
    expect(few.headline).toMatch(/^No change of a share is claimed\. .*no p, as other dates are too few/);
    expect(few.figures[0].texts[0]).toMatch(/gives p = 0\.0010\. Years that drift .* no p is claimed\.$/);
    expect(few.items[0].lines.join(' ')).toContain('p = 0.010 by exchange of months alone');
  });

  it('calls schematic what is, wherever a route is named, and counts records alone', () => {
    for (const language of languages) {
      const { headline, items, caveats, figures } = view.text(two, findingContext({ language }));
      const word = language === 'en' ? /\(schematic\)/ : /\(esquemática\)/;
      for (const { title, id } of items) if (id !== 'off-route') expect(title).toMatch(word);
      const all = [headline, ...caveats, ...figures.flatMap(({ texts }) => texts), ...items.flatMap((i) => i.lines)];
      for (const [text] of all.join(' ').matchAll(/(US|MX|I)[- ]\d+( (west|east|oeste|este))?.{0,14}/g)) {
        expect(text).toMatch(word);
      }
      expect(all.join(' ')).not.toMatch(/effect|because|caused|led to|efecto|causó|debido|people|personas/i);
    }
  });

  it('names what was there in part, what no record is near, and what lies off all routes', () => {
    const partly = routeSharesResult(2, 4, { routes: two.routes.map((route, i) => ({ ...route, partly: i === 2 })) });
    const { caveats, figures } = view.text(partly, context);
    expect(caveats.join(' ')).toContain('its change is not tested: US 277 (schematic)');
    const texts = figures.flatMap((figure) => figure.texts).join(' ');
    expect(texts).toContain('No record within 25 km: US 67 (schematic) and MX 2 west (schematic).');
    expect(texts).toMatch(/\d+ of 598 records \([\d.]+%\) lie farther than 25 km from every route/);
    expect(texts).toContain('Larger than at 96 of 96 other dates');
  });

  it('has nothing to say where there is no answer', () => {
    const none = new Float64Array(0);
    const refused = routeSharesResult(2, 4, {
      meta: runMeta({ problems: [{ code: 'too-few-events', params: { records: 9, needed: 30 } }] }),
      ...{ routes: [], counts: none, shares: none, changes: [], chiSquare: null },
    });
    expect(view.text(refused, context).headline).toBe('');
    expect(view.chart(refused, context, sizes[0])).toBeNull();
    expect([view.layer(refused, context), view.legend(refused, context)]).toEqual([[], null]);
    expect(view.table(refused, context).rows).toEqual([]);
  });

  it('uses each of its words in both languages', () => {
    expect(Object.keys(words.es).sort()).toEqual(Object.keys(words.en).sort());
    for (const [key, text] of Object.entries(words.en)) {
      const spanish = words.es[key as keyof typeof words.es];
      expect([...spanish.matchAll(/\{\w+\}/g)].map(([slot]) => slot).sort()).toEqual(
        [...text.matchAll(/\{\w+\}/g)].map(([slot]) => slot).sort(),
      );
    }
  });
});

describe('as a chart', () => {
  const given = [two, routeSharesResult(2, 10), years, routeSharesResult(8, 10), routeSharesResult(30, 9)];

  it('keeps inside its frame, small and large, in both languages and themes', () => {
    for (const result of given) {
      for (const size of sizes) {
        for (const language of languages) {
          const look = findingContext({ language, theme: themes.dark, pick: 'us-90' });
          const drawing = view.chart(result, look, size);
          if (drawing === null) throw new Error('no drawing');
          expectInside(drawing);
          expect(drawing.description.length).toBeGreaterThan(80);
          const texts = drawing.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
          expect(texts.join(' ')).toMatch(/schematic|esquemática/);
          expect(texts.some((text) => /^(Off route|Fuera de ruta)/.test(text))).toBe(true);
        }
      }
    }
  });

  it('draws bands for two periods and ranks for more, unless the person chose', () => {
    const areas = (result: typeof two) =>
      view.chart(result, context, sizes[1])?.marks.filter((mark) => mark.kind === 'area' && mark.points.length === 8);
    expect(areas(two)).toHaveLength(5);
    expect(areas(years)).toHaveLength(0);
    const { stamp } = years.meta;
    const chosen = routeSharesResult(8, 6, {
      meta: { ...years.meta, stamp: { ...stamp, params: { ...stamp.params, picture: 'alluvial' } } },
    });
    expect(areas(chosen)).toHaveLength(7 * 7);
  });

  it('stacks the shares of a period to the whole', () => {
    const drawing = view.chart(two, context, sizes[1]);
    const bars = drawing?.marks.flatMap((mark) => (mark.kind === 'rect' && mark.width === 18 ? [mark] : [])) ?? [];
    expect(bars).toHaveLength(10);
    const span = Math.abs((drawing?.y.range[1] ?? 0) - (drawing?.y.range[0] ?? 0));
    const first = bars.filter(({ x }) => x === bars[0].x);
    expect(first.reduce((sum, { height }) => sum + height + 1, 0)).toBeCloseTo(span, 6);
  });

  it('gives the route under the pointer, and none beside it', () => {
    for (const result of [two, years]) {
      for (const size of sizes) {
        const drawing = view.chart(result, context, size);
        const [x] = drawing?.x.range ?? [0];
        const texts = drawing?.marks.flatMap((mark) => (mark.kind === 'text' ? [mark] : [])) ?? [];
        const name = texts.find(({ text }) => text.startsWith('↑ US 90'));
        expect(view.itemOnChart(result, context, size, size.width - 5, (name?.y ?? 0) - 4)).toBe('us-90');
        expect(view.itemOnChart(result, context, size, x, 2)).toBeNull();
      }
    }
  });

  it('leaves out the names of the smallest where there is too little room, and lays none over another', () => {
    const wanted = Array.from({ length: 12 }, (_, i) => ({ y: 50 + i, weight: i === 11 ? 1 : (12 - i) / 100 }));
    const heights = spread(wanted, 40, 100).filter((y) => y !== null);
    expect(heights).toHaveLength(5);
    expect(spread(wanted, 40, 100)[11]).not.toBeNull();
    const sorted = [...heights].sort((a, b) => a - b);
    for (const [i, y] of sorted.entries())
      if (i > 0) expect(y - sorted[i - 1]).toBeGreaterThanOrEqual(rowHeight - 1e-9);
    expect(Math.max(...heights)).toBeLessThanOrEqual(100);
  });
});

describe('on the map', () => {
  it('draws what changed solid with a symbol, what did not dashed, and has all of it in the legend', () => {
    const drawings = view.layer(two, context);
    const dashed = drawings.flatMap((drawing) => (drawing.kind === 'lines' && drawing.dashed ? [drawing] : []));
    expect(dashed.reduce((sum, { starts }) => sum + starts.length - 1, 0)).toBe(2);
    const forms = drawings.flatMap((drawing) => (drawing.kind === 'circles' ? [`${drawing.id} ${drawing.form}`] : []));
    expect(forms).toEqual(['finding:routes-symbol:us-90 triangle', 'finding:routes-symbol:i-10 triangle-down']);
    const legend = view.legend(two, findingContext({ synthetic: true, pick: 'us-90' }));
    const ids = legend?.entries.map(({ id }) => id) ?? [];
    expect(ids).toEqual(expect.arrayContaining(['rose-2', 'fell-2', 'none', 'symbol-rose', 'symbol-fell', 'picked']));
    expect(ids.filter((id) => id.startsWith('width-')).length).toBeGreaterThan(0);
    expect(legend?.notes[0]).toMatch(/synthetic/i);
    expect(legend?.notes[1]).toContain('not surveyed');
    expect(view.legend(still, context)?.entries.map(({ id }) => id)).toEqual(expect.not.arrayContaining(['rose-2']));
  });

  it('finds the route under the pointer, on its line and on its symbol, and says its share', () => {
    expect(view.itemOnMap(two, 'finding:routes-reach', 1)).toBe('i-10');
    expect(view.itemOnMap(two, 'finding:routes-symbol:us-90', 0)).toBe('us-90');
    expect(view.itemOnMap(two, 'finding:routes-still-1', 0)).toBeNull();
    const [name, share, change] = view.tooltip(two, context, 'finding:routes-reach', 0);
    expect(name).toBe('US 90 (schematic)');
    expect(share).toMatch(/^[\d.]+% of 295 records in Jan 2015 – Dec 2015 \([\d.]+% to [\d.]+%\)$/);
    expect(change).toMatch(/^\+[\d.]+ points, 95 % interval .*, p = 0\.030, since Jan 2014 – Dec 2014$/);
    expect(view.names?.(two, context).map(({ text }) => text)).toEqual(two.routes.map((route) => route.name.en));
  });

  it('marks the route that is picked', () => {
    const picked = view.layer(two, findingContext({ pick: 'us-277' }))[0];
    expect(picked.id).toBe('finding:routes-picked');
    expect(view.layer(two, findingContext({ pick: 'off-route' }))[0].id).toBe('finding:routes-reach');
  });
});

it('table and geometry hold every period and every route', () => {
  const { columns, rows } = view.table(years, context);
  expect(rows).toHaveLength(8 * 7);
  for (const row of rows) expect(row).toHaveLength(columns.length);
  expect(rows[0].slice(0, 3)).toEqual(['2014', 'US 90 (schematic)', 'schematic']);
  expect(rows.at(-1)?.slice(0, 3)).toEqual(['2021', 'Off route', 'off route']);
  const adjusted = columns.findIndex(({ name }) => name === words.en['column.changeAdjusted']);
  expect([rows[0][adjusted], rows.at(-7)?.[adjusted]]).toEqual([null, 0.006]);
  const [moved] = view.features(two, context);
  expect(moved.properties).toMatchObject({ p: 1 / 97, pMonths: 0.01, adjustedP: 0.03, datesLarger: 96, dates: 96 });
  const features = view.features(years, context);
  expect(features).toHaveLength(6);
  expect(features[0].geometry.type).toBe('LineString');
  expect(features[0].properties).toMatchObject({
    id: 'us-90',
    name: 'US 90 (schematic)',
    schematic: true,
    direction: 'rose',
  });
  expect(features[0].properties['share 2014-01/2014-12']).toBeCloseTo(years.shares[0], 12);
});
