import { facts } from '../analyse/facts.ts';
import { resolveParams } from '../analyse/method.ts';
import { type Json, keyOf } from '../base/fingerprint.ts';
import { corridorOf, namedCorridor } from '../corridors/corridor.ts';
import { corridorDepthKm } from '../corridors/geography.ts';
import type { AnalysisSpec, Clause, Document } from '../document/document.ts';
import { type Frame, playedMonths, shownFrame } from '../document/frames.ts';
import { sectorYearsTable } from '../document/judges-regions.ts';
import { wholeMonths } from '../document/whole-months.ts';
import { monthsChosen } from '../select/clauses.ts';
import type { Period, Periods } from '../select/periods.ts';
import type { Job } from './job.ts';
import type { OpenTable } from './open-table.ts';
import { areaCountJobs, secondAreaJobs, secondCellJobs, selectionJobs } from './plan-hand.ts';
import { regionJobs, regionsOfRun } from './plan-regions.ts';
import type { Run, Scope } from './protocol.ts';
import { tablesNamed } from './tables-named.ts';

type Clauses = Document['clauses'];
type JobQuestion = Job['question'];

/** Clauses with their months replaced: a picture of another period under the same other filters. */
export function inPeriod(clauses: Clauses, period: { readonly from: number; readonly to: number }): Clauses {
  const others = Object.entries(clauses).filter(([, clause]) => clause.kind !== 'months');
  const months = { kind: 'months', from: period.from, to: period.to } as Clause;
  return Object.fromEntries([...others, ['time', months]]);
}

const jobOf = (slot: string, question: JobQuestion, data: OpenTable, named: readonly string[] = []): Job => ({
  slot,
  // A question is plain JSON but for its branded numbers.
  key: keyOf({ sha256: [data.sha256, ...named].join(' '), groups: data.groups.length, question } as unknown as Json),
  question,
});

/** Everything that the study's pictures need, in the order in which a person looks. Tables not yet there have no job. */
export function planJobs(
  document: Document,
  dataSets: readonly OpenTable[],
  periods: { readonly areas: Periods; readonly incidents: Periods },
): readonly Job[] {
  const { grid } = document;
  const setOf = (table: string): OpenTable | undefined => dataSets.find((set) => set.table === table);
  const areas = setOf(grid.areas);
  const incidents = setOf(grid.incidents);
  const beside = setOf(document.secondPeriod?.incidents ?? grid.incidents);
  const national = setOf(grid.national);
  const shaOf = (table: string): string => setOf(table)?.sha256 ?? '';
  const frame = shownFrame(document, periods, dataSets);
  const ground: Ground = { document, dataSets, sets: { areas, incidents }, periods, shaOf };
  return [
    ...(areas === undefined ? [] : areaJobs(document, areas, periods.areas, frame)),
    ...(incidents === undefined ? [] : incidentJobs(document, incidents, periods.incidents, frame, shaOf)),
    ...(beside === undefined ? [] : secondCellJobs(document, scopeOf(document, beside), beside, jobOf)),
    ...(incidents === undefined || frame === null
      ? []
      : [framesJob(document, incidents, playedMonths(document, periods, dataSets))]),
    ...(national === undefined
      ? []
      : [jobOf('national', { kind: 'national', ...scopeOf(document, national) }, national)]),
    ...document.analyses.flatMap((analysis) => analysisJob(ground, `analysis:${analysis.id}`, analysis)),
    ...sweepJobs(ground),
    ...agreementJobs(ground),
    ...outlineJobs(document),
    ...regionJobs(document, dataSets),
  ];
}

function scopeOf(document: Document, data: OpenTable): Scope {
  return {
    table: data.table,
    corridor: namedCorridor(document),
    clauses: document.clauses,
    disclosure: document.disclosure,
    asPublished: document.sources.some((source) => source.id === data.table && source.asPublished),
  };
}

/** Scales do not move with filters: they are made from the whole border and the whole period. */
const studyScope = (scope: Scope): Scope => ({ ...scope, corridor: 'whole-border', clauses: {} });

/** What is on display: a frame, the later period of a comparison, or what the filters leave. */
function shownScope(scope: Scope, { now, before }: Periods, frame: Frame | null): Scope {
  const period = frame ?? (before === null ? null : now);
  return period === null ? scope : { ...scope, clauses: inPeriod(scope.clauses, period) };
}

