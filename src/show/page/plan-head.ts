import type { Language } from '../../base/words.ts';
import type { Theme } from '../theme/colours.ts';
import { type Both, both, larger } from './both.ts';
import { imageSize } from './image-size.ts';
import type { Measure } from './measure.ts';
import type { Box, PageItem } from './page.ts';
import type { PageStyle, TextStyle } from './page-size.ts';
import type { SheetContent } from './sheet-content.ts';
import { bothLines, evenLines, heightOf, linesOf, textItem } from './text-block.ts';
import { ownText } from './texts/own-text.ts';
import { defaultSubtitle } from './texts/subtitle.ts';
import { defaultTitle } from './texts/title.ts';
import { titleLines } from './title-lines.ts';
import { words } from './words.ts';

export interface Head {
  /** Where the pictures may begin. */
  readonly bottom: number;
  readonly title: Both<string>;
  readonly subtitle: Both<string>;
  /** Of the written subtitle what had no room. */
  readonly left: Both<string>;
  readonly draw: (language: Language) => readonly PageItem[];
}

const strong = (style: TextStyle): TextStyle => ({ ...style, weight: 600 });

/** Logos in a row that ends at the right margin, as high as a line of the title and a half. */
function logosOf({ sheet, briefing }: SheetContent, top: number, style: PageStyle) {
  const high = style.title.lineHeight * 1.4;
  let right = style.width - style.margin;
  const placed: { readonly box: Box; readonly data: string; readonly name: string }[] = [];
  for (const id of [...sheet.logos].reverse()) {
    const image = briefing.images.find((each) => each.id === id);
    const size = image === undefined ? null : imageSize(image.data);
    if (image === undefined || size === null) continue;
    const fit = Math.min(high / size.height, (style.width * 0.16) / size.width);
    const [width, height] = [size.width * fit, size.height * fit];
    // All logos together leave the title half of the page.
    if (right - width < style.width / 2) break;
    placed.unshift({
      box: { x: right - width, y: top + (high - height) / 2, width, height },
      data: image.data,
      name: image.name,
    });
    right -= width + style.gap;
  }
  const taken = placed.length === 0 ? 0 : style.width - style.margin - right;
  return { placed, taken, height: placed.length === 0 ? 0 : high };
}

/** Of the size at which a title has two lines, what it has at least to stand in one. */
const worthOneLine = 0.85;

/** The largest size at which a title has two lines at most; the smallest where it has more. */
function titleStyle(
  title: Both<string>,
  width: number,
  isDense: boolean,
  style: PageStyle,
  measure: Measure,
): TextStyle {
  const sizes = (isDense ? [0.8, 0.7] : [1, 0.9, 0.8, 0.7]).map((share) =>
    Math.max(style.heading.size, style.title.size * share),
  );
  const styles = sizes.map((size) => ({ size, weight: 600 as const, lineHeight: size * 1.2 }));
  const countAt = (each: TextStyle): number =>
    larger(both((language) => titleLines(title[language], width, each, measure).length));
  const fits = (each: TextStyle): boolean => countAt(each) <= 2;
  const chosen = styles.find(fits) ?? styles.at(-1) ?? style.title;
  // A little smaller in one line is read faster than in two.
  return styles.find((each) => each.size >= chosen.size * worthOneLine && countAt(each) === 1) ?? chosen;
}

/** Between sentences, and not after "U.S." or "EE. UU.". */
const betweenSentences = /(?<=[\p{Ll}\d)%]\.)\s+(?=[\p{Lu}\d¿¡])/u;
const subtitleLines = 2;

/**
 * What a person wrote whole; of what the result says as many sentences as two lines hold in both languages, and none on a
 * dense page.
 */
