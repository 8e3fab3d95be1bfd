import type { ReadonlyF64 } from '../../base/typed-array.ts';
import type { PlanePlaces } from './ridge-starts.ts';

/** Places along lines, and the length of line that each stands for: the half of a piece at an end. */
export interface PlacesAlong extends PlanePlaces {
  readonly weight: Float64Array<ArrayBuffer>;
}

/**
 * Places at equal steps along lines of the plane: on each line as many as come nearest to the step, both ends among them.
 *
 * @param step in the unit of the plane
 *
 * O(corners + places).
 */
export function placesAlong(
  lines: readonly { readonly x: ReadonlyF64; readonly y: ReadonlyF64 }[],
  step: number,
): PlacesAlong {
  const places: number[] = [];
  const weight: number[] = [];
  for (const { x, y } of lines) {
    if (x.length === 0) continue;
    const at = new Float64Array(x.length);
    for (let k = 1; k < x.length; k++) {
      at[k] = at[k - 1] + Math.sqrt((x[k] - x[k - 1]) ** 2 + (y[k] - y[k - 1]) ** 2);
    }
    const length = at[at.length - 1];
    const pieces = Math.max(1, Math.round(length / step));
    for (let k = 0, corner = 0; k <= pieces; k++) {
      const wanted = (k / pieces) * length;
      while (corner + 2 < at.length && at[corner + 1] < wanted) corner++;
      const next = Math.min(corner + 1, at.length - 1);
      const span = at[next] - at[corner];
      const share = span > 0 ? (wanted - at[corner]) / span : 0;
      weight.push((k === 0 || k === pieces ? 0.5 : 1) * (length / pieces));
      places.push(x[corner] + share * (x[next] - x[corner]), y[corner] + share * (y[next] - y[corner]));
    }
  }
  return {
    x: Float64Array.from({ length: places.length / 2 }, (_, k) => places[2 * k]),
    y: Float64Array.from({ length: places.length / 2 }, (_, k) => places[2 * k + 1]),
    weight: Float64Array.from(weight),
  };
}
