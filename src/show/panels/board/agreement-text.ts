import { type Language, say } from '../../../base/words.ts';
import type { AgreementResult } from '../../../disclose/disclosed.ts';
import { formatOf } from '../../format.ts';
import { words } from './words.ts';

/** How far two maps agree, in sentences: share, kappa and its p, and what changed from the first to the second. */
export function agreementTexts(result: AgreementResult, language: Language): readonly string[] {
  const format = formatOf(language);
  const { table, units, share, kappa, p, permutations } = result;
  const at = (row: number, column: number): number => table[row * 3 + column] ?? 0;
  const toHot = at(1, 0) + at(2, 0);
  const fromHot = at(0, 1) + at(0, 2);
  const count = units - at(0, 0) - at(1, 1) - at(2, 2);
  const texts = [say(words, language, 'share', { share: format.share(share), units: format.whole(units) })];
  if (!Number.isNaN(kappa)) {
    texts.push(
      say(words, language, 'kappa', { kappa: format.decimal(kappa, 2) }),
      say(words, language, 'p', { p: format.decimal(p, 3), permutations: format.whole(permutations) }),
    );
  }
  const other = count - toHot - fromHot;
  const numbers = { count, toHot, fromHot, other };
  const written = Object.fromEntries(Object.entries(numbers).map(([key, value]) => [key, format.whole(value)]));
  return [...texts, say(words, language, 'changed', written)];
}
