import { type Language, say } from '../../base/words.ts';
import { sectorById } from '../../corridors/corridor.ts';
import type { SegmentResult } from '../../disclose/disclosed.ts';
import { sectorName } from '../sector-name.ts';
import { words } from './words.ts';

/**
 * "El Paso: whole sector, New Mexico included", for each chosen sector whose figure holds more than the corridor; empty
 * where there is none.
 */
export function wholeSectorsOf(result: SegmentResult, language: Language): string {
  const notes = result.segments
    .filter((_, s) => result.chosen[s])
    .flatMap(({ id }) => {
      const note = sectorById(id)?.includes[language] ?? '';
      return note === '' ? [] : [say(words, language, 'wholeSector', { name: sectorName(id, language), note })];
    });
  return notes.join('; ');
}
