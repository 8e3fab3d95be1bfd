import type { PageTable } from '../../../show/page/page.ts';
import type { Theme } from '../../../show/theme/colours.ts';
import type { Part, PartOptions } from './kit.ts';
import type { Pen } from './pen.ts';

interface Row {
  readonly top: number;
  readonly height: number;
  readonly weight: 400 | 600;
  /** Of each column, the lines of its text. */
  readonly texts: readonly (readonly string[])[];
}

/** Leading of a heading's lines, in sizes of the text. */
const leading = 1.3;

/** A table of a page, its head and its rows told as such; rules between rows are decoration. */
export function drawTable(pen: Pen, sheet: Part, item: PageTable, theme: Theme): void {
  const { kit } = pen;
  const { box, columns, rowHeight, headHeight = rowHeight } = item;
  const table = kit.struct('Table', { alt: item.alt });
  sheet.add(table);
  const head: Row = {
    ...{ top: box.y, height: headHeight, weight: 600 },
    texts: columns.map(({ title, lines = [title] }) => lines),
  };
  drawRow(pen, table, item, head, theme);
  item.rows.forEach((row, r) => {
    const texts = row.map((text) => [text]);
    drawRow(
      pen,
      table,
      item,
      { top: box.y + headHeight + r * rowHeight, height: rowHeight, weight: 400, texts },
      theme,
    );
  });
  table.end();
}

function drawRow(pen: Pen, table: Part, item: PageTable, row: Row, theme: Theme): void {
  const { kit } = pen;
  const { box, widths, columns, size, rowHeight } = item;
  const isHead = row.weight === 600;
  const part = kit.struct('TR');
  table.add(part);
  const lineHeight = size * leading;
  let left = box.x;
  columns.forEach(({ align }, c) => {
    const width = widths[c] ?? 0;
    const lines = row.texts[c] ?? [];
    const top = row.top + row.height - lines.length * lineHeight - (rowHeight - lineHeight) / 2;
    const x = align === 'end' ? left + width - size / 2 : left + size / 2;
    const cell = kit.struct(isHead || c === 0 ? 'TH' : 'TD', scopeOf(isHead, c));
    part.add(cell);
    cell.add(() => pen.lines(lines, top, { x, size, lineHeight, weight: row.weight, fill: theme.ink, anchor: align }));
    cell.end();
    left += width;
  });
  part.end();
  const y = row.top + row.height;
  kit.markContent('Artifact', { type: 'Layout' });
  kit
    .save()
    .lineWidth(isHead ? 1 : 0.5)
    .moveTo(box.x, y)
    .lineTo(box.x + box.width, y);
  kit
    .strokeColor(isHead ? theme.ink : theme.line)
    .stroke()
    .restore()
    .endMarkedContent();
}

const scopeOf = (isHead: boolean, column: number): PartOptions => {
  if (isHead) return { scope: 'Column' };
  return column === 0 ? { scope: 'Row' } : {};
};
