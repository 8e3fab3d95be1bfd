import { choiceOf, clausesOf } from '../analyse/cells-of.ts';
import type { MethodCard, MethodInput, ParamValues } from '../analyse/method.ts';
import { type Problem, problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { Steps } from '../base/steps.ts';
import type { IncidentTable, PanelTable } from '../columns/table.ts';
import { borderLengthKm, sectors } from '../corridors/corridor.ts';
import { corridorDepthKm, recordedKmInitially } from '../corridors/geography.ts';
import { studyArea } from '../corridors/study-area.ts';
import { discloseSegments } from '../disclose/disclose-segments.ts';
import { disclosedRows } from '../disclose/disclosed-rows.ts';
import type { Clause } from '../document/document.ts';
import { locateIncidents } from '../select/locate-incidents.ts';
import { tallyAreas } from '../select/tally-areas.ts';
import { tallyCellMonths } from '../select/tally-cell-months.ts';

type Clauses = Readonly<Record<string, Clause>>;

/** Filters by kind have been applied to what is shown; months and kilometres have not. */
const withoutCategories = (clauses: Clauses): Clauses =>
  Object.fromEntries(Object.entries(clauses).filter(([, clause]) => clause.kind !== 'categories'));

function* shownRows(
  table: IncidentTable,
  input: MethodInput,
  params: ParamValues,
  resolution: number,
  threshold: number,
): Steps<IncidentTable> {
  const cells = { resolution, depthKm: corridorDepthKm, recordedKm: recordedKmInitially };
  const choice = choiceOf({ ...cells, exactOnly: false, ...params });
  const whole = { fromKm: 0, toKm: borderLengthKm, depthKm: corridorDepthKm };
  const area = yield* studyArea(input.geography, { ...whole, resolution: choice.resolution });
  const months = yield* tallyCellMonths(table, area, clausesOf(input, choice));
  return yield* locateIncidents(disclosedRows(area, months, threshold), input.geography.index);
}

function shownPanel(
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

/**
 * What a method gets of the person's own data. A method that lets out classes alone gets the records; one whose results
 * hold sums, places or dates gets a table made of figures that are shown; one that cannot do with those gets none.
 * Errors: "own-data-refused".
 * @param resolution of the cells that are held back, where the method has none of its own
 */
export function* ownInput(
  input: MethodInput,
  card: MethodCard,
  params: ParamValues,
  resolution: number,
  threshold: number,
): Steps<Result<MethodInput, Problem>> {
  if (card.ownData === 'classes') return ok(input);
  if (card.ownData === 'refused') return err(problem('own-data-refused', { method: card.id }));
  const { incidents, panel, clauses } = input;
  return ok({
    ...input,
    incidents: incidents === null ? null : yield* shownRows(incidents, input, params, resolution, threshold),
    panel: panel === null ? null : shownPanel(panel, clauses, threshold),
    clauses: withoutCategories(clauses),
    basis: 'disclosed' as const,
  });
}
