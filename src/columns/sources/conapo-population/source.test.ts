import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from '../../../../tests/support/read-text.ts';
import type { ReadTable } from '../../build-table.ts';
import { isBalanced } from '../../ledger.ts';
import type { AreaFigure, AreaFigureTable } from '../../table.ts';

function populationIn({ table }: ReadTable): AreaFigureTable & { readonly figures: readonly [AreaFigure] } {
  if (table.kind !== 'area-figures' || table.figures.length !== 1) throw new Error(table.kind);
  const [figure] = table.figures;
  return { ...table, figures: [figure] };
}

describe("CONAPO's population", () => {
  it('is a figure for each year that has a column, of the municipality that the code means', () => {
    const read = readText(
      'CVE,Entidad,Municipio,2019,2021',
      '5002,Coahuila,Acuña,10,20',
      '08037,Chihuahua,Juárez,NA,7',
    );
    const { coding, ids, names, figures } = populationIn(read);
    expect([read.source, coding, ids, names]).toEqual([
      'conapo-population',
      'mexico',
      ['05002', '08037'],
      ['Acuña', 'Juárez, Chihuahua'],
    ]);
    expect([figures[0].name, figures[0].years, figures[0].isFiscal]).toEqual(['population', [2019, 2021], false]);
    expect([...figures[0].values]).toEqual([10, 20, Number.NaN, 7]);
    expect(read.ledger.notices).toEqual([{ key: 'notice.projections', count: 1 }]);
  });

  it('says of every row why it is left out', () => {
    const { ledger } = readText(
      'CVE,Entidad,Municipio,2019',
      '05002,Coahuila,Acuña,many',
      ',Coahuila,Acuña,1',
      'x,Coahuila,Acuña,1',
      '05003,Coahuila,Allende,1',
      '05003,Coahuila,Allende,2',
    );
    expect(ledger.counts).toEqual({ 'bad-number': 1, 'missing-value': 1, 'unknown-area': 1, 'repeated-area': 1 });
  });

  it('accounts for every row', () => {
    const cell = fc.constantFrom('', 'NA', '1', '2.5', 'x', '05002', '5003');
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 20 }), (rows) => {
        const { ledger } = readText(
          'CVE,Entidad,Municipio,2019,2020',
          ...rows.map(([a, b, c]) => `${a},E,M,${b},${c}`),
        );
        expect([isBalanced(ledger), ledger.read]).toEqual([true, rows.length]);
      }),
      { numRuns: 50 },
    );
  });
});
