import { type Language, say } from '../../base/words.ts';
import { type ClassScale, classLabel } from '../scale.ts';
import { layerWords } from './words.ts';

/** Label of a class, in words. */
export const labelOfClass = (scale: ClassScale, index: number, language: Language): string =>
  classLabel(scale, index, language, {
    under: (to) => say(layerWords, language, 'under', { to }),
    between: (from, to) => say(layerWords, language, 'between', { from, to }),
    more: (from) => say(layerWords, language, 'more', { from }),
  });

/** "Scale: whole study". */
export const scaleNote = (scale: 'study' | 'view', language: Language): string =>
  layerWords[language][scale === 'study' ? 'scaleStudy' : 'scaleView'];
