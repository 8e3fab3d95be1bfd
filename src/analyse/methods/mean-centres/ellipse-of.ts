import { destination } from '@turf/turf';
import type { Steps } from '../../../base/steps.ts';
import type { IncidentTable } from '../../../columns/table.ts';
import { geodesic } from '../../../corridors/geodesic.ts';
import type { Position } from '../../kernels/mean-position.ts';
import { standardDeviationalEllipse } from '../../kernels/standard-deviational-ellipse.ts';
import type { CentreEllipse } from '../../shapes.ts';
import { writtenMeasure, writtenRing } from '../../written-shape.ts';

export type Divisor = 'yuill' | 'crimestat' | 'turf';

/** What a semi-axis sqrt(S / n) is multiplied by. */
export function divisorFactor(divisor: Divisor, n: number): number {
  if (divisor === 'yuill') return 1;
  return Math.sqrt(divisor === 'turf' ? 2 : (2 * n) / (n - 2));
}

const corners = 64;
const chunk = 4096;
const degrees = 180 / Math.PI;

/** Corners in degrees, closed; lengths and directions are laid off from the centre. */
function ringOf(centre: Position, { semiMajorKm, semiMinorKm, azimuth }: Omit<CentreEllipse, 'ring'>) {
  const turn = azimuth / degrees;
  const ring = Array.from({ length: corners }, (_, k): readonly [number, number] => {
    const angle = (2 * Math.PI * k) / corners;
    const [along, aside] = [semiMajorKm * Math.cos(angle), semiMinorKm * Math.sin(angle)];
    const east = along * Math.sin(turn) + aside * Math.cos(turn);
    const north = along * Math.cos(turn) - aside * Math.sin(turn);
    const far = destination([centre.lon, centre.lat], Math.hypot(east, north), Math.atan2(east, north) * degrees);
    const [lon = Number.NaN, lat = Number.NaN] = far.geometry.coordinates;
    return [lon, lat];
  });
  return writtenRing([...ring, ring[0]]);
}

/**
 * Standard deviational ellipse of some records about their mean centre, on the azimuthal equidistant plane of that
 * centre: distances and directions from it are those of geodesics.
 */
export function* ellipseOf(
  table: IncidentTable,
  rows: Uint32Array,
  centre: Position,
  divisor: Divisor,
): Steps<CentreEllipse> {
  const east = new Float64Array(rows.length);
  const north = new Float64Array(rows.length);
  for (let k = 0; k < rows.length; k++) {
    if (k % chunk === chunk - 1) yield { done: k, total: rows.length };
    const { km, azimuth } = geodesic(centre.lon, centre.lat, table.lon[rows[k]], table.lat[rows[k]]);
    east[k] = km * Math.sin(azimuth);
    north[k] = km * Math.cos(azimuth);
  }
  const plain = standardDeviationalEllipse(east, north);
  const factor = divisorFactor(divisor, rows.length);
  const axes = {
    semiMajorKm: writtenMeasure(plain.semiMajor * factor),
    semiMinorKm: writtenMeasure(plain.semiMinor * factor),
    azimuth: writtenMeasure(plain.azimuth),
  };
  return { ...axes, ring: ringOf(centre, axes) };
}
