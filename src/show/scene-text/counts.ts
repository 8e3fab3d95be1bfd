import { type Language, say } from '../../base/words.ts';
import type { CellResult, LeftOut, SegmentResult } from '../../disclose/disclosed.ts';
import { formatOf } from '../format.ts';
import { words } from './words.ts';

/** Whom the counts are written for. */
interface Reader {
  readonly language: Language;
  /** Figures of 1 to one less are held back. */
  readonly least: number;
}

/** A whole number, or "fewer than 5" where it is held back. */
const shownOr = (value: number, { language, least }: Reader): string =>
  Number.isNaN(value) ? say(words, language, 'held', { least }) : formatOf(language).whole(value);

const noneOr = (count: number, language: Language): string =>
  count === 0 ? words[language].none : formatOf(language).whole(count);

const shareOf = (part: number, whole: number, language: Language): string =>
  formatOf(language).share(whole > 0 ? part / whole : 0);

/** Suppressed segment-months inside the choice. */
function heldInside(result: SegmentResult): number {
  const { months, firstMonth, from, to, chosen } = result;
  return result.suppressed.filter((at) => {
    const month = firstMonth + (at % months);
    return month >= from && month < to && chosen[Math.floor(at / months)] === true;
  }).length;
}

function leftText(left: LeftOut, reader: Reader): string {
  const { language } = reader;
  const parts = (['elsewhere', 'beyondDepth', 'notLocated', 'notAPoint'] as const)
    .filter((reason) => left[reason] !== 0)
    .map((reason) => say(words, language, reason, { count: shownOr(left[reason], reader) }));
  return parts.length === 0 ? '' : say(words, language, 'left', { list: formatOf(language).list(parts) });
}

function areasText(result: SegmentResult, language: Language): string {
  const format = formatOf(language);
  return say(words, language, 'countsAreas', {
    total: format.whole(result.total),
    share: shareOf(result.total, result.grandTotal, language),
    grand: format.whole(result.grandTotal),
    missing: noneOr(result.missing, language),
    suppressed: noneOr(heldInside(result), language),
  });
}

function binsText(result: SegmentResult, count: 'records' | 'people', reader: Reader): string {
  const { language } = reader;
  const { incidents } = result;
  if (incidents === null) return '';
  const format = formatOf(language);
  const text = say(words, language, 'countsBins', {
    records: format.whole(incidents.totalRecords),
    people: format.whole(incidents.totalPeople),
    share: shareOf(result.total, result.grandTotal, language),
    unit: words[language][count === 'people' ? 'countPeople' : 'countRecords'],
    suppressed: noneOr(heldInside(result), language),
  });
  return [text, leftText(incidents.left, reader)].filter((part) => part !== '').join(' ');
}

function cellsText(cells: CellResult, reader: Reader): string {
  const { language } = reader;
  const format = formatOf(language);
  let held = 0;
  for (const figure of cells.figure) if (figure === 2) held++;
  return say(words, language, 'countsCells', {
    records: format.whole(cells.totalRecords),
    people: format.whole(cells.totalPeople),
    suppressed: noneOr(held, language),
    notLocated: shownOr(cells.left.notLocated + cells.left.notAPoint, reader),
  });
}

/** How many records and people are shown, which share that is, and what is missing, held back or left out. */
export function countsOf(
  result: SegmentResult | null,
  cells: CellResult | null,
  count: 'records' | 'people',
  reader: Reader,
): string {
  const { language } = reader;
  if (result === null) return words[language].waiting;
  if (result.unit === 'bins') return binsText(result, count, reader);
  return cells === null ? areasText(result, language) : `${areasText(result, language)} ${cellsText(cells, reader)}`;
}
