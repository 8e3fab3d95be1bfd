import { type Language, say } from '../../../base/words.ts';
import type { RankingResult } from '../../../disclose/disclosed.ts';
import type { NamedCriterion } from '../../findings/region-ranking/named-criteria.ts';
import { formatOf } from '../../format.ts';
import { words } from './words.ts';

/** "2007–2010 and 2014": years that follow each other as a range. */
function rangesOf(years: readonly number[], language: Language): string {
  const runs: (readonly [number, number])[] = [];
  for (const year of years) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === year - 1) runs[runs.length - 1] = [last[0], year];
    else runs.push([year, year]);
  }
  return formatOf(language).list(runs.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)));
}

/** Which criteria take part in the ranks by year, which never do, and which years lack some. */
export function yearsTexts(
  { years }: Pick<RankingResult, 'years'>,
  criteria: readonly NamedCriterion[],
  language: Language,
): readonly string[] {
  const { list } = formatOf(language);
  const weighted = criteria.filter(({ share }) => share > 0);
  const nameOf = (id: string): string => criteria.find((one) => one.id === id)?.name ?? id;
  const without = weighted.filter(({ id }) => !years.criteria.includes(id)).map(({ name }) => name);
  // Years that lack the same criteria are said together.
  const lacking = new Map<string, number[]>();
  years.fiscalYears.forEach((year, y) => {
    const lack = years.criteria.filter((_, c) => years.takes[y * years.criteria.length + c] === 0).map(nameOf);
    if (lack.length === 0) return;
    const names = list(lack);
    lacking.set(names, [...(lacking.get(names) ?? []), year]);
  });
  return [
    ...(years.criteria.length === 0
      ? []
      : [say(words, language, 'yearsOf', { names: list(years.criteria.map(nameOf)) })]),
    ...(without.length === 0 ? [] : [say(words, language, 'yearsWithout', { names: list(without) })]),
    ...[...lacking].map(([names, lack]) =>
      say(words, language, 'yearsLack', { years: rangesOf(lack, language), names }),
    ),
  ];
}
