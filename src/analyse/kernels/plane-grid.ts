/** Points of a regular grid in a plane, rows from south to north: point (c, r) stands at (west + c step, south + r step). */
export interface PlaneGrid {
  readonly west: number;
  readonly south: number;
  readonly step: number;
  readonly columns: number;
  readonly rows: number;
}

/** Events in a plane. `weight` null: one each. */
export interface PlanePoints {
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
  readonly weight: ArrayLike<number> | null;
}

/** Quartic (biweight): `radius` is where it ends. Gaussian: `radius` is its standard deviation. */
export interface DensityKernel {
  readonly kind: 'quartic' | 'gaussian';
  readonly radius: number;
}
