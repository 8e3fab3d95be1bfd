import type { Language } from '../base/words.ts';
import { sourceText } from '../columns/sources/catalog.ts';
import { ownTitle } from './citation-text.ts';
import type { DataSet } from './cockpit.ts';
import { measureWords } from './measure-words.ts';

export type MeasureKey = 'apprehensions' | 'deaths' | 'deaths-arizona' | 'synthetic' | 'inm';

/** Which measure a source counts; null for one that names itself. */
export function measureKey(source: string): MeasureKey | null {
  if (['iom-missing-migrants', 'corredor-incidents'].includes(source)) return 'deaths';
  if (source === 'humane-borders') return 'deaths-arizona';
  if (['inm-events', 'corredor-mexico-months'].includes(source)) return 'inm';
  if (source === 'corredor-synthetic') return 'synthetic';
  if (/^(corredor-sector-|usbp-|cbp-|gdi-|ohss-)/.test(source)) return 'apprehensions';
  return null;
}

/** Whether a source counts people who died or are missing: they have colours of their own. */
export const countsDeaths = (source: string): boolean =>
  ['deaths', 'deaths-arizona'].includes(measureKey(source) ?? '');

/** "Apprehensions and encounters"; a cube, and a file that a person described, goes by the title they gave it, or by its name. */
export function measureName(set: DataSet | undefined, language: Language): string {
  if (set === undefined) return '';
  if (set.source === 'mapped' || set.cube !== undefined) return ownTitle(set) ?? set.file;
  const key = measureKey(set.source);
  return key === null ? sourceText(set.source, language, 'name') : measureWords[language][key];
}

/** "IOM: deaths and disappearances, border region": what a figure counts and where it is from, in one line. */
export function sourceName(set: DataSet | undefined, language: Language): string {
  if (set === undefined) return '';
  if (set.shipped) return sourceText(set.source, language, 'name');
  return [...new Set([measureName(set, language), set.file])].join(', ');
}
