import { monthIndexOf } from '../base/units.ts';
import { type Language, say } from '../base/words.ts';
import { sectorById } from '../corridors/corridor.ts';
import type { SegmentResult } from '../disclose/disclosed.ts';
import { formatOf } from './format.ts';
import { words } from './words.ts';

export const sectorName = (id: string, language: Language): string => sectorById(id)?.name[language] ?? id;

/** Names of the sectors that the choice touches, west to east. */
function chosenSectors(result: SegmentResult, language: Language): string[] {
  return result.segments.filter((_, s) => result.chosen[s]).map((segment) => sectorName(segment.id, language));
}

/** What is shown, in one sentence: the title of an export, and what a screen reader hears when it changes. */
export function sentenceOf(result: SegmentResult, language: Language): string {
  const format = formatOf(language);
  const names = chosenSectors(result, language);
  const sectors = say(words, language, names.length === 1 ? 'sectorsOne' : 'sectorsMany', { list: format.list(names) });
  return say(words, language, 'sentence', {
    sectors,
    from: format.month(result.from),
    to: format.month(monthIndexOf(Math.max(result.from, result.to - 1))),
  });
}

/** How many records are shown, which share that is, how many are missing or held back. */
export function countsOf(result: SegmentResult, language: Language): string {
  const format = formatOf(language);
  return say(words, language, 'counts', {
    total: format.whole(result.total),
    share: format.share(result.grandTotal === 0 ? 0 : result.total / result.grandTotal),
    grand: format.whole(result.grandTotal),
    missing: format.whole(result.missing),
    suppressed: result.suppressed.length === 0 ? words[language].none : format.whole(result.suppressed.length),
  });
}

/** "El Paso: whole sector, New Mexico included", for each chosen sector whose figure holds more than the corridor. */
export function wholeSectorsOf(result: SegmentResult, language: Language): string {
  const notes = result.segments
    .filter((_, s) => result.chosen[s])
    .flatMap((segment) => {
      const note = sectorById(segment.id)?.includes[language] ?? '';
      return note === '' ? [] : [say(words, language, 'wholeSector', { name: sectorName(segment.id, language), note })];
    });
  return notes.length === 0 ? '' : say(words, language, 'wholeSectors', { list: notes.join('; ') });
}
