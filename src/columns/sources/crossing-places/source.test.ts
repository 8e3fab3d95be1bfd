import { expect, it } from 'vitest';
import { readText } from '../../../../tests/support/read-text.ts';

const header = '\ufeffOrder,Border Crossing Name,Code,Region,County,TxDOT District,Port Of Entry,City,Address,Lat,Lon';

it('takes crossings as places, through line breaks in cells, and drops their addresses', () => {
  const read = readText(
    header,
    '1,Puente Inventado,ELP-XX,El Paso,El Paso,El Paso,Nowhere,Nowhere,"1 Made-up St',
    'Nowhere, TX 79901",31.74,-106.48',
    '2,Bridge of No Place,ELP-YY,El Paso,El Paso,El Paso,Nowhere,Nowhere,"2 Made-up St",,',
    '3,Bridge off the Globe,ELP-ZZ,El Paso,El Paso,El Paso,Nowhere,Nowhere,"3 Made-up St",131.7,-106.4',
    '4,,ELP-ZZ,El Paso,El Paso,El Paso,Nowhere,Nowhere,"3 Made-up St",31.7,-106.4',
  );
  expect(read.source).toBe('crossing-places');
  expect(read.table).toEqual({
    kind: 'map-features',
    features: [{ kind: 'port', name: 'Puente Inventado', group: '', lonLat: [[-106.48, 31.74]] }],
  });
  expect(read.ledger.counts).toEqual({ 'no-place': 1, 'bad-position': 1, 'missing-value': 1 });
  expect(read.ledger.dropped).toContainEqual({ column: 'Address', why: 'personal' });
  expect(JSON.stringify([read.table, read.ledger])).not.toContain('Made-up St');
});
