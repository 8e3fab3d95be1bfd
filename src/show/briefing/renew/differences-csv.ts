import type { Language } from '../../../base/words.ts';
import { csvOf } from '../../table/csv.ts';
import { column, type Figures, textCell } from '../../table/figures.ts';
import type { PageDifferences } from './differences.ts';
import { words } from './words.ts';

/** All that differs, as a table. */
export function differencesCsv(pages: readonly PageDifferences[], language: Language): string {
  const texts = words[language];
  const rows = pages.flatMap(({ title, sentences, figures }) =>
    [...sentences, ...figures].map(({ kind, what, before, after }) =>
      [title, kind === 'sentence' ? texts.sentence : texts.figure, what, before, after].map(textCell),
    ),
  );
  const figures: Figures = {
    columns: [
      column('sheet', texts.sheet, 'text'),
      column('kind', `${texts.sentence} / ${texts.figure}`, 'text'),
      column('what', texts.figure, 'text'),
      column('old', texts.old, 'text'),
      column('new', texts.now, 'text'),
    ],
    rows,
  };
  return csvOf(figures, language, 1);
}
