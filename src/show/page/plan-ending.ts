import { type Language, say } from '../../base/words.ts';
import { formatOf } from '../format.ts';
import type { Theme } from '../theme/colours.ts';
import { both, larger } from './both.ts';
import type { Measure } from './measure.ts';
import type { Box, PageItem } from './page.ts';
import type { PageStyle, TextStyle } from './page-size.ts';
import type { SheetContent } from './sheet-content.ts';
import { linesOf, textItem, widthOf } from './text-block.ts';
import { words } from './words.ts';

/** The last lines of a page. */
export interface Ending {
  readonly top: number;
  readonly draw: (language: Language) => readonly PageItem[];
}

/** Draft, office and number of the page, and the handling mark under them, up from its foot. */
export function planEnding(content: SheetContent, style: PageStyle, theme: Theme, measure: Measure): Ending {
  const { briefing, number, of } = content;
  const { small, margin } = style;
  const strong: TextStyle = { ...small, weight: 600 };
  const inner = style.width - 2 * margin;
  const mark = linesOf(briefing.mark, inner, strong, measure);
  const foot = style.height - margin * (mark.length === 0 ? 0.55 : 0.3);
  const markBox: Box = {
    x: margin,
    y: foot - mark.length * small.lineHeight,
    width: inner,
    height: mark.length * small.lineHeight,
  };
  const numberOf = (language: Language): string => {
    const { whole } = formatOf(language);
    return say(words, language, 'number', { number: whole(number), of: whole(of) });
  };
  const widest = (textOf: (language: Language) => string, text: TextStyle): number =>
    larger(both((language) => widthOf(textOf(language), text, measure))) + 0.5;
  const numberWidth = widest(numberOf, small);
  const draftWidth = briefing.final === null ? widest((language) => words[language].draft, strong) + small.size : 0;
  const room = inner - numberWidth - draftWidth - style.gap;
  const office = linesOf(briefing.office, room, small, measure);
  const height = Math.max(1, office.length) * small.lineHeight;
  const top = markBox.y - height;
  const draw = (language: Language): readonly PageItem[] => [
    ...(briefing.final !== null
      ? []
      : [
          textItem(
            [words[language].draft],
            {
              x: style.width - margin - numberWidth - draftWidth,
              y: top,
              width: draftWidth - small.size,
              height: small.lineHeight,
            },
            strong,
            { role: 'draft', fill: theme.accent, align: 'end' },
          ),
        ]),
    ...(office.length === 0
      ? []
      : [
          textItem(office, { x: margin, y: top, width: room, height }, small, {
            role: 'note',
            fill: theme.quiet,
          }),
        ]),
    textItem(
      [numberOf(language)],
      { x: style.width - margin - numberWidth, y: top, width: numberWidth, height: small.lineHeight },
      small,
      { role: 'number', fill: theme.quiet, align: 'end' },
    ),
    ...(mark.length === 0 ? [] : [textItem(mark, markBox, strong, { role: 'mark', fill: theme.ink, align: 'middle' })]),
  ];
  return { top, draw };
}
