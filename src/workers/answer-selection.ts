import type { PickResult, SelectedAmong } from '../analyse/shapes.ts';
import type { Problem } from '../base/problem.ts';
import { ok, type Result } from '../base/result.ts';
import type { Steps } from '../base/steps.ts';
import type { IncidentTable } from '../columns/table.ts';
import { type StudyArea, studyArea } from '../corridors/study-area.ts';
import { disclose } from '../disclose/disclose.ts';
import type { Disclosed } from '../disclose/disclosed.ts';
import { cellsOfRows } from '../select/cells-of-rows.ts';
import { kilometresChosen } from '../select/clauses.ts';
import { ringsOfRows, rowsInCells, rowsInStretch, rowsOfUnits, wholeBins } from '../select/marked-rows.ts';
import { tallyPickedRows } from '../select/tally-pick.ts';
import { type PlaceUnits, shownOf, tallyPlaces } from '../select/tally-places.ts';
import { zonesOfRows } from '../select/zones-of-rows.ts';
import type { PlaceGround } from './place-ground.ts';
import type { Question } from './protocol.ts';
import { shownTable, withoutCategories } from './shown-table.ts';

type SelectionQuestion = Extract<Question, { readonly kind: 'selection' }>;

/** What is counted: the records themselves, or of own data those of cell-months that are shown. */
interface Counted {
  readonly table: IncidentTable;
  readonly clauses: SelectionQuestion['clauses'];
  /** The map's cells in the corridor: what is in none of them is not shown. */
  readonly area: StudyArea;
}

function* countedOf(question: SelectionQuestion, ground: PlaceGround): Steps<Counted> {
  const { rule, briefing, corridor, geography, table } = ground;
  const { clauses } = question;
  const resolution = rule.threshold === null ? question.resolution : (briefing?.resolution ?? question.resolution);
  const { from, to } = kilometresChosen(clauses, { from: corridor.fromKm, to: corridor.toKm });
  const area = yield* studyArea(geography, { fromKm: from, toKm: to, depthKm: corridor.depthKm, resolution });
  if (rule.threshold === null) return { table, clauses, area };
  const holding = { resolution, threshold: rule.threshold };
  const shown = yield* shownTable(table, geography, clauses, holding);
  return { table: shown, clauses: withoutCategories(clauses), area };
}

/** The table with those kinds alone that a clause filters by: of all that is shown no kinds are told. */
function filteredAlone(table: IncidentTable, clauses: SelectionQuestion['clauses']): IncidentTable {
  const filtered = new Set(
    Object.values(clauses).flatMap((clause) => (clause.kind === 'categories' ? [clause.column] : [])),
  );
  const categories = Object.entries(table.categories).filter(([column]) => filtered.has(column));
  return { ...table, categories: Object.fromEntries(categories) };
}

/** Which rows are marked, and the areas that they are told by; null: by cells of the grid. */
interface Marked {
  readonly rows: Uint8Array;
  readonly areas: PlaceUnits | null;
  readonly stretch: SelectedAmong['stretch'];
}

const byCells = (rows: Uint8Array, stretch: Marked['stretch'] = null): Marked => ({ rows, areas: null, stretch });

function* markedDrawn(question: SelectionQuestion, ids: readonly string[], table: IncidentTable): Steps<Marked> {
  const drawn = question.drawn.filter(({ id, lonLat }) => ids.includes(id) && lonLat.length > 2);
  const rings = drawn.map(({ lonLat }) => lonLat);
  const unitOf = yield* ringsOfRows(table, rings);
  const own = drawn.map(({ id }) => id);
  const names = drawn.map(({ id, name }) => name.en || name.es || id);
  const km = new Float32Array(own.length).fill(Number.NaN);
  return { rows: rowsOfUnits(unitOf, own, ids), areas: { ids: own, names, km, unitOf }, stretch: null };
}

/** @param isHeld small figures are held back: a stretch is counted in whole bins */
function* markedOf(
  question: SelectionQuestion,
  table: IncidentTable,
  { zonesOf, rule }: PlaceGround,
): Steps<Result<Marked, Problem>> {
  const { selection } = question;
  if (selection.kind === 'kilometres') {
    const stretch = rule.threshold === null ? { from: selection.from, to: selection.to } : wholeBins(selection);
    return ok(byCells(rowsInStretch(table, stretch), stretch));
  }
  if (selection.kind === 'shape') {
    const rings = yield* ringsOfRows(table, [selection.ring]);
    return ok(byCells(rowsOfUnits(rings, ['0'], ['0'])));
  }
  const { areas, ids } = selection;
  if (areas === 'cells') return ok(byCells(yield* rowsInCells(table, ids)));
  if (areas === 'drawn') return ok(yield* markedDrawn(question, ids, table));
  const zones = yield* zonesOf(areas);
  if (!zones.ok) return zones;
  const unitOf = yield* zonesOfRows(table, zones.value);
  const { ids: all, names, borderKm: km } = zones.value;
  return ok({ rows: rowsOfUnits(unitOf, all, ids), areas: { ids: all, names, km, unitOf }, stretch: null });
}

/**
 * What is marked on the map, counted under the clauses among what the map shows. Public records are counted where they
 * are; of own data whole cell-months that are shown, each by the centre of its cell of the grid: whatever is marked,
 * two selections differ by figures that are shown.
 */
export function* answerSelection(
  question: SelectionQuestion,
  ground: PlaceGround,
): Steps<Result<Disclosed<PickResult>, Problem>> {
  const { table, clauses, area } = yield* countedOf(question, ground);
  const marked = yield* markedOf(question, table, ground);
  if (!marked.ok) return marked;
  const { areas, stretch } = marked.value;
  const cells = yield* cellsOfRows(table, area);
  const [all, taken] = [shownOf(cells), shownOf(cells, marked.value.rows)];
  const picked = { units: [], now: question.now };
  const whole = yield* tallyPickedRows(filteredAlone(table, clauses), picked, (row) => all[row] === 1, clauses);
  const tally = yield* tallyPickedRows(table, picked, (row) => taken[row] === 1, clauses);
  const units = areas ?? { ids: area.ids, names: [], km: area.borderKm, unitOf: cells };
  const places = yield* tallyPlaces(table, units, taken, clauses, question.now);
  const among = { records: whole.records, people: whole.people, places, stretch };
  const basis = ground.rule.threshold === null ? 'rows' : 'disclosed';
  return ok(disclose({ shape: 'pick', basis, ...tally, units: places.length, among }, ground.rule));
}
