import { useEffect, useState } from 'react';
import { loadPageImages } from '../../page/draw-page.ts';
import type { Page } from '../../page/page.ts';

const none: ReadonlyMap<string, CanvasImageSource> = new Map();

/** The logos of a page, by their data addresses; one that cannot be decoded stays blank. */
export function usePageImages(page: Page): ReadonlyMap<string, CanvasImageSource> {
  const [images, setImages] = useState(none);
  const wanted = page.items.flatMap((item) => (item.kind === 'image' ? [item.data] : [])).join('\n');
  // biome-ignore lint/correctness/useExhaustiveDependencies: pages of the same images share them
  useEffect(() => {
    if (wanted === '') return setImages(none);
    let isOurs = true;
    loadPageImages(page).then(
      (loaded) => {
        if (isOurs) setImages(loaded);
      },
      () => undefined,
    );
    return () => {
      isOurs = false;
    };
  }, [wanted]);
  return images;
}
