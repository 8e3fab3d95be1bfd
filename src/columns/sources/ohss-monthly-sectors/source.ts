import type { Problem } from '../../../base/problem.ts';
import { ok, type Result } from '../../../base/result.ts';
import type { Steps } from '../../../base/steps.ts';
import type { MonthIndex } from '../../../base/units.ts';
import { requiredColumn } from '../../column-of.ts';
import { countOf } from '../../encounters/count-of.ts';
import { partYearsIn } from '../../encounters/left-out.ts';
import { monthsOf } from '../../encounters/months-of.ts';
import { ohssColumns } from '../../encounters/ohss-columns.ts';
import { hasHeaders, sureOfColumns } from '../../has-headers.ts';
import { isOtherSector } from '../../other-sectors.ts';
import { assemblePanel } from '../../panel/assemble-panel.ts';
import { sectorIds, sectorOf } from '../../sectors.ts';
import type { Assembled, ColumnRule, DecodedTable, Rejecter, Source } from '../../source.ts';
import { card } from './card.ts';
import { quirks } from './words.ts';

const columns: readonly ColumnRule[] = [
  ...ohssColumns,
  { id: 'sector', headers: ['Sector'], kind: 'category', required: true },
];

function* assemble(decoded: DecodedTable, rejecter: Rejecter): Steps<Result<Assembled, Problem>> {
  const sectors = requiredColumn(decoded, 'sector', 'category');
  const areas: readonly string[] = sectorIds;
  const places = sectors.labels.map((label) => areas.indexOf(sectorOf(label)));
  const monthOf = monthsOf(decoded);
  const encounters = countOf(decoded);
  const months = new Set<MonthIndex>();
  let others = 0;
  const assembled = yield* assemblePanel({
    areas,
    measure: 'encounters',
    groups: [],
    absentIsZero: false,
    rows: decoded.rows,
    read(row, put) {
      const code = sectors.codes[row] ?? -1;
      const area = places[code] ?? -1;
      const text = (sectors.labels[code] ?? '').trim();
      if (area < 0 && isOtherSector(text)) {
        others++;
        return rejecter.reject(row, 'other-area', 'sector');
      }
      if (area < 0) {
        if (text !== '') rejecter.unjoined('sector', text);
        return rejecter.reject(row, text === '' ? 'no-area' : 'unknown-area', 'sector');
      }
      const month = monthOf(row);
      if (typeof month === 'object') return rejecter.reject(row, month.reason, month.column);
      const value = encounters(row);
      if (typeof value !== 'number') return rejecter.reject(row, value, 'encounters');
      months.add(month);
      put(area, month, value);
    },
  });
  const partYears = partYearsIn(months);
  if (partYears > 0) rejecter.notice('notice.part-years', partYears);
  if (others > 0) rejecter.notice('notice.other-sectors', others);
  return ok(assembled);
}

/** Of the sheets that have sectors by month the one without the land border, which tells nothing more, is the surest. */
function recognise(headers: readonly string[]): number {
  if (sureOfColumns(headers, columns) === 0) return 0;
  return hasHeaders(headers, [['Region']]) ? 0.95 : 1;
}

/** OHSS's monthly workbook, Border Patrol encounters by sector. */
export const ohssMonthlySectors: Source = { ...card, quirks, recognise, columns, assemble };
