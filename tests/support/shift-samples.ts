import { monthIndex } from '../../src/base/month.ts';
import { monthIndexOf } from '../../src/base/units.ts';
import { disclose } from '../../src/disclose/disclose.ts';
import type { Disclosed, SegmentResult, ShiftResult } from '../../src/disclose/disclosed.ts';

const firstMonth = monthIndex(2014, 1);

/** A comparison of two years along the stretches of a result, with centres, a test and two flows. */
export function shiftResult(result: SegmentResult): Disclosed<ShiftResult> {
  const n = result.segments.length;
  const of = (value: (i: number) => number): Float64Array => Float64Array.from({ length: n }, (_, i) => value(i));
  const difference = of((i) => (i % 2 === 0 ? 0.04 : -0.03));
  return disclose(
    {
      shape: 'shift',
      stamp: { method: 'period-shift', version: 1, params: {}, seed: 1 },
      figures: result.unit === 'areas' ? 'areas' : 'incidents',
      now: { from: monthIndexOf(firstMonth + 12), to: monthIndexOf(firstMonth + 24) },
      before: { from: firstMonth, to: monthIndexOf(firstMonth + 12) },
      nNow: 100,
      nBefore: 100,
      fromKm: of((i) => result.segments[i].fromKm),
      toKm: of((i) => result.segments[i].toKm),
      ids: result.segments.map(({ id }) => id),
      shareNow: of(() => 1 / n),
      shareBefore: of(() => 1 / n),
      difference,
      lower: of((i) => (i === 0 ? 0.01 : -0.08)),
      upper: of((i) => (i === 0 ? 0.07 : 0.08)),
      wasserstein: null,
      ks: null,
      meanShift: null,
      p: 0.01,
      pMonths: 0.001,
      placebo: null,
      middleKm: of((i) => i * 100 + 50),
      middleLonLat: Float64Array.from({ length: 2 * n }, (_, i) => (i % 2 === 0 ? i / 2 - 106 : 30)),
      flows: [
        {
          from: { fromKm: 1500, toKm: 1540, straightKm: 1210, at: [-105, 31] },
          to: { fromKm: 1900, toKm: 1950, straightKm: 1420, at: [-103, 29.5] },
          share: 0.12,
          km: 210,
        },
        {
          from: { fromKm: 2400, toKm: 2410, straightKm: 1810, at: [-100.5, 28.7] },
          to: { fromKm: 2300, toKm: 2310, straightKm: 1740, at: [-100.9, 29.3] },
          share: 0.02,
          km: -70,
        },
      ],
      centres: { now: [-103, 30], before: [-104, 31], driftKm: 140, bearing: 120, ellipse: [] },
      cut: [],
      sameSeason: true,
      breaks: [],
      problems: [],
    },
    { threshold: null },
    null,
  );
}
