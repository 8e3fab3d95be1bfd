import {
  centerMean,
  directionalMean as directionalMeanOfTurf,
  standardDeviationalEllipse as ellipseOfTurf,
  featureCollection,
  lineString,
  point,
} from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectRelative } from '../../../../tests/support/tolerance.ts';
import { seededRng } from '../../../base/rng.ts';
import { directionalMean } from '../../kernels/directional-mean.ts';
import { standardDeviationalEllipse } from '../../kernels/standard-deviational-ellipse.ts';
import { divisorFactor } from './ellipse-of.ts';
import reference from './reference.json' with { type: 'json' };

const { data, expected, tolerance } = reference;
type Points = readonly (readonly number[])[];

const ellipseOf = (xy: Points, weights: readonly number[] | null = null) =>
  standardDeviationalEllipse(
    Float64Array.from(xy, ([x]) => x),
    Float64Array.from(xy, ([, y]) => y),
    weights === null ? null : Float64Array.from(weights),
  );

/** The axes as CrimeStat, aspace and pointpats give them. */
function crimeStat(xy: Points, weights: readonly number[] | null = null) {
  const n = weights === null ? xy.length : weights.reduce((sum, weight) => sum + weight, 0);
  const plain = ellipseOf(xy, weights);
  const factor = divisorFactor('crimestat', n);
  return { ...plain, semiMajor: plain.semiMajor * factor, semiMinor: plain.semiMinor * factor };
}

const eccentricity = (major: number, minor: number): number => Math.sqrt(1 - (minor / major) ** 2);

describe('reference values', () => {
  it('aspace, plain and weighted: centre, axes, direction, area, eccentricity, standard distance', () => {
    for (const [weights, wanted] of [
      [null, expected.activities],
      [data.wts, expected.activities_weighted],
    ] as const) {
      const found = crimeStat(data.activities_xy, weights);
      expectRelative(found.x, wanted.centre[0], tolerance);
      expectRelative(found.y, wanted.centre[1], tolerance);
      expectRelative(found.semiMajor, wanted.semi_major, tolerance);
      expectRelative(found.semiMinor, wanted.semi_minor, tolerance);
      expectRelative(found.azimuth, wanted.major_azimuth_deg, tolerance);
      expectRelative(Math.PI * found.semiMajor * found.semiMinor, wanted.area, tolerance);
      expectRelative(eccentricity(found.semiMajor, found.semiMinor), wanted.eccentricity, tolerance);
    }
    const plain = ellipseOf(data.activities_xy);
    const n = data.activities_xy.length;
    const distance = Math.hypot(plain.semiMajor, plain.semiMinor) * Math.sqrt(n / (n - 2));
    expectRelative(distance, expected.activities.standard_distance, tolerance);
  });

  it('pointpats: axes, the angle from either axis, and the ratios of its four corrections', () => {
    const found = crimeStat(data.pointpats_xy);
    const { pointpats_doc: doc, pointpats_ratio_of_methods_n50: ratios } = expected;
    expectRelative(found.semiMajor, doc.semi_major, tolerance);
    expectRelative(found.semiMinor, doc.semi_minor, tolerance);
    expectRelative(found.azimuth, doc.aspace_azimuth_deg, tolerance);
    expectRelative(90 - found.azimuth, (doc.angle_rad_from_x_axis_ccw * 180) / Math.PI, tolerance);
    expectRelative(found.x, doc.aspace_centre[0], tolerance);
    expectRelative(found.y, doc.aspace_centre[1], tolerance);
    expectRelative(Math.PI * found.semiMajor * found.semiMinor, doc.aspace_area, tolerance);
    for (const axis of [0, 1] as const) {
      const plain = ratios.plain_divisor_n[axis];
      expectRelative(plain * divisorFactor('crimestat', 50), ratios.crimestat_or_yuill_both[axis], tolerance);
      expectRelative(plain * divisorFactor('turf', 50), ratios.no_n_minus_2[axis], tolerance);
      expectRelative(plain * divisorFactor('yuill', 50) * Math.sqrt(50 / 48), ratios.no_sqrt2[axis], tolerance);
    }
  });

  it('Ebdon: mean centre and standard distance with divisor n', () => {
    const found = ellipseOf(data.ebdon_xy);
    expect([found.x, found.y]).toEqual(expected.ebdon.mean_centre);
    expectRelative(Math.hypot(found.semiMajor, found.semiMinor), expected.ebdon.standard_distance_divisor_n, tolerance);
  });
});

/** A slanted cloud on a plane, small numbers that Turf takes for degrees. */
function cloud(seed: number, turn: number): [number, number][] {
  const rng = seededRng(seed);
  const bell = () => Array.from({ length: 6 }, () => rng.nextUnit()).reduce((a, b) => a + b, -3);
  return Array.from({ length: 60 }, () => {
    const [along, aside] = [3 * bell(), bell()];
    return [along * Math.cos(turn) - aside * Math.sin(turn), along * Math.sin(turn) + aside * Math.cos(turn)];
  });
}

