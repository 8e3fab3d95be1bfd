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
