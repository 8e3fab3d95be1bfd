import type { Scene } from '../../show/scene.ts';
import type { Theme } from '../../show/theme/colours.ts';
import type { Box } from './sheet-plan.ts';

const family = "'Public Sans', sans-serif";
/** As large as its line has room for. */
const mainSize = 28;
const subSize = 14;
const trackHeight = 5;

/** The date of a frame, large, and how far the film is under it. */
export function drawFrameDate(
  context: CanvasRenderingContext2D,
  { x, y, width, height }: Box,
  theme: Theme,
  { main, sub, index, count }: NonNullable<Scene['frame']>,
): void {
  const fontOf = (size: number, weight: 400 | 600): string => `${weight} ${size}px ${family}`;
  context.textAlign = 'left';
  context.font = fontOf(mainSize, 600);
  const size = Math.min(mainSize, (mainSize * width) / context.measureText(main).width);
  context.font = fontOf(size, 600);
  context.fillStyle = theme.ink;
  context.fillText(main, x, y + mainSize - 2);
  context.font = fontOf(subSize, 400);
  context.fillStyle = theme.quiet;
  context.fillText(sub, x, y + mainSize + subSize + 6);
  const top = y + height - trackHeight - 4;
  context.fillStyle = theme.line;
  context.fillRect(x, top, width, trackHeight);
  context.fillStyle = theme.accent;
  context.fillRect(x, top, (width * (index + 1)) / count, trackHeight);
}
