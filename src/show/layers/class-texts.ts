import { type Language, say } from '../../base/words.ts';
import { emptyText, type OwnText } from '../../document/own.ts';
import { formatOf } from '../format.ts';
import { type ClassScale, classLabel } from '../scale.ts';
import type { LayerInput } from './layer.ts';
import { layerWords } from './words.ts';

/** Classes of a box map, from under the lower fence to over the upper. */
const boxClasses = ['lowerOutlier', 'under25', 'to50', 'to75', 'over75', 'upperOutlier'] as const;

/** What a person wrote, in this language or else the other; empty where nothing. */
export function writtenLabel(text: OwnText | undefined, language: Language): string {
  const { en, es } = text ?? emptyText;
  return (language === 'en' ? en || es : es || en).trim();
}

/** Bounds of a class, in words. */
const boundsOfClass = (scale: ClassScale, index: number, language: Language): string =>
  classLabel(scale, index, language, {
    under: (to) => say(layerWords, language, 'under', { to }),
    between: (from, to) => say(layerWords, language, 'between', { from, to }),
    more: (from) => say(layerWords, language, 'more', { from }),
  });

/** What a class is called where the person wrote nothing. */
export function plainLabelOfClass(scale: ClassScale, index: number, language: Language): string {
  // Figures are above zero: a class that ends before the first one has a name alone.
  const isVoid = (scale.breaks[index] ?? Number.POSITIVE_INFINITY) <= (scale.whole ? 1 : 0);
  const range = isVoid ? '–' : boundsOfClass(scale, index, language);
  const name = scale.method === 'box' ? boxClasses[index] : undefined;
  if (name !== undefined) return say(layerWords, language, 'namedClass', { name: layerWords[language][name], range });
  const isMiddle = scale.method === 'deviation' && index === scale.breaks.length / 2;
  return isMiddle ? say(layerWords, language, 'namedClass', { name: layerWords[language].mean, range }) : range;
}

/** Label of a class, in words: the person's own, or its bounds. */
export function labelOfClass(scale: ClassScale, index: number, language: Language): string {
  return writtenLabel(scale.own?.labels[index], language) || plainLabelOfClass(scale, index, language);
}

/** How classes are made: "classes by quantiles", in a sentence. */
export function methodText({ method, own }: ClassScale, language: Language): string {
  const { exact } = formatOf(language);
  const short = (value: number): string => exact(Number(value.toPrecision(3)));
  const { mean, sd } = own?.middle ?? { mean: 0, sd: 0 };
  const text = say(layerWords, language, method, { mean: short(mean), sd: short(sd), hinge: exact(own?.hinge ?? 0) });
  return text.charAt(0).toLowerCase() + text.slice(1);
}

type Scaled = Pick<LayerInput, 'scale' | 'frames' | 'language' | 'spec'>;

/** "Scale: whole study"; while time is played "One scale for all frames"; a typed domain goes before both. */
export function scaleNote({ scale, frames, language, spec: { style } }: Scaled): string {
  const domain = style?.domain ?? null;
  if (domain !== null) {
    const { exact } = formatOf(language);
    return say(layerWords, language, 'scaleTyped', { from: exact(domain.from), to: exact(domain.to) });
  }
  if (frames !== null) return layerWords[language].scaleFrames;
  return layerWords[language][scale === 'study' ? 'scaleStudy' : 'scaleView'];
}

/** What small print says of the numbers in brackets; none where there are none. */
export const countNotes = ({ spec: { style }, frames, language }: Scaled): readonly string[] =>
  style?.hasCounts === true && frames === null ? [layerWords[language].counted] : [];
