import { type Language, say } from '../../base/words.ts';
import { sectorById, sectors } from '../../corridors/corridor.ts';
import type { SegmentResult } from '../../disclose/disclosed.ts';
import { sectorName } from '../sector-name.ts';
import { words } from './words.ts';

/**
 * "El Paso: whole sector, New Mexico included", for each chosen sector whose figure holds more than the corridor; empty
 * where there is none.
 */
export function wholeSectorsOf(result: SegmentResult, language: Language): string {
  // All sectors together are the border: no figure holds more than what is asked for.
  if (result.segments.length === sectors.length && result.chosen.every((chosen) => chosen)) return '';
  const notes = result.segments
    .filter((_, s) => result.chosen[s])
    .flatMap(({ id }) => {
      const note = sectorById(id)?.includes[language] ?? '';
      return note === '' ? [] : [say(words, language, 'wholeSector', { name: sectorName(id, language), note })];
    });
  return notes.join('; ');
}
