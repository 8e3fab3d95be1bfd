import type { Period, SegmentResult } from '../../../disclose/disclosed.ts';
import type { Axis, Mark } from '../../drawing/drawing.ts';
import { place } from '../../drawing/drawing.ts';
import type { Theme } from '../../theme/colours.ts';
import { isInView } from '../frame.ts';

/** A veil over what is neither chosen nor compared with; the edges of what is, and a bar beside its months. */
export function windowMarks(result: SegmentResult, before: Period | null, x: Axis, y: Axis, theme: Theme): Mark[] {
  const veil = `${theme.paper}B8`;
  const marks: Mark[] = [];
  const cover = (left: number, top: number, right: number, bottom: number): void => {
    if (right - left > 0.5 && bottom - top > 0.5) {
      marks.push({ kind: 'rect', x: left, y: top, width: right - left, height: bottom - top, fill: veil });
    }
  };
  const [left, right] = x.range;
  let veiledTo = y.range[0];
  for (const { from, to, ink, dash } of windows(result, before, y, theme)) {
    cover(left, veiledTo, right, from);
    veiledTo = Math.max(veiledTo, to);
    result.segments.forEach((segment, s) => {
      if (isInView(segment, x) && result.chosen[s] !== true)
        cover(place(x, segment.fromKm), from, place(x, segment.toKm), to);
    });
    if (to - from > y.range[1] - y.range[0] - 0.5) continue;
    for (const at of [from, to])
      marks.push({ kind: 'line', points: [left, at, right, at], stroke: ink, width: 1.5, dash });
    marks.push({ kind: 'rect', x: right + 3, y: from, width: 4, height: to - from, fill: ink });
  }
  cover(left, veiledTo, right, y.range[1]);
  return marks;
}

/** The months chosen and those compared with, as stretches of the axis, the earlier first. */
function windows(result: SegmentResult, before: Period | null, y: Axis, theme: Theme) {
  const stretch = ({ from, to }: Period, ink: string, dash: readonly number[]) => ({
    from: place(y, Math.max(from, y.domain[0])),
    to: place(y, Math.min(to, y.domain[1])),
    ink,
    dash,
  });
  return [stretch(result, theme.accent, []), ...(before === null ? [] : [stretch(before, theme.ink, [5, 2])])]
    .filter(({ from, to }) => to > from)
    .sort((a, b) => a.from - b.from);
}
