import { facts } from '../../../analyse/facts.ts';
import { monthIndexOf } from '../../../base/units.ts';
import { type Language, say } from '../../../base/words.ts';
import type { AnalysisSpec, Document } from '../../../document/document.ts';
import type { Cockpit } from '../../cockpit.ts';
import { formatOf } from '../../format.ts';
import { words } from './words.ts';

/** "Hot spots" of "Hot spots (Getis-Ord Gi*)": what it is called has no room in a list beside its months. */
function methodOf({ method }: AnalysisSpec, language: Language): string {
  const name = facts.find(({ id }) => id === method)?.words[language].name ?? method;
  return name.replace(/ \(.*\)$/, '');
}

/** "2. Hot spots", "3. Hot spots (before)": a finding as a list names it. */
export function listedName(analysis: AnalysisSpec, { language }: Pick<Document, 'language'>): string {
  const key = analysis.period === 'now' ? 'listed' : 'listedBefore';
  return say(words, language, key, { number: analysis.id.slice(1), method: methodOf(analysis, language) });
}

/** "2. Hot spots, Jan 2019 to Dec 2019": a finding as captions name it. */
export function findingName(
  analysis: AnalysisSpec,
  { language }: Pick<Document, 'language'>,
  periods: Cockpit['periods'],
): string {
  const { now, before } = periods[analysis.data];
  const period = analysis.period === 'now' ? now : before;
  const method = methodOf(analysis, language);
  const number = analysis.id.slice(1);
  if (period === null) return say(words, language, 'namedWithout', { number, method });
  const { shortMonth } = formatOf(language);
  const last = monthIndexOf(Math.max(period.from, period.to - 1));
  return say(words, language, 'named', { number, method, from: shortMonth(period.from), to: shortMonth(last) });
}
