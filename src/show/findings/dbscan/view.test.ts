import { describe, expect, it } from 'vitest';
import { contextWith, textsOutside, threeClusters } from '../../../../tests/support/point-cluster-samples.ts';
import { problem } from '../../../base/problem.ts';
import { languages } from '../../../base/words.ts';
import { disclose } from '../../../disclose/disclose.ts';
import { themes } from '../../theme/colours.ts';
import { view } from './view.ts';

const result = threeClusters();
const context = contextWith();
const refused = disclose(
  {
    ...result,
    meta: { ...result.meta, problems: [problem('too-few-events', { records: 12, needed: 30 })] },
    clusters: [],
    kDistance: new Float64Array(0),
  },
  { threshold: null },
);

describe('text', () => {
  it('says how many records stand in clusters, of how many, and that it is no test', () => {
    const { headline, caveats, figures } = view.text(result, context);
    expect(headline).toBe('3 clusters hold 70 of 100 records, Jan 2014 – Dec 2015.');
    expect(caveats.join(' ')).toContain('without a test');
    const said = figures.flatMap(({ texts }) => texts).join(' ');
    expect(said).toContain('100 records with 130 people; 30 in no cluster.');
    expect(said).toContain('7 records of these months have no point');
    expect(said).toContain('10 records within 5 km');
  });

  it('gives each cluster its place, its figures and its largest incident', () => {
    const { items } = view.text(result, context);
    expect(items.map(({ id, title }) => [id, title])).toEqual([
      ['cluster-1', 'Cluster 1, U.S. side, km 1,200 to 1,260'],
      ['cluster-2', 'Cluster 2, Mexican side, km 1,600 to 1,640'],
      ['cluster-3', 'Cluster 3, U.S. side, km 2,100'],
    ]);
    expect(items[1].lines.join(' ')).toContain('One incident is 70% of its people, and without it the place is gone.');
    expect(items[2].lines.join(' ')).toContain('from 2015-12-02 to 2015-12-03');
  });

  it('says where there is none, and nothing where there is no answer', () => {
    const none = disclose({ ...result, clusters: [], noise: 100 }, { threshold: null });
    expect(view.text(none, context).headline).toContain('none of 100 records has 10 within 5 km');
    expect(view.text(refused, context)).toEqual({ headline: '', figures: [], caveats: [], items: [] });
    expect(view.chart(refused, context, { width: 300, height: 180 })).toBeNull();
    expect(view.layer(refused, context)).toEqual([]);
    expect(view.legend(refused, context)).toBeNull();
  });

  it('tells months alone where days were held back', () => {
    const held = threeClusters(undefined, { basis: 'disclosed' });
    const { items, caveats } = view.text(held, context);
    expect(items[2].lines.join(' ')).toContain('from Dec 2015 to Dec 2015');
    expect(caveats.join(' ')).toContain('suppression threshold');
    expect(view.table(held, context).rows[0][8]).toBe('2014-01');
  });
});

describe('on the map', () => {
  it('draws hulls, filled and outlined, and a circle at each centre, and finds the cluster of each', () => {
    const drawings = view.layer(result, context);
    expect(drawings.map(({ kind, id }) => [kind, id.startsWith('finding:')])).toEqual([
      ['polygons', true],
      ['lines', true],
      ['circles', true],
    ]);
    const [fill, hulls, centres] = drawings.map(({ id }) => id);
    const found = [0, 1, 2, 3].map((k) => view.itemOnMap(result, fill, k));
    expect(found).toEqual(['cluster-1', 'cluster-2', 'cluster-3', null]);
    expect(view.itemOnMap(result, hulls, 1)).toBe('cluster-2');
    expect(view.itemOnMap(result, centres, 2)).toBe('cluster-3');
    expect(view.itemOnMap(result, 'another', 0)).toBeNull();
    expect(view.tooltip(result, context, centres, 0)).toEqual([
      'Cluster 1, U.S. side, km 1,200 to 1,260',
      '40 records, 52 people, 640 km²',
    ]);
    expect(view.tooltip(result, context, 'another', 0)).toEqual([]);
  });

  it('circles grow with the records, by their area', () => {
    const circles = view.layer(result, context).find(({ kind }) => kind === 'circles');
    if (circles?.kind !== 'circles') throw new Error('no circles');
    expect(circles.radiusPx[0] / circles.radiusPx[2]).toBeCloseTo(2, 5);
  });

  it('names in the legend all that is drawn, and says synthetic', () => {
    const legend = view.legend(result, contextWith({ synthetic: true }));
    expect(legend?.entries.map(({ id }) => id)).toEqual(['hull', 'centre-10', 'centre-40']);
    expect(legend?.title).toBe('Clusters of places (DBSCAN): Deaths and disappearances');
    expect(legend?.notes[0]).toMatch(/synthetic/i);
    expect(legend?.notes).toHaveLength(3);
  });

  it('covers a cluster with cells, for its profile', () => {
    expect(view.unitsOf(result, 'cluster-1').length).toBeGreaterThan(100);
    expect(view.unitsOf(result, 'another')).toEqual([]);
  });
});

describe('the curve of distances', () => {
  for (const language of languages) {
    for (const size of [
      { width: 300, height: 180 },
      { width: 900, height: 500 },
    ]) {
      it(`keeps its texts inside, at ${size.width} x ${size.height} (${language})`, () => {
        const drawing = view.chart(result, contextWith({ language, theme: themes.dark }), size);
        expect(textsOutside(drawing?.marks ?? [], size.width, size.height)).toEqual([]);
        expect(drawing?.description).toContain('36');
      });
    }
  }

  it('rises from left to right, inside its axes, and marks the radius', () => {
    const drawing = view.chart(result, context, { width: 300, height: 180 });
    if (drawing === null) throw new Error('no drawing');
    const lines = drawing.marks.flatMap((mark) =>
      mark.kind === 'line' && mark.points.length > 20 ? [mark.points] : [],
    );
    const ys = lines[0].filter((_, k) => k % 2 === 1);
    expect(ys).toEqual([...ys].sort((a, b) => b - a));
    expect(Math.min(...ys)).toBeGreaterThanOrEqual(drawing.y.range[1] - 1e-9);
    expect(drawing.marks.some((mark) => mark.kind === 'text' && mark.text.startsWith('radius 5 km'))).toBe(true);
  });
});

it('table and geometry hold every cluster', () => {
  const { columns, rows } = view.table(result, context);
  expect(rows.map((row) => row.length)).toEqual([columns.length, columns.length, columns.length]);
  expect(rows[1].slice(0, 6)).toEqual(['Cluster 2', 'Mexican side', 1600, 1640, 20, 60]);
  const features = view.features(result, context);
  expect(features.map(({ geometry }) => geometry.type)).toEqual([1, 2, 3].flatMap(() => ['Polygon', 'Point']));
  expect(features[0].properties).toMatchObject({ id: 'cluster-1', part: 'hull', records: 40, firstDay: '2014-01-11' });
});
