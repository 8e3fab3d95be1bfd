import type { Problem } from '../../../base/problem.ts';
import { ok, type Result } from '../../../base/result.ts';
import { say } from '../../../base/words.ts';
import type { Page, PageChart, PageItem, PageMap } from '../../../show/page/page.ts';
import type { MapImage } from '../../map-pictures.ts';
import { placed, type SlideCanvas, slideCanvas } from './canvas.ts';
import { nativeChart } from './chart-frame.ts';
import { imageOf } from './data-image.ts';
import { legendXml } from './legend-shapes.ts';
import { marksXml, onPage } from './mark-shapes.ts';
import { notesXml } from './notes-part.ts';
import { fillXml } from './paint.ts';
import type { Parts } from './parts.ts';
import { groupXml, pictureXml } from './shapes.ts';
import { tableXml } from './table-frame.ts';
import { textXml } from './text-item.ts';
import { shapeWords } from './words.ts';
import { declaration, namespaces, relationsXml } from './xml.ts';

/** A drawing of more marks than these would be slow to open, and nobody changes it by hand. */
export const mostShapes = 600;

/** Dots per inch that print needs. */
const printDots = 300;

/** A picture of a chart that is too full for shapes, as PNG. */
export type ChartPicture = (chart: PageChart, page: Page) => Promise<Result<Uint8Array, Problem>>;

/** What the slides of a file share. */
export interface Deck {
  readonly parts: Parts;
  /** Of all slides, in points. */
  readonly size: Pick<Page, 'width' | 'height'>;
  readonly chartPicture: ChartPicture;
}

/** What a slide is made of beside its page. */
export interface SlideNeeds {
  /** From 1. */
  readonly number: number;
  /** Another slide has the same title: "(2)" is put after it. */
  readonly nth: number;
  readonly maps: ReadonlyMap<string, MapImage>;
  /** Dots per inch of the maps. */
  readonly dots: number;
}

const slideType = 'application/vnd.openxmlformats-officedocument.presentationml.slide+xml';
const notesType = 'application/vnd.openxmlformats-officedocument.presentationml.notesSlide+xml';
const emptyTree =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';

/** The ground of a page, where a decoration paints all of it: then it is that of the slide. */
function groundOf(page: Page): { readonly fill: string; readonly items: readonly PageItem[] } {
  let fill: string | null = null;
  const items = page.items.map((item) => {
    if (item.kind !== 'decoration' || fill !== null) return item;
    const [first, ...rest] = item.marks;
    const isWhole =
      first?.kind === 'rect' &&
      first.x <= 0 &&
      first.y <= 0 &&
      first.width >= page.width &&
      first.height >= page.height;
    if (!isWhole) return item;
    fill = first.fill;
    return { ...item, marks: rest };
  });
  return { fill: fill ?? page.theme.paper, items };
}

function mapXml(canvas: SlideCanvas, item: PageMap, page: Page, { maps }: SlideNeeds, { parts }: Deck): string {
  const texts = shapeWords[page.language];
  const image = maps.get(item.id);
  if (image === undefined) throw new Error('a map without its picture');
  const box = placed(canvas.place, item.box);
  const media = parts.image(image.bytes, 'png');
  const edge = { colour: page.theme.quiet, width: 0.75 * canvas.place.scale };
  const picture = pictureXml(canvas, { name: texts.map, alt: item.alt }, box, media, edge);
  const over = groupXml(canvas, { name: texts.onMap, alt: texts.onMap }, box, () =>
    marksXml(canvas, item.over, onPage),
  );
  return picture + over;
}

/** Shapes, or a picture where they would be too many. */
async function drawnChart(
  canvas: SlideCanvas,
  item: PageChart,
  page: Page,
  deck: Deck,
): Promise<Result<string, Problem>> {
  const texts = shapeWords[page.language];
  const box = placed(canvas.place, item.box);
  const told = { name: texts.chart, alt: item.alt };
  const { marks } = item.drawing;
  const over = groupXml(canvas, { name: texts.onChart, alt: texts.onChart }, box, () =>
    marksXml(canvas, item.over, onPage),
  );
  if (marks.length <= mostShapes) {
    const ground = { x: item.box.x, y: item.box.y, unit: item.scale };
    return ok(groupXml(canvas, told, box, () => marksXml(canvas, marks, ground)) + over);
  }
  const picture = await deck.chartPicture(item, page);
  if (!picture.ok) return picture;
  return ok(pictureXml(canvas, told, box, deck.parts.image(picture.value, 'png')) + over);
}

