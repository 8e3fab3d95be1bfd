import type { Language } from '../../base/words.ts';
import type { Legend, LegendEntry } from '../drawing/legend.ts';
import { type Both, both, larger } from './both.ts';
import type { Measure } from './measure.ts';
import type { Box, PageLegend } from './page.ts';
import type { PageStyle, TextStyle } from './page-size.ts';
import { evenLines, linesOf, longestWord, widthOf } from './text-block.ts';

/** A legend of the page in both languages: the same entries in the same order. */
export interface OwnedLegend {
  readonly id: string;
  readonly legend: Both<Legend>;
}

/** A legend at a width; nothing is placed yet. */
export interface LegendBlock {
  readonly height: number;
  at(x: number, y: number): (language: Language) => PageLegend;
}

interface Entry {
  readonly index: number;
  /** From the corner of the legend. */
  readonly swatch: Box;
  readonly text: Box;
}

interface Made {
  readonly entries: readonly Entry[];
  readonly height: number;
}

interface Given {
  readonly legend: Both<Legend>;
  readonly width: number;
  readonly style: PageStyle;
  readonly measure: Measure;
}

const isClass = ({ id }: LegendEntry): boolean => id.startsWith('class-');
const isSize = ({ swatch, id }: LegendEntry): boolean => swatch.shape === 'circle' && id.startsWith('size-');

const titleStyle = ({ body }: PageStyle): TextStyle => ({ ...body, weight: 600 });

/** Side of a symbol's mark with its edge, points: as large as on the map. */
const sideOf = ({ swatch }: LegendEntry, { unit }: PageStyle): number =>
  swatch.shape === 'circle' ? 2 * (swatch.radius + 0.5) * unit : 0;

const labelWidth = (given: Given, index: number): number =>
  larger(
    both((language) => widthOf(given.legend[language].entries[index]?.label ?? '', given.style.body, given.measure)),
  );

type Indexed = readonly (readonly [number, LegendEntry])[];

/** Width of a class in a ramp, in sizes of the text. */
const leastStep = 1.9;

/** Entries side by side, each over its label: classes as one ramp, symbols on one line. Null where they have no room. */
function rowOf(entries: Indexed, top: number, given: Given, kind: 'ramp' | 'sizes'): Made | null {
  const { body } = given.style;
  const gap = body.size * 0.6;
  const steps = entries.map(([index, entry], i) => {
    // After the last label nothing stands.
    const label = labelWidth(given, index) + (i === entries.length - 1 ? 0.5 : gap);
    return Math.max(kind === 'ramp' ? body.size * leastStep : sideOf(entry, given.style), label);
  });
  const total = steps.reduce((sum, step) => sum + step, 0);
  if (entries.length < 2 || total > given.width) return null;
  const high = kind === 'ramp' ? body.size * 1.1 : Math.max(...entries.map(([, entry]) => sideOf(entry, given.style)));
  let x = 0;
  const made = entries.map(([index, entry], i): Entry => {
    const [left, step] = [x, steps[i] ?? 0];
    x += step;
    const side = sideOf(entry, given.style);
    const width = step - (i === entries.length - 1 ? 0 : gap);
    const swatch =
      kind === 'ramp'
        ? { x: left, y: top, width: step, height: high }
        : { x: left + Math.max(0, (width - side) / 2), y: top + high - side, width: side, height: side };
    const text = { x: left, y: top + high + 1, width, height: body.lineHeight };
    return { index, swatch, text };
  });
  return { entries: made, height: high + 1 + body.lineHeight + body.size * 0.3 };
}

/** Few entries stand one under the other; many stand in as many columns as hold all their names in one line. */
function columnsFor(entries: Indexed, left: number, given: Given): number {
  const gap = given.style.gap;
  const needed = left + Math.max(0, ...entries.map(([index]) => labelWidth(given, index))) + 0.5;
  const room = Math.floor((given.width + gap) / (needed + gap));
  return entries.length < manyEntries ? 1 : Math.max(1, Math.min(mostColumns, room));
}

const manyEntries = 4;
const mostColumns = 4;

/** Entries one under the other, their names clear of the widest mark; in columns where they are many. */
function listOf(entries: Indexed, top: number, given: Given, language: Language): Made {
  const { body, gap } = given.style;
  const markWidth = Math.max(body.size * 2, ...entries.map(([, entry]) => sideOf(entry, given.style)));
  const left = markWidth + body.size * 0.6;
  const columns = columnsFor(entries, left, given);
  const width = (given.width - (columns - 1) * gap) / columns;
  const rows = Math.ceil(entries.length / columns);
  const stacks = Array.from({ length: columns }, (_, c) =>
    stackOf(
      entries.slice(c * rows, (c + 1) * rows),
      { x: c * (width + gap), y: top },
      { ...given, width },
      language,
      markWidth,
    ),
  );
  return {
    entries: stacks.flatMap((stack) => stack.entries),
    height: Math.max(0, ...stacks.map(({ height }) => height)),
  };
}

