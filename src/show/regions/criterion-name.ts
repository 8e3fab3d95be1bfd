import { type CriterionCard, criterionCards } from '../../analyse/criteria/catalog.ts';
import type { Language } from '../../base/words.ts';
import { filledText } from '../../corridors/corridor.ts';
import type { CriterionSpec } from '../../document/regions.ts';

/** What faces know of a criterion; undefined for one of a study from elsewhere that the app does not have. */
export const criterionCard = (criterion: string): CriterionCard | undefined =>
  criterionCards.find(({ id }) => id === criterion);

/** A criterion by the name that the person gave it, else by the catalogue's; by its id where neither is there. */
export function criterionName(
  { name, criterion }: Pick<CriterionSpec, 'name' | 'criterion'>,
  language: Language,
): string {
  const own = filledText(name)[language];
  return own === '' ? (criterionCard(criterion)?.words[language].name ?? criterion) : own;
}

/** Names of the criteria of a study by their ids; two of one name are told apart: "Level", "Level (2)". */
export function criterionNames(criteria: readonly CriterionSpec[], language: Language): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  return new Map(
    criteria.map((spec) => {
      const name = criterionName(spec, language);
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      return [spec.id, count === 1 ? name : `${name} (${count})`];
    }),
  );
}

/** A text of a criterion in the catalogue under a key that travels as data: a unit, a part; empty where it has none. */
export function criterionText(criterion: string, key: string, language: Language): string {
  const texts: Readonly<Record<string, string | undefined>> = criterionCard(criterion)?.words[language] ?? {};
  return texts[key] ?? '';
}
