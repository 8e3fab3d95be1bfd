import { type Language, languages } from '../../../base/words.ts';
import type { Mark } from '../../drawing/drawing.ts';
import { formatOf } from '../../format.ts';
import { contrastOf } from '../../theme/colour-space.ts';
import { themes } from '../../theme/colours.ts';
import type { Page, PageItem } from '../page.ts';
import { leastDrawn, leastText } from '../page-size.ts';
import type { SheetContent } from '../sheet-content.ts';
import type { Check } from './check.ts';
import { elementName, found, orFine } from './make-check.ts';

type Pages = Readonly<Record<Language, Page>>;

const leastContrast = 4.5;
const leastLine = 3;
/** What rounding of boxes and sizes may come to, points. */
const slack = 0.6;

/** The beginning of a text, to be known by. */
export const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 38).trimEnd()}…` : text);

/** Colour behind a page: the field that covers it. */
function groundOf({ items, width, height, theme }: Page): string {
  const whole = items.flatMap((item) =>
    item.kind === 'decoration'
      ? item.marks.flatMap((mark) =>
          mark.kind === 'rect' && mark.width >= width - slack && mark.height >= height - slack ? [mark.fill] : [],
        )
      : [],
  );
  return whole[0] ?? theme.paper;
}

interface Inked {
  readonly text: string;
  readonly ink: string;
  readonly ground: string;
}

type Written = Mark & { readonly kind: 'text' };

/** The field that a text of a chart stands on: of those drawn before it the last one over its middle; none: undefined. */
function behind({ x, y, size, anchor, text }: Written, before: readonly Mark[]): string | undefined {
  const half = (text.length * size * 0.5) / 2;
  const middle = anchor === 'middle' ? x : anchor === 'end' ? x - half : x + half;
  const high = y - size * 0.35;
  const field = before.findLast(
    (mark) =>
      mark.kind === 'rect' &&
      /^#[0-9a-f]{6}$/i.test(mark.fill) &&
      middle >= mark.x &&
      middle <= mark.x + mark.width &&
      high >= mark.y &&
      high <= mark.y + mark.height,
  );
  return field?.kind === 'rect' ? field.fill : undefined;
}

/** Every text with its ink and what is behind it; text of charts on their panel, or on its own halo. */
function inkedTexts(page: Page): readonly Inked[] {
  const ground = groundOf(page);
  return page.items.flatMap((item): readonly Inked[] => {
    if (item.kind === 'text') {
      return [{ text: item.lines.join(' '), ink: item.fill, ground: item.background ?? ground }];
    }
    if (item.kind !== 'chart') return [];
    return item.drawing.marks.flatMap((mark, at) =>
      mark.kind === 'text'
        ? [
            {
              text: mark.text,
              ink: mark.fill,
              ground: mark.halo ?? behind(mark, item.drawing.marks.slice(0, at)) ?? ground,
            },
          ]
        : [],
    );
  });
}

/** Whether a colour can be reckoned with. */
export const isHex = (colour: string): boolean => /^#[0-9a-f]{6}/i.test(colour);

const ratioText =
  (ratio: number) =>
  (language: Language): string =>
    formatOf(language).decimal(Math.floor(ratio * 10) / 10, 1);

/** Lines that stand for a class, against the land that they are drawn on. */
function lineChecks({ elements, briefing }: SheetContent): readonly Check[] {
  const { land } = themes[briefing.theme];
  return elements.flatMap(({ element, scenes }) =>
    element.kind !== 'map'
      ? []
      : scenes.en.legends.flatMap((legend, l) =>
          legend.entries.flatMap(({ swatch, label }, e) => {
            if (swatch.shape !== 'line' || !isHex(swatch.ink)) return [];
            const ratio = contrastOf(swatch.ink, land);
            if (ratio >= leastLine) return [];
            return [
              found(
                'contrast',
                'warn',
                'contrastLine',
                (language) => ({
                  text: scenes[language].legends[l]?.entries[e]?.label ?? label,
                  ratio: ratioText(ratio)(language),
                  least: leastLine,
                }),
                { element: element.id },
              ),
            ];
          }),
        ),
  );
}

function contrastChecks(content: SheetContent, pages: Pages): readonly Check[] {
  const worst = languages
    .flatMap((language) => inkedTexts(pages[language]))
    .filter(({ ink, ground }) => isHex(ink) && isHex(ground))
    .map((inked) => ({ ...inked, ratio: contrastOf(inked.ink, inked.ground) }))
    .filter(({ ratio }) => ratio < leastContrast);
  const texts = [...new Map(worst.map((one) => [`${one.ink} ${one.ground}`, one])).values()].map(({ text, ratio }) =>
    found('contrast', 'fail', 'contrast', (language) => ({
      text: shortened(text),
      ratio: ratioText(ratio)(language),
      least: formatOf(language).decimal(leastContrast, 1),
    })),
  );
  return orFine('contrast', [...texts, ...lineChecks(content)], 'contrastOk', { least: '4.5' });
}

interface Sized {
  readonly text: string;
  readonly size: number;
  /** Of text inside a picture. */
  readonly element: string | null;
}

const smallest = (sizes: readonly number[]): number => sizes.reduce((least, size) => Math.min(least, size), Infinity);

/** Sizes of text in an item, points: of a picture the smallest. */
function sizesOf(item: PageItem): readonly Sized[] {
  if (item.kind === 'text') return [{ text: item.lines.join(' '), size: item.size, element: null }];
  if (item.kind === 'legend') return [{ text: item.title.join(' '), size: item.size, element: null }];
  if (item.kind === 'table') return [{ text: '', size: item.size, element: item.id }];
  if (item.kind === 'chart') {
    const marks = item.drawing.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.size * item.scale] : []));
    return [{ text: '', size: smallest(marks), element: item.id }];
  }
  if (item.kind !== 'map') return [];
  const over = item.over.flatMap((mark) => (mark.kind === 'text' ? [mark.size] : []));
  return [{ text: '', size: Math.min(leastDrawn * item.scale, smallest(over)), element: item.id }];
}

function sizeChecks({ sheet }: SheetContent, pages: Pages): readonly Check[] {
  const least = leastText(sheet.page);
  const small = languages
    .flatMap((language) => pages[language].items.flatMap(sizesOf))
    .filter(({ size }) => size < least - 0.05);
  const once = [...new Map(small.map((one) => [one.element ?? one.text, one])).values()];
  return orFine(
    'text-size',
    once.map(({ text, size, element: id }) => {
      const element = sheet.elements.find((each) => each.id === id);
      return found(
        'text-size',
        'fail',
        element === undefined ? 'textSize' : 'textSizePicture',
        (language) => ({
          text: shortened(text),
          size: formatOf(language).decimal(size, 1),
          least,
          element: element === undefined ? '' : elementName(element, language),
        }),
        { ...(element === undefined ? {} : { element: element.id }), fix: { kind: 'larger-page' } },
      );
    }),
    'textSizeOk',
    { least },
  );
}

/** What can be read: texts against what is behind them, and their sizes. */
export const readChecks = (content: SheetContent, pages: Pages): readonly Check[] => [
  ...contrastChecks(content, pages),
  ...sizeChecks(content, pages),
];
