import { booleanPointInPolygon, distance, polygon } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { expectInside } from '../../../../tests/support/chart-frame.ts';
import { contextWith, textsOutside } from '../../../../tests/support/point-cluster-samples.ts';
import { runMeta } from '../../../../tests/support/run-meta.ts';
import { monthIndex } from '../../../base/month.ts';
import { problem } from '../../../base/problem.ts';
import { monthIndexOf } from '../../../base/units.ts';
import { languages } from '../../../base/words.ts';
import { disclose } from '../../../disclose/disclose.ts';
import type { Disclosed, Ridge, RidgePeriod, RidgesResult } from '../../../disclose/disclosed.ts';
import { themes } from '../../theme/colours.ts';
import { filesOfResult } from '../check-text.ts';
import { bandPieces, bandSides, cornersOf, stretchesOf } from './stretches.ts';
import { view } from './view.ts';

const first = monthIndex(2015, 1);
const period = (from: number) => ({ from: monthIndexOf(first + from), to: monthIndexOf(first + from + 24) });

/** A ridge north-west of Eagle Pass, `north` km off the other, that bends; firm but for its last corners. */
function ridge(id: string, north: number, more: Partial<Ridge> = {}): Ridge {
  const corners = Array.from({ length: 24 }, (_, k) => k);
  return {
    id,
    lonLat: Float64Array.from(
      corners.flatMap((k) => [-100.6 - k * 0.08, 28.9 + 0.25 * Math.sin(k / 4) + k * 0.05 + north / 111]),
    ),
    borderKm: Float64Array.from(corners, (k) => 2400 - k * 12),
    acrossKm: Float64Array.from(corners, (k) => north + 30 * Math.sin(k / 4)),
    density: Float64Array.from(corners, (k) => 0.5 + k / 10),
    bandKm: Float64Array.from(corners, (k) => (k < 18 ? 2 + k / 5 : 70)),
    lengthKm: 210,
    apartShare: 0.25,
    ...more,
  };
}

const ofPeriod = (from: number, ridges: readonly Ridge[]): RidgePeriod => ({
  period: period(from),
  records: 400,
  people: 460,
  ridges,
  lengthKm: ridges.reduce((sum, { lengthKm }) => sum + lengthKm, 0),
});

const params = { bandwidthKm: 20, cutoff: 5, sides: 'both', depthKm: '150', draws: 99 };

function ridgesResult(more: Partial<RidgesResult> = {}): Disclosed<RidgesResult> {
  return disclose(
    {
      shape: 'ridges',
      meta: runMeta({
        stamp: { method: 'density-ridges', version: 2, params, seed: 1 },
        n: 800,
        people: 920,
        missing: 7,
        tests: 1,
        headlineP: 1 / 61,
      }),
      period: period(24),
      bandwidthKm: 20,
      now: ofPeriod(24, [ridge('now-1', 0), ridge('now-2', 60, { lengthKm: 90, apartShare: 0 })]),
      before: ofPeriod(0, [ridge('before-1', 25)]),
      distance: {
        mean: { value: 12.4, lower: 8.6, upper: 17.8 },
        hausdorff: { value: 118, lower: 91, upper: 172 },
        hausdorff95: { value: 88, lower: 47, upper: 113 },
        usual: [3.6, 7.1],
        pMonths: 0.01,
        placebo: { larger: 60, of: 60, dates: 88 },
        p: 1 / 61,
      },
      exchanges: 99,
      thinnedTo: 400,
      resamples: 99,
      cut: [],
      sameSeason: true,
      breaks: [],
      ...more,
    },
    { threshold: null },
  );
}

const result = ridgesResult();
const context = contextWith();
const alone = ridgesResult({
  now: ofPeriod(24, [ridge('now-1', 0, { apartShare: Number.NaN, bandKm: new Float64Array(0) })]),
  before: null,
  distance: null,
  exchanges: 0,
  thinnedTo: 0,
  resamples: 0,
});
const refused = ridgesResult({
  now: ofPeriod(24, []),
  before: ofPeriod(0, []),
  distance: null,
  meta: { ...result.meta, problems: [problem('too-few-events', { records: 12, needed: 30 })] },
});

