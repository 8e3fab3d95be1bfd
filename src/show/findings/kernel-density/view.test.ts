import { describe, expect, it } from 'vitest';
import { runMeta } from '../../../../tests/support/run-meta.ts';
import { firstMonth } from '../../../../tests/support/show-samples.ts';
import { expectRelative } from '../../../../tests/support/tolerance.ts';
import { monthIndexOf } from '../../../base/units.ts';
import { disclose } from '../../../disclose/disclose.ts';
import type { DensityResult, Disclosed } from '../../../disclose/disclosed.ts';
import { themes } from '../../theme/colours.ts';
import type { FindingContext } from '../finding-view.ts';
import { areaCurve, areaHolding } from './area-curve.ts';
import { piecesOf } from './pieces.ts';
import { view } from './view.ts';

const columns = 41;
const rows = 31;
const levels = [0.2, 0.5, 1, 2, 3];
/** A round hill of height 4 near Eagle Pass: density falls straight to 0 at 12 grid steps. */
const height = (c: number, r: number): number => Math.max(0, 4 * (1 - Math.hypot(c - 20, r - 15) / 12));
const at = (c: number, r: number): [number, number] => [-100.5 + (c - 20) * 0.05, 28.7 + (r - 15) * 0.045];

/** A circle of the hill's level, and the one above it as a hole. */
function ringsOf(from: number, to: number | undefined): [number, number][][] {
  const circle = (level: number): [number, number][] =>
    Array.from({ length: 65 }, (_, k) => {
      const turn = (2 * Math.PI * (k % 64)) / 64;
      const radius = 12 * (1 - level / 4);
      return at(20 + radius * Math.cos(turn), 15 + radius * Math.sin(turn));
    });
  return to === undefined ? [circle(from)] : [circle(from), circle(to)];
}

function resultOf(more: Partial<DensityResult> = {}): Disclosed<DensityResult> {
  const places = Array.from({ length: columns * rows }, (_, i) => [i % columns, Math.floor(i / columns)] as const);
  return disclose(
    {
      shape: 'density',
      meta: runMeta({ n: 120, people: 150, missing: 3, tests: 0, headlineP: null }),
      period: { from: firstMonth, to: monthIndexOf(firstMonth + 24) },
      bandwidthKm: 30,
      columns,
      rows,
      cellKm: 5,
      values: Float32Array.from(places, ([c, r]) => height(c, r)),
      lonLat: Float32Array.from(places.flatMap(([c, r]) => at(c, r))),
      contours: levels.map((from, i) => ({
        from,
        to: levels[i + 1] ?? 4,
        rings: ringsOf(from, levels[i + 1]),
        areaKm2: 100 * (5 - i),
      })),
      largest: 4,
      integral: 120,
      ...more,
    },
    { threshold: null },
  );
}

const context = (more: Partial<FindingContext> = {}): FindingContext => ({
  language: 'en',
  theme: themes.light,
  measure: 'Deaths and disappearances',
  synthetic: false,
  source: 'IOM',
  significance: { level: 0.05, corrected: true },
  pick: null,
  sourceText: (key) => key,
  ...more,
});
const none = resultOf({ columns: 0, rows: 0, values: new Float32Array(0), lonLat: new Float32Array(0), contours: [] });

/** Twice the area of a piece in steps of the grid, signed; and whether all its corners turn one way. */
function measure(
  lonLat: Float64Array,
  from: number,
  to: number,
): { readonly twice: number; readonly isConvex: boolean } {
  const corners = Array.from({ length: to - from }, (_, k) => {
    const [lon, lat] = lonLat.subarray(2 * (from + k), 2 * (from + k) + 2);
    return [((lon ?? 0) + 100.5) / 0.05, ((lat ?? 0) - 28.7) / 0.045] as const;
  });
  let [twice, isConvex] = [0, true];
  corners.forEach(([x, y], k) => {
    const [nextX, nextY] = corners[(k + 1) % corners.length] ?? [0, 0];
    const [lastX, lastY] = corners[(k + 2) % corners.length] ?? [0, 0];
    twice += x * nextY - nextX * y;
    isConvex &&= (nextX - x) * (lastY - nextY) - (nextY - y) * (lastX - nextX) > -1e-4;
  });
  return { twice, isConvex };
}

