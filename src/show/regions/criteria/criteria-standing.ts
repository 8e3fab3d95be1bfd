import type { CriterionColumn, RegionTableResult } from '../../../disclose/disclosed.ts';
import type { RegionStudy } from '../../../document/regions.ts';

/**
 * Whether a criterion takes part: it counts, it has no weight, it has figures of no candidate, or it is a count of
 * regions of unequal size for which no reason is given.
 */
export type Standing = 'counts' | 'unweighted' | 'empty' | 'unconfirmed';

/** Places in the table of the regions that are candidates. */
export function candidatePlaces({ regions }: Pick<RegionTableResult, 'regions'>, { out }: Pick<RegionStudy, 'out'>) {
  const gone = new Set([...out.map(({ region }) => region), ...regions.flatMap(({ members }) => members)]);
  return regions.flatMap(({ id }, at) => (gone.has(id) ? [] : [at]));
}

/** Whether counts of regions of unequal size are compared in a column. */
export const isRawCount = ({ flags }: CriterionColumn): boolean => flags.some((of) => of.includes('raw-count'));

export interface StandingOf {
  readonly standing: Standing;
  /** Share of all weights that count, 0 to 1. */
  readonly share: number;
}

/** How each criterion of a study stands, by its id. @param table null before it is there: all are then taken to count */
export function standings(study: RegionStudy, table: RegionTableResult | null): ReadonlyMap<string, StandingOf> {
  const places = table === null ? [] : candidatePlaces(table, study);
  const standingOf = ({ id, reason }: RegionStudy['criteria'][number]): Standing => {
    const column = table?.criteria.find((one) => one.id === id);
    if (column !== undefined) {
      if (isRawCount(column) && reason.trim() === '') return 'unconfirmed';
      if (places.every((at) => Number.isNaN(column.values[at] ?? Number.NaN))) return 'empty';
    }
    return (study.weights[id] ?? 0) > 0 ? 'counts' : 'unweighted';
  };
  const found = study.criteria.map((spec) => ({ id: spec.id, standing: standingOf(spec) }));
  const weightOf = ({ id, standing }: (typeof found)[number]): number =>
    standing === 'counts' ? (study.weights[id] ?? 0) : 0;
  const sum = found.reduce((total, one) => total + weightOf(one), 0);
  return new Map(found.map((one) => [one.id, { standing: one.standing, share: sum === 0 ? 0 : weightOf(one) / sum }]));
}
