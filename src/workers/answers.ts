import { cellsOf, plainChoice } from '../analyse/cells-of.ts';
import { type MethodInput, resolveParams } from '../analyse/method.ts';
import type { Period } from '../analyse/shapes.ts';
import { type Json, keyOf } from '../base/fingerprint.ts';
import { type Problem, problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { Steps } from '../base/steps.ts';
import { monthIndexOf } from '../base/units.ts';
import { joinSplit } from '../columns/join-split.ts';
import type { ReadTable } from '../columns/read-table.ts';
import type { Table } from '../columns/table.ts';
import { type Corridor, corridorOf, sectors } from '../corridors/corridor.ts';
import { eventsOf } from '../corridors/events-of.ts';
import { drawnFeature } from '../corridors/feature.ts';
import type { Geography } from '../corridors/geography.ts';
import { schematicRoutes } from '../corridors/routes.ts';
import { disclose } from '../disclose/disclose.ts';
import { ruleFor, type SmallCellRule } from '../disclose/rule.ts';
import { type BriefingRule, emptyDocument } from '../document/document.ts';
import { type ByteSource, inMemory } from '../read/byte-source.ts';
import { monthsChosen } from '../select/clauses.ts';
import { type CubeAsked, cubeLimit } from '../select/cube-limits.ts';
import { filledToOf } from '../select/filled-to.ts';
import { locateIncidents } from '../select/locate-incidents.ts';
import { tallyAreas } from '../select/tally-areas.ts';
import { upToMonth } from '../select/up-to-month.ts';
import { wholeCorridor } from '../select/whole-corridor.ts';
import { answerAgreement } from './answer-agreement.ts';
import { answerBins } from './answer-bins.ts';
import { answerCheck } from './answer-check.ts';
import { answerFiles, readOf } from './answer-files.ts';
import { answerFrames } from './answer-frames.ts';
import { answerPick } from './answer-pick.ts';
import { pickPanel } from './answer-pick-areas.ts';
import { answerRegions, withRegions } from './answer-regions.ts';
import { answerRun, type Ground } from './answer-run.ts';
import { heldFrom } from './held-from.ts';
import { monthsOf, openedOf } from './opened-of.ts';
import type { Answers, Opened, OwnGround, Question, Run, Scope } from './protocol.ts';
import { withAreas, zonesFor } from './run-areas.ts';
import { tablesNamed } from './tables-named.ts';
import type { Tools } from './tools.ts';

export type Answer = Answers[keyof Answers];

/** Tables by name, as the desk holds them. */
export type Held = Map<string, ReadTable>;

/**
 * Answers a question from the tables at hand: rooms 2 to 7 in a row. The app's worker and the command line both call it.
 * @param tools methods may be left out where no method is asked for
 * @param given what an "open", "split" or "inspect" is about; empty for the others
 */
export function* answerTo(
  question: Question,
  held: Held,
  geography: Geography,
  given: ByteSource | Uint8Array,
  tools: Tools,
): Steps<Result<Answer, Problem>> {
  const file = given instanceof Uint8Array ? inMemory(given) : given;
  switch (question.kind) {
    case 'open':
      return yield* open(question, held, geography, file, tools);
    case 'split':
      return yield* split(question, held, file, tools);
    case 'inspect':
    case 'rejections':
    case 'release-diff':
    case 'reconcile':
    case 'area-months':
      return yield* answerFiles(question, held, file, tools);
    default:
      return yield* answerTables(question, held, geography, tools);
  }
}

type FileKind = 'open' | 'split' | 'inspect' | 'rejections' | 'release-diff' | 'reconcile' | 'area-months';

function* answerTables(
  question: Exclude<Question, { readonly kind: FileKind }>,
  held: Held,
  geography: Geography,
  tools: Tools,
): Steps<Result<Answer, Problem>> {
  if (question.kind === 'outline') {
    if (tools.shapes === null) return err(problem('engine-failed', { part: question.kind }));
    return yield* tools.shapes.answerOutline(question, geography);
  }
  if (question.kind === 'regions') return yield* answerRegions(question, { held, geography, tools });
  const whole = held.get(question.table);
  if (whole === undefined) return err(problem('engine-failed', { part: question.kind }));
  const isPublished = whole.provenance.isPublic || question.asPublished;
  const rule = ruleFor(isPublished, question.disclosure);
  const briefing = isPublished ? null : (question.disclosure.briefing ?? null);
  const read = briefing === null ? whole : { ...whole, table: upToMonth(whole.table, briefing.until) };
  const corridor = countedCorridor(question.corridor, rule);
  if (corridor === undefined) return err(problem('engine-failed', { part: question.kind }));
  const { table } = read;
  const limit = table.kind === 'incidents' ? cubeLimit(table, askedOf(question, corridor, briefing)) : null;
  if (limit !== null) return err(limit);
  const here = { clauses: question.clauses, corridor };
  const stretch = { from: corridor.fromKm, to: corridor.toKm };
  const groundOf = function* (run: Run): Steps<Result<Ground, Problem>> {
    const card = tools.methods.find((method) => method.card.id === run.analysis.method)?.card;
    const params = card === undefined ? {} : resolveParams(card, run.analysis.params);
    const given = { ...inputOf(read, here, geography, run, tools), ...filledOf(whole.table, briefing) };
    const filled = yield* withAreas(given, params, { held, tools, disclosure: question.disclosure });
    if (!filled.ok) return filled;
    const input = yield* withRegions(filled.value, run, question, { held, geography, tools });
    if (!input.ok) return input;
    const tables = [read, ...tablesNamed(params).map((id) => held.get(id))];
    const sha256 = tables.map((one) => (one === undefined ? '' : stateOf(one))).join(' ');
    return ok({ input: input.value.input, rule: input.value.rule ?? rule, briefing, sha256, tools });
  };
  switch (question.kind) {
    case 'areas':
      if (table.kind !== 'panel') return wrongTable(question.kind);
      return ok(disclose(tallyAreas(table, sectors, stretch, question.clauses), rule));
    case 'national':
      return national(table, rule);
    case 'bins':
      if (table.kind !== 'incidents') return wrongTable(question.kind);
      return ok(yield* answerBins(question, table, corridor, geography, rule, briefing));
    case 'cells': {
      const plain = { before: null, cut: [], count: 'records' } as const;
      const period = question.period ?? periodOf(table, question);
      const input = inputOf(read, here, geography, { ...plain, now: period }, tools);
      const result = yield* cellsOf(input, { ...plainChoice(question.resolution), depthKm: corridor.depthKm });
      if (!result.ok) return result;
      const grid = briefing?.resolution ?? question.resolution;
      return ok(disclose(result.value, rule, yield* heldFrom(input, result.value, rule, grid)));
    }
    case 'frames': {
      const plain = { now: question.months, before: null, cut: [], count: 'records' } as const;
      return yield* answerFrames(question, inputOf(read, here, geography, plain, tools), rule, briefing);
    }
    case 'analysis':
    case 'shift': {
      const ground = yield* groundOf(question);
      return ground.ok ? yield* answerRun(question, ground.value) : ground;
    }
    case 'check': {
      const ground = yield* groundOf(question);
      return ground.ok ? yield* answerCheck(question, ground.value) : ground;
    }
    case 'agreement':
      return yield* answerAgreement(question, groundOf);
    case 'area-counts':
    case 'selection': {
      const { places, hands } = tools;
      if (table.kind !== 'incidents' || places === null) return wrongTable(question.kind);
      const zonesOf = (unit: string) => zonesFor(unit, geography, held, tools);
      const ground = { table, read, corridor, rule, briefing, geography, held, hands, zonesOf };
      return question.kind === 'selection'
        ? yield* places.answerSelection(question, ground)
        : yield* places.answerAreaCounts(question, ground);
    }
    case 'pick':
      if (table.kind === 'panel') return pickPanel(question, table, question.clauses, rule);
      if (table.kind !== 'incidents') return wrongTable(question.kind);
      return yield* answerPick(question, table, geography, rule, (unit) => zonesFor(unit, geography, held, tools));
  }
}

/** What a question about one table asks of a cube. */
const askedOf = (question: Scope & object, { depthKm }: Corridor, briefing: BriefingRule | null): CubeAsked => ({
  resolutions: [
    ...('resolution' in question && typeof question.resolution === 'number' ? [question.resolution] : []),
    ...(briefing === null ? [] : [briefing.resolution]),
  ],
  depthKm,
  clauses: question.clauses,
});

/** How far the records go that a briefing shows: as far as all of them do, or to where it stops. */
function filledOf(table: Table, briefing: BriefingRule | null): Pick<MethodInput, 'filledTo'> {
  if (briefing === null || table.kind !== 'incidents') return {};
  return { filledTo: monthIndexOf(Math.min(filledToOf(table), briefing.until)) };
}

/** What an answer depends on of a table: its bytes, how they were read, and whether its figures have been split since. */
function stateOf({ table, provenance, reading }: ReadTable): string {
  const split = table.kind === 'panel' && table.split !== null ? ' split' : '';
  const read = Object.keys(reading).length === 0 ? '' : ` ${keyOf(reading as unknown as Json)}`;
  return `${provenance.sha256}${split}${read}`;
}

function countedCorridor(given: Scope['corridor'], { threshold }: SmallCellRule): Corridor | undefined {
  const corridor = corridorOf(given);
  const isFree = corridor !== undefined && threshold !== null && typeof given !== 'string';
  return isFree ? wholeCorridor(corridor) : corridor;
}

const wrongTable = (part: string): Result<never, Problem> => err(problem('engine-failed', { part }));

function* open(
  question: Question & { readonly kind: 'open' },
  held: Held,
  geography: Geography,
  file: ByteSource,
  tools: Tools,
): Steps<Result<Opened, Problem>> {
  const read = yield* readOf(question, file, tools);
  if (!read.ok) return read;
  const { table, provenance } = read.value;
  const known = question.known.find(({ sha256 }) => sha256 === provenance.sha256);
  const name = known?.table ?? question.table;
  const located = table.kind === 'incidents' ? yield* locateIncidents(table, geography.index) : table;
  const whole = { ...read.value, table: located };
  held.set(name, whole);
  const { reading } = tools;
  // Where the records of a cube lie is known to the cell alone.
  if (reading === null || located.kind !== 'incidents' || located.cube !== undefined)
    return ok(openedOf(name, whole, null));
  const { threshold } = ruleFor(provenance.isPublic, emptyDocument.disclosure);
  return ok(openedOf(name, whole, yield* reading.placeReport(located, geography, threshold)));
}

function* split(
  question: Question & { readonly kind: 'split' },
  held: Held,
  file: ByteSource,
  tools: Tools,
): Steps<Result<Opened, Problem>> {
  const read = yield* readOf(question, file, tools);
  if (!read.ok) return read;
  const before = held.get(question.table);
  if (before?.table.kind !== 'panel' || read.value.table.kind !== 'panel') return wrongTable(question.kind);
  const table = joinSplit(before.table, read.value.table);
  if (!table.ok) return table;
  const joined = { ...before, table: table.value };
  held.set(question.table, joined);
  return ok(openedOf(question.table, joined, null));
}

function periodOf(table: Table, { clauses }: Scope): Period {
  const { from, to } = monthsOf(table);
  return monthsChosen(clauses, from, to - from);
}

function national(table: Table, rule: SmallCellRule): Result<Answer, Problem> {
  if (table.kind !== 'panel') return wrongTable('national');
  const values = table.total.subarray(0, table.months);
  const { firstMonth, measure } = table;
  return ok(disclose({ shape: 'series', measure, firstMonth, values: Float64Array.from(values) }, rule));
}

/** What the person drew, beside what the app has. */
const ownGround = ({ corridors, features, events }: OwnGround): Pick<MethodInput, 'features' | 'events' | 'drawn'> => ({
  features: [...schematicRoutes, ...features.map(drawnFeature)],
  events: eventsOf(events),
  drawn: corridors.flatMap((corridor) => corridorOf(corridor) ?? []),
});

function inputOf(
  { table, provenance }: ReadTable,
  { clauses, corridor }: { readonly clauses: Scope['clauses']; readonly corridor: Corridor },
  geography: Geography,
  { now, before, cut, count, own }: Pick<Run, 'now' | 'before' | 'cut' | 'count' | 'own'>,
  { hands }: Tools,
): MethodInput {
  return {
    incidents: table.kind === 'incidents' ? table : null,
    panel: table.kind === 'panel' ? table : null,
    geography,
    corridor,
    clauses,
    now,
    before,
    cut,
    breaks: provenance.breaks,
    count,
    basis: 'rows',
    zones: null,
    denominator: null,
    hands,
    ...(own === undefined ? {} : ownGround(own)),
  };
}
