import type { Language } from '../../base/words.ts';
import type { Part } from './arrange.ts';
import { type Both, both } from './both.ts';
import type { Measure } from './measure.ts';
import type { PageStyle } from './page-size.ts';
import { figuresIn, shapeOf } from './plan-elements.ts';
import { rowHeightOf, type TableContent, wholeTable } from './plan-table.ts';
import type { ElementContent, SheetContent } from './sheet-content.ts';
import { bothLines, heightOf } from './text-block.ts';
import { altOf } from './texts/alt.ts';
import { captionOf } from './texts/caption.ts';

/** An element with the texts that stand over and under it; empty: none. */
export interface Piece {
  readonly content: ElementContent;
  readonly heading: Both<string>;
  readonly caption: Both<string>;
  readonly alt: Both<string>;
  readonly table: TableContent | null;
  readonly part: Part;
}

const noText: Both<string> = { en: '', es: '' };
/** More pictures than this say no more under each than the person wrote. */
const mostCaptions = 4;
/** Smallest size of a map that is read, CSS pixels. */
const leastMap = { width: 200, height: 130 } as const;

const isOwn = ({ element }: ElementContent): boolean => element.caption.en.trim() + element.caption.es.trim() !== '';

/** Width over height of what a map shows. */
function mapAspect({ scenes, study }: ElementContent): number {
  if (study.camera !== null) return 1.4;
  const [west, south, east, north] = scenes.en.map.bounds;
  const aspect = ((east - west) * Math.cos((((south + north) / 2) * Math.PI) / 180)) / (north - south);
  return Math.min(3, Math.max(0.6, aspect));
}

/** The months over each of several elements, where they are not the same. */
function headingOf(owner: ElementContent, { elements }: SheetContent): Both<string> {
  const told = new Set(elements.map(({ scenes }) => `${scenes.en.period}|${scenes.en.frame?.main ?? ''}`));
  if (told.size < 2) return noText;
  return both((language) => owner.scenes[language].frame?.main ?? owner.scenes[language].period);
}

function captionFor(owner: ElementContent, content: SheetContent, title: Both<string>): Both<string> {
  const { elements } = content;
  if (!isOwn(owner) && elements.length > mostCaptions) return noText;
  const caption = both((language) => captionOf(owner, language));
  const plain = (text: string): string => text.replace(/\.$/, '');
  const isTitle = plain(caption.en) === plain(title.en) || plain(caption.es) === plain(title.es);
  return !isOwn(owner) && isTitle ? noText : caption;
}

const kept = (make: (width: number) => number): ((width: number) => number) => {
  const known = new Map<number, number>();
  return (width) => {
    const height = known.get(width) ?? make(width);
    known.set(width, height);
    return height;
  };
};

/** Space over a caption and under a heading, in sizes of their text. */
export const captionGap = 0.4;

function partOf(
  owner: ElementContent,
  { heading, caption, table }: Pick<Piece, 'heading' | 'caption' | 'table'>,
  style: PageStyle,
  measure: Measure,
): Part {
  const { kind } = owner.element;
  const heights = {
    heading: kept((width: number) => {
      const height = heightOf(bothLines(heading, width, style.heading, measure), style.heading);
      return height === 0 ? 0 : height + style.heading.size * captionGap;
    }),
    caption: kept((width: number) => {
      const height = heightOf(bothLines(caption, width, style.body, measure), style.body);
      return height === 0 ? 0 : height + style.body.size * captionGap;
    }),
  };
  const endless = (): number => Number.POSITIVE_INFINITY;
  if (kind === 'table' && table !== null) {
    const whole = wholeTable(table, style, measure);
    const least = { width: Math.min(whole.width, style.body.size * 18), height: rowHeightOf(style) * 6 };
    const aspect = Math.min(2, Math.max(0.6, whole.width / whole.height));
    return { kind, aspect, least, most: () => whole.height, ...heights };
  }
  const { aspect, least } = kind === 'map' ? { aspect: mapAspect(owner), least: leastMap } : shapeOf(owner);
  const points = { width: least.width * style.unit, height: least.height * style.unit };
  return { kind, aspect, least: points, most: endless, ...heights };
}

/** All elements of a page, with what they need. */
export function piecesOf(
  content: SheetContent,
  title: Both<string>,
  style: PageStyle,
  measure: Measure,
): readonly Piece[] {
  return content.elements.map((owner) => {
    const { element, scenes } = owner;
    const alt = both((language: Language) => altOf(owner, language));
    const texts = { heading: headingOf(owner, content), caption: captionFor(owner, content, title) };
    const table: TableContent | null =
      element.kind !== 'table'
        ? null
        : {
            id: element.id,
            figures: both((language) => figuresIn(owner, language)),
            alt,
            least: scenes.en.charts.leastShown,
          };
    return { content: owner, ...texts, alt, table, part: partOf(owner, { ...texts, table }, style, measure) };
  });
}
