import type { Problem } from '../../base/problem.ts';
import { ok, type Result } from '../../base/result.ts';
import type { Steps } from '../../base/steps.ts';
import type { MonthIndex } from '../../base/units.ts';
import type { AreaLevel } from '../../document/reading.ts';
import { assembleAreaMonths } from '../area-months/assemble-area-months.ts';
import { type JoinedArea, joinArea } from '../areas/join-area.ts';
import { optionalColumn } from '../column-of.ts';
import type { RejectionReason } from '../ledger.ts';
import type { Assembled, DecodedTable, Rejecter } from '../source.ts';
import { areaMeasures, areaSplitsOf } from './area-splits.ts';
import { countOf } from './count-of.ts';
import { partYearsIn } from './left-out.ts';
import { monthsOf } from './months-of.ts';
import { withoutUntold } from './untold-groups.ts';

/** Why a row is of no area, and in which column that stands. */
interface NoArea {
  readonly reason: RejectionReason;
  readonly column: string;
}

export interface AreaEncountersSpec {
  readonly level: AreaLevel;
  /** Id of the column that names the area. */
  readonly column: string;
  /** The area of a file without that column, as text. */
  readonly only?: string;
  /** Rows that belong to no area of this level, before their area is looked at. */
  readonly leftOut?: (row: number) => NoArea | null;
}

/**
 * Encounters of states, field offices or land borders by month: all, and by component, land border, authority and
 * group as far as the file has them.
 */
export function* assembleAreaEncounters(
  decoded: DecodedTable,
  rejecter: Rejecter,
  spec: AreaEncountersSpec,
): Steps<Result<Assembled, Problem>> {
  const areaOf = areasOf(decoded, rejecter, spec);
  const monthOf = monthsOf(decoded);
  const encounters = countOf(decoded);
  const splits = areaSplitsOf(decoded).filter(({ column }) => column !== spec.column);
  const months = new Set<MonthIndex>();
  const assembled = yield* assembleAreaMonths({
    level: spec.level,
    measures: areaMeasures,
    absentIsZero: true,
    rows: decoded.rows,
    read(row, put) {
      const area = areaOf(row);
      if ('reason' in area) return rejecter.reject(row, area.reason, area.column);
      const month = monthOf(row);
      if (typeof month === 'object') return rejecter.reject(row, month.reason, month.column);
      const value = encounters(row);
      if (typeof value !== 'number') return rejecter.reject(row, value, 'encounters');
      const unsplit = splits.find(({ codeOf }) => codeOf(row) < 0);
      if (unsplit !== undefined) return rejecter.reject(row, 'missing-value', unsplit.column);
      months.add(month);
      put(area.id, area.name, month, 'encounters', value);
      for (const { measures, codeOf } of splits) {
        put(area.id, area.name, month, measures[codeOf(row)] ?? '', value);
      }
    },
  });
  const partYears = partYearsIn(months);
  if (partYears > 0) rejecter.notice('notice.part-years', partYears);
  if (!assembled.ok || assembled.value.table.kind !== 'area-months') return assembled;
  return ok({ ...assembled.value, table: withoutUntold(assembled.value.table) });
}

/** The area of each row, joined once for each text of the column. */
function areasOf(decoded: DecodedTable, rejecter: Rejecter, spec: AreaEncountersSpec) {
  const column = optionalColumn(decoded, spec.column, 'category');
  const only = joinArea(spec.level, spec.only ?? '');
  const joined = column?.labels.map((label) => joinArea(spec.level, label)) ?? [];
  return (row: number): JoinedArea | NoArea => {
    const leftOut = spec.leftOut?.(row) ?? null;
    if (leftOut !== null) return leftOut;
    if (column === undefined) return only ?? { reason: 'no-area', column: spec.column };
    const code = column.codes[row] ?? -1;
    const area = joined[code] ?? null;
    if (area !== null) return area;
    const text = (column.labels[code] ?? '').trim();
    if (text === '') return { reason: 'no-area', column: spec.column };
    rejecter.unjoined(spec.level, text);
    return { reason: 'unknown-area', column: spec.column };
  };
}
