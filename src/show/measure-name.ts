import type { Language } from '../base/words.ts';
import { sourceText } from '../columns/sources/catalog.ts';
import type { DataSet } from './cockpit.ts';
import { measureWords } from './measure-words.ts';

export type MeasureKey = 'apprehensions' | 'deaths' | 'synthetic' | 'inm';

/** Which measure a source counts; null for one that names itself. */
export function measureKey(source: string): MeasureKey | null {
  if (['iom-missing-migrants', 'corredor-incidents', 'humane-borders'].includes(source)) return 'deaths';
  if (['inm-events', 'corredor-mexico-months'].includes(source)) return 'inm';
  if (source === 'corredor-synthetic') return 'synthetic';
  if (/^(corredor-sector-|usbp-|cbp-|gdi-|ohss-)/.test(source)) return 'apprehensions';
  return null;
}

/** "Apprehensions and encounters". */
export function measureName(set: DataSet | undefined, language: Language): string {
  if (set === undefined) return '';
  const key = measureKey(set.source);
  return key === null ? sourceText(set.source, language, 'name') : measureWords[language][key];
}
