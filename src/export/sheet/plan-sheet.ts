import { fill } from '../../base/words.ts';
import { words } from '../words.ts';
import { planBody } from './plan-body.ts';
import { type Note, notesOf, placeLines, placeNotes, sentence } from './plan-notes.ts';
import type { SheetContent, SheetPlan, SheetTaken } from './sheet-plan.ts';
import { type Measure, styles, wrap, wrapEvenly } from './text-block.ts';

/**
 * A sheet of 16:9 in CSS pixels: 12 of them are 9 points on a slide of 13.33 inches. One with more to say than has room
 * there is higher; frames of a film never are.
 */
export const sheetSize = { width: 1280, height: 720 } as const;
const heightStep = 40;
const highest = 1440;

const margin = 24;
const bandHeight = 22;
const gap = 10;
/** Of the date of a frame: two lines, and how far the film is. */
const dateHeight = 68;
const dateWidth = 400;

const asNeeded: SheetTaken = { bodyTop: 0, footLines: 0, legendHeight: 0 };

/** A sheet as high as it must be for its legends to end over its notes, and for its pictures to be read. */
export function planSheet(content: SheetContent, measure: Measure): SheetPlan {
  for (let height: number = sheetSize.height; ; height += heightStep) {
    const { plan, hasRoom } = planAt(content, measure, height, asNeeded);
    if (hasRoom || height >= highest) return plan;
  }
}

/** A sheet of a film's height. @param least what heading, legends and foot take at least */
export const planFrame = (content: SheetContent, measure: Measure, least: SheetTaken = asNeeded): SheetPlan =>
  planAt(content, measure, sheetSize.height, least).plan;

function planAt(
  content: SheetContent,
  measure: Measure,
  height: number,
  least: SheetTaken,
): { readonly plan: SheetPlan; readonly hasRoom: boolean } {
  const { scene } = content;
  const { language } = scene;
  const { width } = sheetSize;
  const inner = width - 2 * margin;
  const band = scene.synthetic ? { x: 0, y: 0, width, height: bandHeight, text: scene.syntheticLabel } : null;
  const top = margin + (band === null ? -4 : bandHeight - 10);
  const date =
    scene.frame === null ? null : { x: margin + inner - dateWidth, y: top, width: dateWidth, height: dateHeight };
  const headWidth = date === null ? inner : inner - dateWidth - 2 * gap;
  const title = wrapEvenly(scene.title, headWidth, styles.title, measure);
  const compared = scene.compared === '' ? '' : ` ${fill(words[language].compared, { period: scene.compared })}`;
  const counts = wrapEvenly(scene.counts + compared, headWidth, styles.counts, measure);
  const head = [
    ...placeLines(title, { x: margin, y: top }, styles.title, false),
    ...placeLines(counts, { x: margin, y: top + title.length * styles.title.lineHeight }, styles.counts, true),
  ];
  const written = title.length * styles.title.lineHeight + counts.length * styles.counts.lineHeight;
  const headed = top + Math.max(written, date?.height ?? 0) + gap;
  const taken = { ...least, bodyTop: Math.max(headed, least.bodyTop) };
  const { below, overflows } = planBelow(content, height, taken, measure);
  const { texts, ...body } = below;
  const plan = { height, texts: [...head, ...texts], band, date, ...body };
  return { plan, hasRoom: !overflows && !isLow(plan, scene.charts.shift !== null) };
}

/** Heights under which a map, and the map and charts of a view, are no longer read. */
const leastMap = 260;
const leastView = { plain: 320, compared: 420 } as const;

function isLow({ map, charts }: SheetPlan, isCompared: boolean): boolean {
  if (charts.length === 0) return map.height < leastMap;
  const low = Math.max(...charts.map(({ y, height }) => y + height));
  return low - map.y < leastView[isCompared ? 'compared' : 'plain'];
}

type Below = Omit<SheetPlan, 'height' | 'band' | 'date'>;
interface Planned {
  readonly below: Below;
  /** Its legends are higher than their column. */
  readonly overflows: boolean;
}

/** Columns of legends: as many as leave the map its width, and one more where they have no room otherwise. */
const legendColumns = [2, 3] as const;

/**
 * All under the heading; where the legends have no room with their small print, it goes to the notes, and where they
 * have none then, they take a third column.
 */
function planBelow(content: SheetContent, height: number, least: SheetTaken, measure: Measure): Planned {
  const notes = notesOf(content);
  const [few, more] = legendColumns;
  const whole = planUnder(content, notes, few, height, least, measure);
  if (!whole.overflows) return whole;
  const { legends, scene } = content;
  const moved = legends.flatMap(({ title, notes: print }): Note[] => {
    // What the notes say already is not said twice.
    const own = print.filter((note) => !notes.some(({ text }) => text === sentence(note)));
    if (own.length === 0) return [];
    return [{ heading: words[scene.language].notes, text: sentence(`${title}: ${own.join(' · ')}`) }];
  });
  const bare = { ...content, legends: legends.map((legend) => ({ ...legend, notes: [] })) };
  const plain = planUnder(bare, [...notes, ...moved], few, height, least, measure);
  // A sheet that may be higher keeps the width of its map.
  if (!plain.overflows || height > sheetSize.height) return plain;
  return planUnder(bare, [...notes, ...moved], more, height, least, measure);
}

/**
 * All under the heading. Notes stand under the legends; those that have no room there go to the foot, which is as wide
 * as the page, and takes its height from all the rest.
 */
function planUnder(
  content: SheetContent,
  notes: readonly Note[],
  columns: number,
  height: number,
  least: SheetTaken,
  measure: Measure,
): Planned {
  const inner = sheetSize.width - 2 * margin;
  for (let beside = notes.length; ; beside--) {
    const foot = footOf(content, notes.slice(beside), inner, measure);
    const footLines = Math.max(foot.length, least.footLines);
    const footTop = height - margin / 2 - footLines * styles.small.lineHeight;
    const { room, legendHeight, overflows, ...body } = planBody(
      content,
      { x: margin, y: least.bodyTop, width: inner, height: footTop - gap - least.bodyTop },
      measure,
      columns,
      least.legendHeight,
    );
    const placed = placeNotes(notes.slice(0, beside), room, measure);
    if (placed === null && beside > 0) continue;
    const texts = [...(placed ?? []), ...placeLines(foot, { x: margin, y: footTop }, styles.small, true)];
    return { below: { ...body, texts, taken: { bodyTop: least.bodyTop, footLines, legendHeight } }, overflows };
  }
}

/** Sources, the notes that stand here, and how the sheet was made: each is whole, and none is cut. */
function footOf(content: SheetContent, notes: readonly Note[], width: number, measure: Measure): readonly string[] {
  const { scene, version, date } = content;
  const t = words[scene.language];
  const paragraphs = [
    ...(notes.length === 0 ? [] : [`${t.notes}: ${notes.map(({ text }) => text).join(' ')}`]),
    `${fill(t.sources, { list: scene.sources.map(sentence).join(' ') })} ${fill(t.made, { date, version })}`,
  ];
  return paragraphs.flatMap((text) => wrap(text, width, styles.small, measure));
}
