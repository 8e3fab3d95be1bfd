import { describe, expect, it } from 'vitest';
import { clustersResult } from '../../../tests/support/finding-samples.ts';
import { giStarOfFiles, readGal } from '../../../tests/support/gal-oracle.ts';
import { hexLattice } from '../../../tests/support/hex-lattice.ts';
import { hotSpotCells } from '../../../tests/support/show-samples.ts';
import { getisOrdStar } from '../../analyse/kernels/getis-ord-star.ts';
import { withSelf } from '../../analyse/weights-among.ts';
import type { CheckResult } from '../../disclose/disclosed.ts';
import { type CheckAbout, filesOfResult, filesOfUnits } from './check-text.ts';

const [rows, columns] = [9, 11];
const units = rows * columns;
const { offsets, targets } = hexLattice(rows, columns);
const neighbours = { by: 'rings', amount: 1, offsets, targets } as const;
const value = Float64Array.from({ length: units }, (_, i) => (i * i * 7919) % 23);
const result = hotSpotCells();
const { stamp } = result.hotSpots ?? { stamp: { method: 'getis-ord-star', version: 1, params: {}, seed: 1 } };

const lattice: CheckResult = {
  shape: 'check',
  stamp,
  basis: 'rows',
  unit: 'cells',
  period: result.period,
  ids: Array.from({ length: units }, (_, i) => `c${i}`),
  names: [],
  lon: Float64Array.from({ length: units }, (_, i) => -103 + 0.1 * (i % columns)),
  lat: Float64Array.from({ length: units }, (_, i) => 29 + 0.1 * Math.floor(i / columns)),
  side: new Uint8Array(units).fill(1),
  family: new Int8Array(units),
  families: ['us'],
  figure: new Uint8Array(units),
  records: value,
  people: value,
  tested: 'records',
  denominator: null,
  columns: [{ key: 'value', values: value }],
  neighbours,
  months: null,
  steps: [],
};

const about: CheckAbout = {
  language: 'en',
  measure: 'deaths',
  source: 'IOM',
  synthetic: true,
  method: 'Hot spots',
  differs: 'Other divisors.',
  least: null,
};

const textIn = (files: readonly { readonly name: string; readonly text: string }[], name: string): string =>
  files.find((file) => file.name === name)?.text ?? '';

describe('files of a lattice', () => {
  const files = filesOfUnits(result, lattice, about);

  it('give the z of Gi* again', () => {
    const z = getisOrdStar(value, withSelf({ offsets, targets: Uint32Array.from(targets), values: null }));
    const again = giStarOfFiles(textIn(files, 'values.csv'), textIn(files, 'neighbours.gal'));
    for (const [i, id] of lattice.ids.entries()) expect(again.get(id)).toBeCloseTo(z[i], 9);
  });

  it("have GeoDa's head, and two lines a place", () => {
    const lines = textIn(files, 'neighbours.gal').split('\n');
    expect(lines[0]).toBe('0 99 values id');
    expect(lines.length).toBe(2 * units + 2);
    expect(readGal(textIn(files, 'neighbours.gal')).get('c12')?.length).toBe(6);
  });

  it('say that data are synthetic, and how to check, in both languages', () => {
    expect(textIn(files, 'how-to-check.txt')).toContain('SYNTHETIC DATA');
    const spanish = filesOfUnits(result, lattice, { ...about, language: 'es' });
    expect(textIn(spanish, 'como-comprobar.txt')).toContain('Por qué otra herramienta puede diferir: Other divisors.');
  });
});

describe('files of other runs', () => {
  it('of points are how to check alone', () => {
    const files = filesOfResult(clustersResult(), about);
    expect(files.map(({ name }) => name)).toEqual(['how-to-check.txt']);
    expect(files[0]?.text).toContain('The points are not given out');
  });
});
