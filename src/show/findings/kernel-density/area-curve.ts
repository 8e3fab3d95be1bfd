import type { DensityResult } from '../../../disclose/disclosed.ts';

/** The surface from its densest place down. */
export interface AreaCurve {
  /** Area so far, km2, and the share of the density in it, 0 to 1; both rising, from 0. */
  readonly area: Float64Array;
  readonly share: Float64Array;
  /** Index of the densest grid point. */
  readonly densest: number;
}

function makeCurve({ values, cellKm }: DensityResult): AreaCurve {
  const falling = Float64Array.from(values)
    .filter((value) => value > 0)
    .sort()
    .reverse();
  const total = falling.reduce((sum, value) => sum + value, 0);
  const area = new Float64Array(falling.length + 1);
  const share = new Float64Array(falling.length + 1);
  let held = 0;
  falling.forEach((value, k) => {
    held += value;
    area[k + 1] = (k + 1) * cellKm * cellKm;
    share[k + 1] = held / total;
  });
  const densest = [...values].indexOf(Math.fround(falling[0] ?? 0));
  return { area, share, densest };
}

const known = new WeakMap<DensityResult, AreaCurve>();

/** Made once for each surface. */
export function areaCurve(result: DensityResult): AreaCurve {
  const curve = known.get(result) ?? makeCurve(result);
  known.set(result, curve);
  return curve;
}

/** The smallest area that holds a share of the density, km2. */
export function areaHolding({ area, share }: AreaCurve, wanted: number): number {
  const at = share.findIndex((held) => held >= wanted);
  return area[at < 0 ? area.length - 1 : at] ?? 0;
}

const knownShares = new WeakMap<DensityResult, readonly number[]>();

function makeShares({ values, contours }: DensityResult): readonly number[] {
  const all = [...values];
  const total = all.reduce((sum, value) => sum + value, 0);
  return contours.map(({ from }) => {
    const held = all.reduce((sum, value) => sum + (value >= from ? value : 0), 0);
    return Math.round((100 * held) / total) / 100;
  });
}

/** Of each band, from its lower bound up: the share of the density in it and in all denser ones, whole percent as 0 to 1. */
export function bandShares(result: DensityResult): readonly number[] {
  const shares = knownShares.get(result) ?? makeShares(result);
  knownShares.set(result, shares);
  return shares;
}