/** The figures of all frames, for one scale: it does not depend on which of them is shown. */
function framesJob(document: Document, data: OpenTable, months: Period): Job {
  const scope = scopeOf(document, data);
  const { mode, step, window } = document.playback;
  const { resolution, scale } = document.grid;
  const isKept = ({ kind }: Clause): boolean => (scale === 'study' ? kind === 'season' : kind !== 'months');
  const clauses = Object.fromEntries(Object.entries(scope.clauses).filter(([, clause]) => isKept(clause)));
  const whole = scale === 'study' ? studyScope(scope) : scope;
  return jobOf('frames', { kind: 'frames', resolution, pace: { mode, step, window }, months, ...whole, clauses }, data);
}

function areaJobs(document: Document, data: OpenTable, periods: Periods, frame: Frame | null): readonly Job[] {
  const { before } = periods;
  const scope = scopeOf(document, data);
  const shown = shownScope(scope, periods, frame);
  const jobs = [
    jobOf('areas', { kind: 'areas', ...shown }, data),
    jobOf('areasStudy', { kind: 'areas', ...studyScope(scope) }, data),
  ];
  jobs.push(...secondAreaJobs(document, scope, data, jobOf));
  if (before === null) return jobs;
  const earlier = { ...scope, clauses: inPeriod(scope.clauses, before) };
  jobs.push(jobOf('areasBefore', { kind: 'areas', ...earlier }, data));
  if (document.grid.figures === 'areas') jobs.push(shiftJob(document, scope, data, 'area-share-shift', periods));
  return jobs;
}

function incidentJobs(
  document: Document,
  data: OpenTable,
  periods: Periods,
  frame: Frame | null,
  shaOf: Ground['shaOf'],
): readonly Job[] {
  const { before } = periods;
  const scope = scopeOf(document, data);
  const { count, resolution } = document.grid;
  const shown = shownScope(scope, periods, frame);
  // Months without data are no zeros: a frame may begin before they do.
  const now = frame === null ? periods.now : monthsChosen(shown.clauses, data.firstMonth, data.months);
  const jobs = [
    jobOf('bins', { kind: 'bins', count, ...shown }, data),
    jobOf('cells', { kind: 'cells', resolution, period: now, ...shown }, data),
    jobOf('binsStudy', { kind: 'bins', count, ...studyScope(scope) }, data),
    jobOf('cellsStudy', { kind: 'cells', resolution, period: null, ...studyScope(scope) }, data),
    // Areas do not play.
    ...(frame === null ? areaCountJobs({ document, data, shown, now, study: studyScope(scope), jobOf, shaOf }) : []),
    ...selectionJobs({ document, data, shown, now, jobOf, shaOf }),
  ];
  if (before !== null) {
    const earlier = { ...scope, clauses: inPeriod(scope.clauses, before) };
    jobs.push(jobOf('binsBefore', { kind: 'bins', count, ...earlier }, data));
    jobs.push(jobOf('cellsBefore', { kind: 'cells', resolution, period: before, ...earlier }, data));
    if (document.grid.figures === 'incidents') {
      jobs.push(shiftJob(document, scope, data, 'period-shift', periods));
    }
  }
  return jobs;
}

/** What the methods of the study are run on. */
interface Ground {
  readonly document: Document;
  readonly dataSets: readonly OpenTable[];
  readonly sets: Readonly<Record<AnalysisSpec['data'], OpenTable | undefined>>;
  readonly periods: Readonly<Record<AnalysisSpec['data'], Periods>>;
  /** Fingerprint of a loaded table; empty while it is not there. */
  readonly shaOf: (table: string) => string;
}

/** Fingerprints of the tables that runs name: with another file of areas the answer is another. */
const namedBy = ({ shaOf }: Ground, ...runs: readonly AnalysisSpec[]): readonly string[] =>
  runs.flatMap(({ params }) => tablesNamed(params).map(shaOf));

/** A run of one method. */
function runOf({ document, dataSets, sets, periods }: Ground, analysis: AnalysisSpec): Run {
  const { now, before, cut } = periods[analysis.data];
  const nothing = { from: now.from, to: now.from };
  const known = facts.find(({ id }) => id === analysis.method);
  const { corridors, features, events } = document;
  const chosen = analysis.period === 'now' ? now : (before ?? nothing);
  const data = sets[analysis.data];
  const { count, resolution } = document.grid;
  // What a person says of the finding is no part of the question: the answer stays when they say it.
  const asked: AnalysisSpec = { ...analysis, id: '', chosen: 'not-said' };
  return {
    analysis: asked,
    count,
    now: data === undefined ? chosen : wholeMonths(chosen, data),
    before: known?.compares === true ? before : null,
    cut,
    resolution,
    ...(known?.usesOwn === true ? { own: { corridors, features, events } } : {}),
    ...(known?.needs === 'regions' ? regionsOfRun(document, analysis, dataSets) : {}),
  };
}

