import { textWidth, wrapText } from '../../../show/drawing/text-width.ts';
import type { ChartData, ChartEvent } from '../../../show/page/chart-data.ts';
import type { Box } from '../../../show/page/page.ts';

/** Where the parts of a chart lie in it; points from its top left corner. */
export interface ChartLayout {
  /** Of all its texts. */
  readonly size: number;
  /** Empty: none. */
  readonly titleLines: readonly string[];
  /** Inside the axes. */
  readonly plot: Box;
  readonly legend: Box;
  /** Whether the axis of the categories has room for its title. */
  readonly hasCategoryTitle: boolean;
  /** That of the values is left out where it would be longer than its axis, and the title says the same. */
  readonly hasValueTitle: boolean;
  /** Categories from one label to the next, and degrees by which labels are turned. */
  readonly labelEvery: number;
  readonly labelTurn: 0 | -90;
  /** Lines that say what the events are; empty where they have no room, or there are none. */
  readonly key: { readonly box: Box; readonly lines: readonly string[] };
}

const leading = 1.3;
const edge = 6;
const swatchRoom = 34;
/** Under this the plot is no picture, points and share of the height. */
const leastPlot = 44;
const leastShare = 0.28;
/** The same beside the key of the events, which may stand in the notes. */
const shareWithKey = 0.42;

/** Digits that the labels of the value axis have at most. */
function valueRoom({ series }: ChartData, size: number): number {
  const all = series.flatMap(({ values }) => values).filter((value) => value !== null);
  const most = Math.max(1, ...all.map(Math.abs));
  const digits = most >= 10 ? Math.ceil(Math.log10(most) * 1.34) : 3;
  return textWidth('0'.repeat(digits + (all.some((value) => value < 0) ? 1 : 0)), size) + edge;
}

/** Programs set legends in columns that are all as wide as the longest name. */
function legendRows({ series }: ChartData, width: number, size: number): number {
  const widest = Math.max(...series.map(({ name }) => textWidth(name, size) + swatchRoom));
  return Math.ceil(series.length / Math.max(1, Math.floor(width / widest)));
}

/** Steps between labels that people count by: months of years, or tens of kilometres. */
const steps = { months: [1, 2, 3, 6, 12, 24, 36, 60, 120], numbers: [1, 2, 5, 10, 20, 50, 100] } as const;

interface Labels {
  readonly every: number;
  readonly turn: 0 | -90;
  readonly height: number;
}

/** Names are turned where they do not stand beside each other; months and kilometres are left out between. */
function labelsOf({ categories, events }: ChartData, width: number, size: number): Labels {
  const widest = Math.max(...categories.map((text) => textWidth(text, size)));
  const slot = width / categories.length;
  const flat = { turn: 0, height: size * leading } as const;
  const isNames = events === undefined && /\p{L}/u.test(categories[0] ?? '');
  if (widest + size / 2 <= slot) return { ...flat, every: 1 };
  if (isNames) return { every: 1, turn: -90, height: widest * 0.92 + edge };
  const apart = widest + size * 0.8;
  const wanted = events === undefined ? steps.numbers : steps.months;
  const every = wanted.find((step) => step * slot >= apart) ?? Math.ceil(apart / slot);
  return { ...flat, every };
}

/** "1 Jul 2014: Programa Frontera Sur", one after another. */
export const eventText = ({ at, text }: ChartEvent, i: number, categories: readonly string[]): string =>
  `${i + 1} ${categories[Math.floor(at)] ?? ''}: ${text}`;

/**
 * Lays out a chart of a size; null where its texts leave no room for a picture.
 * @param said title of the chart, also where something over it says it already
 */
export function chartLayout(
  data: ChartData,
  width: number,
  height: number,
  size: number,
  said = data.title,
): ChartLayout | null {
  const line = size * leading;
  const titleLines = wrapText(data.title, size * 1.05, width * 0.94);
  const top = titleLines.length * line * 1.05 + size * 0.9 + ((data.events ?? []).length > 0 ? line * 0.9 : 0);
  const left = line + edge + valueRoom(data, size);
  const across = width - left - edge;
  const labels = labelsOf(data, across, size);
  const legendHeight = legendRows(data, width - edge, size) * line + 4;
  const events = (data.events ?? []).map((event, i) => eventText(event, i, data.categories));
  const keyLines = events.length === 0 ? [] : wrapText(events.join(' · '), size, width);
  for (const [hasKey, hasCategoryTitle, share] of [
    [true, true, shareWithKey],
    [false, true, leastShare],
    [false, false, leastShare],
  ] as const) {
    const lines = hasKey ? keyLines : [];
    const under = labels.height + edge + (hasCategoryTitle ? line * 1.5 : 0);
    const bottom = height - legendHeight - lines.length * line;
    const plot = { x: left, y: top, width: across, height: bottom - under - top };
    if (plot.height < Math.max(leastPlot, share * height) || across < width / 2) continue;
    return {
      size,
      titleLines,
      plot,
      legend: { x: 0, y: bottom, width, height: legendHeight },
      hasCategoryTitle,
      hasValueTitle: textWidth(data.valueTitle, size) <= plot.height || !said.includes(data.valueTitle),
      labelEvery: labels.every,
      labelTurn: labels.turn,
      key: { box: { x: 0, y: bottom + legendHeight, width, height: lines.length * line }, lines },
    };
  }
  return null;
}
