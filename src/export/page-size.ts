import type { Page } from '../show/page/page.ts';

/** Pixels down, of a page that is so many pixels wide. */
export const pixelsDown = ({ width, height }: Pick<Page, 'width' | 'height'>, pixels: number): number =>
  Math.round((height / width) * pixels);
