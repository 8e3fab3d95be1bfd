import type { Language } from '../../base/words.ts';
import type { Theme } from '../theme/colours.ts';
import type { Spot } from './arrange.ts';
import { both } from './both.ts';
import type { Measure } from './measure.ts';
import type { Box, PageItem, PageMap } from './page.ts';
import type { PageStyle } from './page-size.ts';
import { chartAt, chartDataIn, figuresIn } from './plan-elements.ts';
import { captionGap, type Piece } from './plan-parts.ts';
import { planTable } from './plan-table.ts';
import type { SheetContent } from './sheet-content.ts';
import { linesOf, textItem } from './text-block.ts';
import { ownText } from './texts/own-text.ts';

/** The map of a piece, without what lies over it. */
export function mapItem(
  { content, alt }: Piece,
  box: Box,
  { sheet }: SheetContent,
  style: PageStyle,
  language: Language,
): PageMap {
  const { element, scenes, study } = content;
  const table = figuresIn(content, language);
  return {
    kind: 'map',
    id: element.id,
    box,
    scale: style.unit,
    picture: {
      ...scenes[language].map,
      seas: { pacific: ownText(sheet.seas.pacific, language), gulf: ownText(sheet.seas.gulf, language) },
    },
    camera: study.camera,
    projection: sheet.projection,
    alt: alt[language],
    table: table.rows.length === 0 ? null : table,
    over: [],
  };
}

function chartItem(piece: Piece, box: Box, style: PageStyle, language: Language): readonly PageItem[] {
  const { content, alt } = piece;
  const size = { width: box.width / style.unit, height: box.height / style.unit };
  const drawing = chartAt(content, language, size);
  if (drawing === null) return [];
  const table = figuresIn(content, language);
  return [
    {
      kind: 'chart',
      id: content.element.id,
      box,
      scale: style.unit,
      drawing,
      alt: alt[language],
      data: chartDataIn(content, language),
      table: table.rows.length === 0 ? null : table,
      over: [],
    },
  ];
}

function textsOf(piece: Piece, spot: Spot, style: PageStyle, theme: Theme, measure: Measure) {
  const { heading, caption, content } = piece;
  const gap = style.body.size * captionGap;
  const lines = both((language) => ({
    heading: linesOf(heading[language], spot.heading.width, style.heading, measure),
    caption: linesOf(caption[language], spot.caption.width, style.body, measure),
  }));
  const headingBox = { ...spot.heading, height: spot.heading.height - style.heading.size * captionGap };
  const captionBox = { ...spot.caption, y: spot.caption.y + gap, height: spot.caption.height - gap };
  return {
    over: (language: Language): readonly PageItem[] =>
      lines[language].heading.length === 0
        ? []
        : [textItem(lines[language].heading, headingBox, style.heading, { role: 'heading', fill: theme.ink })],
    under: (language: Language): readonly PageItem[] =>
      lines[language].caption.length === 0
        ? []
        : [
            textItem(lines[language].caption, captionBox, style.body, {
              role: 'caption',
              fill: theme.ink,
              field: `caption:${content.element.id}`,
            }),
          ],
  };
}

/** The pictures and tables of a page in their places, each with what stands over and under it. */
export function drawPieces(
  pieces: readonly Piece[],
  spots: readonly Spot[],
  content: SheetContent,
  style: PageStyle,
  theme: Theme,
  measure: Measure,
): (language: Language) => readonly PageItem[] {
  const drawn = pieces.flatMap((piece, i) => {
    const spot = spots[i];
    if (spot === undefined) return [];
    const texts = textsOf(piece, spot, style, theme, measure);
    const table = piece.table === null ? null : planTable(piece.table, spot.picture, style, theme, measure);
    return [
      (language: Language): readonly PageItem[] => [
        ...texts.over(language),
        ...(table !== null
          ? table(language)
          : piece.content.element.kind === 'map'
            ? [mapItem(piece, spot.picture, content, style, language)]
            : chartItem(piece, spot.picture, style, language)),
        ...texts.under(language),
      ],
    ];
  });
  return (language) => drawn.flatMap((draw) => draw(language));
}
