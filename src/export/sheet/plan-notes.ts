import { words } from '../words.ts';
import type { PlacedText } from './plan-legends.ts';
import type { Box, SheetContent } from './sheet-plan.ts';
import { type Measure, styles, type TextStyle, wrap } from './text-block.ts';

export interface Note {
  readonly heading: string;
  readonly text: string;
}

const between = 8;

export const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

/** All that has to be known to read a sheet, in its order: what is counted, then the rest. */
export function notesOf({ scene }: SheetContent): readonly Note[] {
  const t = words[scene.language];
  const rest = scene.notes.filter((note) => !scene.counted.includes(note));
  return [
    ...scene.counted.map((text) => ({ heading: t.counted, text: sentence(text) })),
    ...[...rest, t.projection, t.basemap].map((text) => ({ heading: t.notes, text: sentence(text) })),
  ];
}

/** Lines one under the other, from a corner. */
export function placeLines(
  lines: readonly string[],
  { x, y }: Pick<Box, 'x' | 'y'>,
  style: TextStyle,
  quiet: boolean,
): readonly PlacedText[] {
  return lines.map((text, i) => ({ x, y: y + style.size + i * style.lineHeight, text, style, quiet }));
}

/** Notes under their headings; null where a box is too low for them. */
export function placeNotes(notes: readonly Note[], box: Box, measure: Measure): readonly PlacedText[] | null {
  const texts: PlacedText[] = [];
  let y = box.y;
  for (const heading of new Set(notes.map((note) => note.heading))) {
    const own = notes.filter((note) => note.heading === heading).map(({ text }) => text);
    const lines = wrap(own.join(' '), box.width, styles.small, measure);
    texts.push(...placeLines([heading], { x: box.x, y }, styles.legendTitle, false));
    y += styles.legendTitle.lineHeight;
    texts.push(...placeLines(lines, { x: box.x, y }, styles.small, true));
    y += lines.length * styles.small.lineHeight + between;
  }
  return y - between > box.y + box.height ? null : texts;
}
