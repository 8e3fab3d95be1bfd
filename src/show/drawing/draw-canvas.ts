import type { Drawing, Mark } from './drawing.ts';

const family = "'Public Sans', sans-serif";

/** Draws a picture; the context is already scaled to the device's pixels. */
export function drawCanvas(context: CanvasRenderingContext2D, drawing: Drawing): void {
  context.clearRect(0, 0, drawing.width, drawing.height);
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
        context.fillStyle = mark.fill;
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

function patternOf(context: CanvasRenderingContext2D, pattern: 'hatch' | 'dots', ink: string): CanvasPattern | string {
  const tile = document.createElement('canvas');
  tile.width = 6;
  tile.height = 6;
  const pen = tile.getContext('2d');
  if (pen === null) return ink;
  pen.strokeStyle = ink;
  pen.fillStyle = ink;
  if (pattern === 'dots') {
    pen.fillRect(1, 1, 1, 1);
    pen.fillRect(4, 4, 1, 1);
  } else {
    pen.beginPath();
    pen.moveTo(-1, 7);
    pen.lineTo(7, -1);
    pen.stroke();
  }
  return context.createPattern(tile, 'repeat') ?? ink;
}
