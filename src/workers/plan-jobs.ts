import { cards } from '../analyse/catalog.ts';
import { resolveParams } from '../analyse/method.ts';
import { type Json, keyOf } from '../base/fingerprint.ts';
import type { Clause, Document } from '../document/document.ts';
import type { Periods } from '../select/periods.ts';
import type { OpenTable } from './open-table.ts';
import type { Question, Run, Scope } from './protocol.ts';

/** A result that the document asks for: where it goes, the key of its answer, and the question to the desk. */
export interface Job {
  /** "areas", "cells" ..., "analysis:a1". */
  readonly slot: string;
  readonly key: string;
  readonly question: Exclude<Question, { readonly kind: 'open' | 'split' }>;
}

type Clauses = Document['clauses'];
type JobQuestion = Job['question'];

/** Clauses with their months replaced: a picture of another period under the same other filters. */
export function inPeriod(clauses: Clauses, period: { readonly from: number; readonly to: number }): Clauses {
  const others = Object.entries(clauses).filter(([, clause]) => clause.kind !== 'months');
  const months = { kind: 'months', from: period.from, to: period.to } as Clause;
  return Object.fromEntries([...others, ['time', months]]);
}

const jobOf = (slot: string, question: JobQuestion, data: OpenTable): Job => ({
  slot,
  // A question is plain JSON but for its branded numbers.
  key: keyOf({ sha256: data.sha256, groups: data.groups.length, question } as unknown as Json),
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
  const national = setOf(grid.national);
  return [
    ...(areas === undefined ? [] : areaJobs(document, areas, periods.areas)),
    ...(incidents === undefined ? [] : incidentJobs(document, incidents, periods.incidents)),
    ...(national === undefined
      ? []
      : [jobOf('national', { kind: 'national', ...scopeOf(document, national) }, national)]),
  ];
}

function scopeOf(document: Document, data: OpenTable): Scope {
  return {
    table: data.table,
    corridor: document.corridor,
    clauses: document.clauses,
    disclosure: document.disclosure,
    asPublished: document.sources.some((source) => source.id === data.table && source.asPublished),
  };
}

/** Scales do not move with filters: they are made from the whole border and the whole period. */
const studyScope = (scope: Scope): Scope => ({ ...scope, corridor: 'whole-border', clauses: {} });

function areaJobs(document: Document, data: OpenTable, periods: Periods): readonly Job[] {
  const { now, before } = periods;
  const scope = scopeOf(document, data);
  const shown = before === null ? scope : { ...scope, clauses: inPeriod(scope.clauses, now) };
  const jobs = [
    jobOf('areas', { kind: 'areas', ...shown }, data),
    jobOf('areasStudy', { kind: 'areas', ...studyScope(scope) }, data),
  ];
  if (before === null) return jobs;
  const earlier = { ...scope, clauses: inPeriod(scope.clauses, before) };
  jobs.push(jobOf('areasBefore', { kind: 'areas', ...earlier }, data));
  if (document.grid.figures === 'areas') jobs.push(shiftJob(document, scope, data, 'area-share-shift', periods));
  return jobs;
}

function incidentJobs(document: Document, data: OpenTable, periods: Periods): readonly Job[] {
  const { now, before, cut } = periods;
  const scope = scopeOf(document, data);
  const { count, resolution } = document.grid;
  const shown = before === null ? scope : { ...scope, clauses: inPeriod(scope.clauses, now) };
  const jobs = [
    jobOf('bins', { kind: 'bins', count, ...shown }, data),
    jobOf('cells', { kind: 'cells', resolution, period: now, ...shown }, data),
    jobOf('binsStudy', { kind: 'bins', count, ...studyScope(scope) }, data),
    jobOf('cellsStudy', { kind: 'cells', resolution, period: null, ...studyScope(scope) }, data),
  ];
  if (before !== null) {
    const earlier = { ...scope, clauses: inPeriod(scope.clauses, before) };
    jobs.push(jobOf('binsBefore', { kind: 'bins', count, ...earlier }, data));
    if (document.grid.figures === 'incidents') {
      jobs.push(shiftJob(document, scope, data, 'period-shift', periods));
    }
  }
  for (const analysis of document.analyses) {
    const run: Run = { analysis, count, now, before, cut };
    jobs.push(jobOf(`analysis:${analysis.id}`, { kind: 'analysis', ...scope, ...run }, data));
  }
  return jobs;
}

function shiftJob(
  document: Document,
  scope: Scope,
  data: OpenTable,
  method: string,
  { now, before, cut }: Periods,
): Job {
  const card = cards.find(({ id }) => id === method);
  const analysis: Run['analysis'] = {
    id: 'shift',
    method,
    version: card?.version ?? 1,
    params: card === undefined ? {} : resolveParams(card, {}),
    seed: 1,
    chosen: 'not-said',
  };
  return jobOf('shift', { kind: 'shift', ...scope, analysis, count: document.grid.count, now, before, cut }, data);
}
