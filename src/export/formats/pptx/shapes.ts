import type { Box } from '../../../show/page/page.ts';
import { type SlideCanvas, transformXml } from './canvas.ts';
import { fillXml, lineXml, type Stroke } from './paint.ts';
import { bodyPropertiesXml, type Keep, type ParagraphLook, paragraphXml } from './text-xml.ts';
import { emu, escapeXml } from './xml.ts';

/** What a shape is called, and what is said of it where it cannot be seen; null: it says nothing. */
export interface Told {
  readonly name: string;
  readonly alt?: string | null;
}

const decorative =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>';

/** Number, name and alternative text of a shape. */
export function namedXml(canvas: SlideCanvas, { name, alt }: Told): string {
  const start = `<p:cNvPr id="${canvas.nextId()}" name="${escapeXml(name)}"`;
  if (alt === null) return `${start} descr="">${decorative}</p:cNvPr>`;
  return alt === undefined || alt === '' ? `${start}/>` : `${start} descr="${escapeXml(alt)}"/>`;
}

export interface TextBox extends ParagraphLook {
  readonly box: Box;
  readonly lines: readonly string[];
  readonly keep: Keep;
  readonly background?: string | null;
  readonly anchor?: 't' | 'ctr';
  /** Degrees clockwise about the middle of the box. */
  readonly turn?: number;
  /** Left out: a text box; "title": the title of the slide. */
  readonly placeholder?: 'title';
}

/** A text in a box of its own, that a person can change. */
export function textBoxXml(canvas: SlideCanvas, name: string, text: TextBox): string {
  const { box, lines, keep, background = null, anchor = 't', turn = 0, placeholder } = text;
  const kind =
    placeholder === undefined
      ? '<p:cNvSpPr txBox="1"/><p:nvPr/>'
      : `<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="${placeholder}"/></p:nvPr>`;
  const shape = `${transformXml(box, { turn })}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${fillXml(background)}`;
  const body = `${bodyPropertiesXml(keep, anchor)}<a:lstStyle/>${paragraphXml(lines, text, canvas.lang)}`;
  return `<p:sp><p:nvSpPr>${namedXml(canvas, { name })}${kind}</p:nvSpPr><p:spPr>${shape}</p:spPr><p:txBody>${body}</p:txBody></p:sp>`;
}

/** A shape without text, of a form given as XML. */
function shapeXml(canvas: SlideCanvas, told: Told, box: Box, form: string, paint: string): string {
  const named = `<p:nvSpPr>${namedXml(canvas, told)}<p:cNvSpPr/><p:nvPr/></p:nvSpPr>`;
  return `<p:sp>${named}<p:spPr>${transformXml(box)}${form}${paint}</p:spPr></p:sp>`;
}

export const rectangleXml = (canvas: SlideCanvas, told: Told, box: Box, fill: string): string =>
  shapeXml(canvas, told, box, '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>', fill + lineXml(null));

/** Places of the slide, x and y in turn. */
const boxOf = (points: readonly number[]): Box => {
  const xs = points.filter((_, i) => i % 2 === 0);
  const ys = points.filter((_, i) => i % 2 === 1);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
};

function pathXml(points: readonly number[], { x, y, width, height }: Box, isClosed: boolean): string {
  const steps: string[] = [];
  for (let i = 0; i + 1 < points.length; i += 2) {
    const at = `<a:pt x="${emu((points[i] ?? 0) - x)}" y="${emu((points[i + 1] ?? 0) - y)}"/>`;
    steps.push(i === 0 ? `<a:moveTo>${at}</a:moveTo>` : `<a:lnTo>${at}</a:lnTo>`);
  }
  const end = isClosed ? '<a:close/>' : '';
  const look = isClosed ? '' : ' fill="none"';
  const frame = '<a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/>';
  return `<a:custGeom>${frame}<a:pathLst><a:path w="${emu(width)}" h="${emu(height)}"${look}>${steps.join('')}${end}</a:path></a:pathLst></a:custGeom>`;
}

/** A closed form, filled; an outline where a stroke is given. */
export function polygonXml(
  canvas: SlideCanvas,
  told: Told,
  points: readonly number[],
  fill: string,
  stroke: Stroke | null = null,
): string {
  const box = boxOf(points);
  return shapeXml(canvas, told, box, pathXml(points, box, true), fill + lineXml(stroke));
}

/** A line through places: a plain one of two, which a person can pull at its ends, or a bent one. */
export function polylineXml(canvas: SlideCanvas, told: Told, points: readonly number[], stroke: Stroke): string {
  const box = boxOf(points);
  if (points.length > 4) {
    return shapeXml(canvas, told, box, pathXml(points, box, false), `<a:noFill/>${lineXml(stroke)}`);
  }
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = points;
  const flip = x1 >= x0 ? y1 < y0 : y1 > y0;
  const named = `<p:nvCxnSpPr>${namedXml(canvas, told)}<p:cNvCxnSpPr/><p:nvPr/></p:nvCxnSpPr>`;
  const form = '<a:prstGeom prst="line"><a:avLst/></a:prstGeom>';
  return `<p:cxnSp>${named}<p:spPr>${transformXml(box, { flip })}${form}${lineXml(stroke)}</p:spPr></p:cxnSp>`;
}

/** Shapes that belong together; empty where there are none. */
export function groupXml(canvas: SlideCanvas, told: Told, box: Box, shapes: (canvas: SlideCanvas) => string): string {
  const named = namedXml(canvas, told);
  const inside = shapes(canvas);
  if (inside === '') return '';
  const [off, ext] = [`x="${emu(box.x)}" y="${emu(box.y)}"`, `cx="${emu(box.width)}" cy="${emu(box.height)}"`];
  const frame = `<a:xfrm><a:off ${off}/><a:ext ${ext}/><a:chOff ${off}/><a:chExt ${ext}/></a:xfrm>`;
  return `<p:grpSp><p:nvGrpSpPr>${named}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr>${frame}</p:grpSpPr>${inside}</p:grpSp>`;
}

/** An image of the file, with an edge where one is given. */
export function pictureXml(
  canvas: SlideCanvas,
  told: Told,
  box: Box,
  media: string,
  edge: Stroke | null = null,
): string {
  const id = canvas.relate({ type: 'image', target: `../media/${media}` });
  const named = `<p:nvPicPr>${namedXml(canvas, told)}<p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr>`;
  const fill = `<p:blipFill><a:blip r:embed="${id}"/><a:stretch><a:fillRect/></a:stretch></p:blipFill>`;
  return `<p:pic>${named}${fill}<p:spPr>${transformXml(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${lineXml(edge)}</p:spPr></p:pic>`;
}
