import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proposed, readMapped, readProposed } from '../../../tests/support/mapped-text.ts';
import { figuresOf, incidentsIn, panelIn } from '../../../tests/support/read-text.ts';
import { dayIso, monthIso } from '../../base/month.ts';
import { dayIndexOf } from '../../base/units.ts';
import type { Mapping } from '../../document/reading.ts';
import type { ReadTable } from '../build-table.ts';
import { isBalanced } from '../ledger.ts';
import type { AreaFigureTable, AreaMonthTable } from '../table.ts';
import { mappingFor } from './mapping-for.ts';

function monthsIn({ table }: ReadTable): AreaMonthTable {
  if (table.kind !== 'area-months') throw new Error(table.kind);
  return table;
}

function yearsIn({ table }: ReadTable): AreaFigureTable {
  if (table.kind !== 'area-figures') throw new Error(table.kind);
  return table;
}

/** "id month" to figure, of those that there are. */
function figuresByMonth({
  ids,
  months,
  firstMonth,
  values,
  measures,
}: AreaMonthTable): Readonly<Record<string, number>> {
  return Object.fromEntries(
    measures.flatMap((measure, m) =>
      ids.flatMap((id, a) =>
        Array.from({ length: months }, (_, month) => {
          const key = `${id} ${monthIso((firstMonth + month) as typeof firstMonth)} ${measure}`;
          return [key, values[(m * ids.length + a) * months + month]] as const;
        }).filter(([, value]) => !Number.isNaN(value)),
      ),
    ),
  );
}

const wideHeader = 'Municipio,Año,Enero,Febrero,Marzo,Total';

