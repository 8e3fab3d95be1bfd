import type { ReadonlyF64 } from './typed-array.ts';

/**
 * A power of ten that makes the mean rate at least one. Pairs without a figure or without a base count for nothing.
 * @param events what is counted, by unit
 * @param base what rates are per, by unit
 */
export function ratePer(events: ReadonlyF64, base: ReadonlyF64): number {
  let [sum, of] = [0, 0];
  for (let i = 0; i < base.length; i++) {
    if (Number.isNaN(base[i]) || Number.isNaN(events[i])) continue;
    sum += events[i];
    of += base[i];
  }
  return sum > 0 ? 10 ** Math.max(0, Math.ceil(-Math.log10(sum / of))) : 1;
}
