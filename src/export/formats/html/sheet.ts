import { say } from '../../../base/words.ts';
import { escapeMarkup } from '../../../show/drawing/markup.ts';
import type { Page } from '../../../show/page/page.ts';
import { pageSvg } from '../../../show/page/page-svg.ts';
import type { PageFigures } from '../../page-tables.ts';
import { textsOf } from '../../page-texts.ts';
import { paperName } from '../../print/print-rules.ts';
import { tableMarkup } from './tables.ts';
import { words } from './words.ts';

/** A page of a sheet, with all that belongs to it. */
export interface SheetParts {
  readonly page: Page;
  /** Id of its section. */
  readonly id: string;
  /** Place of the sheet in the file, from 1. */
  readonly number: number;
  /** Pictures of its maps as data addresses, by the ids of their elements. */
  readonly maps: ReadonlyMap<string, string>;
  readonly tables: readonly PageFigures[];
}

const paragraph = (name: string, text: string): string =>
  text === '' ? '' : `<p class="${name}">${escapeMarkup(text)}</p>`;

/** The page as drawn, mark and labels on it, then what a drawing cannot hold: figures as tables, notes and sources. */
export function sheetMarkup({ page, id, number, maps, tables }: SheetParts): string {
  const { language } = page;
  const texts = words[language];
  const place = escapeMarkup(say(words, language, 'sheet', { number }));
  const shape = page.height > page.width ? ' tall' : '';
  const synthetic =
    tables.length === 0
      ? ''
      : textsOf(page, 'synthetic')
          .map((text) => paragraph('synthetic', text))
          .join('');
  const notes = page.backNotes.map(
    ({ heading, texts: said }) =>
      `<h3>${escapeMarkup(heading)}</h3>${said.map((text) => `<p>${escapeMarkup(text)}</p>`).join('')}`,
  );
  return `<section class="sheet" id="${id}" lang="${language}" data-language="${language}" aria-labelledby="${id}-title">
<h2 id="${id}-title" tabindex="-1">${place}<span class="said">: ${escapeMarkup(page.title)}</span></h2>
<div class="drawn${shape} ${paperName(page)}">${pageSvg(page, maps)}</div>
${folded(texts.figures, synthetic + tables.map(tableMarkup).join('\n'))}
${folded(texts.notes, notes.join(''))}
${paragraph('mark', page.mark)}
</section>`;
}

const folded = (summary: string, inside: string): string =>
  inside === '' ? '' : `<details><summary>${escapeMarkup(summary)}</summary>${inside}</details>`;
