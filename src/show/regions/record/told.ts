import type { Language } from '../../../base/words.ts';
import { type NamedCriterion, namedCriteria } from '../../findings/region-ranking/named-criteria.ts';
import type { DecisionFacts } from './decision-facts.ts';

type Named = Pick<DecisionFacts, 'study' | 'table' | 'ranking'>;

/** The criteria of the ranking that have a weight, by their names and units. */
export const weighted = ({ study, table, ranking }: Named, language: Language): readonly NamedCriterion[] =>
  namedCriteria(ranking, table, study.criteria, language).filter(({ share }) => share > 0);

/** A criterion of the ranking by its name; by its id where the ranking does not have it. */
export const nameOfCriterion = ({ study, table, ranking }: Named, id: string, language: Language): string =>
  namedCriteria(ranking, table, study.criteria, language).find((one) => one.id === id)?.name ?? id;

/** A region by its name; its id where nothing is known of it. */
export const nameOfRegion = ({ table }: Pick<DecisionFacts, 'table'>, id: string, language: Language): string =>
  table.regions.find((one) => one.id === id)?.name[language] ?? id;
