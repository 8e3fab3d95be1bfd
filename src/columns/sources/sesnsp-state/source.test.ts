import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaMonthsIn, monthlyOf } from '../../../../tests/support/area-months.ts';
import { readText } from '../../../../tests/support/read-text.ts';
import { monthIso } from '../../../base/month.ts';
import { drain } from '../../../base/steps.ts';
import { readTable } from '../../build-table.ts';
import { isBalanced } from '../../ledger.ts';
import { crimeOf } from '../../mexico/crimes.ts';

const months = 'Enero,Febrero,Marzo,Abril,Mayo,Junio,Julio,Agosto,Septiembre,Octubre,Noviembre,Diciembre';
const header = `Año,Clave_Ent,Entidad,Bien jurídico afectado,Tipo de delito,Subtipo de delito,Modalidad,${months}`;
const good = 'La vida y la Integridad corporal';
const toCome = ',,,,,,,,,';

describe("SESNSP's crime by state", () => {
  const read = readText(
    header,
    `2026,05,Coahuila de Zaragoza,${good},Homicidio,Homicidio doloso,Con arma de fuego,1,2,3${toCome}`,
    `2026,05,Coahuila de Zaragoza,${good},Homicidio,Homicidio doloso,Con arma blanca,10,0,0${toCome}`,
    `2026,5,Coahuila de Zaragoza,${good},Homicidio,Tentativa de homicidio doloso,Tentativa de homicidio doloso,7,0,0${toCome}`,
    `2026,08,Chihuahua,Libertad personal,Secuestro,Secuestro extorsivo,Secuestro extorsivo,1,0,1${toCome}`,
    `2026,08,Chihuahua,Libertad personal,Secuestro,Secuestro exprés,Secuestro exprés,0,0,4${toCome}`,
  );

  it('adds up classes of one type, and keeps attempts apart', () => {
    expect(read.source).toBe('sesnsp-state');
    const table = areaMonthsIn(read);
    expect([table.level, table.ids, table.names]).toEqual(['mx-state', ['05', '08'], ['Coahuila', 'Chihuahua']]);
    expect(monthlyOf(read, 'homicidio-doloso', '05')).toEqual([11, 2, 3]);
    expect(monthlyOf(read, 'tentativa-de-homicidio-doloso', '05')).toEqual([7, 0, 0]);
    expect(monthlyOf(read, 'secuestro', '08')).toEqual([1, 0, 5]);
    expect(read.ledger.accepted).toBe(5);
  });

  it('ends with the last month that has a figure: those still to come are no zeros', () => {
    const { firstMonth, months: count } = areaMonthsIn(read);
    expect([monthIso(firstMonth), count, read.provenance.to]).toEqual(['2026-01', 3, '2026-03-31']);
    expect(monthlyOf(read, 'secuestro', '05')).toEqual([Number.NaN, Number.NaN, Number.NaN]);
  });

  it('is read in latin-1', () => {
    const text = `${header}\n2026,19,Nuevo León,${good},Homicidio,Homicidio doloso,No especificado,4,,${toCome}\n`;
    const latin = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    const made = drain(readTable(latin, 'estatal.csv'));
    expect(made.ok && [made.value.source, areaMonthsIn(made.value).names]).toEqual(['sesnsp-state', ['Nuevo León']]);
  });

  it('says of every row why it is left out, and lists states that joined nothing with the nearest names', () => {
    const { ledger } = readText(
      header,
      `2026,05,Coahuila de Zaragoza,${good},Homicidio,Homicidio doloso,Con arma blanca,x,0,0${toCome}`,
      `soon,05,Coahuila de Zaragoza,${good},Homicidio,Homicidio doloso,Con arma blanca,1,0,0${toCome}`,
      `2026,33,Elsewhere,${good},Homicidio,Homicidio doloso,Con arma blanca,1,0,0${toCome}`,
      `2026,Tamaulipaz,,${good},Homicidio,Homicidio doloso,Con arma blanca,1,0,0${toCome}`,
      `2026,05,Coahuila de Zaragoza,${good},,,Con arma blanca,1,0,0${toCome}`,
    );
    expect(ledger.counts).toEqual({ 'bad-number': 1, 'bad-date': 1, 'unknown-area': 2, 'missing-value': 1 });
    expect(ledger.content.unjoined).toEqual([
      { level: 'mx-state', text: '33', rows: 1, nearest: [] },
      { level: 'mx-state', text: 'Tamaulipaz', rows: 1, nearest: ['Tamaulipas'] },
    ]);
  });

  it('accounts for every row', () => {
    const cell = fc.constantFrom('', '1', '2.0', 'x', 'NA');
    const row = fc.tuple(fc.constantFrom('2026', '', 'a'), fc.constantFrom('05', '99', ''), cell, cell);
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), (rows) => {
        const { ledger } = readText(
          header,
          ...rows.map(
            ([year, state, a, b]) => `${year},${state},,b,Robo,Otros robos,Con violencia,${a},${b},${toCome}`,
          ),
        );
        expect([isBalanced(ledger), ledger.read]).toEqual([true, rows.length]);
      }),
      { numRuns: 40 },
    );
  });
});

describe('what is counted of a crime', () => {
  it('is its type, homicide and injury by subtype, attempts apart', () => {
    expect(crimeOf('Homicidio', 'Homicidio culposo')).toBe('homicidio-culposo');
    expect(crimeOf('Lesiones', 'Lesiones dolosas')).toBe('lesiones-dolosas');
    expect(crimeOf('Robo', 'Robo de vehículo automotor - Motocicleta')).toBe('robo');
    expect(crimeOf('Extorsión', 'Tentativa de extorsión presencial')).toBe('tentativa-de-extorsion');
    expect(crimeOf('Feminicidio', 'Tentativa de feminicidio')).toBe('tentativa-de-feminicidio');
    expect(crimeOf('Violación equiparada', 'Violación equiparada')).toBe('violacion-equiparada');
    expect(crimeOf(' ', 'x')).toBe('');
  });

  it('is a name that may stand in an address', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (type, subtype) => {
        expect(crimeOf(type, subtype)).toMatch(/^[a-z0-9-]{0,60}$/);
      }),
    );
  });
});
