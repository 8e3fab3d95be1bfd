import { monthIndexOf } from '../../src/base/units.ts';
import { disclose } from '../../src/disclose/disclose.ts';
import type { AnalysisResult, Disclosed, PointClustersResult, RunMeta } from '../../src/disclose/disclosed.ts';
import type { AnalysisSpec } from '../../src/document/document.ts';
import { defineFindingView, type FindingContext } from '../../src/show/findings/finding-view.ts';
import { themes } from '../../src/show/theme/colours.ts';
import { runMeta } from './run-meta.ts';
import { firstMonth } from './show-samples.ts';

/** An analysis as a person starts it. */
export const analysisOf = (id: string, method: string, more: Partial<AnalysisSpec> = {}): AnalysisSpec => ({
  id,
  method,
  version: 1,
  params: {},
  seed: 1,
  data: 'incidents',
  period: 'now',
  chosen: 'not-said',
  ...more,
});

const square = (lon: number): readonly (readonly [number, number])[] => [
  [lon, 30],
  [lon + 1, 30],
  [lon + 1, 31],
  [lon, 31],
];

/** Two places where points lie together. */
export function clustersResult(meta: Partial<RunMeta> = {}): Disclosed<PointClustersResult> {
  const clusters = [-106, -101].map((lon, i) => ({
    id: `c${i + 1}`,
    hot: true,
    side: 'us' as const,
    cells: [],
    records: 20 + i,
    people: 30 + i,
    largestShare: 0.1,
    holdsWithoutLargest: true,
    hull: square(lon),
    areaKm2: 900,
    fromKm: 1200 + i * 100,
    toKm: 1250 + i * 100,
    core: 9,
    firstDay: 16_100,
    lastDay: 16_900,
    centre: [lon + 0.5, 30.5] as const,
  }));
  return disclose(
    {
      shape: 'point-clusters',
      meta: runMeta({ stamp: { method: 'made-up', version: 2, params: {}, seed: 7 }, n: 50, people: 80, ...meta }),
      period: { from: firstMonth, to: monthIndexOf(firstMonth + 12) },
      clusters,
      noise: 9,
      core: 18,
      kDistance: new Float64Array(0),
    },
    { threshold: null },
  );
}

const isClusters = (result: AnalysisResult): result is PointClustersResult => result.shape === 'point-clusters';

/** A view of a made-up method: its places as polygons, its items in a row on the chart. */
export const madeUpView = defineFindingView<PointClustersResult>(
  'made-up',
  { en: { chart: 'Places' }, es: { chart: 'Lugares' } },
  isClusters,
  {
    text: ({ clusters }) => ({
      headline: `${clusters.length} places.`,
      figures: [{ term: 'Noise', texts: ['9 records.'] }],
      caveats: [],
      items: clusters.map(({ id }) => ({ id, title: id, lines: [], ink: '#b35806' })),
    }),
    layer: ({ clusters }) => [
      {
        kind: 'polygons',
        id: 'finding:places',
        starts: Uint32Array.from({ length: clusters.length + 1 }, (_, i) => i * 4),
        lonLat: Float64Array.from(clusters.flatMap(({ hull }) => hull.flat())),
        fill: new Uint8Array(clusters.length * 4).fill(99),
      },
    ],
    legend: () => ({
      id: 'finding',
      title: 'Places',
      entries: [
        {
          id: 'place',
          swatch: { shape: 'cell', fill: '#b35806', pattern: null, ink: '#b35806', edge: 'none' },
          label: 'Place',
        },
      ],
      notes: [],
    }),
    chart: (_, __, { width, height }) => ({
      width,
      height,
      marks: [],
      x: { domain: [0, 2], range: [0, width] },
      y: { domain: [0, 1], range: [height, 0] },
      description: 'Two places.',
    }),
    itemOnMap: ({ clusters }, drawing, index) => (drawing === 'finding:places' ? (clusters[index]?.id ?? null) : null),
    itemOnChart: ({ clusters }, _, { width }, x) => clusters[Math.floor((x / width) * 2)]?.id ?? null,
    unitsOf: () => [],
    tooltip: ({ clusters }, _, __, index) => [clusters[index]?.id ?? ''],
    table: ({ clusters }) => ({
      columns: [
        { name: 'Place', isNumber: false },
        { name: 'Records', isNumber: true },
      ],
      rows: clusters.map(({ id, records }) => [id, records]),
    }),
    features: ({ clusters }) =>
      clusters.map(({ id, hull, records }) => ({
        type: 'Feature',
        geometry: { type: 'Polygon', coordinates: [[...hull, hull[0]]] },
        properties: { id, records },
      })),
  },
);

export const findingContext = (more: Partial<FindingContext> = {}): FindingContext => ({
  language: 'en',
  theme: themes.light,
  measure: 'Deaths and disappearances',
  synthetic: false,
  source: 'Source: IOM',
  significance: { level: 0.05, corrected: true },
  pick: null,
  sourceText: (key) => key,
  ...more,
});
