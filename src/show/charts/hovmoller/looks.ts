import type { SegmentResult } from '../../../disclose/disclosed.ts';
import { type ClassScale, classOf, spreadOf } from '../../scale.ts';
import type { ChartInput } from '../chart.ts';
import { monthShares, shareScale } from '../month-shares.ts';

/** What stands in one stretch and month: a class, or why there is no figure. -1: zero, which is left blank. */
export type Look = number | 'missing' | 'suppressed' | 'few' | 'off';

/** Classes of what is drawn: figures, or shares in percent. */
export const scaleOf = ({ picture, figures, scale, colours }: ChartInput): ClassScale =>
  picture.figure === 'shares' ? shareScale(figures, colours) : scale;

/** How each stretch and month of a result looks. */
export function looksOf(result: SegmentResult, input: ChartInput): (s: number, m: number) => Look {
  const held = new Set(result.suppressed);
  const off = new Set(result.offSeason);
  const scale = scaleOf(input);
  const byShare = input.picture.figure === 'shares' ? monthShares(result) : null;
  return (s, m) => {
    if (off.has(m)) return 'off';
    const at = s * result.months + m;
    const state = byShare?.states[m] ?? 'known';
    if (state === 'few') return 'few';
    if (held.has(at)) return 'suppressed';
    const value = byShare === null ? (result.values[at] ?? Number.NaN) : (byShare.shares[at] ?? Number.NaN) * 100;
    if (Number.isNaN(value)) return 'missing';
    if (value === 0) return -1;
    return classOf(scale, byShare === null ? value / spreadOf(result, input.figures, s) : value);
  };
}
