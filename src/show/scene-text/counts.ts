import { type Language, say } from '../../base/words.ts';
import type { CellResult, LeftOut, SegmentResult } from '../../disclose/disclosed.ts';
import { countText } from '../count-text.ts';
import { formatOf } from '../format.ts';
import { heldCounts } from '../held-figures.ts';
import { heldWords } from '../held-words.ts';
import { leftItems } from './left-items.ts';
import { isOutside } from './title.ts';
import { wholeSectorsOf } from './whole-sectors.ts';
import { words } from './words.ts';

/**
 * As soon as a figure is held back, or may be elsewhere, the grand total is the sum of those shown in the corridor under
 * the clauses.
 */
const isAnyHeld = ({ suppressed, incidents }: SegmentResult): boolean =>
  suppressed.length > 0 || Object.values(incidents?.left ?? {}).some(Number.isNaN);

const shareOf = (part: number, whole: number, language: Language): string =>
  formatOf(language).share(whole > 0 ? part / whole : 0);

/** What is left out, said: known numbers added up, and whether a suppressed one comes on top. */
function sumText(numbers: readonly number[], language: Language): string {
  const shown = numbers.filter((number) => !Number.isNaN(number));
  const known = shown.reduce((sum, number) => sum + number, 0);
  if (shown.length === numbers.length) return formatOf(language).whole(known);
  if (known === 0) return heldWords[language].number;
  return say(heldWords, language, 'andNumber', { known: formatOf(language).whole(known) });
}

function leftText(left: LeftOut, depthKm: number, language: Language): string {
  const depth = formatOf(language).whole(depthKm);
  const items = leftItems(left, language, (reason, count) => say(words, language, reason, { count, depth }));
  return items.length === 0 ? '' : say(words, language, 'left', { list: formatOf(language).list(items) });
}

function areasText(result: SegmentResult, language: Language): string {
  const format = formatOf(language);
  const grand = format.whole(result.grandTotal);
  const whole = wholeSectorsOf(result, language);
  return say(words, language, 'countsAreas', {
    total: format.whole(result.total),
    sectors: whole === '' ? '' : ` (${whole})`,
    share: shareOf(result.total, result.grandTotal, language),
    whole: say(words, language, isAnyHeld(result) ? 'ofShown' : 'ofSeries', { grand }),
    missing: format.whole(result.missing),
    suppressed: format.whole(heldCounts(result).total),
  });
}

function binsText(result: SegmentResult, count: 'records' | 'people', depthKm: number, language: Language): string {
  const { incidents } = result;
  if (incidents === null) return '';
  const format = formatOf(language);
  const unit = words[language][count === 'people' ? 'countPeople' : 'countRecords'];
  const text = say(words, language, 'countsBins', {
    incidents: countText(incidents.totalRecords, 'incidents', language),
    people: countText(incidents.totalPeople, 'people', language),
    share: shareOf(result.total, result.grandTotal, language),
    whole: say(words, language, isAnyHeld(result) ? 'ofUnitShown' : 'ofData', { unit }),
    suppressed: format.whole(heldCounts(result).total),
  });
  return [text, leftText(incidents.left, depthKm, language)].filter((part) => part !== '').join(' ');
}

function cellsText(cells: CellResult, language: Language): string {
  if (isOutside(cells.period)) return words[language].cellsOutside;
  const format = formatOf(language);
  let held = 0;
  for (const figure of cells.figure) if (figure === 2) held++;
  return say(words, language, 'countsCells', {
    incidents: countText(cells.totalRecords, 'incidents', language),
    people: countText(cells.totalPeople, 'people', language),
    suppressed: format.whole(held),
    notLocated: sumText([cells.left.notLocated, cells.left.notAPoint], language),
  });
}

/**
 * How many records and people are shown, which share that is, and what is missing, held back or left out.
 * @param depthKm of the corridor: records farther inland are left out
 */
export function countsOf(
  result: SegmentResult | null,
  cells: CellResult | null,
  count: 'records' | 'people',
  depthKm: number,
  language: Language,
): string {
  if (result === null) return words[language].waiting;
  if (isOutside(result)) return words[language].countsOutside;
  if (result.unit === 'bins') return binsText(result, count, depthKm, language);
  return cells === null ? areasText(result, language) : `${areasText(result, language)} ${cellsText(cells, language)}`;
}
