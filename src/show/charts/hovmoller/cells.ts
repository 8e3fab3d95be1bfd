import type { SegmentResult } from '../../../disclose/disclosed.ts';
import type { Axis, Mark } from '../../drawing/drawing.ts';
import { place } from '../../drawing/drawing.ts';
import type { Theme } from '../../theme/colours.ts';
import type { ChartInput } from '../chart.ts';
import { isInView } from '../frame.ts';
import { type Look, looksOf, scaleOf } from './looks.ts';

type Box = Omit<Mark & { readonly kind: 'rect' }, 'fill' | 'pattern'>;

const drawn = (look: Look, box: Box, { theme }: ChartInput, colours: readonly string[]): Mark[] => {
  if (look === 'suppressed') return [{ ...box, fill: theme.quiet, pattern: 'hatch' }];
  if (look === 'missing') return [{ ...box, fill: theme.quiet, pattern: 'dots' }];
  if (look === 'off') return [{ ...box, fill: offFill(theme) }];
  if (look === 'few') return [{ ...box, height: box.height + 0.3, fill: theme.neutral }];
  return look < 0 ? [] : [{ ...box, height: box.height + 0.3, fill: colours[look] ?? theme.ink }];
};

/** Of months of the year that are not chosen. */
export const offFill = ({ line }: Theme): string => `${line}80`;

/** Runs of places that look the same, each with its first and the one after its last. */
function* runs(from: number, to: number, look: (at: number) => Look): Generator<readonly [number, number, Look]> {
  let first = from;
  for (let at = from + 1; at <= to; at++) {
    if (at < to && look(at) === look(first)) continue;
    yield [first, at, look(first)];
    first = at;
  }
}

const overAll = (look: Look): Look => (look === 'few' || look === 'off' ? look : -1);

/** Months in view that are not chosen, or have too few records for shares, each over the whole width. */
function wholeRows(result: SegmentResult, input: ChartInput, x: Axis, y: Axis, look: (s: number, m: number) => Look) {
  const [from, to] = [y.domain[0] - result.firstMonth, y.domain[1] - result.firstMonth];
  return [...runs(from, to, (m) => overAll(look(0, m)))].flatMap(([first, after, seen]): Mark[] => {
    const top = place(y, result.firstMonth + first);
    const height = place(y, result.firstMonth + after) - top;
    return drawn(seen, { kind: 'rect', x: x.range[0], y: top, width: x.range[1] - x.range[0], height }, input, []);
  });
}

/** One mark for each run of months that look the same. */
export function cells(result: SegmentResult, input: ChartInput, x: Axis, y: Axis): Mark[] {
  const look = looksOf(result, input);
  const { colours } = scaleOf(input);
  const [from, to] = [y.domain[0] - result.firstMonth, y.domain[1] - result.firstMonth];
  const marks = wholeRows(result, input, x, y, look);
  result.segments.forEach((segment, s) => {
    if (!isInView(segment, x)) return;
    const left = place(x, segment.fromKm);
    const width = place(x, segment.toKm) - left;
    for (const [first, after, seen] of runs(from, to, (m) => look(s, m))) {
      if (overAll(seen) !== -1) continue;
      const top = place(y, result.firstMonth + first);
      const height = place(y, result.firstMonth + after) - top;
      marks.push(...drawn(seen, { kind: 'rect', x: left, y: top, width, height }, input, colours));
    }
  });
  return marks;
}
