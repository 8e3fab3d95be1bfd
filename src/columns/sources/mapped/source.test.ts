import { describe, expect, it } from 'vitest';
import { drain } from '../../../base/steps.ts';
import type { Mapping } from '../../../document/reading.ts';
import { readTable } from '../../build-table.ts';

const mapping: Mapping = {
  name: 'Ours',
  headers: ['Fecha', 'Sector', 'Encuentros'],
  skip: 0,
  kind: 'area-months',
  fields: [
    { column: 'Fecha', role: 'date', label: '' },
    { column: 'Sector', role: 'area', label: '' },
    { column: 'Encuentros', role: 'figure', label: 'encounters' },
  ],
  wide: null,
  level: 'sector',
  decimal: 'point',
  each: 'figure',
  publisher: 'Our office',
  title: '',
};

const read = (text: string, with_: Mapping | undefined) =>
  drain(readTable(new TextEncoder().encode(text), 'ours.csv', { ...(with_ && { reading: { mapping: with_ } }) }));

describe('a file read by a mapping', () => {
  const text = 'Fecha,Sector,Encuentros\n2020-01,Del Rio,3\n2020-02,Yuma,4\n';

  it('names the publisher and the title of the mapping, and is nobody else’s form', () => {
    const table = read(text, mapping);
    if (!table.ok) throw new Error(table.error.code);
    expect(table.value.source).toBe('mapped');
    expect(table.value.dateMeans).toBe('not-stated');
    expect(table.value.provenance).toMatchObject({
      publisher: 'Our office',
      title: 'A table of the person who added it',
      isPublic: false,
      accepted: 2,
    });
  });

  it('is not recognised by itself', () => {
    expect(read(text, undefined)).toMatchObject({ ok: false, error: { code: 'source-unknown' } });
  });
});
