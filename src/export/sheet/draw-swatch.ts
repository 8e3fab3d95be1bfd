import type { Swatch } from '../../show/drawing/legend.ts';
import { symbolCorners } from '../../show/drawing/symbol-form.ts';
import type { Box } from './sheet-plan.ts';

/** One entry of a legend: the same marks as on the map. */
export function drawSwatch(context: CanvasRenderingContext2D, swatch: Swatch, box: Box): void {
  context.save();
  context.lineWidth = 1;
  if (swatch.shape === 'circle') drawCircle(context, swatch, box);
  else if (swatch.shape === 'line') drawLine(context, swatch, box);
  else drawCell(context, swatch, box);
  context.restore();
}

function drawCircle(context: CanvasRenderingContext2D, swatch: Swatch & { shape: 'circle' }, box: Box): void {
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const { form = 'circle', radius } = swatch;
  context.beginPath();
  if (form === 'circle') context.arc(x, y, radius, 0, Math.PI * 2);
  else {
    const corners = symbolCorners(form, x, y, radius);
    for (let k = 0; k < corners.length; k += 2) context.lineTo(corners[k] ?? 0, corners[k + 1] ?? 0);
    context.closePath();
  }
  context.fillStyle = swatch.fill;
  context.fill();
  context.strokeStyle = swatch.ink;
  context.stroke();
}

function drawLine(context: CanvasRenderingContext2D, swatch: Swatch & { shape: 'line' }, box: Box): void {
  context.strokeStyle = swatch.ink;
  context.lineWidth = swatch.width;
  if (swatch.dashed) context.setLineDash([5, 3]);
  context.beginPath();
  context.moveTo(box.x, box.y + box.height / 2);
  context.lineTo(box.x + box.width, box.y + box.height / 2);
  context.stroke();
}

function drawCell(context: CanvasRenderingContext2D, swatch: Swatch & { shape: 'cell' }, box: Box): void {
  const [x, y, width, height] = [box.x + 4.5, box.y + 2.5, box.width - 9, box.height - 5];
  if (swatch.fill !== null) {
    context.fillStyle = swatch.fill;
    context.fillRect(x, y, width, height);
  }
  context.strokeStyle = swatch.ink;
  context.fillStyle = swatch.ink;
  context.beginPath();
  context.rect(x, y, width, height);
  context.save();
  context.clip();
  if (swatch.pattern === 'hatch') {
    context.beginPath();
    for (let at = x - height; at < x + width; at += 5) {
      context.moveTo(at, y + height);
      context.lineTo(at + height, y);
    }
    context.stroke();
  } else if (swatch.pattern === 'dots') {
    for (let at = x + 3; at < x + width; at += 5) context.fillRect(at, y + height / 2, 1.2, 1.2);
  }
  context.restore();
  if (swatch.edge === 'none') return;
  if (swatch.edge === 'dotted') context.setLineDash([1.5, 2]);
  context.strokeRect(x, y, width, height);
}
