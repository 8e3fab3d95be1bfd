import { fill } from '../../base/words.ts';
import { charts } from '../../show/charts/index.ts';
import { drawCanvas } from '../../show/drawing/draw-canvas.ts';
import { formatOf } from '../../show/format.ts';
import type { Scene } from '../../show/scene.ts';
import { words } from '../words.ts';
import { drawFrameDate } from './draw-frame-date.ts';
import { drawSwatch } from './draw-swatch.ts';
import type { PlacedText } from './plan-legends.ts';
import { scaleBar } from './scale-bar.ts';
import type { Box, SheetPlan } from './sheet-plan.ts';
import { type Measure, styles } from './text-block.ts';

const family = "'Public Sans', sans-serif";
const amber = '#F2A900';
const amberInk = '#1D2429';

/** The map of a sheet, drawn off the screen. */
export interface SheetMap {
  readonly canvas: CanvasImageSource;
  readonly metresPerPixel: number;
}

const fontOf = (size: number, weight: number): string => `${weight} ${size}px ${family}`;

/** Measures texts as the sheet will write them. */
export function canvasMeasure(context: CanvasRenderingContext2D): Measure {
  return (text, size, weight) => {
    context.font = fontOf(size, weight);
    return context.measureText(text).width;
  };
}

/** Draws a planned sheet; the context is already scaled to the picture's pixels. */
export function drawSheet(
  context: CanvasRenderingContext2D,
  plan: SheetPlan,
  scene: Scene,
  map: SheetMap,
  size: { readonly width: number; readonly height: number },
  ratio: number,
): void {
  const { theme } = scene;
  context.fillStyle = theme.paper;
  context.fillRect(0, 0, size.width, size.height);
  context.drawImage(map.canvas, plan.map.x, plan.map.y, plan.map.width, plan.map.height);
  context.strokeStyle = theme.quiet;
  context.lineWidth = 1;
  context.strokeRect(plan.map.x, plan.map.y, plan.map.width, plan.map.height);
  drawScaleBar(context, plan.map, scene, map.metresPerPixel);
  drawNorth(context, plan.map, scene);
  if (scene.frame !== null && plan.date !== null) drawFrameDate(context, plan.date, scene.theme, scene.frame);
  for (const text of plan.texts) drawText(context, text, scene);
  for (const swatch of plan.legends.swatches) {
    const box = { ...swatch, x: swatch.x + plan.legends.x, y: swatch.y + plan.legends.y };
    drawSwatch(context, swatch.entry.swatch, box);
  }
  for (const text of plan.legends.texts) {
    drawText(context, { ...text, x: text.x + plan.legends.x, y: text.y + plan.legends.y }, scene);
  }
  for (const box of plan.charts) drawChart(context, box, scene, ratio);
  if (plan.band !== null) drawBand(context, plan.band, plan.map);
}

function drawText(context: CanvasRenderingContext2D, text: PlacedText, { theme }: Scene): void {
  context.font = fontOf(text.style.size, text.style.weight);
  context.textAlign = 'start';
  context.fillStyle = text.quiet ? theme.quiet : theme.ink;
  context.fillText(text.text, text.x, text.y);
}

function drawChart(
  context: CanvasRenderingContext2D,
  box: SheetPlan['charts'][number],
  scene: Scene,
  ratio: number,
): void {
  const drawing = charts.find(({ id }) => id === box.chart)?.build(scene.charts, box);
  if (drawing === null || drawing === undefined) return;
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(box.width * ratio);
  canvas.height = Math.round(box.height * ratio);
  const own = canvas.getContext('2d');
  if (own === null) return;
  own.scale(ratio, ratio);
  drawCanvas(own, drawing);
  context.drawImage(canvas, box.x, box.y, box.width, box.height);
}

/** Height under which the word across the corner reaches the foot of the map. */
const lowMap = 200;

function drawScaleBar(context: CanvasRenderingContext2D, map: Box, scene: Scene, metresPerPixel: number): void {
  const { km, pixels } = scaleBar(metresPerPixel, Math.min(180, map.width / 4));
  const text = fill(words[scene.language].scale, { length: formatOf(scene.language).whole(km) });
  const { size } = styles.small;
  context.font = fontOf(size, 400);
  const width = Math.max(pixels, context.measureText(text).width) + 16;
  // On a low map the word across the corner would lie over it.
  const isRight = scene.synthetic && map.height < lowMap;
  const left = isRight ? map.x + map.width - width - 8 : map.x + 8;
  const bottom = map.y + map.height - 8;
  context.globalAlpha = 0.88;
  context.fillStyle = scene.theme.panel;
  context.fillRect(left, bottom - 36, width, 36);
  context.globalAlpha = 1;
  context.fillStyle = scene.theme.ink;
  context.textAlign = 'start';
  context.fillText(text, left + 8, bottom - 20);
  context.strokeStyle = scene.theme.ink;
  context.lineWidth = 1.5;
  context.beginPath();
  context.moveTo(left + 8, bottom - 14);
  context.lineTo(left + 8, bottom - 8);
  context.lineTo(left + 8 + pixels, bottom - 8);
  context.lineTo(left + 8 + pixels, bottom - 14);
  context.stroke();
}

function drawNorth(context: CanvasRenderingContext2D, map: Box, scene: Scene): void {
  const [x, y] = [map.x + map.width - 22, map.y + 12];
  context.fillStyle = scene.theme.ink;
  context.strokeStyle = scene.theme.panel;
  context.lineWidth = 3;
  context.lineJoin = 'round';
  context.beginPath();
  context.moveTo(x, y);
  context.lineTo(x + 6, y + 18);
  context.lineTo(x, y + 14);
  context.lineTo(x - 6, y + 18);
  context.closePath();
  context.stroke();
  context.fill();
  context.font = fontOf(styles.small.size, 600);
  context.textAlign = 'center';
  context.strokeText(words[scene.language].north, x, y + 31);
  context.fillText(words[scene.language].north, x, y + 31);
}

/** The word over the whole width, and once more across the corner of the map, so that a crop keeps it. */
function drawBand(context: CanvasRenderingContext2D, band: NonNullable<SheetPlan['band']>, map: Box): void {
  context.fillStyle = amber;
  context.fillRect(band.x, band.y, band.width, band.height);
  context.font = fontOf(13, 600);
  context.textAlign = 'center';
  context.fillStyle = amberInk;
  context.fillText(band.text, band.x + band.width / 2, band.y + 16);
  context.save();
  context.beginPath();
  context.rect(map.x, map.y, map.width, map.height);
  context.clip();
  context.translate(map.x, map.y);
  context.rotate(-Math.PI / 4);
  context.fillStyle = amber;
  context.fillRect(-160, 78, 320, 26);
  context.fillStyle = amberInk;
  context.fillText(band.text, 0, 96);
  context.restore();
}
