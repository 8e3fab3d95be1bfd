import { say } from '../../../base/words.ts';
import type { ShiftResult } from '../../../disclose/disclosed.ts';
import { type Axis, type Mark, place } from '../../drawing/drawing.ts';
import type { LegendEntry } from '../../drawing/legend.ts';
import { formatOf } from '../../format.ts';
import type { Theme } from '../../theme/colours.ts';
import type { ChartInput } from '../chart.ts';
import { words } from './words.ts';

/** Height that the two bars take under the difference. */
export const boundsRoom = 16;
const barWidth = 3;
const dotSize = 6;

/** Where the centre of a period's totals may lie, border kilometres. */
interface CentreBounds {
  readonly west: number;
  readonly middle: number;
  readonly east: number;
}

type Shares = ShiftResult['shareNow'];

function boundsOf({ fromKm, toKm }: ShiftResult, shares: Shares): CentreBounds | null {
  const centre = (km: (at: number) => number): number =>
    Array.from(shares).reduce((sum, share, at) => sum + share * km(at), 0);
  const from = (at: number): number => fromKm[at] ?? Number.NaN;
  const to = (at: number): number => toKm[at] ?? Number.NaN;
  const bounds = { west: centre(from), middle: centre((at) => (from(at) + to(at)) / 2), east: centre(to) };
  return Number.isNaN(bounds.middle) ? null : bounds;
}

/**
 * Bounds of the centre of sector totals before and now: from everyone at the western end of each sector to everyone at
 * the eastern. Empty for incidents, which have places, and where a share is held back.
 */
export function centreBounds(shift: ShiftResult): readonly (CentreBounds & { readonly of: 'before' | 'now' })[] {
  if (shift.figures !== 'areas' || shift.meanShift === null) return [];
  const [before, now] = [boundsOf(shift, shift.shareBefore), boundsOf(shift, shift.shareNow)];
  return before === null || now === null
    ? []
    : [
        { ...before, of: 'before' },
        { ...now, of: 'now' },
      ];
}

/** Two bars, as far as they lie in view, each with a mark where the midpoints put the centre. */
export function boundsMarks(shift: ShiftResult, x: Axis, height: number, theme: Theme): readonly Mark[] {
  const [first, last] = x.domain;
  return centreBounds(shift).flatMap(({ west, middle, east, of }, row): Mark[] => {
    const y = height - boundsRoom + 4 + 8 * row;
    const [from, to] = [Math.max(west, first), Math.min(east, last)];
    if (from >= to) return [];
    const stroke = of === 'now' ? theme.ink : theme.quiet;
    const bar: Mark = {
      kind: 'line',
      points: [place(x, from), y, place(x, to), y],
      stroke,
      width: barWidth,
      ...(of === 'before' ? { dash: [5, 3] } : {}),
    };
    const dot: Mark = {
      kind: 'rect',
      x: place(x, middle) - dotSize / 2,
      y: y - dotSize / 2,
      width: dotSize,
      height: dotSize,
      fill: stroke,
    };
    return [bar, ...(middle > first && middle < last ? [dot] : [])];
  });
}

export const boundsEntries = (shift: ShiftResult, { language, theme }: ChartInput): readonly LegendEntry[] =>
  centreBounds(shift).map(({ of }) => ({
    id: `centre-${of}`,
    swatch: { shape: 'line', ink: of === 'now' ? theme.ink : theme.quiet, width: barWidth, dashed: of === 'before' },
    label: words[language][of === 'now' ? 'centreNow' : 'centreBefore'],
  }));

/** "The centre moved 65 km; by where people stood inside the sectors, -466 to +596 km." Empty where there are no bars. */
export function boundsNote(shift: ShiftResult, language: ChartInput['language']): string {
  const { meanShift } = shift;
  if (meanShift === null || centreBounds(shift).length === 0) return '';
  const { signed } = formatOf(language);
  return say(words, language, 'centreNote', {
    km: signed(meanShift.value),
    lower: signed(meanShift.lower),
    upper: signed(meanShift.upper),
  });
}
