import { dayIndex, monthOfDay } from '../base/month.ts';
import { dayIndexOf, type MonthIndex, monthIndexOf } from '../base/units.ts';
import type { AnalysisSpec, BriefingRule, Clause, Document } from '../document/document.ts';
import { tablesOfRegions } from '../document/judges-regions.ts';
import { type Briefing, emptyBriefing } from '../document/sheet.ts';
import { wholeMonths } from '../document/whole-months.ts';
import { ruleOfSet } from './rule-of-set.ts';
import { hasRefuges, withoutRefuges } from './without-refuges.ts';

/** What limiting needs to know of a table. */
export interface LimitedSet {
  readonly table: string;
  /** Of a table; left out: none that judged regions are made from beside those of the grid. */
  readonly kind?: string;
  readonly isPublic: boolean;
  readonly firstMonth: MonthIndex;
  readonly months: number;
  /** Last day with a record, ISO; null: none, or not known. */
  readonly to: string | null;
}

/** What a briefing left out of a study to protect people. */
export type Limit =
  | { readonly kind: 'newest'; readonly until: MonthIndex; readonly days: number }
  | { readonly kind: 'resolution'; readonly asked: number; readonly given: number }
  | { readonly kind: 'one-cut'; readonly resolution: number }
  | { readonly kind: 'ridges' }
  | { readonly kind: 'surfaces'; readonly km: number }
  | { readonly kind: 'days' }
  | { readonly kind: 'refuges' }
  | { readonly kind: 'lowered'; readonly reason: string };

type Limits = Briefing['limits'];

/** The limits as they hold: one that is lower than usual needs a reason, and without one the usual stands. */
export function limitsInForce({ resolution, binKm, days, reason }: Limits): Limits {
  const usual = emptyBriefing.limits;
  if (reason.trim() !== '') return { resolution, binKm, days, reason };
  return {
    resolution: Math.min(resolution, usual.resolution),
    binKm: Math.max(binKm, usual.binKm),
    days: Math.max(days, usual.days),
    reason: '',
  };
}

/** Whether any limit in force is lower than usual. */
const isLowered = ({ resolution, binKm, days }: Limits): boolean => {
  const usual = emptyBriefing.limits;
  return resolution > usual.resolution || binKm < usual.binKm || days < usual.days;
};

/** First month that is not shown whole: all days of those before are at least `days` old. @param today ISO date */
export function untilOf(today: string, days: number): MonthIndex {
  const [year = 0, month = 0, day = 0] = today.split('-').map(Number);
  return monthOfDay(dayIndexOf(dayIndex(year, month, day) - days + 1));
}

type Study = Pick<Document, 'sources' | 'disclosure'>;
type LimitedBy = Study & Pick<Document, 'briefing'>;

/** A person's own set, which they do not say to be as its publisher released it. */
export const isOwnSet = (set: Pick<LimitedSet, 'table' | 'isPublic'>, study: Study): boolean =>
  ruleOfSet(set, { ...study, disclosure: { ...study.disclosure, suppressPublic: false } }).threshold !== null;

/** Methods that need single days, and those that draw where nobody has counted. */
const daily: readonly string[] = ['near-repeat', 'st-dbscan'];
const surfaces: readonly string[] = ['kernel-density', 'line-density'];

/** Kilometres that a surface distinguishes: of its grid and its bandwidth the finer; those that cards begin with. */
function finenessOf({ method, params }: AnalysisSpec): number {
  const bandwidth = params.bandwidthBy === 'rule' ? 0 : Number(params.bandwidthKm ?? 30);
  return method === 'kernel-density' ? Math.min(Number(params.gridKm ?? 5), bandwidth) : bandwidth;
}

function limitOfAnalysis(analysis: AnalysisSpec, km: number): Limit | null {
  if (analysis.method === 'density-ridges') return { kind: 'ridges' };
  if (daily.includes(analysis.method)) return { kind: 'days' };
  return surfaces.includes(analysis.method) && finenessOf(analysis) < km ? { kind: 'surfaces', km } : null;
}

const isSame = (a: Limit, b: Limit): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Analyses of own incidents that may be shown, in cells no finer than the limit, and why others may not. */
function limitedAnalyses(
  { analyses }: Pick<Document, 'analyses'>,
  { resolution, binKm }: Limits,
): { readonly analyses: readonly AnalysisSpec[]; readonly limits: readonly Limit[] } {
  const limits: Limit[] = [];
  const kept = analyses.flatMap((analysis): readonly AnalysisSpec[] => {
    if (analysis.data !== 'incidents') return [analysis];
    const limit = limitOfAnalysis(analysis, binKm);
    if (limit !== null) {
      if (!limits.some((other) => isSame(other, limit))) limits.push(limit);
      return [];
    }
    const asked = Number(analysis.params.resolution ?? 0);
    if (!(asked > resolution)) return [analysis];
    limits.push({ kind: 'resolution', asked, given: resolution });
    return [{ ...analysis, params: { ...analysis.params, resolution } }];
  });
  return { analyses: kept, limits };
}

/** Findings that are gone stand on no board. */
function boardOf({ board }: Pick<Document, 'board'>, analyses: readonly AnalysisSpec[]): Document['board'] {
  const isKept = (id: string): boolean => analyses.some((analysis) => analysis.id === id);
  const beside = isKept(board.beside) ? board.beside : '';
  return { finding: isKept(board.finding) ? board.finding : '', beside, view: beside === '' ? 'one' : board.view };
}

