import type { Box } from '../../page/page.ts';

/** Style of a place on the page; `scale` is pixels in a point. */
export const placed = ({ x, y, width, height }: Box, scale: number) => ({
  left: x * scale,
  top: y * scale,
  width: width * scale,
  height: height * scale,
});
