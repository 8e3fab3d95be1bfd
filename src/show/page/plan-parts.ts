import { monthOf, yearOf } from '../../base/month.ts';
import { type Language, languages } from '../../base/words.ts';
import { periodText } from '../charts/frame.ts';
import type { Part } from './arrange.ts';
import { type Both, both } from './both.ts';
import type { Measure } from './measure.ts';
import { isScreen, type PageStyle } from './page-size.ts';
import { chartHeading, figuresIn, isEmpty, shapeOf } from './plan-elements.ts';
import { layRecord } from './plan-record.ts';
import { rowHeightOf, type TableContent, wholeTable } from './plan-table.ts';
import { type RecordBlock, recordBlocks } from './record-blocks.ts';
import type { ElementContent, SheetContent } from './sheet-content.ts';
import { bothLines, heightOf } from './text-block.ts';
import { altOf } from './texts/alt.ts';
import { captionOf } from './texts/caption.ts';
import { regionSubject } from './texts/region-subject.ts';
import { whenText } from './texts/subject.ts';
import { words } from './words.ts';

/** An element with the texts that stand over and under it; empty: none. */
export interface Piece {
  readonly content: ElementContent;
  readonly heading: Both<string>;
  readonly caption: Both<string>;
  readonly alt: Both<string>;
  readonly table: TableContent | null;
  /** Parts of a decision record; null for all else. */
  readonly record: readonly RecordBlock[] | null;
  readonly part: Part;
}

const noText: Both<string> = { en: '', es: '' };
/** Said in the place of an element that has nothing to draw. */
export const nothing: Both<string> = both((language) => words[language].nothing);
/** Said where a page has no room for an element. */
export const noRoom: Both<string> = both((language) => words[language].noRoom);
/** More pictures than this say no more under each than the person wrote. */
const mostCaptions = 4;
/** Smallest size of a map that is read, CSS pixels. */
export const leastMap = { width: 200, height: 130 } as const;

/** Of the height of what it shows, that a map fills at most. */
const mostHeight = 1.5;

const isOwn = ({ element }: ElementContent): boolean => element.caption.en.trim() + element.caption.es.trim() !== '';

/** Width over height of what a map shows. */
function mapAspect({ scenes, study }: ElementContent): number {
  if (study.camera !== null) return 1.4;
  const [west, south, east, north] = scenes.en.map.bounds;
  const aspect = ((east - west) * Math.cos((((south + north) / 2) * Math.PI) / 180)) / (north - south);
  return Math.min(3, Math.max(0.6, aspect));
}

/** Months of an element in short: a year by its number. */
export function shortPeriod(owner: ElementContent, language: Language): string {
  const { scenes } = owner;
  if (regionSubject(owner, language) !== null) return whenText(owner, language);
  const { frame, charts, period } = scenes[language];
  if (frame !== null) return frame.main;
  const { result } = charts;
  if (result === null || result.to <= result.from) return period;
  const isYear = result.to - result.from === 12 && monthOf(result.from) === 1;
  return isYear ? String(yearOf(result.from)) : periodText(result, language);
}

const spanOf = (owner: ElementContent): string =>
  regionSubject(owner, 'en') === null
    ? `${owner.scenes.en.period}|${owner.scenes.en.frame?.main ?? ''}`
    : whenText(owner, 'en');

/** Whether the elements of a page show different months: then each says its own. */
export const periodsDiffer = ({ elements }: SheetContent): boolean => new Set(elements.map(spanOf)).size > 1;

/** What stands over an element: the heading of a chart, and its months where they are not those of all. */
function headingOf(owner: ElementContent, content: SheetContent): Both<string> {
  const differ = periodsDiffer(content);
  return both((language) =>
    [chartHeading(owner, language), differ ? shortPeriod(owner, language) : '']
      .filter((text) => text !== '')
      .join(', '),
  );
}

/**
 * Of a single picture the title says what it is: its written caption would say it again. On slides, and of many pictures,
 * the person's own captions stand alone: what differs is said over each picture.
 */
