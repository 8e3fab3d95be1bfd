import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { type Language, languages } from '../../../base/words.ts';
import type { Status } from '../../cockpit.ts';
import { latestOf } from '../../cockpit.ts';
import { drawPage } from '../../page/draw-page.ts';
import { canvasMeasure, loadPageFonts } from '../../page/measure.ts';
import type { Page } from '../../page/page.ts';
import { planPages } from '../../page/plan-pages.ts';
import type { SheetContent } from '../../page/sheet-content.ts';
import { usePageImages } from '../preview/use-page-images.ts';
import { usePageMaps } from '../preview/use-page-maps.ts';

/** Both pages of a sheet; null until it is made. */
export function usePlanned(status: Status<SheetContent> | undefined): Readonly<Record<Language, Page>> | null {
  const [areFontsHere, setFontsHere] = useState(false);
  useEffect(() => {
    const done = (): void => setFontsHere(true);
    // Without them texts are measured and drawn in the system's own letters.
    loadPageFonts().then(done, done);
  }, []);
  const content = status === undefined ? null : latestOf(status);
  return useMemo(
    () => (content === null || !areFontsHere ? null : planPages(content, canvasMeasure())),
    [content, areFontsHere],
  );
}

/** All the text of a page, for those who hear it. */
export const spokenText = (page: Page): string =>
  page.items
    .flatMap((item) => {
      if (item.kind === 'text') return item.lines.join(' ');
      return item.kind === 'map' || item.kind === 'chart' || item.kind === 'table' ? item.alt : [];
    })
    .join('. ');

interface SheetPictureProps {
  readonly page: Page;
  /** Room, CSS pixels: the page is as large as it has room. */
  readonly width: number;
  readonly height: number;
  readonly onDrawn?: () => void;
}

/** A page drawn into some room, its maps as they come. */
export function SheetPicture({ page, width, height, onDrawn }: SheetPictureProps): ReactNode {
  const canvas = useRef<HTMLCanvasElement>(null);
  const fit = Math.min(width / page.width, height / page.height);
  const ratio = Math.min(window.devicePixelRatio, 2);
  // Whole hundredths: a window that grows by a pixel draws no map again.
  const perPoint = Math.max(0.1, Math.round(fit * ratio * 100) / 100);
  const { pictures, done, total } = usePageMaps(page, perPoint);
  const images = usePageImages(page);
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (context === undefined || context === null) return;
    context.canvas.width = Math.round(page.width * perPoint);
    context.canvas.height = Math.round(page.height * perPoint);
    context.setTransform(perPoint, 0, 0, perPoint, 0, 0);
    drawPage(context, page, new Map<string, CanvasImageSource>([...pictures, ...images]));
    if (done === total) onDrawn?.();
  }, [page, pictures, images, perPoint, done, total, onDrawn]);
  return (
    <canvas
      ref={canvas}
      role="img"
      lang={page.language}
      aria-label={spokenText(page)}
      data-drawn={done === total}
      style={{ width: page.width * fit, height: page.height * fit }}
    />
  );
}

export const otherLanguage = (language: Language): Language =>
  languages.find((other) => other !== language) ?? language;
