import type { Language } from '../../base/words.ts';
import { noteHidesText } from '../../disclose/without-refuges.ts';
import { emptyText } from '../../document/own.ts';
import type { SheetNote } from '../../document/sheet.ts';
import type { Mark } from '../drawing/drawing.ts';
import type { Theme } from '../theme/colours.ts';
import { both, larger } from './both.ts';
import { overlaps } from './map-furniture.ts';
import type { Measure } from './measure.ts';
import { type NoteGround, type NoteShape, noteShape } from './note-shapes.ts';
import type { Box, PageText } from './page.ts';
import type { PageStyle } from './page-size.ts';
import { evenLines, heightOf, textItem, widthOf } from './text-block.ts';
import { ownText } from './texts/own-text.ts';

/** Notes on one picture: shapes over it, and texts that are items of the page. */
export interface PlannedNotes {
  readonly marks: readonly Mark[];
  readonly texts: (language: Language) => readonly PageText[];
}

type Point = readonly [number, number];

const directions: readonly Point[] = [0, 45, 90, 135, 180, 225, 270, 315].map((degrees) => {
  const angle = (degrees * Math.PI) / 180;
  return [Math.cos(angle), Math.sin(angle)];
});
/** Distances from what a text speaks of, in sizes of the text. */
const distances = [0.6, 1.6, 3, 5, 8] as const;

/** The box of a text that lies from a point in a direction. */
function boxFrom([x, y]: Point, [ux, uy]: Point, far: number, width: number, height: number): Box {
  const [cx, cy] = [x + ux * (far + width / 2), y + uy * (far + height / 2)];
  return { x: cx - width / 2, y: cy - height / 2, width, height };
}

const isInside = (inner: Box, outer: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

const kept = (box: Box, outer: Box): Box => ({
  ...box,
  x: Math.max(outer.x, Math.min(box.x, outer.x + outer.width - box.width)),
  y: Math.max(outer.y, Math.min(box.y, outer.y + outer.height - box.height)),
});

/** The first place inside the picture that is clear of what stands there; the first inside where none is. */
function placeText(
  shape: NoteShape,
  width: number,
  height: number,
  outer: Box,
  taken: readonly Box[],
  size: number,
): Box {
  const wanted = ([ux, uy]: Point): number => -(ux * shape.way[0] + uy * shape.way[1]);
  const ways = [...directions].sort((a, b) => wanted(a) - wanted(b));
  const start = shape.hasLeader ? distances.slice(1) : distances;
  const all = start.flatMap((far) => ways.map((way) => boxFrom(shape.anchor, way, far * size, width, height)));
  const inside = all.filter((box) => isInside(box, outer));
  // Where no place about it is clear, any of the picture that is.
  const anywhere = gridOf(outer, width, height).sort((a, b) => distance(a, shape.anchor) - distance(b, shape.anchor));
  const isClear = (box: Box): boolean => taken.every((other) => !overlaps(box, other, size * 0.2));
  return (
    inside.find(isClear) ??
    anywhere.find(isClear) ??
    inside[0] ??
    kept(boxFrom(shape.anchor, shape.way, size, width, height), outer)
  );
}

const distance = ({ x, y, width, height }: Box, [px, py]: Point): number =>
  Math.hypot(x + width / 2 - px, y + height / 2 - py);

function gridOf(outer: Box, width: number, height: number): Box[] {
  const steps = Array.from({ length: 11 }, (_, i) => i / 10);
  if (width > outer.width || height > outer.height) return [];
  return steps.flatMap((u) =>
    steps.map((v) => ({
      x: outer.x + u * (outer.width - width),
      y: outer.y + v * (outer.height - height),
      width,
      height,
    })),
  );
}

/** A line from the nearest place on a text's box to what it speaks of, which a dot marks. */
function leaderMarks(box: Box, [x, y]: Point, theme: Theme, size: number): readonly Mark[] {
  const from = [
    Math.min(Math.max(x, box.x), box.x + box.width),
    Math.min(Math.max(y, box.y), box.y + box.height),
  ] as const;
  const dot = Array.from({ length: 16 }, (_, k) => (2 * Math.PI * k) / 16).flatMap((angle) => [
    x + size * 0.2 * Math.cos(angle),
    y + size * 0.2 * Math.sin(angle),
  ]);
  return [
    { kind: 'line', points: [...from, x, y], stroke: theme.panel, width: size * 0.28 },
    { kind: 'line', points: [...from, x, y], stroke: theme.ink, width: size * 0.1 },
    { kind: 'area', points: dot, fill: theme.ink },
  ];
}

/** As high as the lines of a language, in the place that the higher needs, on the side of what it speaks of. */
function closeTo(box: Box, [, y]: Point, height: number): Box {
  const spare = box.height - height;
  const share = y < box.y ? 0 : y > box.y + box.height ? 1 : 0.5;
  return { ...box, y: box.y + spare * share, height };
}

/** Notes of a picture, each inside it and clear of the others and of `taken`. */
export function planNotes(
  notes: readonly SheetNote[],
  ground: NoteGround,
  taken: readonly Box[],
  style: PageStyle,
  theme: Theme,
  measure: Measure,
): PlannedNotes {
  const { body } = style;
  const pad = body.size * 0.3;
  const outer = {
    x: ground.box.x + pad,
    y: ground.box.y + pad,
    width: ground.box.width - 2 * pad,
    height: ground.box.height - 2 * pad,
  };
  const most = Math.min(outer.width * 0.45, body.size * 14);
  const used = [...taken];
  const marks: Mark[] = [];
  const texts: ((language: Language) => readonly PageText[])[] = [];
  for (const note of notes) {
    const shape = noteShape(note, ground, theme, body.size);
    const text = noteHidesText(note) ? emptyText : note.text;
    const lines = both((language) => evenLines(ownText(text, language), most, body, measure));
    const height = heightOf(lines, body);
    if (height > 0) {
      const width =
        larger(both((language) => Math.max(0, ...lines[language].map((line) => widthOf(line, body, measure))))) +
        2 * pad;
      const box = placeText(shape, width, height, outer, used, body.size);
      used.push(box);
      if (shape.hasLeader) marks.push(...leaderMarks(box, shape.anchor, theme, body.size));
      texts.push((language) => [
        textItem(lines[language], closeTo(box, shape.anchor, lines[language].length * body.lineHeight), body, {
          role: 'note',
          fill: theme.ink,
          align: 'middle',
          background: theme.panel,
          field: `note:${note.id}`,
        }),
      ]);
    }
    marks.push(...shape.marks);
  }
  return { marks, texts: (language) => texts.flatMap((draw) => draw(language)) };
}
