import { cellToLatLng } from 'h3-js';
import { dayIso, firstDayOf, monthIndex } from '../../src/base/month.ts';
import { drain } from '../../src/base/steps.ts';
import { dayIndexOf, monthIndexOf } from '../../src/base/units.ts';
import type { CubeFacts } from '../../src/columns/cube/cube-facts.ts';
import { type Category, type IncidentTable, pointStates, precisions } from '../../src/columns/table.ts';
import { limitsInForce, untilOf } from '../../src/disclose/briefing-limits.ts';
import { isSmall, ruleFor } from '../../src/disclose/rule.ts';
import type { Document } from '../../src/document/document.ts';
import { tallyCellMonths } from '../../src/select/tally-cell-months.ts';
import type { Manifest } from '../enrich/enriched-columns.ts';
import type { ShownCellMonths } from './cube-file.ts';
import { Failure } from './failure.ts';
import { cellNumber, wholeArea } from './geography.ts';
import { type Groups, regrouped } from './groups.ts';
import type { NamedGroups } from './kinds-shown.ts';

const midMonth = 14;
const usual = 5;

/** Records under which a cell-month is held back. One below the usual needs the study's reason, as in the app. */
export function thresholdOf({ disclosure }: Document, asked: number | null): number {
  if (asked !== null && asked < usual && disclosure.reason.trim() === '') throw new Failure('threshold-without-reason');
  return ruleFor(false, { ...disclosure, threshold: asked ?? disclosure.threshold }).threshold ?? usual;
}

/** First month that a briefing does not show, and the finest cells that it may have: of own data alone. */
export function limitsOf(
  study: Document,
  manifest: Manifest,
  made: string,
): { readonly until: number; readonly resolution: number } {
  if (manifest.files.every(({ isPublic }) => isPublic)) return { until: Infinity, resolution: Infinity };
  const { days, resolution } = limitsInForce(study.briefing.limits);
  return { until: untilOf(made, days), resolution };
}

/**
 * The study with the cells of its briefing. Of own data these are the finest that the records have and the briefing may:
 * whatever the study draws, larger cells are sums of what is shown in them, as a second cube in cells of another size,
 * less the first, would give away what either holds back. Fails with "briefing-finer".
 */
export function studyOfBriefing(study: Document, manifest: Manifest, made: string): Document {
  const { resolution: limit } = limitsOf(study, manifest, made);
  const { resolution } = study.grid;
  if (limit === Infinity) return study;
  if (resolution > limit) throw new Failure('briefing-finer', { resolution, limit });
  const finest = Math.max(...manifest.resolutions.filter((there) => there <= limit));
  return { ...study, grid: { ...study.grid, resolution: Number.isFinite(finest) ? finest : limit } };
}

/** Groups at points, without kilometre and side; without kinds too where no filter asks for them. */
function pointGroups({ groups, named }: NamedGroups, byKind: boolean): Groups {
  const isPoint = named.map(({ state }) => state === 'point');
  const rows = Uint32Array.from(groups.month.keys()).filter((row) => isPoint[groups.kind[row]]);
  return regrouped({
    rows: rows.length,
    kinds: groups.kinds,
    month: Int32Array.from(rows, (row) => groups.month[row]),
    cell: BigInt64Array.from(Array.from(rows, (row) => groups.cell[row])),
    km: new Int32Array(rows.length).fill(-1),
    side: new Int32Array(rows.length),
    kind: Uint32Array.from(rows, (row) => (byKind ? groups.kind[row] : 0)),
    records: Float64Array.from(rows, (row) => groups.records[row]),
    people: Float64Array.from(rows, (row) => groups.people[row]),
  });
}

interface Centre {
  readonly lon: number;
  readonly lat: number;
}

function centresOf(cell: BigInt64Array): ReadonlyMap<bigint, Centre> {
  const centres = new Map<bigint, Centre>([[0n, { lon: Number.NaN, lat: Number.NaN }]]);
  for (const one of cell) {
    if (centres.has(one)) continue;
    const [lat, lon] = cellToLatLng(one.toString(16));
    centres.set(one, { lon, lat });
  }
  return centres;
}

