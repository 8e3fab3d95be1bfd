import type { Mark } from '../drawing/drawing.ts';
import type { Swatch } from '../drawing/legend.ts';
import { symbolCorners } from '../drawing/symbol-form.ts';
import type { Box } from './page.ts';

/** Height of the box of a line's or a cell's mark on screen, CSS pixels: strokes grow with the box. */
const screenHeight = 12;
const circleSides = 40;

/** How one class looks, in its box: the same as on the map. A symbol fills its box, edge included. */
export function swatchMarks(swatch: Swatch, box: Box): readonly Mark[] {
  if (swatch.shape === 'circle') return circleMarks(swatch, box);
  const grown = box.height / screenHeight;
  return swatch.shape === 'line' ? lineMarks(swatch, box, grown) : cellMarks(swatch, box, grown);
}

function circleMarks(
  { form = 'circle', fill, ink, radius }: Swatch & { readonly shape: 'circle' },
  box: Box,
): readonly Mark[] {
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  // The stroke stands half outside the radius.
  const grown = Math.min(box.width, box.height) / (2 * (radius + 0.5));
  const r = radius * grown;
  const points =
    form === 'circle'
      ? Array.from({ length: circleSides }, (_, k) => (2 * Math.PI * k) / circleSides).flatMap((angle) => [
          x + r * Math.cos(angle),
          y + r * Math.sin(angle),
        ])
      : symbolCorners(form, x, y, r);
  return [
    { kind: 'area', points, fill },
    { kind: 'line', points: [...points, ...points.slice(0, 4)], stroke: ink, width: grown },
  ];
}

function lineMarks(
  { ink, width, dashed }: Swatch & { readonly shape: 'line' },
  box: Box,
  grown: number,
): readonly Mark[] {
  const y = box.y + box.height / 2;
  const line = { kind: 'line', points: [box.x, y, box.x + box.width, y], stroke: ink, width: width * grown } as const;
  return [dashed ? { ...line, dash: [4 * grown, 2.5 * grown] } : line];
}

function edgeOf({ x, y, width, height }: Box, inset: number): number[] {
  const [left, top, right, bottom] = [x + inset, y + inset, x + width - inset, y + height - inset];
  return [left, top, right, top, right, bottom, left, bottom, left, top];
}

function cellMarks(
  { fill, pattern, ink, edge }: Swatch & { readonly shape: 'cell' },
  box: Box,
  grown: number,
): readonly Mark[] {
  const { x, y, width, height } = box;
  const marks: Mark[] = [];
  if (fill !== null) marks.push({ kind: 'rect', x, y, width, height, fill });
  if (pattern === 'hatch') marks.push(...hatching(box, ink, grown));
  if (pattern === 'dots') marks.push(...dots(box, ink, grown));
  if (edge === 'none') return marks;
  const line = { kind: 'line', points: edgeOf(box, grown / 2), stroke: ink, width: grown } as const;
  return [...marks, edge === 'dotted' ? { ...line, dash: [1.5 * grown, 2 * grown] } : line];
}

/** Slanting lines, cut at the edges of the box. */
function hatching({ x, y, width, height }: Box, ink: string, grown: number): readonly Mark[] {
  const step = 5 * grown;
  const marks: Mark[] = [];
  for (let at = step / 2; at < width + height; at += step) {
    // A line on which the way from the left and the way from the top add up to `at`.
    const from = [x + Math.max(0, at - height), y + Math.min(at, height)] as const;
    const to = [x + Math.min(at, width), y + Math.max(0, at - width)] as const;
    marks.push({ kind: 'line', points: [...from, ...to], stroke: ink, width: grown });
  }
  return marks;
}

function dots({ x, y, width, height }: Box, ink: string, grown: number): readonly Mark[] {
  const side = 1.5 * grown;
  const marks: Mark[] = [];
  for (const [row, down] of [0.28, 0.66].entries()) {
    for (let at = x + (2 + row * 2.5) * grown; at + side < x + width; at += 5 * grown) {
      marks.push({ kind: 'rect', x: at, y: y + height * down, width: side, height: side, fill: ink });
    }
  }
  return marks;
}
