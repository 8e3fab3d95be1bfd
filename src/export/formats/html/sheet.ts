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

/** The page as drawn, then what a drawing cannot hold: figures as tables, notes and sources. */
export function sheetMarkup({ page, id, number, maps, tables }: SheetParts): string {
  const { language } = page;
  const texts = words[language];
  const title = escapeMarkup(say(words, language, 'sheet', { number, title: page.title }));
  const mark = paragraph('mark', page.mark);
  const shape = page.height > page.width ? ' tall' : '';
  const notes = page.backNotes.map(
    ({ heading, texts: said }) =>
      `<h3>${escapeMarkup(heading)}</h3>${said.map((text) => `<p>${escapeMarkup(text)}</p>`).join('')}`,
  );
  return `<section class="sheet" id="${id}" lang="${language}" data-language="${language}" aria-labelledby="${id}-title">
<h2 id="${id}-title" tabindex="-1">${title}</h2>
${mark}
${textsOf(page, 'synthetic')
  .map((text) => paragraph('synthetic', text))
  .join('')}
<div class="drawn${shape} ${paperName(page)}">${pageSvg(page, maps)}</div>
${folded(texts.figures, tables.map(tableMarkup).join('\n'))}
${folded(texts.notes, notes.join(''))}
${mark}
</section>`;
}

const folded = (summary: string, inside: string): string =>
  inside === '' ? '' : `<details><summary>${escapeMarkup(summary)}</summary>${inside}</details>`;
