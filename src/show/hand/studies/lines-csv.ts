import { type Language, say } from '../../../base/words.ts';
import { csvOf } from '../../table/csv.ts';
import { column, textCell } from '../../table/figures.ts';
import type { DifferenceLine } from './difference-lines.ts';
import { words } from './words.ts';

/** What differs, as a table. @param name of the study that is compared with */
export function linesCsv(lines: readonly DifferenceLine[], name: string, language: Language): string {
  const texts = words[language];
  const columns = [
    column('part', texts.part, 'text'),
    column('what', texts.what, 'text'),
    column('before', texts.before, 'text'),
    column('after', say(words, language, 'after', { name }), 'text'),
  ];
  const rows = lines.map(({ part, what, before, after }) => [part, what, before, after].map(textCell));
  return csvOf({ columns, rows }, language, 1);
}
