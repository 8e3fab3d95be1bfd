import type { Mark } from '../../../show/drawing/drawing.ts';
import { plainColour } from './colour.ts';
import type { Kit, Tile } from './kit.ts';
import type { Pen } from './pen.ts';

/** Of hatching and dots, units of the drawing: as on screen. */
const tileSide = 6;
const streams = {
  // Three strokes, so that the corners of neighbouring tiles meet.
  hatch: '1 w -7 7 m 1 -1 l S -1 7 m 7 -1 l S 5 7 m 13 -1 l S',
  dots: '1 1 1 1 re 4 4 1 1 re f',
} as const;

/** Draws marks where their own units stand: the document is already moved and scaled to them. */
export class MarkDrawer {
  readonly #pen: Pen;
  readonly #ground: string;
  readonly #tiles = new Map<string, Tile>();

  /** @param ground colour behind marks that let it through */
  constructor(pen: Pen, ground: string) {
    this.#pen = pen;
    this.#ground = ground;
  }

  /** @param scale points in a unit of the marks */
  draw(marks: readonly Mark[], scale: number): void {
    for (const mark of marks) this.#mark(mark, scale);
  }

  #mark(mark: Mark, scale: number): void {
    const { kit } = this.#pen;
    if (mark.kind === 'text') {
      this.#text(mark);
      return;
    }
    if (mark.kind === 'rect') {
      const { x, y, width, height } = mark;
      if (![x, y, width, height].every(Number.isFinite) || width === 0 || height === 0) return;
      this.#fill(mark, scale, () => kit.rect(x, y, width, height));
      return;
    }
    const points = pairsOf(mark.points);
    if (points.length < 2) return;
    if (mark.kind === 'area') this.#fill(mark, scale, () => trace(kit, points).closePath());
    else this.#line(mark, points);
  }

  #fill({ fill, pattern }: Mark & { kind: 'rect' | 'area' }, scale: number, outline: () => Kit): void {
    const colour = plainColour(fill, this.#ground);
    if (colour === null) return;
    outline();
    this.#pen.kit.fillColor(pattern === undefined ? colour : [this.#tile(pattern, scale), colour]).fill();
  }

  /** One for each scale: a tile keeps the scale at which it is first used. */
  #tile(pattern: 'hatch' | 'dots', scale: number): Tile {
    const key = `${pattern} ${scale}`;
    const made =
      this.#tiles.get(key) ?? this.#pen.kit.pattern([0, 0, tileSide, tileSide], tileSide, tileSide, streams[pattern]);
    this.#tiles.set(key, made);
    return made;
  }

  #line({ stroke, width, dash = [] }: Mark & { kind: 'line' }, points: readonly Pair[]): void {
    const colour = plainColour(stroke, this.#ground);
    if (colour === null || width <= 0) return;
    const { kit } = this.#pen;
    kit.save().lineWidth(width);
    if (dash.length > 0 && dash.every((length) => length > 0)) kit.dash(dash);
    trace(kit, points).strokeColor(colour).stroke().restore();
  }

  #text({ x, y, text, size, fill, anchor, weight = 400, turn, halo }: Mark & { kind: 'text' }): void {
    const colour = plainColour(fill, this.#ground);
    if (colour === null || text === '' || !Number.isFinite(x + y)) return;
    const around = halo === undefined ? undefined : (plainColour(halo, this.#ground) ?? undefined);
    this.#pen.write(text, { x, y, size, weight, fill: colour, anchor, turn, halo: around });
  }
}

type Pair = readonly [number, number];

function pairsOf(points: readonly number[]): readonly Pair[] {
  const pairs: Pair[] = [];
  for (let i = 0; i + 1 < points.length; i += 2) {
    const [x = Number.NaN, y = Number.NaN] = [points[i], points[i + 1]];
    if (Number.isFinite(x) && Number.isFinite(y)) pairs.push([x, y]);
  }
  return pairs;
}

function trace(kit: Kit, points: readonly Pair[]): Kit {
  for (const [i, [x, y]] of points.entries()) {
    if (i === 0) kit.moveTo(x, y);
    else kit.lineTo(x, y);
  }
  return kit;
}
