import { clausesOf, plainChoice } from '../analyse/cells-of.ts';
import type { MethodInput } from '../analyse/method.ts';
import { type CellResult, cellFigures } from '../analyse/shapes.ts';
import { areaCountsOf, areasAsked, withRates } from '../analyse/units/area-counts.ts';
import { type CountedPart, joinedAreas } from '../analyse/units/joined-areas.ts';
import type { Problem } from '../base/problem.ts';
import { ok, type Result } from '../base/result.ts';
import type { Steps } from '../base/steps.ts';
import type { Zones } from '../corridors/zones.ts';
import { disclose } from '../disclose/disclose.ts';
import type { Disclosed } from '../disclose/disclosed.ts';
import { observedZones } from '../select/observed-zones.ts';
import { areasThere, drawnZones } from './drawn-zones.ts';
import { heldFrom } from './held-from.ts';
import type { PlaceGround } from './place-ground.ts';
import type { Question } from './protocol.ts';
import { denominatorIn } from './run-areas.ts';
import { type Holding, partsOf, withoutCategories } from './shown-table.ts';

type Asked = Extract<Question, { readonly kind: 'area-counts' }>;

const zero = cellFigures.indexOf('zero');
const notObserved = cellFigures.indexOf('not-observed');

/** Areas in lists of which none holds two that lie over one another, and the order that they are told in. */
interface Listed {
  readonly zones: readonly Zones[];
  readonly ids: readonly string[];
}

function* zonesAskedFor(question: Asked, ground: PlaceGround): Steps<Result<Listed, Problem>> {
  const { areas, drawn, period } = question;
  if (areas === 'drawn') {
    const there = areasThere(drawn, period);
    // Of none there is nothing to count, and an answer all the same.
    return ok({ zones: yield* drawnZones(there, ground.geography), ids: there.map(({ id }) => id) });
  }
  const zones = yield* ground.zonesOf(areas);
  return zones.ok ? ok({ zones: [zones.value], ids: zones.value.ids }) : zones;
}

function inputOf({ period, clauses }: Asked, { table, read, corridor, geography, hands }: PlaceGround): MethodInput {
  return {
    incidents: table,
    panel: null,
    geography,
    corridor,
    clauses,
    now: period,
    before: null,
    cut: [],
    breaks: read.provenance.breaks,
    count: 'records',
    basis: 'rows',
    zones: null,
    denominator: null,
    hands,
  };
}

/**
 * Which cells own data are counted in as a whole; null for public data, whose points are exact. The map shows cells and
 * areas at once, and outlines that a person draws are free: areas that held back their own months could be subtracted
 * from cells, or from one another, to a part of a cell.
 */
function holdingOf({ resolution }: Asked, { rule: { threshold }, briefing }: PlaceGround): Holding | null {
  return threshold === null ? null : { resolution: briefing?.resolution ?? resolution, threshold };
}

/** Areas that hold a cell of the whole file, or lie near one: an empty one among them is a zero. */
function* withObserved(result: CellResult, input: MethodInput, zones: Zones, holding: Holding): Steps<CellResult> {
  const { incidents, geography } = input;
  if (incidents === null) return result;
  const { shown, held } = yield* partsOf(incidents, geography, {}, holding);
  const { recordedKm } = plainChoice(0);
  const [near, nearHeld] = [
    yield* observedZones(shown, zones, recordedKm),
    yield* observedZones(held, zones, recordedKm),
  ];
  const isSeen = areasAsked(input, zones).map((zone) => near[zone] === 1 || nearHeld[zone] === 1);
  const isZero = (i: number): boolean => result.figure[i] === notObserved && isSeen[i] === true;
  const orZero = (values: CellResult['records']): Float64Array =>
    Float64Array.from(values, (value, i) => (isZero(i) ? 0 : value));
  return {
    ...result,
    records: orZero(result.records),
    people: orZero(result.people),
    figure: Uint8Array.from(result.figure, (state, i) => (isZero(i) ? zero : state)),
  };
}

/** Counts in areas of which none lies over another: exact points, or whole cells by their centres. */
function* countedIn(
  zones: Zones,
  plain: MethodInput,
  holding: Holding | null,
  { rule }: PlaceGround,
  resolution: number,
): Steps<Result<CountedPart, Problem>> {
  const input = { ...plain, zones };
  const choice = plainChoice(0);
  if (holding === null || input.incidents === null) {
    const counted = yield* areaCountsOf(input, choice);
    if (!counted.ok) return counted;
    return ok({ result: counted.value, months: yield* heldFrom(input, counted.value, rule, resolution) });
  }
  const parts = yield* partsOf(input.incidents, input.geography, clausesOf(input, choice), holding);
  const own: MethodInput = { ...input, incidents: parts.shown, clauses: withoutCategories(input.clauses) };
  const counted = yield* areaCountsOf(own, choice);
  if (!counted.ok) return counted;
  const result = yield* withObserved(counted.value, input, zones, holding);
  return ok({ result, months: yield* heldFrom(input, result, rule, holding.resolution, true) });
}

/** Denominators of several lists of areas as one. */
function denominatorOf({ figure, period, disclosure }: Asked, lists: readonly Zones[], held: PlaceGround['held']) {
  const found = lists.flatMap((zones) => denominatorIn(figure, zones, held, { period, disclosure }) ?? []);
  const [first] = found;
  if (first === undefined) return null;
  return { name: first.name, values: new Map(found.flatMap(({ values }) => [...values])) };
}

/**
 * Incidents counted in areas, with their rates where a denominator is named. A record counts in every drawn area that
 * holds it. Own data are counted in whole cell-months that are shown, by the centres of their cells: any sum or
 * difference of such figures is one of figures that are shown.
 * Errors: "zones-missing", "denominator-missing", "denominator-zero".
 */
export function* answerAreaCounts(question: Asked, ground: PlaceGround): Steps<Result<Disclosed<CellResult>, Problem>> {
  const listed = yield* zonesAskedFor(question, ground);
  if (!listed.ok) return listed;
  const { zones, ids } = listed.value;
  const input = inputOf(question, ground);
  const holding = holdingOf(question, ground);
  const parts: CountedPart[] = [];
  for (const each of zones) {
    const counted = yield* countedIn(each, input, holding, ground, question.resolution);
    if (!counted.ok) return counted;
    parts.push(counted.value);
  }
  const { result, months } = joinedAreas(parts, ids);
  if (question.figure === 'count' || result.ids.length === 0) return ok(disclose(result, ground.rule, months));
  const rated = withRates(result, denominatorOf(question, zones, ground.held));
  return rated.ok ? ok(disclose(rated.value, ground.rule, months)) : rated;
}
