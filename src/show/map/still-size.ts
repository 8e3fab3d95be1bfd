import type { Camera } from '../../document/document.ts';
import type { MapProjection } from './frame.ts';
import type { Extent, Tile } from './tile-window.ts';

export interface StillSize {
  /** CSS pixels, whole or not. */
  readonly width: number;
  readonly height: number;
  /** Pixels of the picture per CSS pixel. */
  readonly pixelRatio: number;
  /** Null: the bounds of the picture. */
  readonly camera: Camera;
  /** Left out: Web Mercator, as on screen. */
  readonly projection?: MapProjection;
  /** Longest side of a tile that it is drawn in, pixels; left out: what any machine can draw at once. */
  readonly tileSide?: number;
}

/** Sides of the tiles that large stills are drawn in, pixels: larger ones need more memory than many machines give a page. */
export const tileSide = 4096;

/** Whole pixels of CSS pixels at a ratio. */
export const pixelsOf = ({ width, height, pixelRatio }: Extent & { readonly pixelRatio: number }): Extent => ({
  width: Math.max(1, Math.round(width * pixelRatio)),
  height: Math.max(1, Math.round(height * pixelRatio)),
});

/** Tiles of one size, no side longer than `side`, that cover a picture; the last of a row or column may reach beyond it. */
export function tilesOf({ width, height }: Extent, side: number): readonly Tile[] {
  const cut = (whole: number) => {
    const count = Math.ceil(whole / side);
    const size = Math.ceil(whole / count);
    return { size, starts: Array.from({ length: count }, (_, i) => i * size) };
  };
  const [across, down] = [cut(width), cut(height)];
  return down.starts.flatMap((y) => across.starts.map((x) => ({ x, y, width: across.size, height: down.size })));
}

/** An empty canvas and its context; null where this machine cannot hold one of that size. */
export function emptyCanvas({ width, height }: Extent) {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (context === null || canvas.width !== width || canvas.height !== height) return null;
  // A canvas that is too large takes what is drawn and keeps nothing.
  context.fillRect(width - 1, height - 1, 1, 1);
  const isHeld = context.getImageData(width - 1, height - 1, 1, 1).data[3] === 255;
  context.clearRect(width - 1, height - 1, 1, 1);
  return isHeld ? { canvas, context } : null;
}

/** The widest picture of the same shape, in steps of a tenth, that this machine can hold; 0 for none. */
export function largestWidth({ width, height }: Extent): number {
  for (let share = 0.9; share > 0.05; share -= 0.1) {
    const extent = { width: Math.round(width * share), height: Math.round(height * share) };
    const held = emptyCanvas(extent);
    if (held === null) continue;
    held.canvas.width = 0;
    return extent.width;
  }
  return 0;
}
