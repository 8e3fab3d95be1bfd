import { localeOf } from '../../../base/words.ts';
import type { Box, Page } from '../../../show/page/page.ts';
import { emu, type Relation } from './xml.ts';

/** Of a slide program all slides have one size: pages of another are as large as fits, in the middle. */
export interface Place {
  /** Points of the slide in one of the page. */
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

type Size = Pick<Page, 'width' | 'height'>;

export function placeOn(page: Size, slide: Size): Place {
  const scale = Math.min(slide.width / page.width, slide.height / page.height);
  return { scale, x: (slide.width - page.width * scale) / 2, y: (slide.height - page.height * scale) / 2 };
}

export const placed = ({ scale, x, y }: Place, box: Box): Box => ({
  x: x + box.x * scale,
  y: y + box.y * scale,
  width: box.width * scale,
  height: box.height * scale,
});

/** What the shapes of one slide share: where they lie, their language, their numbers, and what they refer to. */
export interface SlideCanvas {
  readonly place: Place;
  /** "es-MX". */
  readonly lang: string;
  /** Behind all shapes. */
  readonly ground: string;
  nextId(): number;
  /** Id of a relation. */
  relate(relation: Relation): string;
  readonly relations: readonly Relation[];
}

/** @param first relations that the slide has anyhow */
export function slideCanvas(page: Page, slide: Size, first: readonly Relation[]): SlideCanvas {
  const relations = [...first];
  // The tree of shapes is the first.
  let last = 1;
  return {
    place: placeOn(page, slide),
    lang: localeOf(page.language),
    ground: page.theme.paper,
    nextId: () => ++last,
    relate: (relation) => `rId${relations.push(relation)}`,
    relations,
  };
}

/** Place and size, in points of the slide. */
export function transformXml(
  { x, y, width, height }: Box,
  { turn = 0, flip = false, tag = 'a:xfrm' }: { turn?: number; flip?: boolean; tag?: 'a:xfrm' | 'p:xfrm' } = {},
): string {
  const attributes = `${turn === 0 ? '' : ` rot="${Math.round(turn * 60_000)}"`}${flip ? ' flipV="1"' : ''}`;
  const ext = `<a:ext cx="${Math.max(0, emu(width))}" cy="${Math.max(0, emu(height))}"/>`;
  return `<${tag}${attributes}><a:off x="${emu(x)}" y="${emu(y)}"/>${ext}</${tag}>`;
}
