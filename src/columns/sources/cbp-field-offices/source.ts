import { assembleAreaEncounters } from '../../encounters/assemble-area-encounters.ts';
import {
  areaColumn,
  authorityColumn,
  calendarMonthColumns,
  citizenshipColumn,
  componentColumn,
  countColumn,
  demographicColumn,
  fiscalMonthColumns,
  regionColumn,
} from '../../encounters/columns.ts';
import { countOf } from '../../encounters/count-of.ts';
import { components, groupCodes } from '../../encounters/group-codes.ts';
import { hasHeaders, sureOfColumns } from '../../has-headers.ts';
import type { ColumnRule, DecodedTable, Rejecter, Source } from '../../source.ts';
import { card } from './card.ts';
import { quirks } from './words.ts';

const figures = [
  componentColumn,
  areaColumn,
  regionColumn,
  demographicColumn,
  authorityColumn,
  countColumn,
  { ...citizenshipColumn, required: false },
];

/** CBP's fiscal months, or the calendar months of the Global Data Institute's form of the same figures. */
const columns = (headers: readonly string[]): readonly ColumnRule[] => [
  ...(hasHeaders(headers, [['t_fy']]) ? calendarMonthColumns : fiscalMonthColumns),
  ...figures,
];

/** A second reading of files by area of responsibility, where it is asked for: the Border Patrol's sectors are the first. */
const recognise = (headers: readonly string[]): number =>
  sureOfColumns(
    headers,
    columns(headers).filter(({ required }) => required),
  ) === 1
    ? 0.6
    : 0;

const [betweenPorts, atPorts] = [components.indexOf('border-patrol'), components.indexOf('field-operations')];

function* assemble(decoded: DecodedTable, rejecter: Rejecter): ReturnType<Source['assemble']> {
  const componentOf = groupCodes(decoded, 'component');
  const encounters = countOf(decoded);
  let between = 0;
  const assembled = yield* assembleAreaEncounters(decoded, rejecter, {
    level: 'field-office',
    column: 'sector',
    leftOut(row) {
      if (componentOf(row) === atPorts) return null;
      const value = encounters(row);
      if (componentOf(row) === betweenPorts && typeof value === 'number') between += value;
      return { reason: componentOf(row) === betweenPorts ? 'other-area' : 'unknown-area', column: 'component' };
    },
  });
  if (between > 0) rejecter.notice('notice.between-ports', between);
  return assembled;
}

export const cbpFieldOffices: Source = { ...card, quirks, recognise, columns, assemble };
