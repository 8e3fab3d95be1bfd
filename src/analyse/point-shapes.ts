import type { ReadonlyF32, ReadonlyF64 } from '../base/typed-array.ts';
import type { Period } from '../select/periods.ts';
import type { Cluster, RunMeta } from './finding-shapes.ts';

/** A surface of density over the plane. */
export interface DensityResult {
  readonly shape: 'density';
  readonly meta: RunMeta;
  readonly period: Period;
  readonly bandwidthKm: number;
  /** Rows from south to north, columns from west to east, `cellKm` apart; events per km2 and period. */
  readonly columns: number;
  readonly rows: number;
  readonly cellKm: number;
  readonly values: ReadonlyF32;
  /** Degrees of grid point (column c, row r): `lonLat[2 (r columns + c)]`. */
  readonly lonLat: ReadonlyF32;
  /** Bands of density, low to high: rings in degrees, outer and inner alike (even-odd), and their area. */
  readonly contours: readonly {
    readonly from: number;
    readonly to: number;
    readonly rings: readonly (readonly (readonly [number, number])[])[];
    readonly areaKm2: number;
  }[];
  readonly largest: number;
  /** Sum of the surface over the plane: what it should be is `meta.n` or people. */
  readonly integral: number;
}

/** Density along the border line. */
export interface LineDensityResult {
  readonly shape: 'line-density';
  readonly meta: RunMeta;
  readonly period: Period;
  readonly bandwidthKm: number;
  /** Border kilometres of the points, and density there in events per straight kilometre and period. */
  readonly km: ReadonlyF64;
  readonly values: ReadonlyF64;
  /** The same for each side. */
  readonly us: ReadonlyF64;
  readonly mexico: ReadonlyF64;
  /** Pointwise 95 % band by bootstrap of months; empty where there is none. */
  readonly lower: ReadonlyF64;
  readonly upper: ReadonlyF64;
}

/** Clusters of points: DBSCAN and ST-DBSCAN. */
export interface PointClustersResult {
  readonly shape: 'point-clusters';
  readonly meta: RunMeta;
  readonly period: Period;
  readonly clusters: readonly (Cluster & {
    readonly core: number;
    /** First and last day, days since 1970-01-01. */
    readonly firstDay: number;
    readonly lastDay: number;
    /** Mean centre, degrees. */
    readonly centre: readonly [number, number];
  })[];
  readonly noise: number;
  readonly core: number;
  /** Distance to the minPts-th nearest, km, ascending, thinned to at most 200: where its knee is, a radius is right. */
  readonly kDistance: ReadonlyF64;
}

/** Pairs of events near in place and time: near repeat. */
export interface PairsResult {
  readonly shape: 'pairs';
  readonly meta: RunMeta;
  readonly period: Period;
  /** Bands of distance in metres, half-open, the first "same place" (0 to 0), and of days. */
  readonly distance: readonly (readonly [number, number])[];
  readonly days: readonly (readonly [number, number])[];
  /** distance x days, row-major. NaN where suppressed. */
  readonly observed: ReadonlyF64;
  readonly expected: ReadonlyF64;
  readonly ratio: ReadonlyF64;
  readonly p: ReadonlyF64;
  /** Holm over all bands. */
  readonly adjusted: ReadonlyF64;
}
