import type { Language } from '../../../base/words.ts';
import type { SegmentResult } from '../../../disclose/disclosed.ts';
import type { Axis, Drawing, Mark } from '../../drawing/drawing.ts';
import { place } from '../../drawing/drawing.ts';
import { formatOf } from '../../format.ts';
import type { Theme } from '../../theme/colours.ts';
import { words } from '../../words.ts';
import { kilometreAxis, margin, valueTicks } from '../frame.ts';

interface Frame {
  readonly width: number;
  readonly height: number;
  readonly language: Language;
  readonly theme: Theme;
}

/** Total of the chosen months per border kilometre: each sector a block over its own kilometres. */
export function profile(result: SegmentResult, frame: Frame): Drawing {
  const { width, height, theme, language } = frame;
  const x = kilometreAxis(result, width);
  const perKm = result.segments.map((s, i) => (result.bySegment[i] ?? Number.NaN) / (s.toKm - s.fromKm));
  const top = Math.max(1e-9, ...perKm.filter((value) => !Number.isNaN(value)));
  const y: Axis = { domain: [0, top * 1.08], range: [height - margin.bottom, margin.top + 14] };
  const base = y.range[0];
  const blocks = result.segments.flatMap((segment, s): Mark[] => {
    const left = place(x, segment.fromKm);
    const wide = place(x, segment.toKm) - left;
    const value = perKm[s] ?? Number.NaN;
    const box = { kind: 'rect' as const, x: left, width: Math.max(0, wide - 0.75) };
    if (Number.isNaN(value)) return [{ ...box, y: base - 12, height: 12, fill: theme.quiet, pattern: 'dots' }];
    const high = base - place(y, value);
    const fill = result.chosen[s] ? theme.accent : theme.line;
    return [{ ...box, y: base - high, height: high, fill }];
  });
  return {
    width,
    height,
    x,
    y,
    description: `${words[language].profileTitle}. ${words[language].areaTotal}`,
    marks: [
      ...blocks,
      { kind: 'line', points: [margin.left, base, width - margin.right, base], stroke: theme.quiet, width: 0.75 },
      ...valueTicks(y, 3).flatMap((value): Mark[] => [
        {
          kind: 'text',
          x: margin.left - 6,
          y: place(y, value) + 4,
          text: formatOf(language).whole(value),
          size: 11,
          fill: theme.quiet,
          anchor: 'end',
        },
      ]),
      {
        kind: 'text',
        x: margin.left,
        y: 11,
        text: words[language].profileTitle,
        size: 12,
        weight: 600,
        fill: theme.ink,
        anchor: 'start',
        halo: theme.panel,
      },
    ],
  };
}
