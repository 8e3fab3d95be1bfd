import type { Mark } from './drawing.ts';
import { element, escapeMarkup, short } from './markup.ts';

/** Side of a tile of hatching or dots, as a canvas draws it. */
const tile = 6;

/**
 * Marks as elements of an SVG, which has to name the family of letters. Patterns come first, as definitions.
 * @param prefix begins the ids of patterns: SVGs of one document must not share theirs
 */
export function marksSvg(marks: readonly Mark[], prefix = ''): string {
  const patterns = new Map<string, string>();
  const paint = (fill: string, pattern: 'hatch' | 'dots' | undefined): string => {
    if (pattern === undefined) return fill;
    const id = `${prefix}${pattern}-${fill.replace(/[^\w]/g, '')}`;
    patterns.set(id, patternSvg(id, pattern, fill));
    return `url(#${id})`;
  };
  const drawn = marks.map((mark) => markSvg(mark, paint)).join('');
  return patterns.size === 0 ? drawn : `<defs>${[...patterns.values()].join('')}</defs>${drawn}`;
}

function markSvg(mark: Mark, paint: (fill: string, pattern: 'hatch' | 'dots' | undefined) => string): string {
  switch (mark.kind) {
    case 'rect': {
      const { x, y, width, height } = mark;
      return element('rect', { ...upright(x, y, width, height), fill: paint(mark.fill, mark.pattern) });
    }
    case 'line':
      return element('polyline', {
        points: pairs(mark.points),
        fill: 'none',
        stroke: mark.stroke,
        'stroke-width': mark.width,
        'stroke-dasharray': mark.dash === undefined || mark.dash.length === 0 ? null : mark.dash.join(' '),
      });
    case 'area':
      return element('polygon', { points: pairs(mark.points), fill: paint(mark.fill, mark.pattern) });
    case 'text':
      return textSvg(mark);
    default:
      return mark satisfies never;
  }
}

/** A canvas takes a width to the left as well; an SVG would draw nothing. */
const upright = (x: number, y: number, width: number, height: number) => ({
  x: Math.min(x, x + width),
  y: Math.min(y, y + height),
  width: Math.abs(width),
  height: Math.abs(height),
});

function pairs(points: readonly number[]): string {
  const places: string[] = [];
  for (let i = 0; i + 1 < points.length; i += 2) places.push(`${short(points[i] ?? 0)},${short(points[i + 1] ?? 0)}`);
  return places.join(' ');
}

function textSvg({ x, y, text, size, fill, anchor, weight, turn, halo }: Mark & { readonly kind: 'text' }): string {
  const around =
    halo === undefined ? {} : { stroke: halo, 'stroke-width': 3, 'stroke-linejoin': 'round', 'paint-order': 'stroke' };
  return element(
    'text',
    {
      x,
      y,
      'font-size': size,
      'font-weight': weight === 600 ? 600 : null,
      'text-anchor': anchor === 'start' ? null : anchor,
      transform: turn === undefined ? null : `rotate(${short(turn)} ${short(x)} ${short(y)})`,
      fill,
      ...around,
    },
    escapeMarkup(text),
  );
}

function patternSvg(id: string, pattern: 'hatch' | 'dots', ink: string): string {
  const inside =
    pattern === 'dots'
      ? [1, 4].map((at) => element('rect', { x: at, y: at, width: 1, height: 1, fill: ink })).join('')
      : // Three strokes, so that the corners of neighbouring tiles meet.
        element('path', { d: 'M-7 7L1 -1M-1 7L7 -1M5 7L13 -1', stroke: ink, fill: 'none' });
  return element('pattern', { id, patternUnits: 'userSpaceOnUse', width: tile, height: tile }, inside);
}