/** Groups as the app's own table: it says which cell-months are small. */
function tableOf(points: Groups, { named, classes }: NamedGroups, facts: CubeFacts): IncidentTable {
  const { rows, month, cell, kind } = points;
  const centres = centresOf(cell);
  const nowhere = (): Float32Array => new Float32Array(rows).fill(Number.NaN);
  const category = (name: string): Category => {
    const labels = [...new Set(named.map((of) => of.classes[name] ?? ''))];
    return { labels, codes: Uint16Array.from(kind, (one) => labels.indexOf(named[one]?.classes[name] ?? '')) };
  };
  const codes: readonly string[] = precisions;
  const precisionOf = named.map(({ precision }) => codes.indexOf(precision));
  return {
    kind: 'incidents',
    rows,
    lon: Float64Array.from(cell, (one) => centres.get(one)?.lon ?? Number.NaN),
    lat: Float64Array.from(cell, (one) => centres.get(one)?.lat ?? Number.NaN),
    day: Int32Array.from(month, (one) => firstDayOf(monthIndexOf(one)) + midMonth),
    weight: points.people,
    precision: Uint8Array.from(kind, (one) => precisionOf[one] ?? 0),
    pointState: new Uint8Array(rows).fill(pointStates.indexOf('point')),
    categories: Object.fromEntries(classes.map((name) => [name, category(name)])),
    borderKm: nowhere(),
    straightKm: nowhere(),
    acrossKm: nowhere(),
    cube: {
      records: points.records,
      facts,
      held: { month: new Int32Array(), lon: new Float64Array(), lat: new Float64Array() },
    },
  };
}

export interface Choices {
  readonly threshold: number;
  /** Months from this one on are left out. */
  readonly until: number;
  /** Filters of the study, where they narrow the cube; else none. */
  readonly clauses: Document['clauses'];
  /** Cells that are told, of which every record was counted; null: all. */
  readonly cells: readonly bigint[] | null;
}

/**
 * The cell-months of groups that a briefing may show, by the app's own rule: each of 1 to `threshold - 1` records is
 * held back, and under category filters each where any combination of values is that small.
 */
export function shownCellMonths(
  named: NamedGroups,
  facts: CubeFacts,
  { threshold, until, clauses, cells }: Choices,
): ShownCellMonths {
  const byKind = Object.values(clauses).some(({ kind }) => kind === 'categories');
  const area = wholeArea(facts.resolution);
  const months = drain(tallyCellMonths(tableOf(pointGroups(named, byKind), named, facts), area, clauses));
  const numbers = area.ids.map(cellNumber);
  const told = cells === null ? null : new Set(cells);
  const taken = Array.from(months.month, (_, at) => at).filter(
    (at) => months.records[at] > 0 && months.month[at] < until && (told?.has(numbers[months.cell[at]] ?? 0n) ?? true),
  );
  const isHeld = (at: number): boolean => isSmall(months.least[at], threshold);
  return {
    month: Int32Array.from(taken, (at) => months.month[at]),
    cell: BigInt64Array.from(taken.map((at) => numbers[months.cell[at]] ?? 0n)),
    records: Float64Array.from(taken, (at) => (isHeld(at) ? 0 : months.records[at])),
    people: Float64Array.from(taken, (at) => (isHeld(at) ? 0 : months.people[at])),
    threshold,
    filledTo: lastWholeDay(facts.filledTo, until),
  };
}

/** Last day of the last month that is whole and shown: the day of the last record is none of a briefing's. */
function lastWholeDay(filledTo: string | null, until: number): string | null {
  if (filledTo === null) return null;
  const [year = 0, month = 0, day = 0] = filledTo.split('-').map(Number);
  const next = new Date(Date.UTC(year, month - 1, day + 1));
  const open = monthIndex(next.getUTCFullYear(), next.getUTCMonth() + 1);
  return dayIso(dayIndexOf(firstDayOf(monthIndexOf(Math.min(open, until))) - 1));
}
