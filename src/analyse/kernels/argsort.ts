import type { ReadonlyF64 } from '../../base/typed-array.ts';

/**
 * Order that sorts numbers upwards; equal ones keep their order.
 *
 * O(n log n).
 */
export function argsort(values: ReadonlyF64): Uint32Array<ArrayBuffer> {
  const order = Uint32Array.from({ length: values.length }, (_, i) => i);
  return order.sort((a, b) => values[a] - values[b] || a - b);
}
