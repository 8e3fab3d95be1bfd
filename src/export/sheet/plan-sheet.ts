import { fill } from '../../base/words.ts';
import type { Legend } from '../../show/drawing/legend.ts';
import type { Scene } from '../../show/scene.ts';
import { words } from '../words.ts';
import { type PlacedText, type PlannedLegends, planLegends } from './plan-legends.ts';
import { type Measure, styles, type TextStyle, wrap } from './text-block.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A sheet of 16:9 in CSS pixels: 12 of them are 9 points on a slide of 13.33 inches. */
export const sheetSize = { width: 1280, height: 720 } as const;

export type SheetChart = 'profile' | 'hovmoller' | 'months' | 'difference';

/** Where everything stands; nothing is drawn yet, so that a test can see that nothing overlaps. */
export interface SheetPlan {
  readonly texts: readonly PlacedText[];
  readonly map: Box;
  readonly legends: PlannedLegends & { readonly x: number; readonly y: number };
  readonly charts: readonly (Box & { readonly chart: SheetChart })[];
  /** Amber band with the word, over the whole width; null for real data. */
  readonly band: (Box & { readonly text: string }) | null;
}

export interface SheetContent {
  readonly scene: Scene;
  readonly what: 'map' | 'view';
  readonly legends: readonly Legend[];
  readonly version: string;
  /** ISO date. */
  readonly date: string;
}

const margin = 24;
const legendWidth = 206;
const mostColumns = 3;
const leastMonths = 130;
const besideWidth = 170;
const bandHeight = 22;
const gap = 10;

export function planSheet(content: SheetContent, measure: Measure): SheetPlan {
  const { scene } = content;
  const { width, height } = sheetSize;
  const inner = width - 2 * margin;
  const band = scene.synthetic ? { x: 0, y: 0, width, height: bandHeight, text: scene.syntheticLabel } : null;
  const texts: PlacedText[] = [];
  let y = margin + (band === null ? -4 : bandHeight - 10);
  const write = (text: string, x: number, room: number, style: TextStyle, quiet: boolean): void => {
    for (const line of wrap(text, room, style, measure)) {
      texts.push({ x, y: y + style.size, text: line, style, quiet });
      y += style.lineHeight;
    }
  };
  write(scene.title, margin, inner, styles.title, false);
  const { language } = scene;
  const compared = scene.compared === '' ? '' : ` ${fill(words[language].compared, { period: scene.compared })}`;
  write(scene.counts + compared, margin, inner, styles.counts, true);
  const top = y + 8;
  const foot = footLines(content, inner, measure);
  const footTop = height - margin / 2 - foot.length * styles.small.lineHeight;
  y = footTop;
  for (const line of foot) {
    texts.push({ x: margin, y: y + styles.small.size, text: line, style: styles.small, quiet: true });
    y += styles.small.lineHeight;
  }
  const body: Box = { x: margin, y: top, width: inner, height: footTop - gap - top };
  return { texts, band, ...bodyOf(content, body, measure) };
}

/** Sources and notes as running text: each is whole, and none is cut. */
function footLines({ scene, version, date }: SheetContent, width: number, measure: Measure): readonly string[] {
  const { language } = scene;
  const t = words[language];
  const end = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);
  const paragraphs = [
    fill(t.sources, { list: scene.sources.map(end).join(' ') }),
    fill(t.notes, { list: [...scene.notes.map(end), t.projection, t.basemap].join(' ') }),
    fill(t.made, { date, version }),
  ];
  return paragraphs.flatMap((text) => wrap(text, width, styles.small, measure));
}

type Body = Pick<SheetPlan, 'map' | 'legends' | 'charts'>;

/** The fewest columns in which the legends fit the height; past `mostColumns` they stay as low as they go. */
function fittingLegends(legends: readonly Legend[], height: number, fewest: number, measure: Measure): PlannedLegends {
  for (let columns = fewest; ; columns++) {
    const planned = planLegends(legends, legendWidth, columns, measure);
    if (planned.height <= height || columns === mostColumns) return planned;
  }
}

function bodyOf(content: SheetContent, body: Box, measure: Measure): Body {
  return content.what === 'map' ? mapBody(content, body, measure) : viewBody(content, body, measure);
}

function mapBody({ legends }: SheetContent, body: Box, measure: Measure): Body {
  const planned = fittingLegends(legends, body.height, 1, measure);
  const room = planned.width === 0 ? 0 : planned.width + 2 * gap;
  const map = { ...body, width: body.width - room };
  return { map, legends: { ...planned, x: body.x + body.width - planned.width, y: body.y }, charts: [] };
}

/**
 * Map and pictures along the border at the left, one under the other; at the right the legends, and the months under
 * them. Where the legends leave no room there, the months stand beside the pictures.
 */
function viewBody({ legends, scene }: SheetContent, body: Box, measure: Measure): Body {
  const planned = fittingLegends(legends, body.height - leastMonths - gap, 2, measure);
  const right = Math.max(planned.width, legendWidth);
  const left = body.width - right - 2 * gap;
  const x = body.x + body.width - right;
  const isUnder = planned.height + leastMonths + gap <= body.height;
  const mapHeight = Math.round(body.height * (scene.charts.shift === null ? 0.46 : 0.36));
  const chartsTop = body.y + mapHeight + gap;
  const chartsHeight = body.y + body.height - chartsTop;
  const wide = isUnder ? left : left - besideWidth - gap;
  const monthsTop = body.y + planned.height + gap;
  const months = isUnder
    ? { x, y: monthsTop, width: right, height: body.y + body.height - monthsTop }
    : { x: body.x + wide + gap, y: chartsTop, width: besideWidth, height: chartsHeight };
  let y = chartsTop;
  const stacked = stacks[scene.charts.shift === null ? 'plain' : 'compared'].map(([chart, share]) => {
    const box = { chart, x: body.x, y, width: wide, height: chartsHeight * share };
    y += box.height;
    return box;
  });
  return {
    map: { x: body.x, y: body.y, width: left, height: mapHeight },
    legends: { ...planned, x, y: body.y },
    charts: [...stacked, { chart: 'months', ...months }],
  };
}

/** Shares of the height that the pictures along the border take. */
const stacks: Readonly<Record<'plain' | 'compared', readonly (readonly [SheetChart, number])[]>> = {
  plain: [
    ['profile', 0.3],
    ['hovmoller', 0.7],
  ],
  compared: [
    ['profile', 0.25],
    ['difference', 0.27],
    ['hovmoller', 0.48],
  ],
};
