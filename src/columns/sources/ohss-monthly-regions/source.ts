import type { Problem } from '../../../base/problem.ts';
import { ok, type Result } from '../../../base/result.ts';
import type { Steps } from '../../../base/steps.ts';
import { assembleAreaEncounters } from '../../encounters/assemble-area-encounters.ts';
import { demographicColumn } from '../../encounters/columns.ts';
import { childrenTold, familiesTold } from '../../encounters/ohss-breaks.ts';
import { ohssColumns } from '../../encounters/ohss-columns.ts';
import { hasHeaders, sureOfColumns } from '../../has-headers.ts';
import type { Assembled, ColumnRule, DecodedTable, Rejecter, Source } from '../../source.ts';
import type { AreaMonthTable } from '../../table.ts';
import { card } from './card.ts';
import { quirks } from './words.ts';

const region: ColumnRule = { id: 'region', headers: ['Region'], kind: 'category', required: true };
const familyStatus: ColumnRule = { ...demographicColumn, headers: ['Family Status'], required: false };

/** Sheets with a citizenship or a sector are others. */
const recognise = (headers: readonly string[]): number =>
  hasHeaders(headers, [['Sector', 'Citizenship']]) ? 0 : 0.9 * sureOfColumns(headers, [...ohssColumns, region]);

/** First months in which children and families are told apart. */
const toldFrom = [
  ['unaccompanied_children', childrenTold],
  ['family_units', familiesTold],
] as const;

/** No row is a zero only where a group was told apart: before that there is no figure. */
function withoutUntold(table: AreaMonthTable): AreaMonthTable {
  const { ids, measures, firstMonth, months } = table;
  const values = Float64Array.from(table.values);
  for (const [measure, from] of toldFrom) {
    const untold = Math.min(months, Math.max(0, from - firstMonth));
    const at = measures.indexOf(measure);
    if (at < 0) continue;
    for (let area = 0; area < ids.length; area++) {
      const start = (at * ids.length + area) * months;
      for (let place = start; place < start + untold; place++) if (values[place] === 0) values[place] = Number.NaN;
    }
  }
  return { ...table, values };
}

function* assemble(decoded: DecodedTable, rejecter: Rejecter): Steps<Result<Assembled, Problem>> {
  const assembled = yield* assembleAreaEncounters(decoded, rejecter, { level: 'region', column: 'region' });
  if (!assembled.ok || assembled.value.table.kind !== 'area-months') return assembled;
  return ok({ ...assembled.value, table: withoutUntold(assembled.value.table) });
}

/** OHSS's monthly workbook, Border Patrol encounters by land border: a sheet that a person picks. */
export const ohssMonthlyRegions: Source = {
  ...card,
  quirks,
  recognise,
  columns: [...ohssColumns, region, familyStatus],
  assemble,
};