/** Fingerprints of the tables that regions are judged from, whatever table a run of them is asked on. */
function regionShas({ shaOf }: Ground, { regions }: Run): readonly string[] {
  if (regions === undefined) return [];
  const { incidents, panel, cases, study } = regions;
  const named = study.criteria.flatMap(({ params }) => tablesNamed(params));
  const zones = study.own.flatMap(({ parts }) => (parts.kind === 'zone' ? [parts.table] : []));
  const own = [incidents.table, panel.table, ...(cases === null ? [] : [cases.table])];
  return [...own, sectorYearsTable, ...named, ...zones].map(shaOf);
}

/** The run as a job; none while its table is not there. */
function analysisJob(ground: Ground, slot: string, analysis: AnalysisSpec): readonly Job[] {
  const data = ground.sets[analysis.data];
  if (data === undefined) return [];
  const question = { kind: 'analysis', ...scopeOf(ground.document, data), ...runOf(ground, analysis) } as const;
  return [jobOf(slot, question, data, [...namedBy(ground, analysis), ...regionShas(ground, question)])];
}

/** The two findings that the board puts side by side or takes the difference of; null where there are no two. */
export function comparedOf({ analyses, board }: Document): readonly [AnalysisSpec, AnalysisSpec] | null {
  const a = analyses.find(({ id }) => id === board.finding) ?? analyses.at(-1);
  const b = analyses.find(({ id }) => id === board.beside);
  return board.view === 'one' || a === undefined || b === undefined || a.id === b.id ? null : [a, b];
}

const agreementShifts = 999;

/** The question for the outline of a study's corridor. */
export const outlineQuestion = (study: Pick<Document, 'corridor' | 'corridors'>) => {
  const corridor = namedCorridor(study);
  return { kind: 'outline', corridor, depthKm: corridorOf(corridor)?.depthKm ?? corridorDepthKm } as const;
};

/** Asked for while its layer is on; it depends on no table. */
function outlineJobs(document: Document): readonly Job[] {
  if (!document.layers.some(({ layer, visible }) => layer === 'corridor' && visible)) return [];
  const question = outlineQuestion(document);
  return [{ slot: 'outline', key: keyOf({ question } as unknown as Json), question }];
}

function agreementJobs(ground: Ground): readonly Job[] {
  const compared = comparedOf(ground.document);
  if (compared === null) return [];
  const [first, second] = compared;
  const data = ground.sets[first.data];
  if (data === undefined || first.data !== second.data) return [];
  const [a, b] = [runOf(ground, first), runOf(ground, second)];
  const two = { a, b, permutations: agreementShifts, seed: first.seed };
  const question = { kind: 'agreement', ...scopeOf(ground.document, data), ...two } as const;
  return [jobOf('agreement', question, data, namedBy(ground, first, second))];
}

/** Slots of the sensitivity strip: one run for each value of the parameter that is varied. */
export function sweepValues(document: Document): readonly (string | number)[] {
  const { sweep } = document;
  const analysis = document.analyses.find(({ id }) => id === sweep?.analysis);
  const known = facts.find(({ id }) => id === analysis?.method);
  return known?.sweeps.find(({ param }) => param === sweep?.param)?.values ?? [];
}

function sweepJobs(ground: Ground): readonly Job[] {
  const { sweep, analyses } = ground.document;
  const analysis = analyses.find(({ id }) => id === sweep?.analysis);
  if (sweep === null || analysis === undefined) return [];
  return sweepValues(ground.document).flatMap((value) =>
    analysisJob(ground, `sweep:${value}`, { ...analysis, params: { ...analysis.params, [sweep.param]: value } }),
  );
}

/**
 * The question for the place that is picked.
 * @param units ids of its cells or areas, which the finding's view tells from its result
 */
export function pickJob(
  document: Document,
  data: OpenTable,
  now: Periods['now'],
  units: readonly string[],
  params: AnalysisSpec['params'],
): Job {
  const { resolution } = document.grid;
  return jobOf('pick', { kind: 'pick', ...scopeOf(document, data), units, params, now, resolution }, data);
}

function shiftJob(
  document: Document,
  scope: Scope,
  data: OpenTable,
  method: string,
  { now, before, cut }: Periods,
): Job {
  const { count, resolution } = document.grid;
  const known = facts.find(({ id }) => id === method);
  const analysis: Run['analysis'] = {
    id: 'shift',
    method,
    version: known?.version ?? 1,
    params: known === undefined ? {} : resolveParams(known, {}),
    seed: 1,
    data: data.kind === 'areas' ? 'areas' : 'incidents',
    period: 'now',
    chosen: 'not-said',
  };
  return jobOf('shift', { kind: 'shift', ...scope, analysis, count, now, before, cut, resolution }, data);
}
