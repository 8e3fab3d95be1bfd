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
  readonly columns: number;
  readonly width: number;
  readonly height: number;
}

const swatchWidth = 34;
const gap = 8;
const between = 12;
const columnGap = 20;

interface Block {
  readonly texts: readonly PlacedText[];
  readonly swatches: readonly PlacedSwatch[];
  readonly height: number;
}

const heightOf = (entry: LegendEntry): number =>
  entry.swatch.shape === 'circle'
    ? Math.max(styles.legend.lineHeight, entry.swatch.radius * 2 + 3)
    : styles.legend.lineHeight;

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
  for (const entry of legend.entries) {
    const high = heightOf(entry);
    const left = swatchWidth + gap;
    const top = y;
    y += (high - styles.legend.lineHeight) / 2;
    const written = write(entry.label, left, width - left, styles.legend, false);
    y = top + Math.max(high, written);
    swatches.push({ x: 0, y: top, width: swatchWidth, height: high, entry });
  }
  for (const note of legend.notes) y += write(note, 0, width, styles.small, true);
  return { texts, swatches, height: y };
}

/** Places legends in as few columns as the height allows, each whole; in more than `most` columns none is left out. */
export function planLegends(
  legends: readonly Legend[],
  columnWidth: number,
  height: number,
  most: number,
  measure: Measure,
): PlannedLegends {
  const blocks = legends.map((legend) => blockOf(legend, columnWidth, measure));
  for (let columns = 1; ; columns++) {
    const planned = placeBlocks(blocks, columnWidth, columns === most ? Number.POSITIVE_INFINITY : height, columns);
    if (planned !== null) return planned;
  }
}

function placeBlocks(
  blocks: readonly Block[],
  columnWidth: number,
  height: number,
  columns: number,
): PlannedLegends | null {
  const share = Number.isFinite(height) ? height : blocks.reduce((sum, block) => sum + block.height, 0) / columns;
  const texts: PlacedText[] = [];
  const swatches: PlacedSwatch[] = [];
  let column = 0;
  let y = 0;
  let tallest = 0;
  for (const block of blocks) {
    if (y > 0 && y + block.height > share && column + 1 < columns) {
      column += 1;
      y = 0;
    }
    if (y + block.height > height) return null;
    const x = column * (columnWidth + columnGap);
    texts.push(...block.texts.map((text) => ({ ...text, x: text.x + x, y: text.y + y })));
    swatches.push(...block.swatches.map((swatch) => ({ ...swatch, x: swatch.x + x, y: swatch.y + y })));
    y += block.height + between;
    tallest = Math.max(tallest, y - between);
  }
  const used = blocks.length === 0 ? 0 : column + 1;
  return {
    texts,
    swatches,
    columns: used,
    width: used * columnWidth + Math.max(0, used - 1) * columnGap,
    height: tallest,
  };
}
