import { useEffect, useMemo, useState } from 'react';
import type { Language } from '../../base/words.ts';
import { loadPageFonts } from '../page/measure.ts';
import type { Page } from '../page/page.ts';
import type { SheetContent } from '../page/sheet-content.ts';
import { plannedPages } from './planned-pages.ts';

/** The pages of a sheet in both languages; null until what it shows and the letters are there. */
export function usePages(content: SheetContent | null): Readonly<Record<Language, Page>> | null {
  const areFontsHere = usePageFonts();
  return useMemo(() => (content === null || !areFontsHere ? null : plannedPages(content)), [content, areFontsHere]);
}

function usePageFonts(): boolean {
  const [areHere, setHere] = useState(false);
  useEffect(() => {
    const done = (): void => setHere(true);
    // Without them texts are measured and drawn in the system's own letters.
    loadPageFonts().then(done, done);
  }, []);
  return areHere;
}
