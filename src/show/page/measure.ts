import { textWidth } from '../drawing/text-width.ts';

/** Width of a text in points; a canvas measures it, and a test may guess it. */
export type Measure = (text: string, size: number, weight: 400 | 600) => number;

export const family = "'Public Sans', sans-serif";

/** A canvas writes in another family what is not there yet: wait for this before anything is measured. */
export async function loadPageFonts(): Promise<void> {
  await Promise.all([document.fonts.load(`400 12px ${family}`), document.fonts.load(`600 12px ${family}`)]);
}

/** Size at which texts are measured: a canvas rounds the widths of small ones. */
const measuredAt = 100;
/** The widths of what is measured again and again, as words are while lines are broken. */
const mostKept = 20_000;

const known = { 400: new Map<string, number>(), 600: new Map<string, number>() };

let made: Measure | null = null;

/** Measures texts in the page's own family; `loadPageFonts` comes first. One for all: what follows from widths is kept by it. */
export function canvasMeasure(): Measure {
  made ??= makeMeasure();
  return made;
}

function makeMeasure(): Measure {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return guessMeasure;
  return (text, size, weight) => {
    const kept = known[weight].get(text);
    if (kept !== undefined) return (kept * size) / measuredAt;
    context.font = `${weight} ${measuredAt}px ${family}`;
    const { width } = context.measureText(text);
    if (known[weight].size >= mostKept) known[weight].clear();
    known[weight].set(text, width);
    return (width * size) / measuredAt;
  };
}

/** A width that no text of Public Sans exceeds, where there is no canvas. */
export const guessMeasure: Measure = (text, size, weight) => textWidth(text, size) * (weight === 600 ? 1.05 : 1);
