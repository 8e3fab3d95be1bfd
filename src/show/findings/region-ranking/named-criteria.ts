import { criterionCards } from '../../../analyse/criteria/catalog.ts';
import type { Language } from '../../../base/words.ts';
import { filledText } from '../../../corridors/corridor.ts';
import type { CriterionColumn, RankingResult, RegionTableResult } from '../../../disclose/disclosed.ts';
import type { CriterionSpec } from '../../../document/regions.ts';

/** A criterion of a ranking, as people read it. */
export interface NamedCriterion {
  readonly id: string;
  readonly criterion: string;
  /** The person's own name, or the registry's; never the same for two. */
  readonly name: string;
  /** Empty where nothing says it. */
  readonly unit: string;
  /** Share of all weights, 0 to 1. */
  readonly share: number;
  /** Its figures; null where the ranking comes without its table. */
  readonly column: CriterionColumn | null;
}

const text = (words: Readonly<Record<string, string>> | undefined, key: string): string => words?.[key] ?? '';

/** Name of a criterion by its registry id. */
export const criterionName = (criterion: string, language: Language): string =>
  criterionCards.find(({ id }) => id === criterion)?.words[language].name ?? criterion;

/** The words of a criterion, in the registry, under a key of its own: a unit, a part. */
export const criterionText = (criterion: string, key: string, language: Language): string =>
  text(criterionCards.find(({ id }) => id === criterion)?.words[language], key);

/** Two of the same name are told apart by their numbers. */
function apart(named: readonly NamedCriterion[]): readonly NamedCriterion[] {
  return named.map((one, c) => {
    const before = named.slice(0, c).filter(({ name }) => name === one.name).length;
    return before === 0 ? one : { ...one, name: `${one.name} (${before + 1})` };
  });
}

/**
 * The criteria of a ranking with their names and units.
 * @param specs the study's own, which name them and, for typed figures, their units; none of a kept ranking
 */
export function namedCriteria(
  ranking: Pick<RankingResult, 'criteria'>,
  table: Pick<RegionTableResult, 'criteria'> | null,
  specs: readonly CriterionSpec[],
  language: Language,
): readonly NamedCriterion[] {
  const all = ranking.criteria.reduce((sum, { weight }) => sum + weight, 0);
  return apart(
    ranking.criteria.map(({ id, criterion, weight, name }): NamedCriterion => {
      const spec = specs.find((one) => one.id === id);
      const own = filledText(spec?.name ?? name ?? { en: '', es: '' })[language];
      const column = table?.criteria.find((one) => one.id === id) ?? null;
      const typed = spec?.typed == null ? '' : filledText(spec.typed.unit)[language];
      return {
        id,
        criterion,
        name: own || criterionName(criterion, language),
        unit: column === null || column.unit === '' ? typed : criterionText(criterion, column.unit, language),
        share: all > 0 ? weight / all : 0,
        column,
      };
    }),
  );
}
