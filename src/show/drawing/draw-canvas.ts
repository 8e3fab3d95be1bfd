import type { Drawing, Mark } from './drawing.ts';

const family = "'Public Sans', sans-serif";

/** Draws a picture; the context is already scaled to the device's pixels and moved to the picture's place. */
export function drawCanvas(context: CanvasRenderingContext2D, drawing: Pick<Drawing, 'marks'>): void {
  for (const mark of drawing.marks) drawMark(context, mark);
}

function drawMark(context: CanvasRenderingContext2D, mark: Mark): void {
  switch (mark.kind) {
    case 'rect':
      context.fillStyle = mark.pattern === undefined ? mark.fill : patternOf(context, mark.pattern, mark.fill);
      context.fillRect(mark.x, mark.y, mark.width, mark.height);
      return;
    case 'line':
    case 'area':
      trace(context, mark.points);
      if (mark.kind === 'area') {
        context.fillStyle = mark.pattern === undefined ? mark.fill : patternOf(context, mark.pattern, mark.fill);
        context.fill();
        return;
      }
      context.strokeStyle = mark.stroke;
      context.lineWidth = mark.width;
      context.setLineDash([...(mark.dash ?? [])]);
      context.stroke();
      context.setLineDash([]);
      return;
    case 'text':
      drawText(context, mark);
      return;
    default:
      mark satisfies never;
  }
}

function trace(context: CanvasRenderingContext2D, points: readonly number[]): void {
  context.beginPath();
  for (let i = 0; i + 1 < points.length; i += 2) context.lineTo(points[i] ?? 0, points[i + 1] ?? 0);
}

function drawText(context: CanvasRenderingContext2D, mark: Mark & { kind: 'text' }): void {
  context.save();
  context.translate(mark.x, mark.y);
  if (mark.turn !== undefined) context.rotate((mark.turn * Math.PI) / 180);
  context.font = `${mark.weight ?? 400} ${mark.size}px ${family}`;
  context.textAlign = mark.anchor === 'middle' ? 'center' : mark.anchor;
  context.textBaseline = 'alphabetic';
  if (mark.halo !== undefined) {
    context.lineJoin = 'round';
    context.lineWidth = 3;
    context.strokeStyle = mark.halo;
    context.strokeText(mark.text, 0, 0);
  }
  context.fillStyle = mark.fill;
  context.fillText(mark.text, 0, 0);
  context.restore();
}

const tiles = new Map<string, HTMLCanvasElement>();

/** A tile of hatching or dots; made once for each ink. */
function tileOf(pattern: 'hatch' | 'dots', ink: string): HTMLCanvasElement {
  const known = tiles.get(pattern + ink);
  if (known !== undefined) return known;
  const tile = document.createElement('canvas');
  tile.width = 6;
  tile.height = 6;
  const pen = tile.getContext('2d');
  if (pen !== null) {
    pen.strokeStyle = ink;
    pen.fillStyle = ink;
    if (pattern === 'dots') {
      pen.fillRect(1, 1, 1, 1);
      pen.fillRect(4, 4, 1, 1);
    } else {
      pen.beginPath();
      // Three strokes, so that the corners of neighbouring tiles meet.
      for (const shift of [-6, 0, 6]) {
        pen.moveTo(shift - 1, 7);
        pen.lineTo(shift + 7, -1);
      }
      pen.stroke();
    }
  }
  tiles.set(pattern + ink, tile);
  return tile;
}

const patterns = new WeakMap<CanvasRenderingContext2D, Map<string, CanvasPattern>>();

/** A context's own pattern, made once: a diagram fills hundreds of marks with it. */
function patternOf(context: CanvasRenderingContext2D, pattern: 'hatch' | 'dots', ink: string): CanvasPattern | string {
  const own = patterns.get(context) ?? new Map<string, CanvasPattern>();
  patterns.set(context, own);
  const made = own.get(pattern + ink) ?? context.createPattern(tileOf(pattern, ink), 'repeat');
  if (made === null) return ink;
  own.set(pattern + ink, made);
  return made;
}
