import type { CriterionSpec, RegionStudy, WeightSet } from '../../../document/regions.ts';
import { nextId } from '../../../document/with-kept.ts';

/** As many sets as a study keeps, and as many as are compared. */
export const mostSets = 40;
export const mostCompared = 4;
const longestName = 200;

type Sets = Pick<RegionStudy, 'sets' | 'compared'>;

const kept = (text: string): string => text.trim().slice(0, longestName);

/** A name that no other set has: "Base", then "Base (2)". */
function freeName(wanted: string, sets: readonly WeightSet[], own = ''): string {
  const taken = new Set(sets.filter(({ id }) => id !== own).map(({ name }) => name));
  for (let number = 1; ; number++) {
    const name = number === 1 ? wanted : `${wanted.slice(0, longestName - 6)} (${number})`;
    if (!taken.has(name)) return name;
  }
}

/** Weights of the criteria that a study has: what is left of one that was removed is no part of a set. */
export const weightsNow = ({ criteria, weights }: Pick<RegionStudy, 'criteria' | 'weights'>) =>
  Object.fromEntries(criteria.map(({ id }) => [id, weights[id] ?? 0]));

/** The study with these sets at the end of its list, compared where there is room. */
export function withSets({ sets, compared }: Sets, added: readonly Omit<WeightSet, 'id'>[]): Sets {
  return added.reduce<Sets>(
    (made, set) => {
      if (made.sets.length >= mostSets) return made;
      const id = nextId('w', made.sets);
      const named = { ...set, id, name: freeName(kept(set.name), made.sets), by: kept(set.by) };
      const isCompared = made.compared.length < mostCompared;
      return {
        sets: [...made.sets, named],
        compared: isCompared ? [...made.compared, id] : made.compared,
      };
    },
    { sets, compared: compared.filter((id) => sets.some((set) => set.id === id)) },
  );
}

/** The list with a set under another name, or of someone else; an empty name changes nothing. */
export const withRenamed = (sets: readonly WeightSet[], id: string, given: Partial<Pick<WeightSet, 'name' | 'by'>>) =>
  sets.map((set) => {
    if (set.id !== id) return set;
    const name = kept(given.name ?? set.name);
    return { ...set, name: name === '' ? set.name : freeName(name, sets, id), by: kept(given.by ?? set.by) };
  });

export const withoutSet = ({ sets, compared }: Sets, id: string): Sets => ({
  sets: sets.filter((set) => set.id !== id),
  compared: compared.filter((one) => one !== id),
});

/** Compared or not, in the order of the sets; no more than there is room for. */
export function withCompared({ sets, compared }: Sets, id: string, isCompared: boolean): readonly string[] {
  const chosen = new Set(compared);
  if (!isCompared) chosen.delete(id);
  else if (compared.length < mostCompared) chosen.add(id);
  return sets.flatMap((set) => (chosen.has(set.id) ? [set.id] : []));
}

/** Whether the weights on display are those of a set, whatever they sum to. */
export function isApplied(
  study: Pick<RegionStudy, 'criteria' | 'weights'>,
  { weights }: Pick<WeightSet, 'weights'>,
): boolean {
  const sharesOf = (of: RegionStudy['weights'], criteria: readonly CriterionSpec[]): readonly number[] => {
    const given = criteria.map(({ id }) => of[id] ?? 0);
    const sum = given.reduce((total, weight) => total + weight, 0);
    return sum === 0 ? given : given.map((weight) => weight / sum);
  };
  const [now, its] = [sharesOf(study.weights, study.criteria), sharesOf(weights, study.criteria)];
  return now.every((share, i) => Math.abs(share - (its[i] ?? 0)) < 1e-9);
}
