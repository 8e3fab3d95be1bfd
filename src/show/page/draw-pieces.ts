import type { Language } from '../../base/words.ts';
import type { SheetElement } from '../../document/document.ts';
import { place } from '../drawing/drawing.ts';
import type { Theme } from '../theme/colours.ts';
import type { Spot } from './arrange.ts';
import { type Both, both } from './both.ts';
import { frameOnPage, type PageFrame } from './map-frame.ts';
import { furnish } from './map-furniture.ts';
import type { Measure } from './measure.ts';
import type { NoteGround } from './note-shapes.ts';
import type { Box, PageChart, PageItem, PageMap } from './page.ts';
import type { PageStyle } from './page-size.ts';
import { chartAt, chartDataIn, figuresIn, isEmpty } from './plan-elements.ts';
import { planNotes } from './plan-notes.ts';
import { captionGap, noRoom, nothing, type Piece } from './plan-parts.ts';
import { layRecord } from './plan-record.ts';
import { planTable } from './plan-table.ts';
import type { SheetContent } from './sheet-content.ts';
import { bothLines, heightOf, linesOf, textItem } from './text-block.ts';
import { ownText } from './texts/own-text.ts';

/** The map of a piece, without what lies over it. */
export function mapItem(
  { content, alt }: Piece,
  box: Box,
  { sheet }: SheetContent,
  style: PageStyle,
  language: Language,
): PageMap {
  const { element, scenes, study } = content;
  const table = figuresIn(content, language);
  return {
    kind: 'map',
    id: element.id,
    box,
    scale: style.unit,
    picture: {
      ...scenes[language].map,
      seas: { pacific: ownText(sheet.seas.pacific, language), gulf: ownText(sheet.seas.gulf, language) },
    },
    camera: study.camera,
    projection: sheet.projection,
    alt: alt[language],
    table: table.rows.length === 0 ? null : table,
    over: [],
  };
}

function chartItem(piece: Piece, box: Box, style: PageStyle, language: Language): PageChart | null {
  const { content, alt } = piece;
  const size = { width: box.width / style.unit, height: box.height / style.unit };
  const drawing = chartAt(content, language, size);
  if (drawing === null) return null;
  const table = figuresIn(content, language);
  return {
    kind: 'chart',
    id: content.element.id,
    box,
    scale: style.unit,
    drawing,
    alt: alt[language],
    data: chartDataIn(content, language),
    table: table.rows.length === 0 ? null : table,
    over: [],
  };
}

function textsOf(piece: Piece, spot: Spot, style: PageStyle, theme: Theme, measure: Measure) {
  const { heading, caption, content } = piece;
  const gap = style.body.size * captionGap;
  const lines = both((language) => ({
    heading: spot.heading.height > 0 ? linesOf(heading[language], spot.heading.width, style.heading, measure) : [],
    caption: spot.caption.height > 0 ? linesOf(caption[language], spot.caption.width, style.body, measure) : [],
  }));
  const headingBox = { ...spot.heading, height: spot.heading.height - style.heading.size * captionGap };
  const captionBox = { ...spot.caption, y: spot.caption.y + gap, height: spot.caption.height - gap };
  return {
    over: (language: Language): readonly PageItem[] =>
      lines[language].heading.length === 0
        ? []
        : [textItem(lines[language].heading, headingBox, style.heading, { role: 'heading', fill: theme.ink })],
    under: (language: Language): readonly PageItem[] =>
      lines[language].caption.length === 0
        ? []
        : [
            textItem(lines[language].caption, captionBox, style.body, {
              role: 'caption',
              fill: theme.ink,
              field: `caption:${content.element.id}`,
            }),
          ],
  };
}

const sameFrame = (a: PageMap, b: PageMap): boolean =>
  a.box.width === b.box.width &&
  a.box.height === b.box.height &&
  JSON.stringify([a.camera, a.picture.bounds]) === JSON.stringify([b.camera, b.picture.bounds]);

type Make = (language: Language) => readonly PageItem[];

/** A map with its furniture and notes, added to the earlier ones. Of maps of one frame the first alone has scale bar, arrow and inset. */
function drawMap(piece: Piece, spot: Spot, earlier: PageMap[], given: Given): Make {
  const { content, style, theme, measure } = given;
  const { sheet } = content;
  const plain = both((language) => mapItem(piece, spot.picture, content, style, language));
  const frame = frameOnPage(plain.en);
  const isRepeated = earlier.some((map) => sameFrame(map, plain.en));
  const { scenes, element } = piece.content;
  const kinds = (['scale', 'north', 'locator'] as const).filter(
    (kind) => sheet.furniture.includes(kind) && !isRepeated,
  );
  const over = furnish({
    frame,
    fromKm: plain.en.picture.fromKm,
    toKm: plain.en.picture.toKm,
    kinds: new Set(kinds),
    label: scenes.en.synthetic ? both((language) => scenes[language].syntheticLabel) : null,
    style,
    theme,
    measure,
  });
  const own = sheet.notes.filter((note) => note.element === element.id);
  const ground: NoteGround = { box: spot.picture, place: frame.place, isMap: true };
  const notes = planNotes(own, ground, over.taken, style, theme, measure);
  // Maps of one frame have their names in the same places: those that have no furniture keep clear of the first one's.
  const like = earlier.find((map) => sameFrame(map, plain.en));
  const clear = like?.picture.clear ?? over.taken.map((box) => onMap(box, plain.en));
  earlier.push({ ...plain.en, picture: { ...plain.en.picture, clear } });
  return (language) => [
    {
      ...plain[language],
      picture: { ...plain[language].picture, clear },
      over: [...over.marks(language), ...notes.marks],
    },
    ...notes.texts(language),
  ];
}

