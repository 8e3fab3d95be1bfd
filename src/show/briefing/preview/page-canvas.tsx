import { type ReactElement, useEffect, useRef } from 'react';
import { drawPage } from '../../page/draw-page.ts';
import type { Page } from '../../page/page.ts';
import { filterPixels, type Vision } from '../../theme/colour-vision.ts';
import styles from './preview.module.css';
import { usePageImages } from './use-page-images.ts';

/** How a map's picture stands in while a new one is drawn: moved, in CSS pixels of the page, and grown about its middle. */
export interface Shift {
  readonly part: string;
  readonly right: number;
  readonly down: number;
  readonly grown: number;
}

interface PageCanvasProps {
  readonly page: Page;
  /** Pixels of the canvas in a point. */
  readonly perPoint: number;
  readonly pictures: ReadonlyMap<string, HTMLCanvasElement>;
  readonly shift: Shift | null;
  /** Whose eyes, or which light, it is seen with; null: as it is. */
  readonly vision: Vision | null;
  /** New pictures of maps were drawn: what stood in for them is over. */
  readonly onDrawn: () => void;
}

/** A picture as it will be about when its map has moved. */
function shifted(picture: HTMLCanvasElement, { right, down, grown }: Shift): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = picture.width;
  canvas.height = picture.height;
  const ratio = Math.min(2, window.devicePixelRatio || 1);
  const [x, y] = [picture.width / 2, picture.height / 2];
  const context = canvas.getContext('2d');
  context?.setTransform(grown, 0, 0, grown, x + right * ratio - x * grown, y + down * ratio - y * grown);
  context?.drawImage(picture, 0, 0);
  return canvas;
}

/** The page on a canvas: its texts at once, its maps when they are drawn. What it says stands beside it to be read. */
export function PageCanvas({ page, perPoint, pictures, shift, vision, onDrawn }: PageCanvasProps): ReactElement {
  const canvas = useRef<HTMLCanvasElement>(null);
  const images = usePageImages(page);
  const drawn = useRef(pictures);
  useEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d');
    if (element === null || context === null || context === undefined) return;
    if (drawn.current !== pictures) {
      drawn.current = pictures;
      if (shift !== null && pictures.get(shift.part) !== undefined) onDrawn();
    }
    const [width, height] = [Math.round(page.width * perPoint), Math.round(page.height * perPoint)];
    if (element.width !== width || element.height !== height) {
      element.width = width;
      element.height = height;
    }
    context.setTransform(perPoint, 0, 0, perPoint, 0, 0);
    const moved = shift === null ? undefined : pictures.get(shift.part);
    const stoodIn = shift === null || moved === undefined ? [] : [[shift.part, shifted(moved, shift)] as const];
    drawPage(context, page, new Map<string, CanvasImageSource>([...pictures, ...images, ...stoodIn]));
    if (vision === null) return;
    const seen = context.getImageData(0, 0, width, height);
    filterPixels(seen.data, vision);
    context.putImageData(seen, 0, 0);
  }, [page, perPoint, pictures, images, shift, vision, onDrawn]);
  return <canvas ref={canvas} className={styles.canvas} role="img" aria-label={page.title} />;
}
