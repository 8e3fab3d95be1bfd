import type { Problem } from '../../../base/problem.ts';
import { ok, type Result } from '../../../base/result.ts';
import type { Steps } from '../../../base/steps.ts';
import { optionalColumn, requiredColumn } from '../../column-of.ts';
import { figureWriter } from '../../figure-writer.ts';
import { hasHeaders } from '../../has-headers.ts';
import { municipalityOf } from '../../mexico/mexican-area.ts';
import { firstBroken } from '../../mexico/spanish-months.ts';
import type { Assembled, ColumnRule, DecodedTable, Rejecter, Source } from '../../source.ts';
import { card } from './card.ts';

const fixed: readonly ColumnRule[] = [
  { id: 'area', headers: ['CVE'], kind: 'category', required: true },
  { id: 'state', headers: ['Entidad'], kind: 'category', required: true, namesPlaces: true },
  { id: 'name', headers: ['Municipio'], kind: 'category', required: true, namesPlaces: true },
];

const yearHeader = /^(?:19|20)\d{2}$/;
/** The last year of CONAPO's estimates: later ones are projections. */
const lastEstimate = 2020;

/** Headers that are years, each once. */
const yearsAmong = (headers: readonly string[]): readonly number[] =>
  [...new Set(headers.map((header) => header.trim()).filter((header) => yearHeader.test(header)))]
    .map(Number)
    .sort((a, b) => a - b);

const columnsOf = (headers: readonly string[]): readonly ColumnRule[] => [
  ...fixed,
  ...yearsAmong(headers).map(
    (year): ColumnRule => ({ id: `in-${year}`, headers: [String(year)], kind: 'number', required: true }),
  ),
];

function recognise(headers: readonly string[]): number {
  const wanted = fixed.map((column) => column.headers);
  return hasHeaders(headers, wanted) && yearsAmong(headers).length > 0 ? 1 : 0;
}

function* assemble(decoded: DecodedTable, rejecter: Rejecter): Steps<Result<Assembled, Problem>> {
  const codes = requiredColumn(decoded, 'area', 'category');
  const names = requiredColumn(decoded, 'name', 'category');
  const years = yearsAmong(decoded.headers).flatMap((year) => {
    const id = `in-${year}`;
    const cells = optionalColumn(decoded, id, 'number');
    return cells === undefined ? [] : [{ id, year, cells }];
  });
  const writer = figureWriter();
  const textAt = (column: typeof codes, row: number): string => column.labels[column.codes[row] ?? -1] ?? '';
  for (let row = 0; row < decoded.rows; row++) {
    if (row % 1024 === 0) yield { done: row, total: decoded.rows };
    const code = textAt(codes, row);
    const area = municipalityOf(code, textAt(names, row));
    const broken = firstBroken(years, row);
    if (area === null) {
      if (code.trim() !== '') rejecter.unjoined('municipality', code);
      rejecter.reject(row, code.trim() === '' ? 'missing-value' : 'unknown-area', 'area');
    } else if (broken !== null) rejecter.reject(row, 'bad-number', broken);
    else {
      const figures = years.map(({ year, cells }) => ({
        name: 'population',
        year,
        value: cells.values[row] ?? Number.NaN,
      }));
      if (!writer.put(area.id, area.name, figures)) rejecter.reject(row, 'repeated-area', 'area');
    }
  }
  const projected = years.filter(({ year }) => year > lastEstimate).length;
  if (projected > 0) rejecter.notice('notice.projections', projected);
  return ok({ table: { kind: 'area-figures', coding: 'mexico', ...writer.close(false) }, from: null, to: null });
}

/** A row a municipality and a column a year: what rates are per. */
export const conapoPopulation: Source = { ...card, recognise, columns: columnsOf, assemble };
