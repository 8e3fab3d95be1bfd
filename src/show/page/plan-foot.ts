import type { Language } from '../../base/words.ts';
import { type Both, both } from './both.ts';
import type { Measure } from './measure.ts';
import type { Box, PageText } from './page.ts';
import type { PageStyle } from './page-size.ts';
import { bothLines, type Drawn, heightOf, textItem } from './text-block.ts';

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
  readonly lines: Both<readonly string[]>;
  readonly box: Box;
}

/** Where the second column begins: the paragraph from which both are nearest to one height. */
function columnsOf(paragraphs: readonly Paragraph[], width: number, style: PageStyle, measure: Measure) {
  const gap = style.gap * 1.75;
  const columnWidth = (width - gap) / 2;
  const between = style.small.size * 0.35;
  const made = paragraphs.map((paragraph) => {
    const lines = bothLines(paragraph.texts, columnWidth, style.small, measure);
    return { paragraph, lines, height: heightOf(lines, style.small) };
  });
  const stack = (some: typeof made): number => some.reduce((sum, { height }) => sum + height + between, -between);
  let best = { at: made.length, height: stack(made) };
  for (let at = 1; at < made.length; at++) {
    const height = Math.max(stack(made.slice(0, at)), stack(made.slice(at)));
    if (height < best.height) best = { at, height };
  }
  const placed = [made.slice(0, best.at), made.slice(best.at)].flatMap((column, c): readonly Placed[] => {
    let y = 0;
    return column.map(({ paragraph, lines, height }) => {
      const box = { x: c * (columnWidth + gap), y, width: columnWidth, height };
      y += height + between;
      return { paragraph, lines, box };
    });
  });
  return { height: Math.max(0, best.height), placed };
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
  for (const paragraph of some) {
    if (kept.has(paragraph)) continue;
    kept.add(paragraph);
    if (columnsOf(inOrder(), width, style, measure).height > limit) kept.delete(paragraph);
  }
  const { height, placed } = columnsOf(inOrder(), width, style, measure);
  return {
    height,
    left: some.filter((paragraph) => !kept.has(paragraph)),
    at: (x, y) => (language: Language) =>
      placed.map(({ paragraph, lines, box }) =>
        textItem(lines[language], { ...box, x: box.x + x, y: box.y + y }, style.small, {
          role: paragraph.role,
          fill: ink,
        }),
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
