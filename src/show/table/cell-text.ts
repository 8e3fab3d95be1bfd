import { type Language, say } from '../../base/words.ts';
import { formatOf } from '../format.ts';
import type { Cell } from './figures.ts';
import { words } from './words.ts';

/** A figure too small for its column is said to be, and is not written as zero. */
function numberText(value: number, digits: number, language: Language): string {
  const format = formatOf(language);
  const least = 10 ** -digits;
  return value > 0 && value < least / 2 ? `<${format.decimal(least, digits)}` : format.decimal(value, digits);
}

/**
 * A cell as it reads on screen and on a page.
 * @param digits decimals of its column
 * @param least figures of 1 to one less are held back
 */
export function cellText(cell: Cell, digits: number, language: Language, least: number): string {
  const format = formatOf(language);
  switch (cell.kind) {
    case 'text':
      return cell.text;
    case 'month':
      return format.shortMonth(cell.month);
    case 'number':
      return numberText(cell.value, digits, language);
    case 'absent':
      return say(words, language, cell.why, { least });
    default:
      return cell satisfies never;
  }
}