function captionFor(owner: ElementContent, content: SheetContent, title: Both<string>, isSlide: boolean): Both<string> {
  const caption = both((language) => captionOf(owner, language));
  if (isOwn(owner) && owner.element.kind !== 'record') return caption;
  // A record says itself what the ranking beside it is.
  if (content.elements.some(({ element }) => element.kind === 'record')) return noText;
  const { length } = content.elements;
  if (length === 1) return noText;
  const isHeaded = owner.element.kind === 'chart';
  if (length > mostCaptions || isSlide || isHeaded) return noText;
  const plain = (text: string): string => text.replace(/\.$/, '');
  const own = both((language) => plain(owner.scenes[language].title));
  const isSaid = (language: Language): boolean =>
    [plain(title[language]), own[language]].includes(plain(caption[language]));
  return languages.some(isSaid) ? noText : caption;
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
  { heading, caption, table, record }: Pick<Piece, 'heading' | 'caption' | 'table' | 'record'>,
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
  if (record !== null && record.length > 0) return recordPart(record, style, measure);
  if (isEmpty(owner) || record !== null) {
    const most = (width: number): number => heightOf(bothLines(nothing, width, style.body, measure), style.body);
    return { kind, aspect: 8, least: { width: style.body.size * 8, height: style.body.lineHeight }, most, ...heights };
  }
  if (kind === 'table' && table !== null) {
    const whole = wholeTable(table, style, measure);
    const least = { width: Math.min(whole.width, style.body.size * 18), height: rowHeightOf(style) * 6 };
    const aspect = Math.min(2, Math.max(0.6, whole.width / whole.height));
    return { kind, aspect, least, most: () => whole.height, ...heights };
  }
  const { aspect, least } = kind === 'map' ? { aspect: mapAspect(owner), least: leastMap } : shapeOf(owner);
  const points = { width: least.width * style.unit, height: least.height * style.unit };
  const most = kind === 'map' ? (width: number) => (width / aspect) * mostHeight : () => Number.POSITIVE_INFINITY;
  return { kind, aspect, least: points, most, ...heights };
}

/** A record as a part to be placed: it has no form of its own, and tells more where it has more room. */
function recordPart(record: readonly RecordBlock[], style: PageStyle, measure: Measure): Part {
  const sizes = new Map<string, number>();
  const least = { width: style.body.size * 16, height: style.body.lineHeight * 6 };
  const most = kept((width) => layRecord(record, { width, height: Number.POSITIVE_INFINITY }, style, measure).height);
  const told = ({ width, height }: { readonly width: number; readonly height: number }): number => {
    const key = `${width.toFixed(1)} ${height.toFixed(1)}`;
    const known = sizes.get(key) ?? layRecord(record, { width, height }, style, measure).told;
    sizes.set(key, known);
    return known;
  };
  return { kind: 'record', aspect: 1, least, most, told, heading: () => 0, caption: () => 0 };
}

/** All elements of a page, with what they need. */
export function piecesOf(
  content: SheetContent,
  title: Both<string>,
  style: PageStyle,
  measure: Measure,
): readonly Piece[] {
  const isSlide = isScreen(content.sheet.page);
  return content.elements.map((owner) => {
    const { element, scenes } = owner;
    const alt = both((language: Language) => altOf(owner, language));
    const texts = { heading: headingOf(owner, content), caption: captionFor(owner, content, title, isSlide) };
    const table: TableContent | null =
      element.kind !== 'table' || isEmpty(owner)
        ? null
        : {
            id: element.id,
            figures: both((language) => figuresIn(owner, language)),
            alt,
            least: scenes.en.charts.leastShown,
          };
    const record = element.kind === 'record' ? recordBlocks(owner, content) : null;
    const part = partOf(owner, { ...texts, table, record }, style, measure);
    return { content: owner, ...texts, alt, table, record, part };
  });
}
