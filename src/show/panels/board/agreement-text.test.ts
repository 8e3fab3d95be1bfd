import { describe, expect, it } from 'vitest';
import type { AgreementResult } from '../../../disclose/disclosed.ts';
import { agreementTexts } from './agreement-text.ts';

const result = {
  table: [10, 3, 0, 4, 80, 1, 0, 2, 0],
  units: 100,
  share: 0.9,
  kappa: 0.612,
  p: 0.0123,
  permutations: 999,
} as unknown as AgreementResult;

describe('agreementTexts', () => {
  it('says share, kappa, p and what changed', () => {
    expect(agreementTexts(result, 'en')).toEqual([
      '90% of 100 cells or areas are in the same class (hot, cold, neither).',
      "Cohen's kappa 0.61: 1 is the same map, 0 is what chance would give.",
      'p 0.012: one-sided, from 999 maps with the second moved along the border by a random distance.',
      '10 changed: 4 became hot, 3 stopped being hot, 3 otherwise.',
    ]);
  });

  it('gives no kappa where there is none', () => {
    expect(agreementTexts({ ...result, kappa: Number.NaN, p: Number.NaN }, 'es')).toHaveLength(2);
  });
});
