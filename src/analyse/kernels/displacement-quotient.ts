/** A figure before and after. */
export type BeforeAfter = readonly [number, number];

export interface DisplacementQuotient {
  /** Success quotient A1/C1 - A0/C0; NaN where a control figure is 0. */
  readonly success: number;
  /** Buffer quotient B1/C1 - B0/C0; NaN where a control figure is 0. */
  readonly buffer: number;
  /** Buffer over success; NaN where there is none. It has a meaning only where the success quotient is negative. */
  readonly quotient: number;
  /** A0 - A1. */
  readonly gross: number;
  /** A0/C0 - A1/C1. */
  readonly net: number;
  /** [A0 (C1/C0) - A1] + [B0 (C1/C0) - B1]. */
  readonly totalNet: number;
}

/**
 * Weighted displacement quotient and the measures beside it, of a treated area, the buffer around it and a control.
 *
 * O(1). Bowers & Johnson 2003, doi:10.1023/A:1024909009240; Guerette 2009, POP Center tool guide 10
 */
export function displacementQuotient(
  treated: BeforeAfter,
  buffer: BeforeAfter,
  control: BeforeAfter,
): DisplacementQuotient {
  const [a0, a1] = treated;
  const [b0, b1] = buffer;
  const [c0, c1] = control;
  const gross = a0 - a1;
  if (c0 === 0 || c1 === 0) {
    const none = Number.NaN;
    return { success: none, buffer: none, quotient: none, gross, net: none, totalNet: none };
  }
  const success = a1 / c1 - a0 / c0;
  const inBuffer = b1 / c1 - b0 / c0;
  const growth = c1 / c0;
  return {
    success,
    buffer: inBuffer,
    // Adding 0 turns -0 into 0.
    quotient: success === 0 ? Number.NaN : inBuffer / success + 0,
    gross,
    net: a0 / c0 - a1 / c1,
    totalNet: a0 * growth - a1 + (b0 * growth - b1),
  };
}
