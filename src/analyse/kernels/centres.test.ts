import { centerMean, featureCollection, point } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { expectRelative } from '../../../tests/support/tolerance.ts';
import { seededRng } from '../../base/rng.ts';
import reference from '../methods/period-shift/reference.json' with { type: 'json' };
import { addNVector } from './add-n-vector.ts';
import { centreEllipse } from './centre-ellipse.ts';
import { meanPosition } from './mean-position.ts';
import { standardDeviationalEllipse } from './standard-deviational-ellipse.ts';
import { tangentPlane } from './tangent-plane.ts';

const { data, expected, tolerance } = reference.ellipse;
const ellipseOf = (xy: readonly (readonly number[])[], weights: readonly number[] | null = null) =>
  standardDeviationalEllipse(
    Float64Array.from(xy, ([x]) => x),
    Float64Array.from(xy, ([, y]) => y),
    weights === null ? null : Float64Array.from(weights),
  );
/** CrimeStat's axes over Yuill's. */
const crimeStat = (n: number) => Math.sqrt((2 * n) / (n - 2));

describe('standard deviational ellipse', () => {
  it('agrees with aspace and pointpats, the divisor aside', () => {
    const plain = ellipseOf(data.activities_xy);
    expectRelative(plain.semiMajor * crimeStat(10), expected.activities.semi_major, tolerance);
    expectRelative(plain.semiMinor * crimeStat(10), expected.activities.semi_minor, tolerance);
    expectRelative(plain.azimuth, expected.activities.major_azimuth_deg, tolerance);
    const weighted = ellipseOf(data.activities_xy, data.wts);
    const n = data.wts.reduce((sum, w) => sum + w, 0);
    expectRelative(weighted.semiMajor * crimeStat(n), expected.activities_weighted.semi_major, tolerance);
    expectRelative(weighted.semiMinor * crimeStat(n), expected.activities_weighted.semi_minor, tolerance);
    expectRelative(weighted.azimuth, expected.activities_weighted.major_azimuth_deg, tolerance);
    const doc = ellipseOf(data.pointpats_xy);
    expectRelative(doc.semiMajor * crimeStat(11), expected.pointpats_doc.semi_major, tolerance);
    expectRelative(doc.semiMinor * crimeStat(11), expected.pointpats_doc.semi_minor, tolerance);
    expectRelative(doc.azimuth, expected.pointpats_doc.aspace_azimuth_deg, tolerance);
  });

  it('has the mean centre and the standard distance of Ebdon', () => {
    const ebdon = ellipseOf(data.ebdon_xy);
    expect([ebdon.x, ebdon.y]).toEqual(expected.ebdon.mean_centre);
    expectRelative(Math.hypot(ebdon.semiMajor, ebdon.semiMinor), expected.ebdon.standard_distance_divisor_n, tolerance);
    expect(ellipseOf([...data.ebdon_xy, [90, 90]], [...data.ebdon_xy.map(() => 1), 0])).toEqual(ebdon);
  });
});

describe('mean position', () => {
  const rng = seededRng(8);
  const points = Array.from({ length: 200 }, () => [-101 + rng.nextUnit() * 0.5, 29 + rng.nextUnit() * 0.5] as const);
  const sum = new Float64Array(3);
  for (const [lon, lat] of points) addNVector(lon, lat, sum, 0);

  it("agrees with Turf's mean of degrees where the earth is flat enough, and with the plane it lies in", () => {
    const mean = meanPosition(sum);
    const [lon, lat] = centerMean(featureCollection(points.map((at) => point([...at])))).geometry.coordinates;
    expect(Math.abs(mean.lon - lon)).toBeLessThan(2e-4);
    expect(Math.abs(mean.lat - lat)).toBeLessThan(2e-4);
    const [east, north] = tangentPlane(mean).toPlane([sum[0], sum[1], sum[2]]);
    expect(Math.hypot(east, north)).toBeLessThan(1e-9);
  });

  it('has no seam', () => {
    const across = new Float64Array(3);
    addNVector(179, 10, across, 0);
    addNVector(-179, 10, across, 0);
    expect(Math.abs(meanPosition(across).lon)).toBeCloseTo(180, 9);
  });

  it('goes to the plane and back', () => {
    const plane = tangentPlane({ lon: -102, lat: 29.5 });
    const place = plane.fromPlane(40, -25);
    const vector = new Float64Array(3);
    addNVector(place.lon, place.lat, vector, 0);
    const [east, north] = plane.toPlane([vector[0], vector[1], vector[2]]);
    expect([east, north].map((km) => Math.round(km * 1e9) / 1e9)).toEqual([40, -25]);
  });

  it('has an ellipse round the centre that holds about 95 of 100 draws', () => {
    const draws = new Float64Array(3 * 2000);
    const centre = { lon: -102, lat: 29.5 };
    const plane = tangentPlane(centre);
    const normal = () => Math.sqrt(-2 * Math.log(1 - rng.nextUnit())) * Math.cos(2 * Math.PI * rng.nextUnit());
    const at: [number, number][] = Array.from({ length: 2000 }, () => [8 * normal(), 2 * normal()]);
    for (const [i, [x, y]] of at.entries()) {
      const place = plane.fromPlane(x, y);
      addNVector(place.lon, place.lat, draws, i * 3);
    }
    const ring = centreEllipse(centre, draws, 1);
    expect(ring[0]).toEqual(ring.at(-1));
    const far = Math.max(...ring.map(([lon]) => Math.abs(lon - centre.lon)));
    const east = 8 * Math.sqrt(-2 * Math.log(0.05));
    expect(Math.abs(far / (plane.fromPlane(east, 0).lon - centre.lon) - 1)).toBeLessThan(0.06);
    expect(centreEllipse(centre, new Float64Array(6), 1)).toEqual([]);
  });
});