function clausesUpTo(clauses: Document['clauses'], until: MonthIndex): Document['clauses'] {
  const upTo = (month: MonthIndex): MonthIndex => monthIndexOf(Math.min(month, until));
  const cut = (clause: Clause): Clause =>
    clause.kind === 'months' ? { ...clause, from: upTo(clause.from), to: upTo(clause.to) } : clause;
  return Object.fromEntries(Object.entries(clauses).map(([view, clause]) => [view, cut(clause)]));
}

const isoOf = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

/** A set as a briefing knows it: its months end where those that are shown do. */
function setUpTo<T extends LimitedSet>(set: T, until: MonthIndex): T {
  const months = Math.max(0, Math.min(set.months, until - set.firstMonth));
  const last = isoOf(dayBefore(until));
  return { ...set, months, to: set.to === null || set.to <= last ? set.to : last };
}

const dayBefore = (until: MonthIndex): number => {
  const [year, month] = [1970 + Math.floor(until / 12), (((until % 12) + 12) % 12) + 1];
  return dayIndex(year, month, 1) - 1;
};

/**
 * Last day of a set as a briefing may tell it, ISO: of own data the end of the last whole month that is shown, as the day
 * of the last record is that of one record. Null: nothing is shown, or it is not known.
 * @param today ISO date
 */
export function lastDayTold(
  set: LimitedSet & { readonly kind: string },
  study: LimitedBy,
  today: string,
): string | null {
  if (set.to === null || !isOwnSet(set, study)) return set.to;
  const { firstMonth, months } = setUpTo(set, untilOf(today, limitsInForce(study.briefing.limits).days));
  if (months === 0) return null;
  const shown = { from: firstMonth, to: monthIndexOf(firstMonth + months) };
  return isoOf(dayBefore(wholeMonths(shown, set).to));
}

export interface LimitedStudy<T extends LimitedSet> {
  readonly study: Document;
  /** The sets, own ones without the months that are not shown. */
  readonly sets: readonly T[];
  readonly limits: readonly Limit[];
}

/** Shelters, water stations and crossing points are left out, whatever data they lie over. */
function ofPlaces(study: Document): { readonly study: Document; readonly limits: readonly Limit[] } {
  return hasRefuges(study) ? { study: withoutRefuges(study), limits: [{ kind: 'refuges' }] } : { study, limits: [] };
}

/**
 * A study as a briefing may show it. Places of shelter, water and crossing are left out. Of a person's own data: no
 * cell, bin or surface finer than the limits, whole months that are old enough, one set of cell-months held back for everything that is drawn, no ridges and nothing by the day.
 * Public sets stay as they are.
 * @param today ISO date
 */
export function limitStudy<T extends LimitedSet>(given: Document, sets: readonly T[], today: string): LimitedStudy<T> {
  const { study, limits } = ofPlaces(given);
  const limited = limitOwn(study, sets, today);
  return { ...limited, limits: [...limited.limits, ...limits] };
}

function limitOwn<T extends LimitedSet>(study: Document, sets: readonly T[], today: string): LimitedStudy<T> {
  const own = sets.filter((set) => isOwnSet(set, study));
  const { grid } = study;
  const isDrawn = (table: string): boolean => own.some((set) => set.table === table);
  const judged = tablesOfRegions(
    study,
    sets.map(({ table, kind = '' }) => ({ table, kind })),
  );
  if (![grid.areas, grid.national, grid.incidents, ...judged].some(isDrawn)) return { study, sets, limits: [] };
  const inForce = limitsInForce(study.briefing.limits);
  const until = untilOf(today, inForce.days);
  const briefing: BriefingRule = {
    until,
    resolution: inForce.resolution,
    binKm: Math.ceil(inForce.binKm / 10) * 10,
  };
  const isCut = own.some(
    ({ to, firstMonth, months }) => (to ?? '') > isoOf(dayBefore(until)) || firstMonth + months > until,
  );
  const incidents = isDrawn(grid.incidents) ? limitedAnalyses(study, inForce) : { ...study, limits: [] };
  const given = Math.min(grid.resolution, inForce.resolution);
  const isFiner = isDrawn(grid.incidents) && grid.resolution > given;
  return {
    study: {
      ...study,
      disclosure: { ...study.disclosure, briefing },
      grid: isFiner ? { ...grid, resolution: given } : grid,
      clauses: isDrawn(grid[grid.figures]) ? clausesUpTo(study.clauses, until) : study.clauses,
      analyses: incidents.analyses,
      board: boardOf(study, incidents.analyses),
      pick: null,
      sweep: null,
    },
    sets: sets.map((set) => (own.includes(set) ? setUpTo(set, until) : set)),
    limits: [
      ...(isCut ? [{ kind: 'newest', until, days: inForce.days } as const] : []),
      ...(isFiner ? [{ kind: 'resolution', asked: grid.resolution, given } as const] : []),
      ...incidents.limits,
      ...(isDrawn(grid.incidents) ? [{ kind: 'one-cut', resolution: inForce.resolution } as const] : []),
      ...(isLowered(inForce) ? [{ kind: 'lowered', reason: inForce.reason } as const] : []),
    ],
  };
}
