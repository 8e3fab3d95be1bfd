import { describe, expect, it } from 'vitest';
import { areaMonthsIn, monthlyOf } from '../../../../tests/support/area-months.ts';
import { readText } from '../../../../tests/support/read-text.ts';

const months = 'Enero,Febrero,Marzo,Abril,Mayo,Junio,Julio,Agosto,Septiembre,Octubre,Noviembre,Diciembre';
const before =
  'Año,Clave_Ent,Entidad,Cve. Municipio,Municipio,Bien jurídico afectado,Tipo de delito,Subtipo de delito,Modalidad';
const kind = 'La vida y la Integridad corporal,Homicidio,Homicidio doloso,Con arma de fuego';
const year = '1,0,0,0,0,0,0,0,0,0,2';

describe("SESNSP's crime by municipality", () => {
  it('has a decimal December, or none, and codes whose zeros a spreadsheet lost', () => {
    const read = readText(
      `${before},${months}`,
      `2024,8,Chihuahua,8037,Juárez,${kind},${year},3.0`,
      `2025,8,Chihuahua,8037,Juárez,${kind},${year},`,
    );
    const table = areaMonthsIn(read);
    expect([read.source, table.ids, table.names, table.months]).toEqual([
      'sesnsp-municipal',
      ['08037'],
      ['Juárez, Chihuahua'],
      23,
    ]);
    expect(monthlyOf(read, 'homicidio-doloso', '08037').slice(10, 13)).toEqual([2, 3, 1]);
    expect(read.provenance.to).toBe('2025-11-30');
  });

  it('keeps what belongs to no municipality under its own code, and says so', () => {
    const read = readText(
      `${before},${months}`,
      `2024,11,Guanajuato,11998,Otros Municipios,${kind},${year},1`,
      `2024,11,Guanajuato,11999,No Especificado,${kind},${year},1`,
      `2024,11,Guanajuato,11001,Abasolo,${kind},${year},1`,
      `2024,11,Guanajuato,,,${kind},${year},1`,
    );
    const table = areaMonthsIn(read);
    expect(table.ids).toEqual(['11001', '11998', '11999']);
    expect(table.names).toEqual(['Abasolo, Guanajuato', 'Otros Municipios, Guanajuato', 'No Especificado, Guanajuato']);
    expect(read.ledger.notices).toEqual([{ key: 'notice.no-municipality', count: 2 }]);
    expect(read.ledger.counts).toEqual({ 'unknown-area': 1 });
  });

  it('keeps municipalities that are newer than the list of names', () => {
    const read = readText(`${before},${months}`, `2024,20,Oaxaca,20990,Nuevo Pueblo,${kind},${year},1`);
    expect([areaMonthsIn(read).ids, areaMonthsIn(read).names]).toEqual([['20990'], ['Nuevo Pueblo']]);
  });

  it('adds up sexes and ages, leaves their totals out, and says that victims may be counted', () => {
    const read = readText(
      `${before},Sexo,Rango de edad,${months}`,
      `2026,11,Guanajuato,11001,Abasolo,${kind},Hombre,Adultos (18 y más),${year},1`,
      `2026,11,Guanajuato,11001,Abasolo,${kind},Mujer,Adultos (18 y más),${year},1`,
      `2026,11,Guanajuato,11001,Abasolo,${kind},Total,Total,${year},2`,
    );
    expect(monthlyOf(read, 'homicidio-doloso', '11001')[0]).toBe(2);
    expect(read.ledger.counts).toEqual({ total: 1 });
    expect(read.ledger.notices).toEqual([{ key: 'notice.by-sex', count: 3 }]);
    expect(read.provenance.breaks.map(({ key }) => key)).toEqual(['break.method-2026']);
  });
});
