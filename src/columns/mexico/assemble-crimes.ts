import { monthIndex } from '../../base/month.ts';
import type { Problem } from '../../base/problem.ts';
import type { Result } from '../../base/result.ts';
import type { Steps } from '../../base/steps.ts';
import { assembleAreaMonths } from '../area-months/assemble-area-months.ts';
import { joinArea } from '../areas/join-area.ts';
import { cellFault, isEmptyCell } from '../cell-fault.ts';
import { optionalColumn, requiredColumn } from '../column-of.ts';
import type { Assembled, ColumnRule, DecodedColumn, DecodedTable, Rejecter } from '../source.ts';
import { crimeWords } from './crime-words.ts';
import { crimeOf } from './crimes.ts';
import { type MexicanArea, municipalityOf } from './mexican-area.ts';
import { firstBroken, isYear, monthCells, monthColumns } from './spanish-months.ts';

export type CrimeLevel = 'mx-state' | 'municipality';
type Labels = DecodedColumn & { readonly kind: 'category' };

const isTotal = (text: string): string => (/^total/i.test(text.trim()) ? 'total' : '');

export const stateCodeHeaders = ['Clave_Ent', 'Cve_Ent', 'Clave de entidad'];
export const municipalityHeaders = ['Cve. Municipio', 'Clave_Mun', 'Cve_Mun'];

/** What both forms have; of the classes under a subtype ("Modalidad") the sum is kept. */
export const crimeColumns: readonly ColumnRule[] = [
  { id: 'year', headers: ['Año', 'Anio', 'Ano'], kind: 'number', required: true },
  { id: 'state', headers: stateCodeHeaders, kind: 'category', required: true },
  { id: 'state-name', headers: ['Entidad'], kind: 'category', required: false, namesPlaces: true },
  { id: 'type', headers: ['Tipo de delito'], kind: 'category', required: true },
  { id: 'subtype', headers: ['Subtipo de delito'], kind: 'category', required: true },
  { id: 'sex', headers: ['Sexo'], kind: 'category', required: false, classify: isTotal },
  { id: 'age', headers: ['Rango de edad'], kind: 'category', required: false, classify: isTotal },
  ...monthColumns,
];

const knownCrimes = Object.keys(crimeWords.en).map((key) => key.replace('measure.', ''));

const labelAt = (column: Labels | undefined, row: number): string => column?.labels[column.codes[row] ?? -1] ?? '';

/** Columns that split the rows further, in files by sex and age. */
const splitsOf = (decoded: DecodedTable) =>
  ['sex', 'age'].flatMap((id) => {
    const cells = optionalColumn(decoded, id, 'category');
    return cells === undefined ? [] : [{ id, cells }];
  });

/** One answer for each code of a column, worked out once. */
function once<T>(column: Labels, answer: (label: string, row: number) => T): (row: number) => T {
  const known = new Map<number, T>();
  return (row) => {
    const code = column.codes[row] ?? -1;
    const before = known.get(code);
    if (before !== undefined) return before;
    const made = answer(column.labels[code] ?? '', row);
    known.set(code, made);
    return made;
  };
}

function areasIn(decoded: DecodedTable, level: CrimeLevel): (row: number) => MexicanArea | null {
  if (level === 'municipality') {
    const name = optionalColumn(decoded, 'name', 'category');
    return once(requiredColumn(decoded, 'area', 'category'), (code, row) => municipalityOf(code, labelAt(name, row)));
  }
  const name = optionalColumn(decoded, 'state-name', 'category');
  return once(requiredColumn(decoded, 'state', 'category'), (code, row) => {
    const state = joinArea('mx-state', code) ?? joinArea('mx-state', labelAt(name, row));
    return state === null ? null : { ...state, isNoPlace: false };
  });
}

/** What a row is of; null where it is rejected. */
function linesIn(decoded: DecodedTable, rejecter: Rejecter, level: CrimeLevel) {
  const year = requiredColumn(decoded, 'year', 'number');
  const type = requiredColumn(decoded, 'type', 'category');
  const subtype = requiredColumn(decoded, 'subtype', 'category');
  const areaColumn = level === 'municipality' ? 'area' : 'state';
  const codes = requiredColumn(decoded, areaColumn, 'category');
  const splits = splitsOf(decoded);
  const crimesOf = once(type, (label) => once(subtype, (under) => crimeOf(label, under)));
  const areaOf = areasIn(decoded, level);
  const months = monthCells(decoded);
  return (row: number) => {
    const area = areaOf(row);
    const crime = crimesOf(row)(row);
    const of = year.values[row] ?? 0;
    const broken = firstBroken(months, row);
    const total = splits.find(({ cells }) => labelAt(cells, row) === 'total');
    if (total !== undefined) rejecter.reject(row, 'total', total.id);
    else if (!isYear(of)) rejecter.reject(row, cellFault(year.state[row], 'bad-date') ?? 'bad-date', 'year');
    else if (area === null) {
      rejecter.unjoined(level, labelAt(codes, row));
      rejecter.reject(row, 'unknown-area', areaColumn);
    } else if (crime === '') rejecter.reject(row, 'missing-value', 'type');
    else if (broken !== null) rejecter.reject(row, 'bad-number', broken);
    else return { area, crime, year: of };
    return null;
  };
}

/** SESNSP's tables: a row for each year, area and class of crime, and a column for each month. */
export function* assembleCrimes(
  decoded: DecodedTable,
  rejecter: Rejecter,
  level: CrimeLevel,
): Steps<Result<Assembled, Problem>> {
  const lineAt = linesIn(decoded, rejecter, level);
  const months = monthCells(decoded);
  let noMunicipality = 0;
  const assembled = yield* assembleAreaMonths({
    level,
    measures: knownCrimes,
    absentIsZero: false,
    rows: decoded.rows,
    read(row, put) {
      const line = lineAt(row);
      if (line === null) return;
      if (line.area.isNoPlace) noMunicipality++;
      months.forEach(({ cells }, at) => {
        // A month still to come is empty: it has no figure, and the table's period does not reach to it.
        if (isEmptyCell(cells.state[row])) return;
        put(line.area.id, line.area.name, monthIndex(line.year, at + 1), line.crime, cells.values[row] ?? Number.NaN);
      });
    },
  });
  if (splitsOf(decoded).length > 0) rejecter.notice('notice.by-sex', decoded.rows);
  if (noMunicipality > 0) rejecter.notice('notice.no-municipality', noMunicipality);
  return assembled;
}
