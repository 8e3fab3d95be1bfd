import type { Mark } from '../../../show/drawing/drawing.ts';
import { textWidth } from '../../../show/drawing/text-width.ts';
import type { Box } from '../../../show/page/page.ts';
import { placed, type SlideCanvas } from './canvas.ts';
import { fillXml, patternXml } from './paint.ts';
import { polygonXml, polylineXml, rectangleXml, type Told, textBoxXml } from './shapes.ts';

/** Where a drawing lies on its page: its corner, and points of the page in one of its units. */
export interface Ground {
  readonly x: number;
  readonly y: number;
  readonly unit: number;
}

/** Marks that are in points of the page already. */
export const onPage: Ground = { x: 0, y: 0, unit: 1 };

const silent: Told = { name: 'Mark', alt: null };
/** How far above the line a text begins, and its height, in shares of its size: those of the family. */
const rise = 0.95;
const tall = 1.18;

const fillOf = ({ fill, pattern }: { fill: string; pattern?: 'hatch' | 'dots' }, canvas: SlideCanvas): string =>
  pattern === undefined ? fillXml(fill) : patternXml(pattern, fill, canvas.ground);

/** A text mark in a box of its own, turned about the place where it is written. */
function textXml(canvas: SlideCanvas, mark: Mark & { kind: 'text' }, at: (x: number, y: number) => Box): string {
  const { anchor, turn = 0, text, weight, fill, halo } = mark;
  // A box of no size says how long a unit is on the slide.
  const { x, y, width: unit } = at(mark.x, mark.y);
  const size = mark.size * unit;
  const width = textWidth(text, size) * 1.05;
  const before = { start: 0, middle: width / 2, end: width }[anchor];
  const radians = (turn * Math.PI) / 180;
  // From the place to the middle of the box, and that turned.
  const [dx, dy] = [width / 2 - before, (tall / 2 - rise) * size];
  const middleX = x + dx * Math.cos(radians) - dy * Math.sin(radians);
  const middleY = y + dx * Math.sin(radians) + dy * Math.cos(radians);
  const box = { x: middleX - width / 2, y: middleY - (tall * size) / 2, width, height: tall * size };
  const look = { size, weight, fill, halo, align: anchor, keep: 'free', turn } as const;
  return textBoxXml(canvas, text, { ...look, box, lines: [text] });
}

function markXml(canvas: SlideCanvas, mark: Mark, { x, y, unit }: Ground): string {
  const at = (px: number, py: number): Box =>
    placed(canvas.place, { x: x + px * unit, y: y + py * unit, width: unit, height: unit });
  const along = (points: readonly number[]): readonly number[] =>
    points.flatMap((value, i) => {
      if (i % 2 === 1) return [];
      const place = at(value, points[i + 1] ?? 0);
      return [place.x, place.y];
    });
  const grown = unit * canvas.place.scale;
  switch (mark.kind) {
    case 'rect': {
      const corner = at(mark.x, mark.y);
      const box = { ...corner, width: mark.width * grown, height: mark.height * grown };
      return mark.width <= 0 || mark.height <= 0 ? '' : rectangleXml(canvas, silent, box, fillOf(mark, canvas));
    }
    case 'line': {
      const { points, stroke, width, dash } = mark;
      if (points.length < 4) return '';
      const line = { colour: stroke, width: width * grown, dash: dash?.map((part) => part * grown) };
      return polylineXml(canvas, silent, along(points), line);
    }
    case 'area':
      return mark.points.length < 6 ? '' : polygonXml(canvas, silent, along(mark.points), fillOf(mark, canvas));
    case 'text':
      return mark.text.trim() === '' ? '' : textXml(canvas, mark, at);
    default:
      return mark satisfies never;
  }
}

/** Marks as shapes that a person can change, in the order in which they are drawn. */
export const marksXml = (canvas: SlideCanvas, marks: readonly Mark[], ground: Ground): string =>
  marks.map((mark) => markXml(canvas, mark, ground)).join('');