interface Drawn {
  readonly xml: string;
  readonly notes: Page['backNotes'];
}

async function itemXml(
  canvas: SlideCanvas,
  item: PageItem,
  page: Page,
  needs: SlideNeeds,
  deck: Deck,
): Promise<Result<Drawn, Problem>> {
  const texts = shapeWords[page.language];
  const plain = (xml: string): Result<Drawn, Problem> => ok({ xml, notes: [] });
  switch (item.kind) {
    case 'text':
      return plain(textXml(canvas, item, page, needs.nth));
    case 'map':
      return plain(mapXml(canvas, item, page, needs, deck));
    case 'chart': {
      const native = nativeChart(canvas, item, page, deck.parts);
      if (native !== null) return ok(native);
      const drawn = await drawnChart(canvas, item, page, deck);
      return drawn.ok ? plain(drawn.value) : drawn;
    }
    case 'table':
      return plain(tableXml(canvas, item, page.theme, texts.table));
    case 'legend':
      return plain(legendXml(canvas, item, page));
    case 'image': {
      const image = imageOf(item.data);
      if (image === null) return plain('');
      const media = deck.parts.image(image.bytes, image.kind, item.data);
      return plain(pictureXml(canvas, { name: texts.image, alt: item.alt }, placed(canvas.place, item.box), media));
    }
    case 'decoration':
      return plain(marksXml(canvas, item.marks, onPage));
    default:
      return item satisfies never;
  }
}

/** Says of maps that they have fewer dots than print needs. */
function coarseNote({ language }: Page, { dots, maps }: SlideNeeds): Page['backNotes'] {
  if (dots >= printDots || maps.size === 0) return [];
  const text = say(shapeWords, language, 'coarse', { dots, wanted: printDots });
  return [{ heading: shapeWords[language].map, texts: [text] }];
}

/** Adds a page as a slide with its notes. Errors: those of pictures. */
export async function addSlide(page: Page, needs: SlideNeeds, deck: Deck): Promise<Result<void, Problem>> {
  const { number } = needs;
  const canvas = slideCanvas(page, deck.size, [
    { type: 'slideLayout', target: '../slideLayouts/slideLayout1.xml' },
    { type: 'notesSlide', target: `../notesSlides/notesSlide${number}.xml` },
  ]);
  const ground = groundOf(page);
  let shapes = '';
  const notes: Page['backNotes'][number][] = [...coarseNote(page, needs)];
  for (const item of ground.items) {
    const drawn = await itemXml(canvas, item, page, needs, deck);
    if (!drawn.ok) return drawn;
    shapes += drawn.value.xml;
    notes.push(...drawn.value.notes);
  }
  const back = `<p:bg><p:bgPr>${fillXml(ground.fill)}<a:effectLst/></p:bgPr></p:bg>`;
  const tree = `<p:cSld>${back}<p:spTree>${emptyTree}${shapes}</p:spTree></p:cSld>`;
  const slide = `${declaration}<p:sld ${namespaces}>${tree}<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`;
  const { parts } = deck;
  parts.add(`ppt/slides/slide${number}.xml`, slide, slideType);
  parts.add(`ppt/slides/_rels/slide${number}.xml.rels`, relationsXml(canvas.relations));
  parts.add(`ppt/notesSlides/notesSlide${number}.xml`, notesXml(page, notes), notesType);
  parts.add(
    `ppt/notesSlides/_rels/notesSlide${number}.xml.rels`,
    relationsXml([
      { type: 'notesMaster', target: '../notesMasters/notesMaster1.xml' },
      { type: 'slide', target: `../slides/slide${number}.xml` },
    ]),
  );
  return ok(undefined);
}
