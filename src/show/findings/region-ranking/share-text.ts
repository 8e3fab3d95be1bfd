import { type Language, say } from '../../../base/words.ts';
import type { RankingResult } from '../../../disclose/disclosed.ts';
import { formatOf } from '../../format.ts';
import { words } from './words.ts';

/** "83" of 100; "fewer than 1" and "more than 99" where rounding would say never or always; "" for none. */
export function ofHundred(share: number, language: Language): string {
  if (Number.isNaN(share)) return '';
  const { whole } = formatOf(language);
  const hundredth = Math.round(share * 100);
  if (share > 0 && hundredth === 0) return say(words, language, 'under', { share: whole(1) });
  if (share < 1 && hundredth === 100) return say(words, language, 'over', { share: whole(99) });
  return whole(hundredth);
}

/** A figure with a true minus, with as many decimals as a reader can use. */
export function plainFigure(value: number, language: Language): string {
  const text = formatOf(language).figure(Math.abs(value));
  return value < 0 && text !== formatOf(language).figure(0) ? `−${text}` : text;
}

/** A score: three decimals, a true minus. */
export function scoreText(value: number, language: Language): string {
  const text = formatOf(language).decimal(Math.abs(value), 3);
  return value < 0 && text !== formatOf(language).decimal(0, 3) ? `−${text}` : text;
}

/** "<1", "83", ">99" of 100, where the room is short; "" for none. */
export function shortShare(share: number): string {
  if (Number.isNaN(share)) return '';
  const hundredth = Math.round(share * 100);
  if (share > 0 && hundredth === 0) return '<1';
  return share < 1 && hundredth === 100 ? '>99' : String(hundredth);
}

/** How scores are made; TOPSIS is called so everywhere. */
export const scoreName = (method: RankingResult['method'], language: Language): string =>
  method === 'topsis' ? 'TOPSIS' : words[language].weightedSum;
