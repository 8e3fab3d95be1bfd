import { type Language, say } from '../../base/words.ts';
import { type ClassScale, classLabel } from '../scale.ts';
import type { LayerInput } from './layer.ts';
import { layerWords } from './words.ts';

/** Label of a class, in words. */
export const labelOfClass = (scale: ClassScale, index: number, language: Language): string =>
  classLabel(scale, index, language, {
    under: (to) => say(layerWords, language, 'under', { to }),
    between: (from, to) => say(layerWords, language, 'between', { from, to }),
    more: (from) => say(layerWords, language, 'more', { from }),
  });

/** "Scale: whole study"; while time is played "One scale for all frames". */
export function scaleNote({ scale, frames, language }: Pick<LayerInput, 'scale' | 'frames' | 'language'>): string {
  if (frames !== null) return layerWords[language].scaleFrames;
  return layerWords[language][scale === 'study' ? 'scaleStudy' : 'scaleView'];
}
