import type { MethodCard, MethodInput, ParamValues } from '../analyse/method.ts';
import { type Problem, problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { Steps } from '../base/steps.ts';
import type { PanelTable } from '../columns/table.ts';
import { borderLengthKm, sectors } from '../corridors/corridor.ts';
import { discloseSegments } from '../disclose/disclose-segments.ts';
import { breaksUnder } from '../select/breaks-crossed.ts';
import { tallyAreas } from '../select/tally-areas.ts';
import { type Clauses, type Holding, shownInput, withoutCategories } from './shown-table.ts';

export function shownPanel(
  panel: PanelTable & MethodInput['panel'],
  clauses: Clauses,
  threshold: number,
): MethodInput['panel'] {
  const whole = { from: 0, to: borderLengthKm };
  const shown = discloseSegments(tallyAreas(panel, sectors, whole, withoutMonths(clauses)), threshold);
  const areas = shown.segments.map(({ id }) => id);
  return { ...panel, areas, groups: [], total: shown.values, split: null };
}

const withoutMonths = (clauses: Clauses): Clauses =>
  Object.fromEntries(Object.entries(clauses).filter(([, clause]) => clause.kind === 'categories'));

/** Cells smaller than the grid's would cut what it shows into parts that may be small. */
const isFiner = ({ unit = 'cells', resolution }: ParamValues, grid: number): boolean =>
  unit === 'cells' && typeof resolution === 'number' && resolution > grid;

/**
 * What a method gets of the person's own data. A method that lets out classes alone gets the records; one whose results
 * hold sums, places or dates gets a table made of figures that are shown; one that cannot do with those gets none.
 * Errors: "own-data-refused", "own-data-finer" for cells smaller than the grid's.
 */
export function* ownInput(
  input: MethodInput,
  card: MethodCard,
  params: ParamValues,
  holding: Holding,
): Steps<Result<MethodInput, Problem>> {
  if (card.ownData === 'refused') return err(problem('own-data-refused', { method: card.id }));
  const { incidents, panel, clauses, breaks } = input;
  if (incidents !== null && isFiner(params, holding.resolution)) {
    return err(problem('own-data-finer', { resolution: holding.resolution }));
  }
  if (card.ownData === 'classes') return ok(input);
  const shown = yield* shownInput(input, params.exactOnly === true, holding);
  return ok({
    ...shown,
    panel: panel === null ? null : shownPanel(panel, clauses, holding.threshold),
    clauses: withoutCategories(clauses),
    breaks: breaksUnder(breaks, clauses),
    basis: 'disclosed' as const,
  });
}
