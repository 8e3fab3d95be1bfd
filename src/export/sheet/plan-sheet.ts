import { fill } from '../../base/words.ts';
import { words } from '../words.ts';
import { planBody } from './plan-body.ts';
import { type Note, notesOf, placeLines, placeNotes, sentence } from './plan-notes.ts';
import type { SheetContent, SheetPlan, SheetTaken } from './sheet-plan.ts';
import { type Measure, styles, wrap, wrapEvenly } from './text-block.ts';

/** A sheet of 16:9 in CSS pixels: 12 of them are 9 points on a slide of 13.33 inches. */
export const sheetSize = { width: 1280, height: 720 } as const;

const margin = 24;
const bandHeight = 22;
const gap = 10;
/** Of the date of a frame: two lines, and how far the film is. */
const dateHeight = 68;
const dateWidth = 400;

const asNeeded: SheetTaken = { bodyTop: 0, footLines: 0, legendHeight: 0 };

/** @param least what heading, legends and foot take at least */
export function planSheet(content: SheetContent, measure: Measure, least: SheetTaken = asNeeded): SheetPlan {
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
  const { texts, ...body } = planBelow(content, { ...least, bodyTop: Math.max(headed, least.bodyTop) }, measure);
  return { texts: [...head, ...texts], band, date, ...body };
}

type Below = Omit<SheetPlan, 'band' | 'date'>;

/** Columns of legends: as many as leave the map its width, and one more where they have no room otherwise. */
const legendColumns = [2, 3] as const;

/**
 * All under the heading; where the legends have no room with their small print, it goes to the notes, and where they
 * have none then, they take a third column.
 */
function planBelow(content: SheetContent, least: SheetTaken, measure: Measure): Below {
  const notes = notesOf(content);
  const [few, more] = legendColumns;
  const whole = planUnder(content, notes, few, least, measure);
  if (!whole.overflows) return whole.below;
  const { legends, scene } = content;
  const moved = legends.flatMap(({ title, notes: print }): Note[] =>
    print.length === 0
      ? []
      : [{ heading: words[scene.language].notes, text: sentence(`${title}: ${print.join(' · ')}`) }],
  );
  const bare = { ...content, legends: legends.map((legend) => ({ ...legend, notes: [] })) };
  const plain = planUnder(bare, [...notes, ...moved], few, least, measure);
  return (plain.overflows ? planUnder(bare, [...notes, ...moved], more, least, measure) : plain).below;
}

/**
 * All under the heading. Notes stand under the legends; those that have no room there go to the foot, which is as wide
 * as the page, and takes its height from all the rest.
 */
function planUnder(
  content: SheetContent,
  notes: readonly Note[],
  columns: number,
  least: SheetTaken,
  measure: Measure,
): { readonly below: Below; readonly overflows: boolean } {
  const { width, height } = sheetSize;
  const inner = width - 2 * margin;
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
