import type { Problem } from '../../base/problem.ts';
import { ok, type Result } from '../../base/result.ts';
import type { Steps } from '../../base/steps.ts';
import { requiredColumn } from '../column-of.ts';
import type { RejectionReason } from '../ledger.ts';
import { isOtherSector } from '../other-sectors.ts';
import { assemblePanel } from '../panel/assemble-panel.ts';
import { sectorIds, sectorOf } from '../sectors.ts';
import type { Assembled, DecodedTable, Rejecter } from '../source.ts';
import { countOf } from './count-of.ts';
import { groupCodes } from './group-codes.ts';
import { citizenships, encounterGroups } from './groups.ts';
import { leftOut } from './left-out.ts';
import { monthsOf } from './months-of.ts';

/** What an area is to the table: the place of a southwest sector in `sectorIds`, or why it is none. */
type AreaClass = number | 'other-area' | 'no-area' | 'unknown-area';

function classOf(text: string): AreaClass {
  const ids: readonly string[] = sectorIds;
  const sector = ids.indexOf(sectorOf(text));
  if (sector >= 0) return sector;
  if (text.trim() === '') return 'no-area';
  return isOtherSector(text) || /field office$/i.test(text.trim()) ? 'other-area' : 'unknown-area';
}

/**
 * Border Patrol encounters of the nine southwest sectors, by month, with their joint split. Ports of entry and other
 * sectors are another measure or another border ("other-area"), and their sums are told.
 * @param ownYears see `leftOut`
 */
export function* assembleEncounters(
  decoded: DecodedTable,
  rejecter: Rejecter,
  ownYears: readonly number[] = [],
): Steps<Result<Assembled, Problem>> {
  const place = sectorPlaces(decoded, rejecter, ownYears);
  const encounters = countOf(decoded);
  const groups = [
    groupCodes(decoded, 'authority'),
    groupCodes(decoded, 'demographic'),
    groupCodes(decoded, 'citizenship'),
  ];
  const monthOf = monthsOf(decoded);
  let unknownCitizenships = 0;
  const assembled = yield* assemblePanel({
    areas: sectorIds,
    measure: 'encounters',
    groups: encounterGroups,
    absentIsZero: true,
    rows: decoded.rows,
    read(row, put) {
      const area = place.areaOf(row);
      if (typeof area !== 'number') return rejecter.reject(row, area.reason, area.column);
      const month = monthOf(row);
      if (typeof month === 'object') return rejecter.reject(row, month.reason, month.column);
      const value = encounters(row);
      if (typeof value !== 'number') return rejecter.reject(row, value, 'encounters');
      const [authority = -1, demographic = -1, citizenship = -1] = groups.map((codeOf) => codeOf(row));
      if (authority < 0) return rejecter.reject(row, 'missing-value', 'authority');
      if (demographic < 0) return rejecter.reject(row, 'missing-value', 'demographic');
      if (citizenship < 0) unknownCitizenships += 1;
      const known = citizenship < 0 ? citizenships.indexOf('other') : citizenship;
      place.left.taken(month);
      put(area, month, value, [authority, demographic, known]);
    },
  });
  if (unknownCitizenships > 0) rejecter.notice('notice.unknown-citizenship', unknownCitizenships);
  place.left.tell(rejecter);
  return ok(assembled);
}

/** The sector of each row; what is left out for its area is added up. */
function sectorPlaces(decoded: DecodedTable, rejecter: Rejecter, ownYears: readonly number[]) {
  const componentOf = groupCodes(decoded, 'component');
  const column = requiredColumn(decoded, 'sector', 'category');
  const classes = column.labels.map(classOf);
  const encounters = countOf(decoded);
  const monthOf = monthsOf(decoded);
  const left = leftOut(ownYears);
  const sumOf = (row: number): number => {
    const value = encounters(row);
    return typeof value === 'number' ? value : 0;
  };
  const areaOf = (row: number): number | { readonly reason: RejectionReason; readonly column: string } => {
    const component = componentOf(row);
    if (component === 1) {
      left.atPorts(sumOf(row));
      return { reason: 'other-area', column: 'component' };
    }
    if (component < 0) return { reason: 'unknown-area', column: 'component' };
    const code = column.codes[row] ?? -1;
    const area = classes[code] ?? 'no-area';
    if (typeof area === 'number') return area;
    if (area === 'other-area') left.inOtherSectors(sumOf(row));
    if (area === 'unknown-area') rejecter.unjoined('sector', column.labels[code] ?? '');
    if (area === 'no-area') {
      const month = monthOf(row);
      left.withoutArea(sumOf(row), typeof month === 'object' ? null : month);
    }
    return { reason: area, column: 'sector' };
  };
  return { areaOf, left };
}