const figureTexts = (found: Disclosed<RidgesResult>): string =>
  view
    .text(found, context)
    .figures.flatMap(({ texts }) => texts)
    .join(' ');

describe('text', () => {
  it('never says a route without distance, interval, what is usual, p and n', () => {
    expect(view.text(result, context).headline).toBe(
      'The routes found differ: ridges of Jan 2017 – Dec 2018 and of Jan 2015 – Dec 2016 lie 12 km apart on average (95 % interval 8.6 to 18); with no change 3.6 to 7.1 would be usual; farther than at 60 of 60 other dates; p = 0.016, n = 800 records.',
    );
    const { distance: known } = result;
    if (known === null) throw new Error('the sample has no distance');
    const unclear = ridgesResult({ distance: { ...known, p: 0.4 } });
    expect(view.text(unclear, context).headline).toMatch(/^No clear change of routes: .* p = 0\.4, n = 800/);
    expect(view.text(result, contextWith({ significance: { level: 0.001, corrected: true } })).headline).toMatch(
      /^No clear/,
    );
    const untested = ridgesResult({ distance: { ...known, p: null, pMonths: null, placebo: null, usual: null } });
    expect(view.text(untested, context).headline).toMatch(
      /^No change of routes is claimed: .* for a test; n = 800 records/,
    );
    expect(view.text(untested, context).headline).not.toMatch(/NaN|p =/);
    expect(view.text(alone, context).headline).toContain('A description without a test.');
    const undated = ridgesResult({ distance: { ...known, p: null, placebo: { larger: 9, of: 9, dates: 9 } } });
    expect(view.text(undated, context).headline).toMatch(
      /^No change of routes is claimed: .* 3\.6 to 7\.1 would be usual, but other dates are too few .*; n = 800 records\.$/,
    );
    expect(figureTexts(undated)).toMatch(/months gives p = 0\.01\. Years that drift .* than at 9 of 9 other dates\./);
    expect(figureTexts(result)).toContain(
      'p = 0.016: the larger of 0.01 (blocks of months exchanged) and 0.016 (rank of this date among the dates looked at). Ridges of as many records lie farther apart than at 60 of 60 other dates, evenly spaced among the 88 of the series.',
    );
    const nothing = ridgesResult({ before: ofPeriod(0, []), distance: null });
    expect(view.text(nothing, context).headline).toMatch(/^Nothing to compare/);
  });

  it('says seasons that differ and a definition that changed inside the sentence, in both languages', () => {
    const weak = ridgesResult({ sameSeason: false, breaks: ['break.x'] });
    const sourceText = () => 'Another publisher.';
    expect(view.text(weak, contextWith({ sourceText })).headline).toMatch(
      /; seasons differ; definition changed: Another publisher\.$/,
    );
    expect(view.text(weak, contextWith({ sourceText, language: 'es' })).headline).toMatch(
      /; las temporadas difieren; cambió la definición: Another publisher\.$/,
    );
  });

  it('gives the farthest places, what one period alone has, how firm, how many and how', () => {
    expect(figureTexts(result)).toContain(
      'lies 118 km from the other’s ridges (Hausdorff distance, 91 to 172); 95 % of places lie within 88 km (47 to 113)',
    );
    expect(figureTexts(result)).toContain(
      '17.5% of the length in Jan 2017 – Dec 2018 lies more than 40 km from every ridge',
    );
    expect(figureTexts(result)).toContain('Ridges in Jan 2017 – Dec 2018: 2, 300 km; 73.9% of that is firm.');
    expect(figureTexts(result)).toContain(
      '99 resamples of months for bands and intervals; 99 exchanges of months for p.',
    );
    expect(figureTexts(result)).toContain('7 records of these months have no point');
    expect(figureTexts(result)).not.toContain('thinned');
    expect(figureTexts(ridgesResult({ thinnedTo: 310 }))).toContain('thinned at random to 310 records');
    expect(figureTexts(alone)).not.toMatch(/firm|resamples|NaN/);
    expect(view.text(result, context).caveats.join(' ')).toContain('here 2 km where R is 100 km');
    const held = ridgesResult({ meta: { ...result.meta, basis: 'disclosed' } });
    expect(view.text(held, context).caveats.join(' ')).toContain('suppression threshold');
  });

  it('lists every ridge, and nothing where there is no answer', () => {
    const { items } = view.text(result, context);
    expect(items.map(({ id }) => id)).toEqual(['now-1', 'now-2', 'before-1']);
    expect(items[0].title).toContain('Now 1: km 2,124 to 2,400');
    expect(items[0].lines.join(' ')).toContain('25% of it lies more than 40 km');
    expect(view.text(alone, context).items[0].title).toMatch(/^Ridge 1/);
    expect(view.text(refused, context)).toEqual({ headline: '', figures: [], caveats: [], items: [] });
    expect(view.chart(refused, context, { width: 300, height: 180 })).toBeNull();
    expect([view.layer(refused, context), view.legend(refused, context)]).toEqual([[], null]);
  });
});

