import { monthIndex } from '../../../base/month.ts';
import type { Problem } from '../../../base/problem.ts';
import type { Result } from '../../../base/result.ts';
import type { Steps } from '../../../base/steps.ts';
import { defineWords } from '../../../base/words.ts';
import { assembleAreaMonths, type PutAreaFigure } from '../../area-months/assemble-area-months.ts';
import { isEmptyCell } from '../../cell-fault.ts';
import { requiredColumn } from '../../column-of.ts';
import { sureOfColumns } from '../../has-headers.ts';
import { type MexicanArea, municipalityOf } from '../../mexico/mexican-area.ts';
import { firstBroken, isYear, monthCells, monthColumns, spanishMonths } from '../../mexico/spanish-months.ts';
import type { Assembled, ColumnRule, DecodedTable, Rejecter, Source } from '../../source.ts';
import { card } from './card.ts';
import { layout } from './layout.ts';
import { type SummedTo, yearSums } from './sums.ts';

const measure = 'deaths-by-homicide';
const noDeaths = spanishMonths.map(() => 0);

const columns: readonly ColumnRule[] = [
  { id: 'code', headers: ['Clave'], kind: 'category', required: true },
  { id: 'name', headers: ['Entidad o municipio'], kind: 'category', required: true, namesPlaces: true },
  { id: 'year', headers: ['Año de registro'], kind: 'number', required: true },
  { id: 'total', headers: ['Total'], kind: 'number', required: true },
  ...monthColumns,
];

const quirks = defineWords({
  en: {
    text: 'Rows of states and of the country are sums of the others, and left out after the comparison. An empty cell is zero, and so is a municipality that a year does not list. Deaths without a municipality, and abroad, stay under the code that INEGI gives them.',
  },
  es: {
    text: 'Las filas de entidades y del país son sumas de las otras, y se omiten después de compararlas. Una celda vacía es cero, y también un municipio que un año no lista. Las defunciones sin municipio, y en el extranjero, quedan con la clave que les da el INEGI.',
  },
});

/** Code of a subtotal: a formula's text ("=CONCATENAR(0,01)", "=CONCATENAR( ,33)") or what it gives ("01"). */
const subtotal = /^(?:=.*?(\d{2})\s*\)|(\d{1,2}))$/;
/** Deaths abroad have codes of several countries under one subtotal. */
const firstAbroad = 33;
const groupOf = (state: string): string =>
  Number(state) >= firstAbroad ? String(firstAbroad) : state.padStart(2, '0');

interface Line {
  readonly of: SummedTo;
  readonly state: string;
  /** Where it is of a municipality. */
  readonly area: MexicanArea | null;
}

function lineOf(code: string, name: string): Line | null {
  if (code === '' && /^total$/i.test(name)) return { of: 'country', state: '', area: null };
  const match = subtotal.exec(code);
  if (match !== null) return { of: 'state', state: groupOf(match[1] ?? match[2] ?? ''), area: null };
  const area = municipalityOf(code, name);
  return area === null ? null : { of: 'municipality', state: groupOf(area.id.slice(0, 2)), area };
}

/** The lines of the table with all their figures, the total first; null where the row is rejected. */
function linesIn(decoded: DecodedTable, rejecter: Rejecter) {
  const code = requiredColumn(decoded, 'code', 'category');
  const name = requiredColumn(decoded, 'name', 'category');
  const year = requiredColumn(decoded, 'year', 'number');
  const total = { id: 'total', cells: requiredColumn(decoded, 'total', 'number') };
  const columns = [total, ...monthCells(decoded)];
  const textAt = (column: typeof code, row: number): string => (column.labels[column.codes[row] ?? -1] ?? '').trim();
  return (row: number) => {
    const line = lineOf(textAt(code, row), textAt(name, row));
    const of = year.values[row] ?? 0;
    const broken = firstBroken(columns, row);
    if (line === null) rejecter.reject(row, 'not-a-record', 'code');
    else if (!isYear(of)) rejecter.reject(row, 'bad-date', 'year');
    else if (broken !== null) rejecter.reject(row, 'bad-number', broken);
    else {
      const figures = columns.map(({ cells: { state, values } }) => (isEmptyCell(state[row]) ? 0 : (values[row] ?? 0)));
      return { ...line, year: of, figures };
    }
    return null;
  };
}

function* assemble(decoded: DecodedTable, rejecter: Rejecter): Steps<Result<Assembled, Problem>> {
  const lineAt = linesIn(decoded, rejecter);
  const sums = yearSums();
  const areas = new Map<string, MexicanArea>();
  const years = new Set<number>();
  let noMunicipality = 0;
  const putYear = (put: PutAreaFigure, { id, name }: MexicanArea, year: number, months: readonly number[]): void => {
    months.forEach((figure, at) => {
      put(id, name, monthIndex(year, at + 1), measure, figure);
    });
  };
  const assembled = yield* assembleAreaMonths({
    level: 'municipality',
    measures: [measure],
    absentIsZero: false,
    // One more, in which every municipality gets the zero of every month of the years that the file has.
    rows: decoded.rows + 1,
    read(row, put) {
      if (row === decoded.rows) {
        for (const year of years) for (const area of areas.values()) putYear(put, area, year, noDeaths);
        return;
      }
      const line = lineAt(row);
      if (line === null) return;
      sums.add(line.year, line.of, line.state, line.figures);
      if (line.area === null) return rejecter.reject(row, 'total', 'code');
      areas.set(line.area.id, line.area);
      years.add(line.year);
      if (line.area.isNoPlace) noMunicipality++;
      putYear(put, line.area, line.year, line.figures.slice(1));
    },
  });
  const noticed = { 'no-municipality': noMunicipality, 'sums-differ': sums.differences() };
  for (const [key, count] of Object.entries(noticed)) if (count > 0) rejecter.notice(`notice.${key}`, count);
  return assembled;
}

/** A file a year, or many in one archive: one table by municipality of occurrence and month of registration. */
export const inegiHomicides: Source = {
  ...card,
  quirks,
  layout,
  joinsParts: true,
  recognise: (headers) => sureOfColumns(headers, columns),
  columns,
  assemble,
};
