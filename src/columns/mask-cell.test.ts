import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskCell } from './mask-cell.ts';
import { dropReason } from './personal.ts';

describe('maskCell', () => {
  it('shows short dates and numbers, and of everything else the shape', () => {
    for (const text of ['31/02/2019', '13-Jan-20', '-98.4', '30 feb 2020', '1-dic-2019', ''])
      expect(maskCell(text)).toBe(text);
    expect(maskCell('Juan Pérez Contreras')).toBe('Aaaa Aaaaa Aaaaa');
    expect(maskCell('A123456789')).toBe('A9999');
    for (const text of ['20190231', '1991-02-31', '-106.4812345', '132,9876543', '123456', '1,234'])
      expect(maskCell(text)).toBe(text);
    for (const number of ['6561234567', '656 1234567', '555-01-2345', '123456789', '656.1234567', '1234567'])
      expect(maskCell(number), number).not.toMatch(/[0-8]/);
    expect(maskCell('+52 656 123 4567')).toBe('+99 999 999 9999');
    expect(maskCell('x'.repeat(50) + '-'.repeat(50))).toHaveLength(25);
  });

  it('lets no letter through but those of months, and the signs of shapes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 13 }), (text) => {
        expect(maskCell(text).replace(/[Aa9]/g, '')).not.toMatch(/[\p{L}\p{N}]/u);
      }),
    );
  });
});

describe('dropReason', () => {
  it('knows personal and free-text headers in both languages', () => {
    for (const header of [
      'Name',
      'Date of Birth',
      'fecha_de_nacimiento',
      'CURP',
      'Case Number',
      'ML Number',
      'Apellidos',
      'Teléfono',
    ]) {
      expect(dropReason(header), header).toBe('personal');
    }
    for (const header of ['Location Description', 'Information Source', 'URL', 'Notas', 'Observaciones']) {
      expect(dropReason(header), header).toBe('free-text');
    }
    for (const header of ['Migration Route', 'Number of Females', 'UNSD Geographical Grouping']) {
      expect(dropReason(header), header).toBe('not-used');
    }
  });
});