/** One column of entries, from its corner down. */
function stackOf(
  entries: Indexed,
  corner: { readonly x: number; readonly y: number },
  { style, width, measure, legend }: Given,
  language: Language,
  markWidth: number,
): Made {
  const { body } = style;
  const left = markWidth + body.size * 0.6;
  let y = corner.y;
  const made = entries.map(([index, entry]): Entry => {
    const label = legend[language].entries[index]?.label ?? '';
    const written = linesOf(label, width - left, body, measure).length * body.lineHeight;
    const side = sideOf(entry, style);
    const high = Math.max(written, side === 0 ? 0 : side + 2, body.lineHeight);
    // The mark stands beside the first line, unless it is higher than that.
    const isHigh = side > body.lineHeight;
    const middle = y + (isHigh ? high : body.lineHeight) / 2;
    const [wide, tall] =
      side > 0 ? [side, side] : [body.size * 2, entry.swatch.shape === 'line' ? body.lineHeight : body.size * 0.9];
    const swatch = { x: corner.x + (markWidth - wide) / 2, y: middle - tall / 2, width: wide, height: tall };
    const text = {
      x: corner.x + left,
      y: isHigh ? y + (high - written) / 2 : y,
      width: width - left,
      height: written,
    };
    y += high + body.size * 0.15;
    return { index, swatch, text };
  });
  return { entries: made, height: y - corner.y };
}

function entriesOf(top: number, given: Given, language: Language): Made {
  const all: Indexed = given.legend.en.entries.map((entry, index) => [index, entry] as const);
  const made: Entry[] = [];
  let y = top;
  let left = all;
  for (const [kind, belongs] of [
    ['ramp', isClass],
    ['sizes', isSize],
  ] as const) {
    const row = rowOf(
      left.filter(([, entry]) => belongs(entry)),
      y,
      given,
      kind,
    );
    if (row === null) continue;
    made.push(...row.entries);
    y += row.height;
    left = left.filter(([, entry]) => !belongs(entry));
  }
  const list = listOf(left, y, given, language);
  const entries = [...made, ...list.entries].sort((a, b) => a.index - b.index);
  return { entries, height: y - top + list.height };
}

const moved = (box: Box, x: number, y: number): Box => ({ ...box, x: box.x + x, y: box.y + y });

/** Small print of a legend: all of it, or what must not be left out. */
const notesOf = ({ notes, fixed = [] }: Legend, isWhole: boolean): string =>
  notes.filter((note) => isWhole || fixed.includes(note)).join(' · ');

/**
 * Plans a legend at a width, every entry whole.
 * @param isWhole with its small print; else only what marks are read wrongly without
 */
export function planLegend(
  { id, legend }: OwnedLegend,
  width: number,
  isWhole: boolean,
  style: PageStyle,
  measure: Measure,
): LegendBlock {
  const given: Given = { legend, width, style, measure };
  const title = both((language) => evenLines(legend[language].title, width, titleStyle(style), measure));
  const made = both((language) => {
    // Entries stand right under their title, also where the other language has more lines.
    const titleHeight = title[language].length * style.body.lineHeight;
    const top = titleHeight + style.body.size * 0.25;
    const { entries, height: high } = entriesOf(top, given, language);
    const notes = linesOf(notesOf(legend[language], isWhole), width, style.body, measure);
    const below = top + high;
    return { entries, notes, titleHeight, below, height: below + notes.length * style.body.lineHeight };
  });
  const height = larger(both((language) => made[language].height));
  return {
    height,
    at: (x, y) => (language) => ({
      kind: 'legend',
      id,
      box: { x, y, width, height },
      title: title[language],
      titleBox: { x, y, width, height: made[language].titleHeight },
      size: style.body.size,
      lineHeight: style.body.lineHeight,
      entries: made[language].entries.flatMap(({ index, swatch, text }) => {
        const entry = legend[language].entries[index];
        if (entry === undefined) return [];
        const lines = linesOf(entry.label, text.width + 0.01, style.body, measure);
        return [{ entry, swatch: moved(swatch, x, y), text: moved(text, x, y), lines }];
      }),
      notes: notesAt(made[language], x, y, width, style),
    }),
  };
}

function notesAt(
  { notes, below }: { readonly notes: readonly string[]; readonly below: number },
  x: number,
  y: number,
  width: number,
  { body }: PageStyle,
): PageLegend['notes'] {
  if (notes.length === 0) return null;
  return { box: { x, y: y + below, width, height: notes.length * body.lineHeight }, lines: notes };
}

/** Width under which a word of a legend would be broken. */
export function leastLegendWidth({ legend }: OwnedLegend, style: PageStyle, measure: Measure): number {
  const { body } = style;
  return larger(
    both((language) => {
      const { title, entries } = legend[language];
      const mark = Math.max(body.size * 2, ...entries.map((entry) => sideOf(entry, style))) + body.size * 0.6;
      const labels = entries.map(({ label }) => mark + longestWord(label, body, measure));
      return Math.max(longestWord(title, titleStyle(style), measure), ...labels) + 0.5;
    }),
  );
}

/** What of a legend's small print has no room on the face. */
export const leftNotes = ({ legend }: OwnedLegend): Both<readonly string[]> =>
  both((language) => {
    const { notes, fixed = [], title } = legend[language];
    const left = notes.filter((note) => !fixed.includes(note));
    return left.length === 0 ? [] : [`${title}: ${left.join(' · ')}`];
  });
