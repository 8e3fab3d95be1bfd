import { borderPath } from '../../corridors/border-marks.ts';
import type { SheetNote } from '../../document/sheet.ts';
import type { Mark } from '../drawing/drawing.ts';
import type { Theme } from '../theme/colours.ts';
import type { Box } from './page.ts';

/** A picture that notes stand on, in points of the page. */
export interface NoteGround {
  readonly box: Box;
  /** Of a map degrees, of a chart values of its axes. */
  place(x: number, y: number): readonly [number, number];
  /** A map: brackets follow the border. */
  readonly isMap: boolean;
}

/** What of a note is drawn, and where its text belongs. */
export interface NoteShape {
  readonly marks: readonly Mark[];
  /** What the text speaks of; its line ends there. */
  readonly anchor: readonly [number, number];
  /** Way in which the text lies from there, if it can: right and down, each -1 to 1. */
  readonly way: readonly [number, number];
  /** A line from the text to the anchor is needed. */
  readonly hasLeader: boolean;
}

type Point = readonly [number, number];

const clampTo = ({ x, y, width, height }: Box, [px, py]: Point, inset: number): Point => [
  Math.min(Math.max(px, x + inset), x + width - inset),
  Math.min(Math.max(py, y + inset), y + height - inset),
];

/** A line with paper on both sides, so that it is seen over data. */
function inked(points: readonly number[], theme: Theme, size: number): readonly Mark[] {
  return [
    { kind: 'line', points, stroke: theme.panel, width: size * 0.32 },
    { kind: 'line', points, stroke: theme.ink, width: size * 0.12 },
  ];
}

function arrowMarks(from: Point, tip: Point, theme: Theme, size: number): readonly Mark[] {
  const length = Math.hypot(tip[0] - from[0], tip[1] - from[1]) || 1;
  const [ux, uy] = [(tip[0] - from[0]) / length, (tip[1] - from[1]) / length];
  const head = Math.min(size * 0.9, length);
  const base: Point = [tip[0] - ux * head, tip[1] - uy * head];
  const half = head * 0.42;
  const points = [...tip, base[0] - uy * half, base[1] + ux * half, base[0] + uy * half, base[1] - ux * half];
  return [...inked([...from, ...base], theme, size), { kind: 'area', points, fill: theme.ink }];
}

const circleSides = 48;

function circleOf(centre: Point, rim: Point, box: Box): readonly number[] {
  const radius = Math.hypot(rim[0] - centre[0], rim[1] - centre[1]);
  return Array.from({ length: circleSides + 2 }, (_, k) => (2 * Math.PI * k) / circleSides).flatMap((angle) =>
    clampTo(box, [centre[0] + radius * Math.cos(angle), centre[1] + radius * Math.sin(angle)], 1),
  );
}

const unit = ([x, y]: Point): Point => {
  const length = Math.hypot(x, y) || 1;
  return [x / length, y / length];
};

/** A bracket beside the border between two kilometres: on the side away from where it bends to. */
function borderBracket(note: SheetNote, ground: NoteGround, theme: Theme, size: number): NoteShape {
  const [a, b] = [note.at[0], note.to?.[0] ?? note.at[0]];
  const path = borderPath(Math.min(a, b), Math.max(a, b));
  const places = Array.from({ length: path.length / 2 }, (_, i) =>
    ground.place(path[2 * i] ?? 0, path[2 * i + 1] ?? 0),
  );
  const first = places[0] ?? ground.place(0, 0);
  const last = places.at(-1) ?? first;
  const [ux, uy] = unit([last[0] - first[0], last[1] - first[1]]);
  // Across the chord, northward: up on the page.
  const across: Point = uy * 1 >= 0 || ux >= 0 ? [uy, -ux] : [-uy, ux];
  const highest = Math.max(0, ...places.map(([x, y]) => (x - first[0]) * across[0] + (y - first[1]) * across[1]));
  const away = highest + size * 0.8;
  const at = ([x, y]: Point, far: number): Point => clampTo(ground.box, [x + across[0] * far, y + across[1] * far], 2);
  const [start, end] = [at(first, away), at(last, away)];
  const [tickA, tickB] = [at(first, away - size * 0.55), at(last, away - size * 0.55)];
  return {
    marks: inked([...tickA, ...start, ...end, ...tickB], theme, size),
    anchor: [(start[0] + end[0]) / 2, (start[1] + end[1]) / 2],
    way: across,
    hasLeader: false,
  };
}

/** A bracket over a stretch of a chart. */
function chartBracket(note: SheetNote, ground: NoteGround, theme: Theme, size: number): NoteShape {
  const [a, b] = [
    ground.place(note.at[0], note.at[1]),
    ground.place(note.to?.[0] ?? note.at[0], note.to?.[1] ?? note.at[1]),
  ];
  const y = Math.min(a[1], b[1]);
  const put = (x: number, down: number): Point => clampTo(ground.box, [x, y + down], 2);
  const points = [...put(a[0], 0), ...put(a[0], -size * 0.55), ...put(b[0], -size * 0.55), ...put(b[0], 0)];
  return {
    marks: inked(points, theme, size),
    anchor: put((a[0] + b[0]) / 2, -size * 0.55),
    way: [0, -1],
    hasLeader: false,
  };
}

/**
 * The shape of a note, kept inside its picture.
 * @param size of the text of notes, points: strokes and heads grow with it
 */
export function noteShape(note: SheetNote, ground: NoteGround, theme: Theme, size: number): NoteShape {
  if (note.kind === 'bracket') {
    return ground.isMap ? borderBracket(note, ground, theme, size) : chartBracket(note, ground, theme, size);
  }
  const at = clampTo(ground.box, ground.place(...note.at), size * 0.2);
  const to = note.to === null ? null : clampTo(ground.box, ground.place(...note.to), size * 0.2);
  if (note.kind === 'arrow' && to !== null) {
    const way = unit([at[0] - to[0], at[1] - to[1]]);
    return { marks: arrowMarks(at, to, theme, size), anchor: at, way, hasLeader: false };
  }
  if (note.kind === 'circle' && note.to !== null) {
    const rim = ground.place(...note.to);
    const radius = Math.hypot(rim[0] - at[0], rim[1] - at[1]);
    const top = clampTo(ground.box, [at[0], at[1] - radius], size * 0.2);
    return { marks: inked(circleOf(at, rim, ground.box), theme, size), anchor: top, way: [0, -1], hasLeader: false };
  }
  return { marks: [], anchor: at, way: [0.7, -0.7], hasLeader: true };
}
