import type { PageTable } from '../../../show/page/page.ts';
import { placed, type SlideCanvas, transformXml } from './canvas.ts';
import { fillXml } from './paint.ts';
import { namedXml } from './shapes.ts';
import { paragraphXml } from './text-xml.ts';
import { emu } from './xml.ts';

interface Inks {
  readonly ink: string;
  readonly line: string;
}

/** "No Style, No Grid", which every program has. */
const style = '{2D5ABB26-0587-4C30-8999-92F81FD0307C}';
const edgeXml = (tag: string, colour: string | null, width: number): string =>
  colour === null
    ? `<a:${tag} w="0"><a:noFill/></a:${tag}>`
    : `<a:${tag} w="${emu(width)}">${fillXml(colour)}</a:${tag}>`;

interface Cell {
  readonly lines: readonly string[];
  readonly align: 'start' | 'end';
  readonly isHead: boolean;
}

function cellXml({ lines, align, isHead }: Cell, size: number, inks: Inks, lang: string): string {
  const look = { size, weight: isHead ? (600 as const) : (400 as const), fill: inks.ink, align };
  const body = `<a:txBody><a:bodyPr/><a:lstStyle/>${paragraphXml(lines, look, lang)}</a:txBody>`;
  const edges = ['lnL', 'lnR', 'lnT'].map((tag) => edgeXml(tag, null, 0)).join('');
  const under = edgeXml('lnB', isHead ? inks.ink : inks.line, isHead ? 1 : 0.5);
  // Room beside a text as on the page, on its own side alone: another font may be wider.
  const [left, right] = align === 'start' ? [emu(size / 2), 0] : [0, emu(size / 2)];
  const properties = `<a:tcPr marL="${left}" marR="${right}" marT="0" marB="0" anchor="${isHead ? 'b' : 'ctr'}">${edges}${under}<a:noFill/></a:tcPr>`;
  return `<a:tc>${body}${properties}</a:tc>`;
}

/** A table that a person can change: its first row is its head, and numbers stand to the right. */
export function tableXml(canvas: SlideCanvas, table: PageTable, inks: Inks, name: string): string {
  const { place, lang } = canvas;
  const box = placed(place, table.box);
  const size = table.size * place.scale;
  const { rowHeight, headHeight = rowHeight } = table;
  const head = table.columns.map(({ title, lines = [title], align }): Cell => ({ lines, align, isHead: true }));
  const rows = table.rows.map((row) =>
    table.columns.map(({ align }, i): Cell => ({ lines: [row[i] ?? ''], align, isHead: false })),
  );
  const grid = table.widths.map((width) => `<a:gridCol w="${emu(width * place.scale)}"/>`).join('');
  const body = [head, ...rows]
    .map((cells, row) => {
      const inside = cells.map((cell) => cellXml(cell, size, inks, lang)).join('');
      return `<a:tr h="${emu((row === 0 ? headHeight : rowHeight) * place.scale)}">${inside}</a:tr>`;
    })
    .join('');
  const named = `<p:nvGraphicFramePr>${namedXml(canvas, { name, alt: table.alt })}<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>`;
  const properties = `<a:tblPr firstRow="1"><a:tableStyleId>${style}</a:tableStyleId></a:tblPr>`;
  const data = `<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table"><a:tbl>${properties}<a:tblGrid>${grid}</a:tblGrid>${body}</a:tbl></a:graphicData>`;
  const total = { ...box, height: (headHeight + rowHeight * rows.length) * place.scale };
  return `<p:graphicFrame>${named}${transformXml(total, { tag: 'p:xfrm' })}<a:graphic>${data}</a:graphic></p:graphicFrame>`;
}