describe('on the map', () => {
  it('draws the earlier ridges dashed under the later, thin where they are not firm, and finds each', () => {
    const drawings = view.layer(result, context);
    expect(drawings.map(({ id }) => id)).toEqual([
      'finding:ridges-band',
      'finding:ridges-before-unsure',
      'finding:ridges-before',
      'finding:ridges-now-unsure',
      'finding:ridges-now',
    ]);
    const lines = drawings.filter((drawing) => drawing.kind === 'lines');
    expect(lines.map(({ dashed }) => dashed)).toEqual([true, true, false, false]);
    expect(lines[3].widthPx).toBeGreaterThan(lines[1].widthPx);
    expect(view.itemOnMap(result, 'finding:ridges-now', 1)).toBe('now-2');
    expect(view.itemOnMap(result, 'finding:ridges-before', 0)).toBe('before-1');
    expect(view.itemOnMap(result, 'finding:ridges-band', 0)).toBe('now-1');
    expect(view.itemOnMap(result, 'another', 0)).toBeNull();
    expect(view.tooltip(result, context, 'finding:ridges-now', 0)[0]).toContain('Now 1');
    const picked = view.layer(result, contextWith({ pick: 'before-1' })).map(({ id }) => id);
    expect(picked).toContain('finding:ridges-picked');
    expect(view.unitsOf(result, 'now-1').length).toBeGreaterThan(100);
  });

  it('names the later ridges as the list does, and the one picked', () => {
    const namesOf = (pick: string | null) => view.names?.(result, contextWith({ pick })).map(({ text }) => text);
    expect(namesOf(null)).toEqual(['Now 1', 'Now 2']);
    expect(namesOf('before-1')).toEqual(['Now 1', 'Now 2', 'Before 1']);
  });

  it('has in its legend what it draws and no other', () => {
    for (const language of languages) {
      for (const found of [result, alone]) {
        const drawn = view.layer(found, contextWith({ language })).length;
        expect(view.legend(found, contextWith({ language }))?.entries).toHaveLength(drawn);
      }
    }
    expect(view.legend(result, contextWith({ pick: 'now-2' }))?.entries.at(-1)?.id).toBe('picked');
    expect(view.legend(result, contextWith({ synthetic: true }))?.notes).toHaveLength(3);
  });

  it('bands stand as far from the ridge as Turf measures it, and lie about it', () => {
    const [stretch] = stretchesOf(ridge('now-1', 0), 40);
    expect([stretch.from, stretch.to, stretch.isFirm]).toEqual([0, 17, true]);
    const corners = cornersOf(stretch);
    const { left, right } = bandSides(stretch, () => 8);
    for (const [k, [lon, lat]] of corners.entries()) {
      for (const side of [left, right]) expect(distance([lon, lat], [...side[k]])).toBeCloseTo(8, 1);
    }
    const pieces = bandPieces(stretch, () => 8).map((piece) =>
      polygon([[...piece, piece[0]].map((place) => [...place])]),
    );
    expect(pieces).toHaveLength(17);
    for (const [k, piece] of pieces.entries()) {
      const [[lon, lat], [nextLon, nextLat]] = [corners[k], corners[k + 1]];
      expect(booleanPointInPolygon([(lon + nextLon) / 2, (lat + nextLat) / 2], piece)).toBe(true);
    }
  });
});

