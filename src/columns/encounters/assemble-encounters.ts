import type { Problem } from '../../base/problem.ts';
import { ok, type Result } from '../../base/result.ts';
import type { Steps } from '../../base/steps.ts';
import type { MonthIndex } from '../../base/units.ts';
import { cellFault } from '../cell-fault.ts';
import { codesIn } from '../codes-in.ts';
import { requiredColumn } from '../column-of.ts';
import type { RejectionReason } from '../ledger.ts';
import { assemblePanel } from '../panel/assemble-panel.ts';
import { sectorIds } from '../sectors.ts';
import type { Assembled, DecodedTable, Rejecter } from '../source.ts';
import { authorities, citizenships, demographics, encounterGroups } from './groups.ts';

/** The month of a row, or why it has none and in which column. */
export type EncounterMonth = (
  row: number,
) => MonthIndex | { readonly reason: RejectionReason; readonly column: string };

/**
 * Border Patrol encounters of the nine southwest sectors, by month, with their joint split.
 * Field offices, other sectors and rows without an area are another measure or another border: "unknown-area".
 */
export function* assembleEncounters(
  decoded: DecodedTable,
  rejecter: Rejecter,
  monthOfRow: EncounterMonth,
): Steps<Result<Assembled, Problem>> {
  const componentOf = codesIn(decoded, 'component', ['border-patrol']);
  const areaOf = codesIn(decoded, 'sector', sectorIds);
  const count = requiredColumn(decoded, 'encounters', 'number');
  const groups = [
    codesIn(decoded, 'authority', authorities),
    codesIn(decoded, 'demographic', demographics),
    codesIn(decoded, 'citizenship', citizenships),
  ];
  let unknownCitizenships = 0;
  const assembled = yield* assemblePanel({
    areas: sectorIds,
    measure: 'encounters',
    groups: encounterGroups,
    absentIsZero: true,
    rows: decoded.rows,
    read(row, put) {
      if (componentOf(row) < 0) return rejecter.reject(row, 'unknown-area', 'component');
      const area = areaOf(row);
      if (area < 0) return rejecter.reject(row, 'unknown-area', 'sector');
      const month = monthOfRow(row);
      if (typeof month === 'object') return rejecter.reject(row, month.reason, month.column);
      const fault = cellFault(count.state[row], 'bad-number');
      if (fault !== null) return rejecter.reject(row, fault, 'encounters');
      const [authority = -1, demographic = -1, citizenship = -1] = groups.map((codeOf) => codeOf(row));
      if (authority < 0) return rejecter.reject(row, 'missing-value', 'authority');
      if (demographic < 0) return rejecter.reject(row, 'missing-value', 'demographic');
      if (citizenship < 0) unknownCitizenships += 1;
      const known = citizenship < 0 ? citizenships.indexOf('other') : citizenship;
      put(area, month, count.values[row] ?? Number.NaN, [authority, demographic, known]);
    },
  });
  if (unknownCitizenships > 0) rejecter.notice('notice.unknown-citizenship', unknownCitizenships);
  return ok(assembled);
}
