import { type Language, say } from '../../base/words.ts';
import type { CellResult, LeftOut, SegmentResult } from '../../disclose/disclosed.ts';
import { formatOf } from '../format.ts';
import { words } from './words.ts';

/** A whole number, or "fewer than 5" where it is held back. */
const shownOr = (value: number, language: Language): string =>
  Number.isNaN(value) ? words[language].held : formatOf(language).whole(value);

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

function leftText(left: LeftOut, language: Language): string {
  const parts = (['elsewhere', 'beyondDepth', 'notLocated', 'notAPoint'] as const)
    .filter((reason) => left[reason] !== 0)
    .map((reason) => say(words, language, reason, { count: shownOr(left[reason], language) }));
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

function binsText(result: SegmentResult, count: 'records' | 'people', language: Language): string {
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
  return [text, leftText(incidents.left, language)].filter((part) => part !== '').join(' ');
}

function cellsText(cells: CellResult, language: Language): string {
  const format = formatOf(language);
  let held = 0;
  for (const figure of cells.figure) if (figure === 2) held++;
  return say(words, language, 'countsCells', {
    records: format.whole(cells.totalRecords),
    people: format.whole(cells.totalPeople),
    suppressed: noneOr(held, language),
    notLocated: shownOr(cells.left.notLocated + cells.left.notAPoint, language),
  });
}

/** How many records and people are shown, which share that is, and what is missing, held back or left out. */
export function countsOf(
  result: SegmentResult | null,
  cells: CellResult | null,
  count: 'records' | 'people',
  language: Language,
): string {
  if (result === null) return words[language].waiting;
  if (result.unit === 'bins') return binsText(result, count, language);
  return cells === null ? areasText(result, language) : `${areasText(result, language)} ${cellsText(cells, language)}`;
}
