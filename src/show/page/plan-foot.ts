import type { Language } from '../../base/words.ts';
import { type Both, both, larger } from './both.ts';
import type { Measure } from './measure.ts';
import type { Box, PageText } from './page.ts';
import type { PageStyle } from './page-size.ts';
import { type Drawn, linesOf, textItem } from './text-block.ts';

/** A paragraph of small print; `isOptional`: it may give way. */
export interface Paragraph {
  readonly role: 'note' | 'source';
  readonly texts: Both<string>;
  readonly isOptional: boolean;
}

/** Small print in two columns; nothing is placed yet. */
export interface Foot {
  readonly height: number;
  /** The paragraphs that had no room. */
  readonly left: readonly Paragraph[];
  at(x: number, y: number): Drawn<PageText>;
}

interface Placed {
  readonly paragraph: Paragraph;
  readonly lines: readonly string[];
  readonly box: Box;
}

interface Column {
  readonly placed: Both<readonly Placed[]>;
  readonly height: number;
}

/** Shares of the width that the first column may take; the first of those that are equally low is taken. */
const shares = [0.5, 0.46, 0.54, 0.42, 0.58] as const;

/** Paragraphs one under the other in a column, as high as the language with more lines needs it. */
function stacked(
  paragraphs: readonly Paragraph[],
  x: number,
  width: number,
  style: PageStyle,
  measure: Measure,
): Column {
  const between = style.small.size * 0.35;
  const made = both((language) => {
    let y = 0;
    const placed = paragraphs.map((paragraph): Placed => {
      const lines = linesOf(paragraph.texts[language], width, style.small, measure);
      const box = { x, y, width, height: lines.length * style.small.lineHeight };
      y += box.height + (lines.length === 0 ? 0 : between);
      return { paragraph, lines, box };
    });
    return { placed, height: Math.max(0, y - between) };
  });
  return {
    placed: both((language) => made[language].placed),
    height: larger(both((language) => made[language].height)),
  };
}

/** The two columns that are lowest together; one paragraph goes across the page. */
function columnsOf(paragraphs: readonly Paragraph[], width: number, style: PageStyle, measure: Measure) {
  const gap = style.gap * 1.75;
  if (paragraphs.length === 1) return stacked(paragraphs, 0, width, style, measure);
  const none: Column = { placed: { en: [], es: [] }, height: 0 };
  let best: Column = { ...none, height: Number.POSITIVE_INFINITY };
  for (const share of shares) {
    const left = (width - gap) * share;
    for (let at = Math.ceil(paragraphs.length / 3); at <= paragraphs.length; at++) {
      const first = stacked(paragraphs.slice(0, at), 0, left, style, measure);
      if (first.height >= best.height - 0.01) break;
      const second = stacked(paragraphs.slice(at), left + gap, width - gap - left, style, measure);
      const height = Math.max(first.height, second.height);
      if (height < best.height - 0.01) {
        best = { placed: both((language) => [...first.placed[language], ...second.placed[language]]), height };
      }
    }
  }
  return paragraphs.length === 0 ? none : best;
}

/** Plans the small print: all that must be said, and of the rest as much as has room under `limit`. */
export function planFoot(
  paragraphs: readonly Paragraph[],
  width: number,
  limit: number,
  style: PageStyle,
  ink: string,
  measure: Measure,
): Foot {
  const some = paragraphs.filter(({ texts }) => texts.en !== '' || texts.es !== '');
  const kept = new Set(some.filter(({ isOptional }) => !isOptional));
  const inOrder = (): readonly Paragraph[] => some.filter((paragraph) => kept.has(paragraph));
  // What must be said leaves lines free where its columns are not of one height.
  const most = Math.max(limit, columnsOf(inOrder(), width, style, measure).height + 0.01);
  for (const paragraph of some) {
    if (kept.has(paragraph)) continue;
    kept.add(paragraph);
    if (columnsOf(inOrder(), width, style, measure).height > most) kept.delete(paragraph);
  }
  const { height, placed } = columnsOf(inOrder(), width, style, measure);
  return {
    height,
    left: some.filter((paragraph) => !kept.has(paragraph)),
    at: (x, y) => (language: Language) =>
      placed[language].flatMap(({ paragraph, lines, box }) =>
        lines.length === 0
          ? []
          : [
              textItem(lines, { ...box, x: box.x + x, y: box.y + y }, style.small, {
                role: paragraph.role,
                fill: ink,
              }),
            ],
      ),
  };
}

/** One text in both languages from several, whole sentences in a row. */
export const joined = (texts: readonly Both<string>[]): Both<string> =>
  both((language) =>
    texts
      .map((text) => text[language])
      .filter((text) => text !== '')
      .join(' '),
  );
