import type { Language } from '../../../base/words.ts';
import { words } from './words.ts';

/** Keys of the classes' names, from 3 (hot at FDR 1 %) to -3. */
export const classKeys = {
  '3': 'hot3',
  '2': 'hot2',
  '1': 'hot1',
  '0': 'none',
  '-1': 'cold1',
  '-2': 'cold2',
  '-3': 'cold3',
} as const;

/** "Hot spot, FDR 5 %"; "Hot spot, p ≤ 0.01, not corrected" where each p stands by itself. */
export function hotClassName(hotClass: number, language: Language, isCorrected = true): string {
  const key = Object.entries(classKeys).find(([value]) => Number(value) === hotClass)?.[1] ?? 'none';
  return words[language][isCorrected || key === 'none' ? key : (`${key}p` as const)];
}
