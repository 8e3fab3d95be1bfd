import type { ReadonlyF64 } from '../base/typed-array.ts';
import { markBits } from './shapes.ts';

const plain = [
  [0.05, markBits.p05],
  [0.01, markBits.p01],
  [0.001, markBits.p001],
] as const;
const corrected = [
  [0.1, markBits.q10],
  [0.05, markBits.q05],
  [0.01, markBits.q01],
  [0.001, markBits.q001],
] as const;

const bitsOf = (value: number, levels: readonly (readonly [number, number])[]): number =>
  levels.reduce((bits, [level, bit]) => (value <= level ? bits | bit : bits), 0);

/** Which levels each unit's p and its corrected value reach, as bits of `markBits`. NaN, not tested, reaches none. */
export const marksOf = (p: ReadonlyF64, adjusted: ReadonlyF64): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(p, (value, i) => bitsOf(value, plain) | bitsOf(adjusted[i], corrected));

/**
 * One p for a run of several families of tests: the smallest Benjamini-Hochberg value of all, times the families that
 * were tested. Null where nothing was. Simes 1986, doi:10.1093/biomet/73.3.751
 */
export function headlineP(families: readonly ReadonlyF64[]): number | null {
  const least = families
    .map((adjusted) => [...adjusted].filter((value) => !Number.isNaN(value)))
    .filter((tested) => tested.length > 0)
    .map((tested) => tested.reduce((a, b) => Math.min(a, b), 1));
  return least.length === 0 ? null : Math.min(1, Math.min(...least) * least.length);
}
