import { firstDayOf } from '../../src/base/month.ts';
import { monthIndexOf } from '../../src/base/units.ts';
import { disclose } from '../../src/disclose/disclose.ts';
import type { Disclosed, PointClustersResult, RunMeta } from '../../src/disclose/disclosed.ts';
import type { Mark } from '../../src/show/drawing/drawing.ts';
import { textWidth } from '../../src/show/drawing/text-width.ts';
import type { FindingContext } from '../../src/show/findings/finding-view.ts';
import { themes } from '../../src/show/theme/colours.ts';
import { runMeta } from './run-meta.ts';
import { firstMonth } from './show-samples.ts';

/** What a finding is read with: English, light, at 0.05 after correction. */
export const contextWith = (more: Partial<FindingContext> = {}): FindingContext => ({
  language: 'en',
  theme: themes.light,
  measure: 'Deaths and disappearances',
  synthetic: false,
  source: 'a source',
  significance: { level: 0.05, corrected: true },
  pick: null,
  sourceText: (key) => key,
  ...more,
});

/** A ring with a bay, so that it is not convex. */
const bay = (lon: number): readonly (readonly [number, number])[] => [
  [lon, 30],
  [lon + 1, 30],
  [lon + 1, 31],
  [lon + 0.5, 30.4],
  [lon, 31],
  [lon, 30],
];

/** Three clusters on two sides: one that an incident makes, and one of two days. */
export function threeClusters(
  params: RunMeta['stamp']['params'] = { radiusKm: 5, minPts: 10, sides: 'separate', exactOnly: false },
  meta: Partial<RunMeta> = {},
): Disclosed<PointClustersResult> {
  const day = firstDayOf(firstMonth);
  const base = { hot: true, cells: [], areaKm2: 640.4, core: 12, largestShare: 0.1, holdsWithoutLargest: true };
  return disclose(
    {
      shape: 'point-clusters',
      meta: runMeta({
        stamp: { method: 'dbscan', version: 1, params, seed: 1 },
        n: 100,
        people: 130,
        missing: 7,
        ...meta,
      }),
      period: { from: firstMonth, to: monthIndexOf(firstMonth + 24) },
      clusters: [
        {
          ...base,
          ...{
            id: 'cluster-1',
            side: 'us' as const,
            records: 40,
            people: 52,
            fromKm: 1200,
            toKm: 1260,
            hull: bay(-106),
          },
          ...{ firstDay: day + 10, lastDay: day + 600, centre: [-105.5, 30.2] as const },
        },
        {
          ...base,
          ...{
            id: 'cluster-2',
            side: 'mexico' as const,
            records: 20,
            people: 60,
            fromKm: 1600,
            toKm: 1640,
            hull: bay(-102),
          },
          ...{ firstDay: day + 300, lastDay: day + 330, centre: [-101.5, 30.2] as const },
          ...{ largestShare: 0.7, holdsWithoutLargest: false },
        },
        {
          ...base,
          ...{
            id: 'cluster-3',
            side: 'us' as const,
            records: 10,
            people: 11,
            fromKm: 2100,
            toKm: 2100.2,
            hull: bay(-99),
          },
          ...{ firstDay: day + 700, lastDay: day + 701, centre: [-98.5, 30.2] as const },
        },
      ],
      noise: 30,
      core: 36,
      kDistance: Float64Array.from({ length: 100 }, (_, k) => 0.5 + 30 * (k / 99) ** 4),
    },
    { threshold: null },
  );
}

/** Texts of a drawing that run out of it. */
export function textsOutside(marks: readonly Mark[], width: number, height: number): readonly string[] {
  return marks.flatMap((mark) => {
    if (mark.kind !== 'text') return [];
    const wide = textWidth(mark.text, mark.size);
    const left = mark.anchor === 'start' ? mark.x : mark.anchor === 'end' ? mark.x - wide : mark.x - wide / 2;
    const fits = left >= 0 && left + wide <= width + 1 && mark.y >= mark.size - 2 && mark.y <= height;
    return fits ? [] : [mark.text];
  });
}
