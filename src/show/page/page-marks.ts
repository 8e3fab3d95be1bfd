import type { Mark } from '../drawing/drawing.ts';
import type { Theme } from '../theme/colours.ts';
import type { Box, PageItem, PageLegend, PageTable, PageText } from './page.ts';
import { swatchMarks } from './swatch-marks.ts';
import { baselineOf } from './text-block.ts';

/** A picture in its place: a map by its element's id, an image by its data address. */
export interface Picture {
  readonly source: string;
  readonly box: Box;
}

export function picturesOf(item: PageItem): readonly Picture[] {
  if (item.kind === 'map') return [{ source: item.id, box: item.box }];
  return item.kind === 'image' ? [{ source: item.data, box: item.box }] : [];
}

type Written = Pick<PageText, 'size' | 'weight' | 'lineHeight' | 'fill' | 'align'>;

function linesMarks(lines: readonly string[], box: Box, text: Written): readonly Mark[] {
  const x = { start: box.x, middle: box.x + box.width / 2, end: box.x + box.width }[text.align];
  return lines.map((line, i) => ({
    kind: 'text',
    x,
    y: box.y + baselineOf(text, i),
    text: line,
    size: text.size,
    weight: text.weight,
    fill: text.fill,
    anchor: text.align,
  }));
}

function textMarks(item: PageText): readonly Mark[] {
  const behind: readonly Mark[] =
    item.background === null ? [] : [{ kind: 'rect', ...item.box, fill: item.background }];
  return [...behind, ...linesMarks(item.lines, item.box, item)];
}

function legendMarks({ title, titleBox, size, lineHeight, entries, notes }: PageLegend, theme: Theme): readonly Mark[] {
  const plain: Written = { size, lineHeight, weight: 400, fill: theme.ink, align: 'start' };
  return [
    ...linesMarks(title, titleBox, { ...plain, weight: 600 }),
    ...entries.flatMap(({ entry, swatch, text, lines }) => [
      ...swatchMarks(entry.swatch, swatch),
      ...linesMarks(lines, text, plain),
    ]),
    ...(notes === null ? [] : linesMarks(notes.lines, notes.box, { ...plain, fill: theme.quiet })),
  ];
}

function tableMarks(item: PageTable, theme: Theme): readonly Mark[] {
  const { box, size, rowHeight, headHeight = rowHeight, widths, columns, rows } = item;
  const lineHeight = size * 1.3;
  const pad = size / 2;
  const lefts = widths.map((_, c) => box.x + widths.slice(0, c).reduce((sum, width) => sum + width, 0));
  const rule = (y: number, stroke: string, width: number): Mark => ({
    kind: 'line',
    points: [box.x, y, box.x + box.width, y],
    stroke,
    width,
  });
  const cell = (c: number, y: number, height: number): Box => ({
    x: (lefts[c] ?? box.x) + pad,
    y,
    width: (widths[c] ?? 0) - 2 * pad,
    height,
  });
  const written = { size, lineHeight, fill: theme.ink } as const;
  const head = columns.flatMap(({ title, lines = [title], align }, c) => {
    const height = lines.length * lineHeight;
    const place = cell(c, box.y + headHeight - height - (rowHeight - lineHeight) / 2, height);
    return linesMarks(lines, place, { ...written, weight: 600, align });
  });
  const bodyTop = box.y + headHeight;
  return [
    ...head,
    rule(bodyTop, theme.ink, 1),
    ...rows.flatMap((row, r) => {
      const y = bodyTop + r * rowHeight;
      return [
        ...row.flatMap((text, c) =>
          linesMarks([text], cell(c, y + (rowHeight - lineHeight) / 2, lineHeight), {
            ...written,
            weight: 400,
            align: columns[c]?.align ?? 'start',
          }),
        ),
        rule(y + rowHeight, theme.line, 0.5),
      ];
    }),
  ];
}

/** All of an item that is no picture, in points of the page; the drawing of a chart has units of its own. */
export function itemMarks(item: PageItem, theme: Theme): readonly Mark[] {
  switch (item.kind) {
    case 'text':
      return textMarks(item);
    case 'legend':
      return legendMarks(item, theme);
    case 'table':
      return tableMarks(item, theme);
    case 'map':
      return [...frameMarks(item.box, theme), ...item.over];
    case 'chart':
      return item.over;
    case 'decoration':
      return item.marks;
    case 'image':
      return [];
    default:
      return item satisfies never;
  }
}

function frameMarks({ x, y, width, height }: Box, theme: Theme): readonly Mark[] {
  const points = [x, y, x + width, y, x + width, y + height, x, y + height, x, y];
  return [{ kind: 'line', points, stroke: theme.quiet, width: 0.75 }];
}
