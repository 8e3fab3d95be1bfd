import type { Legend, LegendEntry } from '../../show/drawing/legend.ts';
import { type Measure, styles, type TextStyle, wrap } from './text-block.ts';

export interface PlacedText {
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly text: string;
  readonly style: TextStyle;
  readonly quiet: boolean;
}

export interface PlacedSwatch {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly entry: LegendEntry;
}

export interface PlannedLegends {
  readonly texts: readonly PlacedText[];
  readonly swatches: readonly PlacedSwatch[];
  readonly width: number;
  readonly height: number;
}

const swatchWidth = 34;
const gap = 8;
const between = 12;
const columnGap = 16;
const heightStep = 8;
/** What a cell's mark leaves free of its box, across. */
const swatchInset = 9;
const rampHeight = 16;
const leastStep = 28;

interface Block {
  readonly texts: readonly PlacedText[];
  readonly swatches: readonly PlacedSwatch[];
  readonly height: number;
}

const heightOf = (entry: LegendEntry): number =>
  entry.swatch.shape === 'circle'
    ? Math.max(styles.legend.lineHeight, entry.swatch.radius * 2 + 3)
    : styles.legend.lineHeight;

/** Room for the marks of a legend: its names stand in one line, clear of the widest of them. */
const markWidthOf = ({ entries }: Legend): number =>
  Math.max(swatchWidth, ...entries.map(({ swatch }) => (swatch.shape === 'circle' ? 2 * swatch.radius + 2 : 0)));

const isClass = (entry: LegendEntry): boolean => entry.id.startsWith('class-');

/** Classes of short names side by side, as on screen; null where they have no room for that. */
function rampOf(legend: Legend, width: number, measure: Measure) {
  const { size, weight } = styles.legend;
  const classes = legend.entries.filter(isClass).map((entry) => {
    const label = measure(entry.label, size, weight);
    return { entry, label, step: Math.max(leastStep, label + 8) };
  });
  const needed = classes.reduce((sum, { step }) => sum + step, 0);
  if (classes.length < 2 || needed > width) return null;
  let x = 0;
  return classes.map(({ entry, label, step }) => {
    const left = x;
    x += step;
    return { x: left - swatchInset / 2, step, labelX: left + (step - label) / 2, entry };
  });
}

function blockOf(legend: Legend, width: number, measure: Measure): Block {
  const texts: PlacedText[] = [];
  const swatches: PlacedSwatch[] = [];
  let y = 0;
  const write = (text: string, x: number, room: number, style: TextStyle, quiet: boolean): number => {
    const lines = wrap(text, room, style, measure);
    lines.forEach((line, i) => {
      texts.push({ x, y: y + style.lineHeight * i + style.size, text: line, style, quiet });
    });
    return lines.length * style.lineHeight;
  };
  y += write(legend.title, 0, width, styles.legendTitle, false) + 2;
  const ramp = rampOf(legend, width, measure);
  if (ramp !== null) {
    for (const { x, step, labelX, entry } of ramp) {
      swatches.push({ x, y, width: step + swatchInset, height: rampHeight, entry });
      const at = { x: labelX, y: y + rampHeight + styles.legend.size - 1 };
      texts.push({ ...at, text: entry.label, style: styles.legend, quiet: false });
    }
    y += rampHeight + styles.legend.lineHeight + 2;
  }
  const markWidth = markWidthOf(legend);
  for (const entry of legend.entries) {
    if (ramp !== null && isClass(entry)) continue;
    const high = heightOf(entry);
    const left = markWidth + gap;
    const top = y;
    y += (high - styles.legend.lineHeight) / 2;
    const written = write(entry.label, left, width - left, styles.legend, false);
    y = top + Math.max(high, written);
    swatches.push({ x: 0, y: top, width: markWidth, height: high, entry });
  }
  if (legend.notes.length > 0) y += write(legend.notes.join(' · '), 0, width, styles.small, true);
  return { texts, swatches, height: y };
}

/**
 * Places legends, each whole, in at most `columns` columns, as low as they go. In their order while that has room;
 * of two columns else in the parts that stand lowest.
 * @param room height that there is
 */
export function planLegends(
  legends: readonly Legend[],
  columnWidth: number,
  columns: number,
  measure: Measure,
  room = Number.POSITIVE_INFINITY,
): PlannedLegends {
  const blocks = legends.map((legend) => blockOf(legend, columnWidth, measure));
  const lowest = (ordered: readonly Block[]): PlannedLegends => {
    for (let height = Math.max(0, ...ordered.map((block) => block.height)); ; height += heightStep) {
      const planned = placeBlocks(ordered, columnWidth, height, columns);
      if (planned !== null) return planned;
    }
  };
  const planned = lowest(blocks);
  return planned.height <= room || columns !== 2 ? planned : lowest(evenly(blocks));
}

/** More legends than a sheet ever has would take too many tries. */
const mostParted = 12;

/** The blocks with those of the first column first, in the two parts that are nearest to one height. */
function evenly(blocks: readonly Block[]): readonly Block[] {
  if (blocks.length > mostParted) return blocks;
  let best = { height: Number.POSITIVE_INFINITY, first: blocks, second: [] as readonly Block[] };
  for (let parts = 1; parts < 2 ** blocks.length; parts += 2) {
    const first = blocks.filter((_, i) => (parts >> i) % 2 === 1);
    const second = blocks.filter((_, i) => (parts >> i) % 2 === 0);
    const [left, right] = [first, second].map((part) =>
      part.reduce((sum, block) => sum + block.height + between, -between),
    );
    const height = Math.max(left ?? 0, right ?? 0);
    if (height < best.height) best = { height, first, second };
  }
  return [...best.first, ...best.second];
}

/** Null where the blocks need more columns of this height. */
function placeBlocks(
  blocks: readonly Block[],
  columnWidth: number,
  height: number,
  columns: number,
): PlannedLegends | null {
  const texts: PlacedText[] = [];
  const swatches: PlacedSwatch[] = [];
  let column = 0;
  let y = 0;
  let tallest = 0;
  for (const block of blocks) {
    if (y > 0 && y + block.height > height) {
      column += 1;
      y = 0;
    }
    if (column >= columns) return null;
    const x = column * (columnWidth + columnGap);
    const top = y;
    texts.push(...block.texts.map((text) => ({ ...text, x: text.x + x, y: text.y + top })));
    swatches.push(...block.swatches.map((swatch) => ({ ...swatch, x: swatch.x + x, y: swatch.y + top })));
    tallest = Math.max(tallest, y + block.height);
    y += block.height + between;
  }
  const used = blocks.length === 0 ? 0 : column + 1;
  return { texts, swatches, width: used * columnWidth + Math.max(0, used - 1) * columnGap, height: tallest };
}