describe('a table read by a mapping', () => {
  it('puts records at their points with their classes, and says what it could not place', () => {
    const read = readProposed(
      'fecha;latitud;longitud;tipo;muertos',
      '2020-03-15;31,7500;-106,4800;A;2',
      '2020-01-16;31,7600;-106,4700;B;1',
      '2020-02;31,7601;-106,4700;B;1',
      '2020-02-16;;;A;1',
      '2020-02-17;99,5;-106,4;A;1',
      '2020-02-30;31,7;-106,4;A;1',
      '2020-02-18;31,7;-106,4;A;many',
      '2020-02-18;19,4326;-99,1332;A;1',
    );
    const table = incidentsIn(read);
    expect(Array.from(table.day, (day) => dayIso(dayIndexOf(day)))).toEqual([
      '2020-01-16',
      '2020-02-01',
      '2020-02-16',
      '2020-02-18',
      '2020-03-15',
    ]);
    expect([...table.weight]).toEqual([1, 1, 1, 1, 2]);
    expect([table.lon[4], table.lat[4]]).toEqual([-106.48, 31.75]);
    expect(read.ledger.counts).toEqual({ 'bad-position': 1, 'bad-date': 1, 'bad-number': 1 });
    expect(read.ledger.notices).toEqual([
      { key: 'notice.month-alone', count: 1 },
      { key: 'notice.elsewhere', count: 1 },
      { key: 'notice.not-located', count: 1 },
    ]);
  });

  it('keeps classes to filter by, those of fewer than five records together', () => {
    const rows = ['A', 'A', 'B', 'A', 'A', 'C', 'A', 'C'].map((tipo, day) => `2020-01-1${day},31.75,-106.48,${tipo}`);
    const { tipo } = incidentsIn(readProposed('fecha,latitud,longitud,tipo', ...rows)).categories;
    expect(Array.from(tipo.codes, (code) => tipo.labels[code]).join(' ')).toBe('A A < 5 A A < 5 A < 5');
  });

  it('makes of one measure of sectors the series that the app draws', () => {
    const read = readProposed(
      'Month,Del Rio,Laredo,Yuma,Total',
      '2020-01,1,2,3,6',
      '2020-02,4,,6,10',
      'Total,5,2,9,16',
    );
    expect(panelIn(read).areas).toHaveLength(9);
    expect(figuresOf(read, 'del-rio')).toEqual([1, 4]);
    expect(figuresOf(read, 'laredo')).toEqual([2, Number.NaN]);
    expect(read.ledger.counts).toEqual({ 'bad-date': 1 });
  });

  it('counts records by area and month, and lists what joins nothing with the names that come nearest', () => {
    const read = readProposed(
      'Registro,Date,Sector,Age',
      '100101,2020-01-15,Del Rio Sector,33',
      '100102,2020-03-16,Yuma Sector,21',
      '100103,2020-03-16,Yuma Sector,22',
      '100104,2020-03-16,Del Río,22',
      '100105,2020-03-16,Tuscon Sector,22',
    );
    expect(figuresOf(read, 'yuma')).toEqual([0, 0, 2]);
    expect(figuresOf(read, 'del-rio')).toEqual([1, 0, 1]);
    expect(read.ledger.counts).toEqual({ 'unknown-area': 1 });
    expect(read.ledger.content.unjoined).toMatchObject([{ level: 'sector', rows: 1, nearest: ['Tucson'] }]);
  });

  it('turns columns of months into months, adds up rows of one area and month, and leaves totals and notes out', () => {
    const read = readProposed(
      wideHeader,
      'Acuña,2020,1,2,3,6',
      'Acuña,2020,10,,30,40',
      'Piedras Negras,2020,,2,1,3',
      'Total,2020,11,4,34,49',
      'Nota: cifras preliminares,,,,,',
    );
    expect(figuresByMonth(monthsIn(read))).toEqual({
      '05002 2020-01 value': 11,
      '05002 2020-02 value': 2,
      '05002 2020-03 value': 33,
      '05025 2020-02 value': 2,
      '05025 2020-03 value': 1,
    });
    expect(read.ledger.counts).toEqual({ total: 1, 'not-a-record': 1 });
  });

  it('tells two places of one name apart by the state in the same row', () => {
    const read = readProposed(
      'Entidad,Municipio,Fecha,Casos',
      'Chihuahua,Juárez,2020-01,3',
      'Coahuila,Juárez,2020-01,4',
      'Tamaulipas,Matamoros,2020-01,5',
    );
    expect(figuresByMonth(monthsIn(read))).toEqual({
      '08037 2020-01 Casos': 3,
      '05015 2020-01 Casos': 4,
      '28022 2020-01 Casos': 5,
    });
  });

  it('puts October to December of a fiscal year into the calendar year before', () => {
    const read = readProposed(
      'Port of entry,Fiscal Year,Month,Total seen',
      'Laredo,2020,October,5',
      'Laredo,2020,January,6',
    );
    expect(figuresByMonth(monthsIn(read))).toEqual({ '2304 2019-10 Total seen': 5, '2304 2020-01 Total seen': 6 });
  });

  it('keeps measures of a long table apart, and figures by year with their coding', () => {
    const ports = readProposed(
      'port_code,date,measure,value',
      '2304,2020-01-01,Trucks,5',
      '2304,2020-01-01,Pedestrians,7',
      '2304,2020-02-01,Trucks,6',
      '2304,2020-02-01,Pedestrians,8',
    );
    expect(monthsIn(ports).measures).toEqual(['Trucks', 'Pedestrians']);
    const years = yearsIn(readProposed('CVE_ENT,Entidad,2018,2019,2020', '05,Coahuila,1,2,3', '28,Tamaulipas,4,,6'));
    expect([years.coding, years.ids]).toEqual(['mexico', ['05', '28']]);
    expect([...(years.figures[0]?.values ?? [])]).toEqual([1, 2, 3, 4, Number.NaN, 6]);
  });

  it('refuses an area and year given twice, and nothing of that row stays', () => {
    const read = readProposed('CVE_ENT,Entidad,2018,2019,2020', '05,Coahuila,1,2,3', '05,Coahuila,1,2,9');
    expect(read.ledger.counts).toEqual({ 'repeated-area': 1 });
    expect([...(yearsIn(read).figures[0]?.values ?? [])]).toEqual([1, 2, 3]);
  });

  it('says what a mapping lacks', () => {
    const mapping: Mapping = { ...proposed(wideHeader, 'Acuña,2020,1,2,3,6'), fields: [] };
    expect(() => readMapped([wideHeader, 'Acuña,2020,1,2,3,6'], mapping)).toThrow('mapping-without-area');
  });

  it('never keeps a column of persons, even when told to', () => {
    const lines = [
      'Fecha,lat,lon,Quien',
      '2020-01-15,31.75,-106.48,Juan Pérez',
      '2020-01-16,31.75,-106.48,María López',
    ];
    const mapping = proposed(...lines);
    const told = { ...mapping, fields: [...mapping.fields, { column: 'Quien', role: 'category', label: '' } as const] };
    const read = readMapped(lines, told);
    expect(read.ledger.dropped).toEqual([{ column: 'Quien', why: 'personal-values' }]);
    expect(JSON.stringify(read)).not.toMatch(/Juan|María/);
    const needed: Mapping = {
      ...told,
      kind: 'area-months',
      fields: told.fields.map((one) => (one.column === 'Quien' ? { ...one, role: 'area' } : one)),
    };
    expect(() => readMapped(lines, needed)).toThrow('column-personal');
  });

  it('accounts for every row, and loses nothing between wide and long', () => {
    const cell = fc.oneof(fc.integer({ min: 0, max: 999 }).map(String), fc.constantFrom('', 'NA', 'x'));
    const area = fc.constantFrom('Acuña', 'Piedras Negras', 'Jiménez', '', 'Total', 'Nowhere at all');
    const row = fc.tuple(area, fc.constantFrom('2019', '2020', 'soon'), cell, cell, cell);
    const mapping = proposed(wideHeader, 'Acuña,2020,1,2,3,6', 'Piedras Negras,2020,1,2,3,6');
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 25 }), (rows) => {
        const read = readMapped([wideHeader, ...rows.map((cells) => `${cells.join(',')},0`)], mapping);
        expect(isBalanced(read.ledger)).toBe(true);
        expect(read.ledger.read).toBe(rows.length);
        const accepted = rows.filter(
          ([name, year, ...cells]) =>
            ['Acuña', 'Piedras Negras'].includes(name) && year !== 'soon' && !cells.includes('x'),
        );
        const sum = accepted.flatMap(([, , ...cells]) => cells).reduce((all, text) => all + (Number(text) || 0), 0);
        expect(read.ledger.accepted).toBe(accepted.length);
        const figures = Object.values(figuresByMonth(monthsIn(read)));
        expect(figures.reduce((all, value) => all + value, 0)).toBe(sum);
      }),
      { numRuns: 60 },
    );
  });
});

describe('kept mappings', () => {
  it('are for files with the same headers, however they are spelt', () => {
    const mapping = proposed(wideHeader, 'Acuña,2020,1,2,3,6');
    const other = { ...mapping, name: 'later' };
    expect(mappingFor(['MUNICIPIO', 'Ano', 'enero', 'febrero', 'marzo', 'total'], [mapping, other])).toBe(other);
    expect(mappingFor(['Municipio', 'Año', 'Enero'], [mapping])).toBeUndefined();
  });
});
