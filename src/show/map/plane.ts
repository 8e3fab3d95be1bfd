import { fittedAlbers } from '../../corridors/fitted-albers.ts';

export type Bounds = readonly [number, number, number, number];

/**
 * A plane that a map is drawn in, in the measure of the engines' square world: 0 to 1 from west to east and from north to
 * south, as Web Mercator has it.
 */
export interface Plane {
  /** Two planes of one key are the same. */
  readonly key: string;
  /** World place of degrees. */
  worldOf(lon: number, lat: number): readonly [number, number];
  /** Degrees of a world place. */
  lonLatOf(x: number, y: number): readonly [number, number];
}

const radians = Math.PI / 180;

/** The engines draw nothing but this. */
export const mercatorPlane: Plane = {
  key: 'mercator',
  worldOf: (lon, lat) => [
    (lon + 180) / 360,
    0.5 - Math.log(Math.tan(Math.PI / 4 + (lat * radians) / 2)) / (2 * Math.PI),
  ],
  lonLatOf: (x, y) => [x * 360 - 180, (2 * Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) - Math.PI / 2) / radians],
};

/** What a conic plane is fit to: the latitudes that are seen, and the place where north is up. */
export interface ConicFit {
  readonly south: number;
  readonly north: number;
  readonly lon: number;
  readonly lat: number;
}

/**
 * A conic plane. Albers' of equal areas rather than Lambert's conformal: what pages compare is how much lies on an area,
 * and over the latitudes of the border the two differ by less than a line's width (angles by under half a degree). Its
 * scale is such that a degree of longitude at the middle is as wide as in Web Mercator: zooms mean the same in both.
 */
export function conicPlane({ south, north, lon, lat }: ConicFit): Plane {
  const { forward, inverse } = fittedAlbers(south, north, lon, lat);
  const out = new Float64Array(2);
  forward(lon + 0.5, lat, out, 0);
  const perKm = 1 / 720 / (out[0] ?? 1);
  const [middleX, middleY] = mercatorPlane.worldOf(lon, lat);
  return {
    key: ['conic', south, north, lon, lat].join(),
    worldOf: (placeLon, placeLat) => {
      forward(placeLon, placeLat, out, 0);
      return [middleX + (out[0] ?? 0) * perKm, middleY - (out[1] ?? 0) * perKm];
    },
    lonLatOf: (x, y) => {
      inverse((x - middleX) / perKm, (middleY - y) / perKm, out, 0);
      return [out[0] ?? 0, out[1] ?? 0];
    },
  };
}
