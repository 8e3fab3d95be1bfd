import type { Language } from '../../../base/words.ts';
import type { NamedCriterion } from '../../findings/region-ranking/named-criteria.ts';
import type { RankedRegion } from '../../findings/region-ranking/ranked.ts';
import type { Theme } from '../../theme/colours.ts';
import type { Ranges } from './brush-ranges.ts';

/** What the axes of the criteria are drawn from. */
export interface ParallelInput {
  readonly ranked: readonly RankedRegion[];
  /** Row of each region in the table, by id. */
  readonly rowOf: ReadonlyMap<string, number>;
  readonly criteria: readonly NamedCriterion[];
  readonly ranges: Ranges;
  readonly language: Language;
  readonly theme: Theme;
}
