import type { CriterionSpec, TypedFigure } from './regions.ts';

/** Criteria of which a small figure may give people or places away, by registry id. */
export const sensitiveCriteria: readonly string[] = ['shelters'];

/** A figure of a sensitive kind under this is kept as "fewer than 5", never as itself. */
export const leastShown = 5;
export const heldBounds = { value: null, low: 1, high: leastShown - 1 } as const;

type Bounds = Omit<TypedFigure, 'region'>;

const isSmall = (figure: number | null): boolean => figure !== null && figure > 0 && figure < leastShown;

/** Small figures of a sensitive kind, and ranges that would tell one: 1 to 4 alone is let through. */
export function heldTyped({ value, low, high }: Bounds): Bounds {
  if (value !== null) return isSmall(value) ? heldBounds : { value, low: value, high: value };
  if (!isSmall(low) && !isSmall(high)) return { value, low, high };
  const ends = [low, high, heldBounds.low, heldBounds.high].filter((end) => end !== null);
  return { value, low: Math.min(...ends), high: Math.max(...ends) };
}

/**
 * A criterion as a study may hold it, from wherever it comes: what a person typed, an address, a file. The same object
 * where nothing of it is small.
 */
export function sensitiveHeld(spec: CriterionSpec): CriterionSpec {
  const { criterion, typed } = spec;
  if (typed === null || !sensitiveCriteria.includes(criterion)) return spec;
  const isTold = typed.figures.some(({ value, low, high }) => [value, low, high].some(isSmall));
  if (!isTold) return spec;
  return {
    ...spec,
    typed: { ...typed, figures: typed.figures.map(({ region, ...bounds }) => ({ region, ...heldTyped(bounds) })) },
  };
}