const none = { semiMajorAxis: Number.NaN, semiMinorAxis: Number.NaN, angle: Number.NaN };

/** Turf's own account of its ellipse. */
function turfEllipse(xy: readonly (readonly [number, number])[], weights: readonly number[] | null = null) {
  const points = featureCollection(xy.map((at, i) => point([...at], { w: weights?.[i] ?? 1 })));
  const options = weights === null ? {} : { weight: 'w' };
  return {
    ...(ellipseOfTurf(points, options).properties?.standardDeviationalEllipse ?? none),
    centre: centerMean(points, options).geometry.coordinates,
  };
}

describe("Turf's, on projected coordinates", () => {
  it('has the same centre, and axes that are sqrt 2 of sqrt(S / n): the longer one whatever its name', () => {
    for (const [seed, turn] of [0.3, 1.2, 1.9, 2.8].entries()) {
      const xy = cloud(seed, turn);
      const own = ellipseOf(xy);
      const turf = turfEllipse(xy);
      expect(Math.abs(own.x - turf.centre[0])).toBeLessThan(1e-9);
      expect(Math.abs(own.y - turf.centre[1])).toBeLessThan(1e-9);
      const factor = divisorFactor('turf', xy.length);
      const axes = [turf.semiMajorAxis, turf.semiMinorAxis].sort((a, b) => b - a);
      expectRelative(own.semiMajor * factor, axes[0], 1e-6);
      expectRelative(own.semiMinor * factor, axes[1], 1e-6);
    }
  });

  it('calls the shorter axis the major one: sigma x belongs to the axis at right angles to its angle', () => {
    // theta = atan((A + B) / C) turns y to the long axis, so that the sum along the turned x is the smaller one.
    const turf = turfEllipse(cloud(1, 1.2));
    expect(turf.semiMajorAxis).toBeLessThan(turf.semiMinorAxis);
    const own = ellipseOf(cloud(1, 1.2));
    expect(Math.abs(((turf.angle - own.azimuth + 270) % 180) - 90)).toBeLessThan(1e-6);
  });

  it('is the same with weights, but takes a weight of 0 for 1', () => {
    const xy = cloud(3, 0.8);
    const weights = xy.map((_, i) => 1 + (i % 4));
    const own = ellipseOf(xy, weights);
    const turf = turfEllipse(xy, weights);
    const axes = [turf.semiMajorAxis, turf.semiMinorAxis].sort((a, b) => b - a);
    expectRelative(own.semiMajor * Math.SQRT2, axes[0], 1e-6);
    expectRelative(own.semiMinor * Math.SQRT2, axes[1], 1e-6);
    const far: [number, number][] = [...xy, [40, 40]];
    const none = ellipseOf(far, [...weights, 0]);
    expectRelative(none.semiMajor, own.semiMajor, 1e-12);
    const read = turfEllipse(far, [...weights, 0]);
    expect(Math.max(read.semiMajorAxis, read.semiMinorAxis)).toBeGreaterThan(1.5 * own.semiMajor * Math.SQRT2);
  });

  it('has the same directional mean to the east, the opposite one to the west, and the same circular variance', () => {
    const pair = fc.tuple(fc.double({ min: -50, max: 50, noNaN: true }), fc.double({ min: -50, max: 50, noNaN: true }));
    fc.assert(
      fc.property(fc.array(pair, { minLength: 1, maxLength: 12 }), (moves) => {
        const long = moves.filter(([x, y]) => Math.hypot(x, y) > 1e-3);
        fc.pre(long.length > 0);
        const own = directionalMean(
          Float64Array.from(long, ([x]) => x),
          Float64Array.from(long, ([, y]) => y),
        );
        fc.pre(own.concentration > 1e-3);
        const lines = featureCollection(
          long.map(([x, y]) =>
            lineString([
              [0, 0],
              [x, y],
            ]),
          ),
        );
        const turf = directionalMeanOfTurf(lines, { planar: true }).properties;
        // Turf adds 180 degrees to atan2 where the mean goes west, which atan2 has in it, and calls due south north.
        const goesWest = own.bearing > 180;
        const away = Math.abs(((own.bearing - turf.bearingAngle + (goesWest ? 180 : 0) + 900) % 360) - 180);
        if (Math.abs(Math.sin((own.bearing * Math.PI) / 180)) > 1e-6) expect(away).toBeLessThan(1e-6);
        expect(Math.abs(1 - own.concentration - turf.circularVariance)).toBeLessThan(1e-6);
        expect(own.moves).toBe(turf.countOfLines);
        expectRelative(own.meanLength, turf.averageLength, 1e-6);
      }),
      { numRuns: 200 },
    );
  });

  it('has no direction where nothing moves', () => {
    expect(directionalMean(new Float64Array(3), new Float64Array(3))).toMatchObject({ moves: 0, concentration: 0 });
    expect(directionalMean(Float64Array.of(0, 5), Float64Array.of(0, 0))).toMatchObject({ bearing: 90, moves: 1 });
  });
});
