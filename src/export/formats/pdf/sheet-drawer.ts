import type {
  Box,
  Page,
  PageChart,
  PageImage,
  PageItem,
  PageLegend,
  PageMap,
  PageText,
} from '../../../show/page/page.ts';
import { itemMarks } from '../../../show/page/page-marks.ts';
import { swatchMarks } from '../../../show/page/swatch-marks.ts';
import type { MapImage } from '../../map-pictures.ts';
import { MarkDrawer } from './draw-marks.ts';
import { drawTable } from './draw-table.ts';
import type { Part, PartOptions } from './kit.ts';
import type { Pen } from './pen.ts';

/** How a block of text is told: titles as headings, what stands under a picture as its caption, all else as a paragraph. */
const tags: Readonly<Partial<Record<PageText['role'], string>>> = { title: 'H1', heading: 'H2', caption: 'Caption' };

/** Draws a planned page into a document, every item in the part of the structure that says what it is. */
export class SheetDrawer {
  readonly #pen: Pen;
  readonly #page: Page;
  readonly #sheet: Part;
  readonly #maps: ReadonlyMap<string, MapImage>;
  readonly #marks: MarkDrawer;

  constructor(pen: Pen, page: Page, sheet: Part, maps: ReadonlyMap<string, MapImage>) {
    this.#pen = pen;
    this.#page = page;
    this.#sheet = sheet;
    this.#maps = maps;
    this.#marks = new MarkDrawer(pen, page.theme.paper);
  }

  draw(): void {
    const { width, height, theme, items } = this.#page;
    this.#field({ x: 0, y: 0, width, height }, theme.paper);
    for (const item of items) this.#item(item);
  }

  #item(item: PageItem): void {
    switch (item.kind) {
      case 'text':
        this.#text(item);
        break;
      case 'map':
        this.#figure(item, item.alt, () => this.#map(item));
        break;
      case 'chart':
        this.#figure(item, item.alt, () => this.#chart(item));
        break;
      case 'image':
        this.#figure(item, item.alt, () => this.#image(item));
        break;
      case 'table':
        drawTable(this.#pen, this.#sheet, item, this.#page.theme);
        break;
      case 'legend':
        this.#legend(item);
        break;
      case 'decoration':
        this.#artifact(() => this.#marks.draw(item.marks, 1));
        break;
      default:
        item satisfies never;
    }
  }

  /** What says nothing: screen readers pass it by. */
  #artifact(draw: () => void, type: 'Layout' | 'Pagination' = 'Layout'): void {
    this.#pen.kit.markContent('Artifact', { type });
    draw();
    this.#pen.kit.endMarkedContent();
  }

  #part(tag: string, draw: () => void, parent = this.#sheet, options: PartOptions = {}): void {
    const part = this.#pen.kit.struct(tag, options);
    parent.add(part);
    part.add(draw);
    part.end();
  }

  #field({ x, y, width, height }: Box, fill: string): void {
    this.#artifact(() => this.#marks.draw([{ kind: 'rect', x, y, width, height, fill }], 1));
  }

  #text(item: PageText): void {
    if (item.background !== null) this.#field(item.box, item.background);
    if (item.role === 'number') this.#artifact(() => this.#lines(item), 'Pagination');
    else this.#part(tags[item.role] ?? 'P', () => this.#lines(item));
  }

  #lines({
    box,
    lines,
    size,
    weight,
    lineHeight,
    fill,
    align,
  }: Omit<PageText, 'kind' | 'role' | 'background' | 'field'>): void {
    const x = box.x + box.width * { start: 0, middle: 0.5, end: 1 }[align];
    this.#pen.lines(lines, box.y, { x, size, weight, lineHeight, fill, anchor: align });
  }

  /** A picture with what is said of it; one of which nothing is said is decoration. */
  #figure({ box }: { readonly box: Box }, alt: string, draw: () => void): void {
    if (alt === '') {
      this.#artifact(draw);
      return;
    }
    const bbox = [box.x, box.y, box.x + box.width, box.y + box.height] as const;
    this.#part('Figure', draw, this.#sheet, { alt, bbox });
  }

  #map(item: PageMap): void {
    const image = this.#maps.get(item.id);
    const { x, y, width, height } = item.box;
    if (image !== undefined) this.#pen.kit.image(image.bytes, x, y, { width, height });
    this.#marks.draw(itemMarks(item, this.#page.theme), 1);
  }

  #chart({ box, scale, drawing, over }: PageChart): void {
    const { kit } = this.#pen;
    kit.save().translate(box.x, box.y).scale(scale, scale);
    this.#marks.draw(drawing.marks, scale);
    kit.restore();
    this.#marks.draw(over, 1);
  }

  #image({ box, data }: PageImage): void {
    this.#pen.kit.image(data, box.x, box.y, { fit: [box.width, box.height] });
  }

  #legend({ title, titleBox, size, lineHeight, entries, notes }: PageLegend): void {
    const { ink, quiet } = this.#page.theme;
    const list = this.#pen.kit.struct('L');
    this.#sheet.add(list);
    const text = (lines: readonly string[], box: Box, weight: 400 | 600, fill: string) => () =>
      this.#lines({ box, lines, size, weight, lineHeight, fill, align: 'start' });
    if (title.length > 0) this.#part('Caption', text(title, titleBox, 600, ink), list);
    for (const { entry, swatch, text: box, lines } of entries) {
      this.#artifact(() => this.#marks.draw(swatchMarks(entry.swatch, swatch), 1));
      const item = this.#pen.kit.struct('LI');
      list.add(item);
      this.#part('LBody', text(lines, box, 400, ink), item);
      item.end();
    }
    list.end();
    if (notes !== null) this.#part('P', text(notes.lines, notes.box, 400, quiet));
  }
}