describe('the pieces of the map', () => {
  it('are convex, and cover each band once', () => {
    const { starts, lonLat, band } = piecesOf(resultOf());
    const areas = levels.map(() => 0);
    band.forEach((index, i) => {
      const { twice, isConvex } = measure(lonLat, starts[i], starts[i + 1]);
      expect(isConvex).toBe(true);
      areas[index] += twice / 2;
    });
    const disc = (level: number): number => Math.PI * (12 * (1 - level / 4)) ** 2;
    levels.forEach((level, i) => {
      const next = levels[i + 1];
      expectRelative(areas[i], disc(level) - (next === undefined ? 0 : disc(next)), 0.06);
    });
  });
});

describe('view', () => {
  it('says where half of the density is, in both languages, for records and for people', () => {
    const half = areaHolding(areaCurve(resultOf()), 0.5);
    expect(half % 25).toBe(0);
    const { headline, figures, caveats, items } = view.text(resultOf(), context());
    expect(headline).toContain('120 records');
    expect(headline).toContain('Eagle Pass');
    expect(figures.flatMap(({ texts }) => texts).join(' ')).toContain('3 records of these months have no place');
    expect(caveats.length).toBeGreaterThan(0);
    expect(items.map(({ id }) => id)).toEqual(['band-4', 'band-3', 'band-2', 'band-1', 'band-0']);
    expect(items.map(({ ink }) => ink)).toEqual([...themes.light.people.slice(1)].reverse());
    const people = resultOf({
      meta: runMeta({
        n: 120,
        people: 150,
        stamp: { method: 'kernel-density', version: 1, params: { count: 'people', kernel: 'gaussian' }, seed: 1 },
      }),
    });
    expect(view.text(people, context({ language: 'es' })).headline).toContain('150 personas');
    expect(view.text(none, context()).items).toEqual([]);
  });

  it('has every band of the map in its legend and no other', () => {
    for (const theme of [themes.light, themes.dark]) {
      const result = resultOf();
      const drawn = new Set(piecesOf(result).band);
      expect(view.legend(result, context({ theme }))?.entries.length).toBe(drawn.size);
      const [fills] = view.layer(result, context({ theme }));
      expect([fills?.kind, fills?.id]).toEqual(['polygons', 'finding:density']);
    }
    expect(view.layer(none, context())).toEqual([]);
    expect(view.legend(none, context())).toBe(null);
  });

  it('picks a band on the map, on the chart and in the list alike', () => {
    const result = resultOf();
    const pick = 'band-3';
    const index = piecesOf(result).band.indexOf(3);
    expect(view.itemOnMap(result, 'finding:density', index)).toBe(pick);
    expect(view.itemOnMap(result, 'finding:density-outlines', index)).toBe(null);
    const size = { width: 900, height: 500 };
    const found = Array.from({ length: 900 }, (_, x) => view.itemOnChart(result, context(), size, x, 100));
    expect(new Set(found)).toEqual(new Set(['band-4', 'band-3', 'band-2', 'band-1', 'band-0', null]));
    const ids = view.layer(result, context({ pick })).map(({ id }) => id);
    expect(ids).toContain('finding:density-picked');
    expect(view.legend(result, context({ pick }))?.entries.at(-1)?.id).toBe('picked');
    expect(view.unitsOf(result, pick).length).toBeGreaterThan(5);
    expect(view.unitsOf(result, 'other')).toEqual([]);
    expect(view.tooltip(result, context(), 'finding:density', index).join(' ')).toContain('2 to 3 records per km²');
  });

  it.each([
    ['en', 300, 180],
    ['es', 300, 180],
    ['en', 900, 500],
    ['es', 900, 500],
  ] as const)('draws a chart whose texts stay inside it (%s, %d x %d)', (language, width, height) => {
    const drawing = view.chart(resultOf(), context({ language }), { width, height });
    for (const mark of drawing?.marks ?? []) {
      if (mark.kind !== 'text') continue;
      expect(mark.size).toBeGreaterThanOrEqual(11);
      expect(mark.y).toBeLessThanOrEqual(height);
    }
    expect(drawing?.description.length).toBeGreaterThan(20);
    expect(view.chart(none, context(), { width, height })).toBe(null);
  });

  it('gives its bands as a table, and as polygons with holes', () => {
    const { columns: names, rows: lines } = view.table(resultOf(), context());
    expect(lines.length).toBe(5);
    for (const line of lines) expect(line.length).toBe(names.length);
    const features = view.features(resultOf(), context());
    expect(features.map(({ properties }) => properties.unit)).toEqual(Array(5).fill('records/km2'));
    const polygons = features.map(({ geometry }) => geometry.coordinates as number[][][][]);
    expect(polygons.map((polygon) => polygon[0]?.length)).toEqual([1, 2, 2, 2, 2]);
  });
});
