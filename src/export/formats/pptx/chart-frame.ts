import { say } from '../../../base/words.ts';
import type { Mark } from '../../../show/drawing/drawing.ts';
import type { ChartData } from '../../../show/page/chart-data.ts';
import type { Box, Page, PageChart } from '../../../show/page/page.ts';
import { placed, type SlideCanvas, transformXml } from './canvas.ts';
import { chartBook } from './chart-book.ts';
import { type ChartLayout, chartLayout, eventText } from './chart-layout.ts';
import { chartXml } from './chart-xml.ts';
import { marksXml } from './mark-shapes.ts';
import type { Parts } from './parts.ts';
import { groupXml, namedXml } from './shapes.ts';
import { shapeWords } from './words.ts';
import { relationsXml } from './xml.ts';

const chartType = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const graphicUri = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
/** Texts of drawings are so many of their units high. */
const drawnText = 11;

/** Lines across the plot where events lie among the categories, with the numbers that the key explains. */
function eventMarks(data: ChartData, layout: ChartLayout, box: Box, ink: string): readonly Mark[] {
  const { plot, size, key } = layout;
  const top = box.y + plot.y;
  let free = Number.NEGATIVE_INFINITY;
  return (data.events ?? []).flatMap(({ at, isBreak }, i): Mark[] => {
    const x = box.x + plot.x + (at / data.categories.length) * plot.width;
    const dash = isBreak ? { dash: [2, 3] } : {};
    const line: Mark = { kind: 'line', points: [x, top, x, top + plot.height], stroke: ink, width: 0.75, ...dash };
    const isApart = x - free > size * 1.3;
    if (key.lines.length === 0 || !isApart) return [line];
    free = x;
    const text = String(i + 1);
    return [line, { kind: 'text', x, y: top - size * 0.25, text, size, fill: ink, anchor: 'middle' }];
  });
}

const keyMarks = ({ key, size }: ChartLayout, box: Box, fill: string): readonly Mark[] =>
  key.lines.map((text, i) => ({
    ...{ kind: 'text', x: box.x, y: box.y + key.box.y + size * (1 + 1.3 * i), text, size, fill },
    anchor: 'start',
  }));

/** A chart that a person can change, with its figures inside. */
export interface NativeChart {
  readonly xml: string;
  /** What there is no room for on the slide. */
  readonly notes: Page['backNotes'];
}

const plainText = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A title that a heading of the page says already is not said twice. */
function withoutSaidTitle(data: ChartData, { items }: Page): ChartData {
  const isSaid = items.some(
    (item) =>
      item.kind === 'text' && item.role === 'heading' && plainText(item.lines.join(' ')) === plainText(data.title),
  );
  return isSaid ? { ...data, title: '' } : data;
}

/** Null where no chart has the form, where notes point into the drawing, or where its texts have no room. */
export function nativeChart(canvas: SlideCanvas, item: PageChart, page: Page, parts: Parts): NativeChart | null {
  const { over, alt, scale } = item;
  if (item.data === null || item.data.categories.length === 0 || over.length > 0) return null;
  const data = withoutSaidTitle(item.data, page);
  const box = placed(canvas.place, item.box);
  const size = drawnText * scale * canvas.place.scale;
  const layout = chartLayout(data, box.width, box.height, size, item.data.title);
  if (layout === null) return null;
  const { theme, language } = page;
  const number = parts.next('chart');
  const [name, book] = [`chart${number}.xml`, `figures${number}.xlsx`];
  const look = { layout, width: box.width, height: box.height, theme, lang: canvas.lang };
  parts.add(`ppt/charts/${name}`, chartXml(data, look), chartType);
  parts.add(`ppt/charts/_rels/${name}.rels`, relationsXml([{ type: 'package', target: `../embeddings/${book}` }]));
  parts.add(`ppt/embeddings/${book}`, chartBook(data));
  const id = canvas.relate({ type: 'chart', target: `../charts/${name}` });
  const texts = shapeWords[language];
  const named = `<p:nvGraphicFramePr>${namedXml(canvas, { name: texts.chart, alt })}<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>`;
  const reference = `<a:graphic><a:graphicData uri="${graphicUri}"><c:chart xmlns:c="${graphicUri}" r:id="${id}"/></a:graphicData></a:graphic>`;
  const frame = `<p:graphicFrame>${named}${transformXml(box, { tag: 'p:xfrm' })}${reference}</p:graphicFrame>`;
  const events = data.events ?? [];
  if (events.length === 0) return { xml: frame, notes: [] };
  const marks = [...eventMarks(data, layout, box, theme.ink), ...keyMarks(layout, box, theme.quiet)];
  // They are in points of the slide already.
  const plain = { ...canvas, place: { scale: 1, x: 0, y: 0 } };
  const group = groupXml(canvas, { name: texts.events, alt: texts.events }, box, () =>
    marksXml(plain, marks, { x: 0, y: 0, unit: 1 }),
  );
  const heading = say(shapeWords, language, 'eventsOf', { title: item.data.title });
  const told = events.map((event, i) => eventText(event, i, data.categories));
  return { xml: frame + group, notes: layout.key.lines.length > 0 ? [] : [{ heading, texts: told }] };
}
