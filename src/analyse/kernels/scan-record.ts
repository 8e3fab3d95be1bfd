import { poissonLlr } from './poisson-llr.ts';
import type { Cylinder } from './scan-space.ts';
import type { ScanThresholds } from './scan-thresholds.ts';

/** A ratio that rounding alone may give where all is as expected. */
const noise = 1e-9;

/** The cylinder that stands out most so far, and which counts can beat it. */
export class ScanRecord {
  thresholds: ScanThresholds;
  /** The circle that is looked at. */
  centre = 0;
  units = 0;
  best: Cylinder | null = null;
  readonly #total: number;
  readonly #ladder: (ratio: number) => ScanThresholds;
  #ratio = noise;

  constructor(total: number, ladder: (ratio: number) => ScanThresholds) {
    this.#total = total;
    this.#ladder = ladder;
    this.thresholds = ladder(noise);
  }

  /** Keeps a window of the circle if it beats what was kept. Thresholds are coarse: the caller asks on which side it lies. */
  offer(observed: number, expected: number, from: number, to: number): boolean {
    const ratio = poissonLlr(observed, expected, this.#total);
    if (!(ratio > this.#ratio)) return false;
    this.#ratio = ratio;
    this.thresholds = this.#ladder(ratio);
    const { centre, units: size } = this;
    this.best = { ratio, high: observed > expected, centre, size, from, to, observed, expected };
    return true;
  }
}
