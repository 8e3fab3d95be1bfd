import { cards } from '../../../analyse/catalog.ts';
import { monthIndexOf } from '../../../base/units.ts';
import { say } from '../../../base/words.ts';
import type { AnalysisSpec, Document } from '../../../document/document.ts';
import type { Cockpit } from '../../cockpit.ts';
import { formatOf } from '../../format.ts';
import { words } from './words.ts';

/** "Hot spots" of "Hot spots (Getis-Ord Gi*)": what it is called has no room in a list beside its months. */
const shortName = (name: string): string => name.replace(/ \(.*\)$/, '');

/** "2. Hot spots, Jan 2019 to Dec 2019": a finding as lists and captions name it. */
export function findingName(
  analysis: AnalysisSpec,
  { language }: Pick<Document, 'language'>,
  periods: Cockpit['periods'],
): string {
  const { now, before } = periods[analysis.data];
  const period = analysis.period === 'now' ? now : before;
  const card = cards.find(({ id }) => id === analysis.method);
  const method = shortName(card?.words[language].name ?? analysis.method);
  const number = analysis.id.slice(1);
  if (period === null) return say(words, language, 'namedWithout', { number, method });
  const { shortMonth } = formatOf(language);
  const last = monthIndexOf(Math.max(period.from, period.to - 1));
  return say(words, language, 'named', { number, method, from: shortMonth(period.from), to: shortMonth(last) });
}
