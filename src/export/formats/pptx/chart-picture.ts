import { problem } from '../../../base/problem.ts';
import { err, ok } from '../../../base/result.ts';
import { drawCanvas } from '../../../show/drawing/draw-canvas.ts';
import type { ChartPicture } from './slide.ts';

/** Pixels in a point: 300 to the inch. */
const pixelsPerPoint = 300 / 72;

/** Draws a chart as a PNG, on the paper of its page. Errors: "export-too-large". */
export const chartPicture: ChartPicture = async ({ box, scale, drawing }, { theme }) => {
  const [width, height] = [box.width, box.height].map((points) => Math.round(points * pixelsPerPoint));
  const canvas = document.createElement('canvas');
  canvas.width = width ?? 0;
  canvas.height = height ?? 0;
  const tooLarge = err(problem('export-too-large', { width: canvas.width, height: canvas.height }));
  const context = canvas.getContext('2d');
  if (context === null) return tooLarge;
  context.fillStyle = theme.paper;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(pixelsPerPoint * scale, pixelsPerPoint * scale);
  drawCanvas(context, drawing);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  return blob === null ? tooLarge : ok(new Uint8Array(await blob.arrayBuffer()));
};