function subtitleOf(content: SheetContent, width: number, isDense: boolean, style: PageStyle, measure: Measure) {
  const whole = both((language) => defaultSubtitle(content, language));
  const isOwn = ownText(content.sheet.subtitle, 'en') !== '';
  const sentences = both((language) => whole[language].split(betweenSentences));
  const count = Math.max(sentences.en.length, sentences.es.length);
  const first = (kept: number): Both<string> => both((language) => sentences[language].slice(0, kept).join(' '));
  let kept = isDense && !isOwn ? 0 : count;
  const linesAt = (n: number): number => heightOf(bothLines(first(n), width, style.subtitle, measure), style.subtitle);
  while (!isOwn && kept > 1 && linesAt(kept) > subtitleLines * style.subtitle.lineHeight + 0.01) kept--;
  const text = first(kept);
  return {
    lines: both((language) => evenLines(text[language], width, style.subtitle, measure)),
    left: both((language) => sentences[language].slice(kept).join(' ')),
    text,
  };
}

/**
 * Handling mark, band of synthetic data, title, subtitle and logos, down from the top of the page.
 * @param isDense the pictures need the height: the title is small, and no subtitle is written from the result
 */
export function planHead(
  content: SheetContent,
  isDense: boolean,
  style: PageStyle,
  theme: Theme,
  measure: Measure,
): Head {
  const { briefing, elements } = content;
  const inner = style.width - 2 * style.margin;
  const x = style.margin;
  const label = elements.find(({ scenes }) => scenes.en.synthetic)?.scenes;
  const markStyle = strong(style.small);
  const mark = linesOf(briefing.mark, inner, markStyle, measure);
  const markBox: Box = { x, y: style.margin * 0.3, width: inner, height: mark.length * markStyle.lineHeight };
  const bandTop = mark.length === 0 ? 0 : markBox.y + markBox.height + style.small.size * 0.3;
  const band: Box = {
    x: 0,
    y: bandTop,
    width: style.width,
    height: label === undefined ? 0 : style.body.lineHeight * 1.25,
  };
  const isPlain = mark.length === 0 && label === undefined;
  const top = isPlain ? style.margin * 0.85 : band.y + band.height + style.gap * (label === undefined ? 0.35 : 0.75);
  const logos = logosOf(content, top, style);
  const title = both((language) => defaultTitle(content, language));
  const width = inner - logos.taken;
  const large = titleStyle(title, width, isDense, style, measure);
  const lettered = both((language) => titleLines(title[language], width, large, measure));
  const titleBox: Box = { x, y: top, width, height: heightOf(lettered, large) };
  const { lines: subtitle, left, text } = subtitleOf(content, width, isDense, style, measure);
  const subtitleBox: Box = {
    x,
    y: top + titleBox.height + style.subtitle.size * 0.2,
    width,
    height: heightOf(subtitle, style.subtitle),
  };
  const written = subtitleBox.y + subtitleBox.height;
  const draw = (language: Language): readonly PageItem[] => [
    ...(mark.length === 0
      ? []
      : [textItem(mark, markBox, markStyle, { role: 'mark', fill: theme.ink, align: 'middle' })]),
    ...(label === undefined
      ? []
      : [
          textItem(
            [label[language].syntheticLabel],
            band,
            { ...strong(style.body), lineHeight: band.height },
            {
              role: 'synthetic',
              fill: theme.amberInk,
              align: 'middle',
              background: theme.amber,
            },
          ),
        ]),
    textItem(lettered[language], titleBox, large, { role: 'title', fill: theme.ink, field: 'title' }),
    ...(subtitle[language].length === 0
      ? []
      : [
          textItem(subtitle[language], subtitleBox, style.subtitle, {
            role: 'subtitle',
            fill: theme.quiet,
            field: 'subtitle',
          }),
        ]),
    ...logos.placed.map(
      ({ box, data, name }): PageItem => ({
        kind: 'image',
        box,
        data,
        alt: words[language].logo.replace('{name}', name),
      }),
    ),
  ];
  return { bottom: Math.max(written, top + logos.height) + style.gap * 0.9, title, subtitle: text, left, draw };
}
