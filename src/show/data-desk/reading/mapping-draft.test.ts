import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldRoles, type Mapping } from '../../../document/reading.ts';
import {
  blankMapping,
  type ColumnRole,
  forHeaders,
  holderOf,
  isSameMapping,
  labelOf,
  missingColumns,
  roleOf,
  usedColumns,
  withLabel,
  withRange,
  withRole,
  withWide,
} from './mapping-draft.ts';

const headers = ['Fecha', 'Alta', 'Lat', 'Lon', 'Enero', 'Febrero', 'Marzo', 'Tipo'];
const blank = blankMapping(headers);
const given = (roles: Readonly<Record<string, ColumnRole>>): Mapping =>
  Object.entries(roles).reduce((mapping, [column, role]) => withRole(mapping, column, role), blank);

describe('roles', () => {
  it('stand in the order of the file, and a column has one', () => {
    const mapping = given({ Lon: 'lon', Fecha: 'date', Lat: 'lat', Tipo: 'category' });
    expect(mapping.fields.map(({ column }) => column)).toEqual(['Fecha', 'Lat', 'Lon', 'Tipo']);
    const other = withRole(mapping, 'Lat', 'figure');
    expect(roleOf(other, 'Lat')).toBe('figure');
    expect(other.fields).toHaveLength(4);
    expect(roleOf(withRole(other, 'Lat', 'none'), 'Lat')).toBe('none');
  });

  it('of which there is one go from a column to the other', () => {
    const mapping = given({ Fecha: 'date' });
    expect(holderOf(mapping, 'date', 'Alta')).toBe('Fecha');
    const moved = withRole(mapping, 'Alta', 'date');
    expect([roleOf(moved, 'Fecha'), roleOf(moved, 'Alta')]).toEqual(['none', 'date']);
  });

  it('of figures and classes are shared, and keep the names they were given', () => {
    const mapping = withLabel(given({ Enero: 'figure', Febrero: 'figure' }), 'Enero', 'People');
    expect(holderOf(mapping, 'figure', 'Marzo')).toBeNull();
    expect(labelOf(mapping, 'Enero')).toBe('People');
    expect(labelOf(withRole(mapping, 'Enero', 'category'), 'Enero')).toBe('People');
    expect(labelOf(mapping, 'Tipo')).toBe('');
  });

  it('never belong to two columns, nor two to one, whatever is chosen', () => {
    const choice = fc.tuple(fc.constantFrom(...headers), fc.constantFrom<ColumnRole>(...fieldRoles, 'wide', 'none'));
    fc.assert(
      fc.property(fc.array(choice, { maxLength: 30 }), (choices) => {
        const mapping = choices.reduce((made, [column, role]) => withRole(made, column, role), blank);
        const last = new Map(choices);
        const used = usedColumns(mapping);
        expect(new Set(used).size).toBe(used.length);
        const single = mapping.fields
          .map(({ role }) => role)
          .filter((role) => role !== 'figure' && role !== 'category');
        expect(new Set(single).size).toBe(single.length);
        for (const [column, role] of last) expect([role, 'none']).toContain(roleOf(mapping, column));
        expect(mapping.wide === null || mapping.wide.columns.length > 0).toBe(true);
      }),
    );
  });
});

describe('columns side by side', () => {
  it('are gathered one by one in the order of the file, and are none when the last is left out', () => {
    const mapping = given({ Febrero: 'wide', Enero: 'wide' });
    expect(mapping.wide).toEqual({ columns: ['Enero', 'Febrero'], are: 'months', year: null });
    const one = withRole(mapping, 'Enero', 'figure');
    expect(one.wide?.columns).toEqual(['Febrero']);
    expect(withRole(one, 'Febrero', 'none').wide).toBeNull();
  });

  it('can be a range, in either direction, of which none is a field', () => {
    const mapping = given({ Enero: 'figure', Febrero: 'wide', Fecha: 'area' });
    const range = withRange(mapping, 'Marzo', 'Enero', headers);
    expect(range.wide?.columns).toEqual(['Enero', 'Febrero', 'Marzo']);
    expect(range.fields.map(({ column }) => column)).toEqual(['Fecha']);
    expect(withRange(mapping, 'Nada', 'Enero', headers)).toBe(mapping);
  });

  it('keep what they are when columns are added', () => {
    const mapping = withWide(given({ Enero: 'wide' }), { are: 'months', year: 2019 });
    expect(withRole(mapping, 'Febrero', 'wide').wide?.year).toBe(2019);
    expect(withWide(blank, { year: 2019 })).toBe(blank);
  });
});

describe('a kept mapping', () => {
  const kept = { ...given({ Fecha: 'date', Enero: 'wide' }), name: 'Albergue' };

  it('fits a file that has all the columns it uses', () => {
    expect(missingColumns(kept, ['Enero', 'Otra', 'Fecha'])).toEqual([]);
    expect(missingColumns(kept, ['Otra', 'Fecha'])).toEqual(['Enero']);
  });

  it('fits whatever the case, accents and signs of headers, and takes over how they are spelt', () => {
    const spelt = ['ENERO', 'Más', 'fecha_'];
    expect(missingColumns(kept, spelt)).toEqual([]);
    const own = forHeaders(kept, spelt);
    expect([roleOf(own, 'fecha_'), roleOf(own, 'ENERO'), roleOf(own, 'Fecha')]).toEqual(['date', 'wide', 'none']);
    expect(own.headers).toEqual(spelt);
  });

  it('is the same under another name, other headers and another order of its fields, and not with another role', () => {
    const other = forHeaders({ ...kept, name: '', fields: [...kept.fields].reverse() }, ['Fecha', 'Enero', 'Más']);
    expect(isSameMapping(kept, other)).toBe(true);
    expect(isSameMapping(kept, withRole(other, 'Fecha', 'month'))).toBe(false);
    expect(isSameMapping(kept, { ...kept, decimal: 'comma' })).toBe(false);
  });
});
