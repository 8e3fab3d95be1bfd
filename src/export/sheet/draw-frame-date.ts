import type { Scene } from '../../show/scene.ts';
import type { Theme } from '../../show/theme/colours.ts';
import type { Box } from './sheet-plan.ts';

const family = "'Public Sans', sans-serif";
/** Large as the map has room for it. */
const mainSizes = { low: 20, high: 26 } as const;
const lowMap = 240;
const subSize = 14;
const lineHeight = 20;
/** What the north arrow takes at the right. */
const beside = 44;
const trackHeight = 4;

/** The date of a frame, large in the corner of the map, and how far the film is along its upper edge. */
export function drawFrameDate(
  context: CanvasRenderingContext2D,
  map: Box,
  theme: Theme,
  { main, sub, index, count }: NonNullable<Scene['frame']>,
): void {
  const mainSize = mainSizes[map.height < lowMap ? 'low' : 'high'];
  context.fillStyle = theme.line;
  context.fillRect(map.x, map.y, map.width, trackHeight);
  context.fillStyle = theme.accent;
  context.fillRect(map.x, map.y, (map.width * (index + 1)) / count, trackHeight);
  const lines = [{ text: main, font: `600 ${mainSize}px ${family}` }];
  if (sub !== '') lines.push({ text: sub, font: `400 ${subSize}px ${family}` });
  const widths = lines.map(({ text, font }) => {
    context.font = font;
    return context.measureText(text).width;
  });
  const right = map.x + map.width - beside;
  const top = map.y + trackHeight + 6;
  const width = Math.max(...widths) + 20;
  const height = mainSize + 14 + (lines.length - 1) * lineHeight;
  context.globalAlpha = 0.9;
  context.fillStyle = theme.panel;
  context.fillRect(right - width, top, width, height);
  context.globalAlpha = 1;
  context.textAlign = 'right';
  context.fillStyle = theme.ink;
  lines.forEach(({ text, font }, i) => {
    context.font = font;
    context.fillText(text, right - 10, top + mainSize + 4 + i * lineHeight);
  });
}
