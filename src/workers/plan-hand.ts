import { areaScaleSlot } from '../document/area-scale.ts';
import type { Document } from '../document/document.ts';
import { areaCountsSlot } from '../document/layers.ts';
import { secondClauses } from '../document/second-map.ts';
import { monthsChosen } from '../select/clauses.ts';
import type { Period } from '../select/periods.ts';
import type { Job } from './job.ts';
import type { OpenTable } from './open-table.ts';
import type { Scope } from './protocol.ts';

interface HandGround {
  readonly document: Document;
  readonly data: OpenTable;
  /** What is on display of the table: its scope with the months shown. */
  readonly shown: Scope;
  /** The months shown, inside the table. */
  readonly now: Period;
  /** The whole border and the whole period: what scales are made from. */
  readonly study: Scope;
  jobOf(slot: string, question: Job['question'], data: OpenTable, named?: readonly string[]): Job;
  shaOf(table: string): string;
}

/** Ids of loaded tables that an "areas" layer counts in, or takes a denominator from: "table:s1", "table:s1:population". */
const tablesOf = (...names: readonly string[]): readonly string[] =>
  names.flatMap((name) => {
    const [kind, id] = name.split(':');
    return kind === 'table' && id !== undefined ? [id] : [];
  });

/**
 * Incidents counted in areas, once for each kind of areas and figure that a visible layer shows; and those of the whole
 * study, where classes span it.
 */
export function areaCountJobs({ document, data, shown, now, study, jobOf, shaOf }: HandGround): readonly Job[] {
  const { features, layers, grid } = document;
  const { resolution, scale } = grid;
  const drawn = features.filter(({ kind }) => kind === 'area');
  const whole = monthsChosen({}, data.firstMonth, data.months);
  const jobs = layers
    .filter(({ layer, visible, areas }) => layer === 'areas' && visible && (areas !== 'drawn' || drawn.length > 0))
    .flatMap(({ areas, style }) => {
      const figure = style?.figure ?? 'count';
      const asked = { kind: 'area-counts', areas, figure, resolution, drawn: areas === 'drawn' ? drawn : [] } as const;
      const job = (slot: string, scope: Scope, period: Period): Job =>
        jobOf(`areaCounts:${slot}`, { ...scope, ...asked, period }, data, tablesOf(areas, figure).map(shaOf));
      return [
        job(areaCountsSlot(areas, figure), shown, now),
        ...(scale === 'study' ? [job(areaScaleSlot(areas, figure), study, whole)] : []),
      ];
    });
  return [...new Map(jobs.map((job) => [job.slot, job])).values()];
}

/** What is marked on the map, counted. */
export function selectionJobs({ document, data, shown, now, jobOf, shaOf }: Omit<HandGround, 'study'>): readonly Job[] {
  const { selection, features, grid } = document;
  if (selection === null) return [];
  const areas = selection.kind === 'areas' ? selection.areas : '';
  const drawn = areas === 'drawn' ? features.filter(({ kind }) => kind === 'area') : [];
  const question = { kind: 'selection', ...shown, selection, now, resolution: grid.resolution, drawn } as const;
  return [jobOf('selection', question, data, tablesOf(areas).map(shaOf))];
}

/** Figures of sectors on the second map. */
export function secondAreaJobs(document: Document, scope: Scope, data: OpenTable, jobOf: HandGround['jobOf']) {
  const { secondPeriod } = document;
  if (secondPeriod === null) return [];
  return [jobOf('secondAreas', { kind: 'areas', ...scope, clauses: secondClauses(scope.clauses, secondPeriod) }, data)];
}

/** Cells and bins of incidents on the second map, of the table that stands there. */
export function secondCellJobs(document: Document, scope: Scope, data: OpenTable, jobOf: HandGround['jobOf']) {
  const { secondPeriod, grid } = document;
  if (secondPeriod === null) return [];
  const clauses = secondClauses(scope.clauses, secondPeriod);
  const period = monthsChosen(clauses, data.firstMonth, data.months);
  return [
    jobOf('secondCells', { kind: 'cells', resolution: grid.resolution, period, ...scope, clauses }, data),
    jobOf('secondBins', { kind: 'bins', count: grid.count, ...scope, clauses }, data),
  ];
}
