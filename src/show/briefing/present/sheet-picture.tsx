import { type ReactNode, useEffect, useRef } from 'react';
import { type Language, languages } from '../../../base/words.ts';
import { drawPage } from '../../page/draw-page.ts';
import type { Page } from '../../page/page.ts';
import { usePageImages } from '../preview/use-page-images.ts';
import { usePageMaps } from '../preview/use-page-maps.ts';
import type { Room } from './use-room.ts';

/** All the text of a page, for those who hear it. */
export const spokenText = (page: Page): string =>
  page.items
    .flatMap((item) => {
      if (item.kind === 'text') return item.lines.join(' ');
      return item.kind === 'map' || item.kind === 'chart' || item.kind === 'table' ? item.alt : [];
    })
    .join('. ');

const fitOf = (page: Page, room: Room): number => Math.min(room.width / page.width, room.height / page.height);

/** Pixels per point on a stage. Whole hundredths: a window that grows by a pixel draws no map again. */
export const stagePerPoint = (page: Page, stage: Room): number =>
  Math.max(0.1, Math.round(fitOf(page, stage) * Math.min(window.devicePixelRatio, 2) * 100) / 100);

interface SheetPictureProps {
  readonly page: Page;
  /** The page is as large as it has room, CSS pixels. */
  readonly room: Room;
  /** Where the audience sees it: a smaller picture of it has the same maps, which are then drawn once. */
  readonly stage: Room;
  /** Once all of it is drawn. */
  readonly onDrawn?: (page: Page) => void;
}

/** A page drawn into some room, its maps as they come. */
export function SheetPicture({ page, room, stage, onDrawn }: SheetPictureProps): ReactNode {
  const canvas = useRef<HTMLCanvasElement>(null);
  const fit = fitOf(page, room);
  const perPoint = stagePerPoint(page, stage);
  const { of, pictures, done, total } = usePageMaps(page, perPoint, 0);
  const isOurs = of === page;
  const isDrawn = isOurs && done === total;
  const images = usePageImages(page);
  useEffect(() => {
    // The sheet before stays until this one can be drawn.
    if (!isOurs) return;
    // Drawn in this page, which has the letters: a canvas in another window writes in that window's own.
    const drawing = document.createElement('canvas');
    drawing.width = Math.round(page.width * perPoint);
    drawing.height = Math.round(page.height * perPoint);
    const own = drawing.getContext('2d');
    const shown = canvas.current?.getContext('2d');
    if (own === null || shown === undefined || shown === null) return;
    own.setTransform(perPoint, 0, 0, perPoint, 0, 0);
    drawPage(own, page, new Map<string, CanvasImageSource>([...pictures, ...images]));
    shown.canvas.width = drawing.width;
    shown.canvas.height = drawing.height;
    shown.drawImage(drawing, 0, 0);
  }, [page, isOurs, pictures, images, perPoint]);
  useEffect(() => {
    if (isDrawn) onDrawn?.(page);
  }, [isDrawn, onDrawn, page]);
  return (
    <canvas
      ref={canvas}
      role="img"
      lang={page.language}
      aria-label={spokenText(page)}
      data-drawn={isDrawn}
      style={{ width: page.width * fit, height: page.height * fit }}
    />
  );
}

/** Draws the maps of a page before it is shown. */
export function MapsAhead({ page, stage }: Pick<SheetPictureProps, 'page' | 'stage'>): ReactNode {
  const { done, total } = usePageMaps(page, stagePerPoint(page, stage), 0);
  return <span hidden data-ahead={page.id} data-drawn={done === total} />;
}

export const otherLanguage = (language: Language): Language =>
  languages.find((other) => other !== language) ?? language;
