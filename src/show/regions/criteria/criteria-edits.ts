import type { CriterionCard } from '../../../analyse/criteria/catalog.ts';
import { type CriterionSpec, type RegionStudy, startedCriterion } from '../../../document/regions.ts';
import { nextId } from '../../../document/with-kept.ts';

export const mostCriteria = 40;
export const mostWeight = 100;
const firstWeight = 20;
/** One that a person makes up: it is nothing that anybody lacks. */
export const ownCriterion = 'typed';

type Kept = Pick<RegionStudy, 'criteria' | 'weights' | 'sets'>;

/** An id that no criterion has, and none that a set of weights still names. */
function freshId({ criteria, weights, sets }: Kept): string {
  const named = [weights, ...sets.map((set) => set.weights)].flatMap((of) => Object.keys(of));
  return nextId('k', [...criteria, ...named.map((id) => ({ id }))]);
}

/** A new one counts as much as the others do on average, so that none of them loses its place. */
function averageWeight({ criteria, weights }: Kept): number {
  const given = criteria.map(({ id }) => weights[id] ?? 0).filter((weight) => weight > 0);
  return given.length === 0 ? firstWeight : Math.round(given.reduce((sum, weight) => sum + weight, 0) / given.length);
}

const noTyped: CriterionSpec['typed'] = { unit: { en: '', es: '' }, source: '', date: '', figures: [] };

/** The study with one more criterion at its end; one that is brought waits for its figures. */
export function withCriterion(
  study: Kept,
  card: CriterionCard,
): Pick<Kept, 'criteria' | 'weights'> & { readonly id: string } {
  const id = freshId(study);
  const started = startedCriterion(id, card.id, card.direction);
  return {
    id,
    criteria: [...study.criteria, card.from === 'brought' ? { ...started, typed: noTyped } : started],
    weights: { ...study.weights, [id]: averageWeight(study) },
  };
}

const without = (weights: RegionStudy['weights'], gone: string): RegionStudy['weights'] =>
  Object.fromEntries(Object.entries(weights).filter(([id]) => id !== gone));

/** The study without a criterion, and without its weight in any set. */
export const withoutCriterion = ({ criteria, weights, sets }: Kept, gone: string): Kept => ({
  criteria: criteria.filter(({ id }) => id !== gone),
  weights: without(weights, gone),
  sets: sets.map((set) => ({ ...set, weights: without(set.weights, gone) })),
});

export const withChange = (
  criteria: readonly CriterionSpec[],
  id: string,
  change: Partial<Omit<CriterionSpec, 'id' | 'criterion'>>,
): readonly CriterionSpec[] => criteria.map((spec) => (spec.id === id ? { ...spec, ...change } : spec));

/** One place up or down. */
export function moved(criteria: readonly CriterionSpec[], id: string, by: -1 | 1): readonly CriterionSpec[] {
  const at = criteria.findIndex((spec) => spec.id === id);
  const spec = criteria[at];
  if (spec === undefined || at + by < 0 || at + by >= criteria.length) return criteria;
  const others = criteria.filter((one) => one.id !== id);
  return [...others.slice(0, at + by), spec, ...others.slice(at + by)];
}

/** A weight as it is kept: a whole number of 0 to 100. */
export const keptWeight = (weight: number): number => Math.round(Math.min(mostWeight, Math.max(0, weight)));

export const equalWeights = (criteria: readonly CriterionSpec[]): RegionStudy['weights'] =>
  Object.fromEntries(criteria.map(({ id }) => [id, firstWeight]));

/** Whether all criteria weigh the same, and something. */
export function areEqual({ criteria, weights }: Pick<Kept, 'criteria' | 'weights'>): boolean {
  const given = new Set(criteria.map(({ id }) => weights[id] ?? 0));
  return given.size <= 1 && !given.has(0);
}

/** Criteria of which planners bring the figures and nobody has yet, with the study's own entry where one waits for them. */
export function notConsidered(
  { criteria }: Pick<Kept, 'criteria'>,
  cards: readonly CriterionCard[],
): readonly { readonly card: CriterionCard; readonly spec: CriterionSpec | null }[] {
  return cards
    .filter(({ id, from }) => from === 'brought' && id !== ownCriterion)
    .flatMap((card) => {
      const own = criteria.filter(({ criterion }) => criterion === card.id);
      const hasFigures = own.some(({ typed }) => (typed?.figures.length ?? 0) > 0);
      return hasFigures ? [] : [{ card, spec: own[0] ?? null }];
    });
}
