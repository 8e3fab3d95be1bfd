import { type MethodInput, resolveParams } from '../analyse/method.ts';
import { heldTables, type RegionGround } from '../analyse/regions/region-ground.ts';
import type { CellResult } from '../analyse/shapes.ts';
import { keyOf } from '../base/fingerprint.ts';
import { monthIndex, monthOfDay } from '../base/month.ts';
import { type Problem, problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { Steps } from '../base/steps.ts';
import { dayIndexOf, type MonthIndex, monthIndexOf } from '../base/units.ts';
import type { ReadTable } from '../columns/build-table.ts';
import type { AreaFigureTable, IncidentTable } from '../columns/table.ts';
import { corridorById } from '../corridors/corridor.ts';
import { corridorDepthKm, type Geography } from '../corridors/geography.ts';
import type { Zones } from '../corridors/zones.ts';
import { disclose } from '../disclose/disclose.ts';
import { heldCases } from '../disclose/held-cases.ts';
import { heldFigures, withoutSmallMonths } from '../disclose/held-figures.ts';
import { ruleFor, type SmallCellRule } from '../disclose/rule.ts';
import type { Disclosure } from '../document/document.ts';
import { sectorYearsTable } from '../document/judges-regions.ts';
import type { RegionStudy } from '../document/regions.ts';
import { yearlyFigures } from '../select/area-figures-of.ts';
import { cubeLimit } from '../select/cube-limits.ts';
import { filledToOf } from '../select/filled-to.ts';
import { upToMonth } from '../select/up-to-month.ts';
import { heldFrom } from './held-from.ts';
import { shownPanel } from './own-input.ts';
import type { NamedTable, RegionsAsked } from './protocol.ts';
import { zonesFor } from './run-areas.ts';
import { shownTable } from './shown-table.ts';
import { tablesNamed } from './tables-named.ts';
import type { Tools } from './tools.ts';

/** What regions are judged in: the tables, by name, and what works on them. */
export interface RegionsHere {
  readonly held: ReadonlyMap<string, ReadTable>;
  readonly geography: Geography;
  readonly tools: Tools;
}

/** How much may be shown. */
interface Asker {
  readonly disclosure: Disclosure;
}

interface Made {
  readonly ground: RegionGround;
  /** The strictest of the rules of the tables in it. */
  readonly rule: SmallCellRule;
}

const noRule: SmallCellRule = { threshold: null };
const stricter = (a: SmallCellRule, b: SmallCellRule): SmallCellRule => (a.threshold === null ? b : a);

function ruleOf(read: ReadTable | undefined, asPublished: boolean, disclosure: Disclosure): SmallCellRule {
  return read === undefined ? noRule : ruleFor(read.provenance.isPublic || asPublished, disclosure);
}

/** A person's own table as a briefing shows it: without what is newer. Others are as they are. */
function upToBriefing(
  read: ReadTable | undefined,
  asPublished: boolean,
  { briefing }: Disclosure,
): ReadTable | undefined {
  if (read === undefined || briefing === undefined || read.provenance.isPublic || asPublished) return read;
  return { ...read, table: upToMonth(read.table, briefing.until) };
}

/** Own records are made from figures that are shown. */
function* incidentsShown(
  read: ReadTable | undefined,
  rule: SmallCellRule,
  asked: RegionsAsked & Asker,
  { geography }: RegionsHere,
): Steps<IncidentTable | null> {
  if (read?.table.kind !== 'incidents') return null;
  const { threshold } = rule;
  if (threshold === null) return read.table;
  const resolution = asked.disclosure.briefing?.resolution ?? asked.resolution;
  return yield* shownTable(read.table, geography, {}, { resolution, threshold });
}

/** How far the records of a person's own go that are shown: as far as all of them do, or to where a briefing stops. */
function filledToIn(whole: ReadTable | undefined, shown: ReadTable | undefined, { briefing }: Disclosure) {
  if (whole?.table.kind !== 'incidents') return null;
  const end = filledToOf(whole.table);
  return whole === shown || briefing === undefined ? end : monthIndexOf(Math.min(end, briefing.until));
}

/** Tables of figures and areas that criteria and regions of a study name. */
const tablesOf = ({ criteria, own }: RegionStudy): ReadonlySet<string> =>
  new Set([
    ...criteria.flatMap(({ params }) => tablesNamed(params)),
    ...own.flatMap(({ parts }) => (parts.kind === 'zone' ? [parts.table] : [])),
  ]);

/** Loaded files of areas that regions of the person's own are of. */
function* loadedAreas(study: RegionStudy, { held, geography, tools }: RegionsHere): Steps<ReadonlyMap<string, Zones>> {
  const loaded = new Map<string, Zones>();
  for (const table of tablesOf(study)) {
    if (held.get(table)?.table.kind !== 'zones') continue;
    const built = yield* zonesFor(`table:${table}`, geography, held, tools);
    if (built.ok) loaded.set(table, built.value);
  }
  return loaded;
}

/** Figures of areas as they may be told, and the rules of those of which some are held back. */
function figuresShown({ study, published = [], disclosure }: RegionsAsked & Asker, { held }: RegionsHere) {
  const rules = { sectorYears: noRule, figures: noRule };
  const shown = (name: string, as: keyof typeof rules): AreaFigureTable | null => {
    const asPublished = published.includes(name);
    const read = upToBriefing(held.get(name), asPublished, disclosure);
    if (read === undefined) return null;
    const rule = ruleOf(read, asPublished, disclosure);
    const shownMonths = read.table.kind === 'area-months' ? withoutSmallMonths(read.table, rule) : read.table;
    const table = yearlyFigures(shownMonths);
    if (table === null) return null;
    const told = heldFigures(table, rule);
    if (told !== table || shownMonths !== read.table) rules[as] = rule;
    return told;
  };
  const figures = new Map<string, AreaFigureTable>();
  for (const name of tablesOf(study)) {
    const told = shown(name, 'figures');
    if (told !== null) figures.set(name, told);
  }
  return { figures, sectorYears: shown(sectorYearsTable, 'sectorYears'), rules };
}

const needsEmerging = (study: RegionStudy, part: string): boolean =>
  part === 'profile' || part === 'coverage' || study.criteria.some(({ criterion }) => criterion === 'emerging-share');

/** Why regions cannot be judged from a cube: they reach to the full depth, and are sums of the grid's cells. */
function cubeLimitOf(read: ReadTable | undefined, { resolution, disclosure }: RegionsAsked & Asker): Problem | null {
  if (read?.table.kind !== 'incidents') return null;
  const resolutions = [disclosure.briefing?.resolution ?? resolution];
  return cubeLimit(read.table, { resolutions, depthKm: corridorDepthKm, clauses: {} });
}

/** All that a question about regions sees. Error: "zones-missing". */
export function* regionGroundOf(
  asked: RegionsAsked & Asker & { readonly part?: string },
  named: NamedTable,
  here: RegionsHere,
): Steps<Result<Made, Problem>> {
  const { held, geography, tools } = here;
  const { study, disclosure } = asked;
  if (tools.regions === null) return err(problem('engine-failed', { part: 'regions' }));
  const shown = ({ table, asPublished }: NamedTable): ReadTable | undefined =>
    upToBriefing(held.get(table), asPublished, disclosure);
  const read = { incidents: shown(named), panel: shown(asked.panel) };
  const readCases = asked.cases === null ? undefined : shown(asked.cases);
  const rules = {
    incidents: ruleOf(read.incidents, named.asPublished, disclosure),
    panel: ruleOf(read.panel, asked.panel.asPublished, disclosure),
    cases: ruleOf(readCases, asked.cases?.asPublished ?? false, disclosure),
  };
  const limit = cubeLimitOf(read.incidents, asked);
  if (limit !== null) return err(limit);
  const zones = yield* zonesFor('counties', geography, held, tools);
  if (!zones.ok) return zones;
  const loaded = yield* loadedAreas(study, here);
  const { figures, sectorYears, rules: ofFigures } = figuresShown(asked, here);
  const { features } = asked.own;
  const regions = yield* tools.regions.regionsOf({ study, features, counties: zones.value, loaded, geography });
  const incidents = yield* incidentsShown(read.incidents, rules.incidents, asked, here);
  const panel = read.panel?.table.kind === 'panel' ? read.panel.table : null;
  const { threshold } = rules.panel;
  const all = { ...rules, ...ofFigures };
  const rule = Object.values(all).reduce(stricter, noRule);
  const heldIn = heldTables.filter((table) => all[table].threshold !== null);
  const filledTo = filledToIn(held.get(named.table), read.incidents, disclosure);
  const ground: RegionGround = {
    regions,
    coverage: tools.regions.coverageOf(regions, study.coverage),
    said: study.coverage,
    panel: panel === null || threshold === null ? panel : shownPanel(panel, {}, threshold),
    panelName: asked.panel.table,
    panelBreaks: read.panel?.provenance.breaks ?? [],
    incidents,
    incidentsName: named.table,
    ...(filledTo === null ? {} : { filledTo }),
    basis: rule.threshold === null ? 'rows' : 'disclosed',
    heldIn,
    sectorYears,
    cases: readCases?.table.kind === 'cases' ? heldCases(readCases.table, rules.cases) : null,
    casesName: asked.cases?.table ?? '',
    figures,
    emerging: needsEmerging(study, asked.part ?? 'ranking')
      ? yield* emergingOf(read.incidents, filledTo, rules.incidents, asked, here)
      : null,
    geography,
    hands: tools.hands,
  };
  return ok({ ground, rule });
}

/**
 * Emerging hot spots of the whole border at the method's own parameters, of a person's own records in no smaller cells
 * than the grid's; made once for all questions.
 */
function* emergingOf(
  read: ReadTable | undefined,
  filledTo: MonthIndex | null,
  rule: SmallCellRule,
  asked: RegionsAsked & Asker,
  { geography, tools }: RegionsHere,
): Steps<Result<CellResult, Problem> | null> {
  const { briefing } = asked.disclosure;
  const resolution = briefing?.resolution ?? asked.resolution;
  const method = tools.methods.find(({ card }) => card.id === 'emerging-hot-spots');
  const corridor = corridorById('whole-border');
  if (read?.table.kind !== 'incidents' || method === undefined || corridor === undefined) return null;
  const { threshold } = rule;
  const until = briefing?.until ?? null;
  const key = keyOf({ regions: 'emerging', sha256: read.provenance.sha256, threshold, resolution, until });
  const before = tools.recent.get(key);
  if (before?.shape === 'cells') return ok(before);
  const { table, provenance } = read;
  const first = table.day[0];
  const to = filledTo ?? filledToOf(table);
  const from = first === undefined ? monthIndex(2000, 1) : monthOfDay(dayIndexOf(first));
  const input: MethodInput = {
    incidents: table,
    panel: null,
    geography,
    corridor,
    clauses: {},
    now: { from, to },
    before: null,
    breaks: provenance.breaks,
    count: 'records',
    basis: 'rows',
    zones: null,
    denominator: null,
    hands: tools.hands,
  };
  const plain = resolveParams(method.card, {});
  const own = Math.min(Number(plain.resolution), resolution);
  const params = threshold === null ? plain : { ...plain, resolution: own };
  const result = yield* method.run(input, params, 1);
  if (!result.ok) return result;
  if (result.value.shape !== 'cells') return null;
  const shown = disclose(result.value, rule, yield* heldFrom(input, result.value, rule, resolution));
  tools.recent.set(key, shown);
  return ok(shown);
}
