import type { Language } from '../../base/words.ts';
import type { Measure } from './measure.ts';
import type { Box, PageLegend } from './page.ts';
import type { PageStyle } from './page-size.ts';
import { type LegendBlock, leastLegendWidth, type OwnedLegend, planLegend } from './plan-legend.ts';

/** Legends in columns; nothing is placed yet. */
export interface LegendColumns {
  readonly width: number;
  readonly height: number;
  at(x: number, y: number): (language: Language) => readonly PageLegend[];
}

interface Spot {
  readonly block: LegendBlock;
  readonly column: number;
  readonly y: number;
}

/** The blocks in their order in columns of a height; null where they need more columns. */
function fill(blocks: readonly LegendBlock[], columns: number, height: number, gap: number): readonly Spot[] | null {
  const spots: Spot[] = [];
  let column = 0;
  let y = 0;
  for (const block of blocks) {
    if (y > 0 && y + block.height > height + 0.01) {
      column += 1;
      y = 0;
    }
    if (column >= columns) return null;
    spots.push({ block, column, y });
    y += block.height + gap;
  }
  return spots;
}

/** Legends, each whole, in so many columns of one width, as low as they go. */
export function placeLegends(
  legends: readonly OwnedLegend[],
  columnWidth: number,
  columns: number,
  isWhole: boolean,
  style: PageStyle,
  measure: Measure,
): LegendColumns {
  const blocks = legends.map((legend) => planLegend(legend, columnWidth, isWhole, style, measure));
  const gap = style.gap;
  // Some run of them fills the fullest column.
  const heights = blocks.flatMap((_, from) => {
    let sum = -gap;
    return blocks.slice(from).map((block) => {
      sum += block.height + gap;
      return sum;
    });
  });
  heights.sort((a, b) => a - b);
  const highest = Math.max(0, ...blocks.map(({ height }) => height));
  for (const height of heights.filter((each) => each >= highest)) {
    const spots = fill(blocks, columns, height, gap);
    if (spots === null) continue;
    const used = Math.max(0, ...spots.map(({ column }) => column)) + 1;
    return {
      width: used * columnWidth + (used - 1) * gap,
      height,
      at: (x, y) => {
        const placed = spots.map((spot) => spot.block.at(x + spot.column * (columnWidth + gap), y + spot.y));
        return (language) => placed.map((draw) => draw(language));
      },
    };
  }
  return { width: 0, height: 0, at: () => () => [] };
}

/** Where the legends stand, and what they leave. */
export interface LegendPlace {
  readonly stage: Box;
  /** Points by which they reach over the end of their place; 0 where they fit. */
  readonly over: number;
  readonly draw: (language: Language) => readonly PageLegend[];
}

/** Shares of the width that a column beside the pictures may take. */
const shares = [0.18, 0.21, 0.24, 0.26, 0.28, 0.32, 0.36, 0.42] as const;
const mostUnder = 5;
/** Of the height, what legends under the pictures leave them. */
const leastStage = 0.1;

/** All the ways in which legends may stand beside or under the pictures of a box. */
export function legendPlaces(
  legends: readonly OwnedLegend[],
  box: Box,
  isWhole: boolean,
  style: PageStyle,
  measure: Measure,
): readonly LegendPlace[] {
  if (legends.length === 0) return [{ stage: box, over: 0, draw: () => [] }];
  const gap = style.gap * 1.25;
  const least = Math.max(...legends.map((legend) => leastLegendWidth(legend, style, measure)));
  const beside = shares.flatMap((share) =>
    [1, 2, 3].flatMap((columns): readonly LegendPlace[] => {
      const width = box.width * share;
      if (columns > legends.length || columns * share > 0.66 || width < least) return [];
      const placed = placeLegends(legends, width, columns, isWhole, style, measure);
      const left = box.width - columns * width - (columns - 1) * style.gap;
      const stage = { ...box, width: left - gap };
      return [{ stage, over: Math.max(0, placed.height - box.height), draw: placed.at(box.x + left, box.y) }];
    }),
  );
  const under = Array.from({ length: Math.min(mostUnder, legends.length) }, (_, i) => i + 1).flatMap(
    (columns): readonly LegendPlace[] => {
      const width = (box.width - (columns - 1) * style.gap) / columns;
      if (columns > 1 && width < least) return [];
      const placed = placeLegends(legends, width, columns, isWhole, style, measure);
      const stage = { ...box, height: box.height - placed.height - gap };
      const over = Math.max(0, box.height * leastStage - stage.height);
      return [{ stage, over, draw: placed.at(box.x, box.y + box.height - placed.height) }];
    },
  );
  return [...beside, ...under];
}
