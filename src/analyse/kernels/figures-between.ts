import type { Rng } from '../../base/rng.ts';
import type { ReadonlyF64 } from '../../base/typed-array.ts';

/**
 * Puts an own uniform draw between its bounds into the place of every uncertain figure (stochastic criteria of SMAA-2,
 * independent of one another).
 *
 * @returns null where no figure is uncertain; else draw by draw, each from the stream of its own, into figures that lie as
 * the bounds do
 *
 * O(uncertain figures) a draw.
 */
export function figuresBetween(
  low: ReadonlyF64,
  high: ReadonlyF64,
  streams: (draw: number) => Rng,
): ((draw: number, figures: Float64Array) => void) | null {
  const places: number[] = [];
  for (let at = 0; at < low.length; at++) if (low[at] < high[at]) places.push(at);
  if (places.length === 0) return null;
  return (draw, figures) => {
    const rng = streams(draw);
    for (const at of places) figures[at] = low[at] + rng.nextUnit() * (high[at] - low[at]);
  };
}
