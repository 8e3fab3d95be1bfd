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
const legendWidth = 236;
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

function bodyOf(
  { what, legends, scene }: SheetContent,
  body: Box,
  measure: Measure,
): Pick<SheetPlan, 'map' | 'legends' | 'charts'> {
  const hasDifference = what === 'view' && scene.charts.shift !== null;
  const chartsHigh = what === 'view' ? Math.round(body.height * 0.56) : 0;
  const upper = body.height - chartsHigh - (chartsHigh === 0 ? 0 : gap);
  const legendRoom = what === 'map' ? body.height : upper;
  const planned = planLegends(legends, legendWidth, legendRoom, 3, measure);
  const right = body.x + body.width - planned.width;
  const mapWidth = planned.width === 0 ? body.width : body.width - planned.width - 2 * gap;
  const map = { x: body.x, y: body.y, width: mapWidth, height: upper };
  if (what === 'map') return { map, legends: { ...planned, x: right, y: body.y }, charts: [] };
  const chartsTop = body.y + upper + gap;
  const side = 330;
  const wide = body.width - side - 2 * gap;
  const stacked: readonly (readonly [SheetChart, number])[] = hasDifference
    ? [
        ['profile', 0.24],
        ['difference', 0.24],
        ['hovmoller', 0.52],
      ]
    : [
        ['profile', 0.28],
        ['hovmoller', 0.72],
      ];
  let y = chartsTop;
  const left = stacked.map(([chart, share]) => {
    const box = { chart, x: body.x, y, width: wide, height: chartsHigh * share };
    y += box.height;
    return box;
  });
  const months = {
    chart: 'months' as const,
    x: body.x + wide + 2 * gap,
    y: chartsTop,
    width: side,
    height: chartsHigh,
  };
  return { map, legends: { ...planned, x: right, y: body.y }, charts: [...left, months] };
}