/** A place of the page in CSS pixels of a map. */
const onMap = ({ x, y, width, height }: Box, { box, scale }: PageMap): Box => ({
  x: (x - box.x) / scale,
  y: (y - box.y) / scale,
  width: width / scale,
  height: height / scale,
});

/** Says in the place of an element why it is not drawn, where even that has room. */
const drawLine = (text: Both<string>, { picture }: Spot, { style, theme, measure }: Given): Make => {
  const lines = bothLines(text, picture.width, style.body, measure);
  const height = heightOf(lines, style.body);
  if (height > Math.max(picture.height, style.body.lineHeight)) return () => [];
  return (language) => [
    textItem(lines[language], { ...picture, height }, style.body, { role: 'note', fill: theme.quiet }),
  ];
};

/** Of the height at which a chart is read, under which its axes lie over each other. */
const leastChart = 0.3;

/** A picture of less than two lines of text, and a chart without room for its axes, would lie over what is around it. */
function isTooLow({ part }: Piece, { picture }: Spot, { body }: PageStyle): boolean {
  const least = part.kind === 'chart' ? part.least.height * leastChart : 0;
  return picture.height < Math.max(least, 2 * body.lineHeight);
}

/** A chart with its notes. */
function drawChart(piece: Piece, spot: Spot, given: Given): Make {
  const { content, style, theme, measure } = given;
  const charts = both((language) => chartItem(piece, spot.picture, style, language));
  const drawing = charts.en?.drawing ?? null;
  // A chart that has figures, and is drawn at no such size, lacks room.
  if (drawing === null) return drawLine(isEmpty(piece.content) ? nothing : noRoom, spot, given);
  const { x: left, y: top } = spot.picture;
  const ground: NoteGround = {
    box: spot.picture,
    place: (x, y) => [left + place(drawing.x, x) * style.unit, top + place(drawing.y, y) * style.unit],
    isMap: false,
  };
  const own = content.sheet.notes.filter((note) => note.element === piece.content.element.id);
  const notes = planNotes(own, ground, [], style, theme, measure);
  return (language) => {
    const chart = charts[language];
    return chart === null ? [] : [{ ...chart, over: notes.marks }, ...notes.texts(language)];
  };
}

/** A record as it fits its place; where nothing of it does, that is said. */
function drawRecord({ record }: Piece, spot: Spot, given: Given): Make {
  const { style, theme, measure } = given;
  if (record === null || record.length === 0) return drawLine(nothing, spot, given);
  const layout = layRecord(record, spot.picture, style, measure);
  return layout.told === 0 ? drawLine(noRoom, spot, given) : layout.draw(spot.picture, theme);
}

/** Of records what has no room on the face. */
export const leftOfRecords = (
  pieces: readonly Piece[],
  spots: readonly Spot[],
  { style, measure }: Pick<Given, 'style' | 'measure'>,
): readonly Both<string>[] =>
  pieces.flatMap(({ record }, i) => {
    const spot = spots[i];
    return record === null || spot === undefined ? [] : layRecord(record, spot.picture, style, measure).left;
  });

/** A caption stands under a table where that ends, and not at the end of its place. */
function closeUp(spot: Spot, table: Make): Spot {
  const bottoms = table('en').flatMap((item) => ('box' in item ? [item.box.y + item.box.height] : []));
  return { ...spot, caption: { ...spot.caption, y: Math.min(spot.caption.y, Math.max(...bottoms)) } };
}

interface Given {
  readonly content: SheetContent;
  readonly style: PageStyle;
  readonly theme: Theme;
  readonly measure: Measure;
}

/** Where the maps of a page lie. */
export const framesOf = (
  pieces: readonly Piece[],
  spots: readonly Spot[],
  content: SheetContent,
  style: PageStyle,
): readonly PageFrame[] =>
  pieces.flatMap((piece, i) => {
    const spot = spots[i];
    const isMap = piece.content.element.kind === 'map';
    if (!isMap || spot === undefined || spot.picture.width <= 0 || spot.picture.height <= 0) return [];
    return [frameOnPage(mapItem(piece, spot.picture, content, style, 'en'))];
  });

function drawnAs(kind: SheetElement['kind'], piece: Piece, spot: Spot, maps: PageMap[], given: Given): Make {
  if (kind === 'record') return drawRecord(piece, spot, given);
  return kind === 'map' ? drawMap(piece, spot, maps, given) : drawChart(piece, spot, given);
}

/** The pictures and tables of a page in their places, each with what stands over and under it. */
export function drawPieces(pieces: readonly Piece[], spots: readonly Spot[], given: Given): Make {
  const { style, theme, measure } = given;
  const maps: PageMap[] = [];
  const drawn = pieces.flatMap((piece, i): readonly Make[] => {
    const spot = spots[i];
    if (spot === undefined) return [];
    const { kind } = piece.content.element;
    if (isTooLow(piece, spot, style) && !isEmpty(piece.content)) return [drawLine(noRoom, spot, given)];
    const picture =
      piece.table !== null
        ? planTable(piece.table, spot.picture, style, theme, measure)
        : drawnAs(kind, piece, spot, maps, given);
    const texts = textsOf(piece, kind === 'table' ? closeUp(spot, picture) : spot, style, theme, measure);
    return [texts.over, picture, texts.under];
  });
  return (language) => drawn.flatMap((draw) => draw(language));
}