describe('as a chart', () => {
  const sizes = [
    { width: 300, height: 180 },
    { width: 900, height: 500 },
  ];

  it('keeps inside its frame, small and large, in both languages and themes', () => {
    for (const language of languages) {
      for (const theme of Object.values(themes)) {
        for (const size of sizes) {
          for (const found of [result, alone]) {
            const drawing = view.chart(found, contextWith({ language, theme, pick: 'now-1' }), size);
            if (drawing === null) throw new Error('there is no chart');
            expectInside(drawing);
            expect(textsOutside(drawing.marks, size.width, size.height)).toEqual([]);
            expect(drawing.description.length).toBeGreaterThan(40);
          }
        }
      }
    }
  });

  it('picks the ridge near the pointer, and none elsewhere', () => {
    const [, size] = sizes;
    const ids = Array.from({ length: 90 * 50 }, (_, k) =>
      view.itemOnChart(result, context, size, 10 * (k % 90), 10 * Math.floor(k / 90)),
    );
    expect(new Set(ids)).toEqual(new Set(['now-1', 'now-2', 'before-1', null]));
    expect(view.itemOnChart(result, context, size, 2, 2)).toBeNull();
  });
});

describe('as files', () => {
  it('has a row for each ridge, and lines and bands with the test beside them', () => {
    const { columns, rows } = view.table(result, context);
    expect(rows.map((row) => [row[0], row.length])).toEqual([
      ['Now 1', columns.length],
      ['Now 2', columns.length],
      ['Before 1', columns.length],
    ]);
    expect(view.table(result, contextWith({ language: 'es' })).rows[2][0]).toBe('Antes 1');
    expect(view.table(alone, context).rows[0].slice(-2)).toEqual([null, null]);
    const features = view.features(result, context);
    expect(features.map(({ geometry, properties }) => [geometry.type, properties.id])).toEqual([
      ['LineString', 'now-1'],
      ['Polygon', 'now-1-band-1'],
      ['LineString', 'now-2'],
      ['Polygon', 'now-2-band-1'],
      ['LineString', 'before-1'],
      ['Polygon', 'before-1-band-1'],
    ]);
    expect(features[0].properties).toMatchObject({ p: 1 / 61, pMonths: 0.01, datesLarger: 60, dates: 60 });
    expect(features[0].properties).toMatchObject({ meanDistanceKm: 12.4, usualUpperKm: 7.1, from: '2017-01' });
    expect(features[4].properties).toMatchObject({ from: '2015-01', to: '2016-12' });
    const [ring] = features[1].geometry.coordinates as number[][][];
    expect(ring[0]).toEqual(ring.at(-1));
    expect(view.features(alone, context)).toHaveLength(1);
  });
});

it('files to check by hold code for the points of a publisher, and none of them', () => {
  const about = {
    language: 'es',
    measure: 'muertes',
    source: 'OIM.',
    synthetic: false,
    method: 'Crestas',
    differs: '',
    least: null,
  } as const;
  const files = filesOfResult(result, about);
  expect(files).toHaveLength(1);
  expect(files[0]?.text).toContain('kdr(xy, H = diag(20^2, 2), pre = FALSE)');
  expect(files[0]?.text).toContain('La aplicación no entrega los puntos');
});
