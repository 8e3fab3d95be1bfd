import { describe, expect, it } from 'vitest';
import { clustersResult } from '../../../tests/support/finding-samples.ts';
import { giStarOfFiles, readGal } from '../../../tests/support/gal-oracle.ts';
import { hexLattice } from '../../../tests/support/hex-lattice.ts';
import { routeSharesResult } from '../../../tests/support/route-samples.ts';
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

  it('of routes are their shares by period, all digits, the change in the last, and no point', () => {
    const shares = routeSharesResult(2);
    const [howTo, routes, ...none] = filesOfResult(shares, about);
    expect([howTo?.name, routes?.name, none.length]).toEqual(['how-to-check.txt', 'routes.csv', 0]);
    const lines = routes?.text.trim().split('\n') ?? [];
    const columns = shares.routes.length + 1;
    expect(lines).toHaveLength(1 + 2 * columns);
    const first = lines[1]?.split(',') ?? [];
    expect(first.slice(0, 4)).toEqual(['2014-01/2014-12', 'us-90', `${shares.counts[0]}`, `${shares.shares[0]}`]);
    expect(first.slice(-6)).toEqual(['', '', '', '', '', '']);
    const { change_p, change_months_p, route } = Object.fromEntries(
      (lines[0]?.replace('\uFEFF', '').split(',') ?? []).map((key, at) => [key, lines[1 + columns]?.split(',')[at]]),
    );
    expect([route, change_p, change_months_p]).toEqual(['us-90', `${1 / 97}`, '0.01']);
    expect(lines.at(-1)).toContain(',off-route,');
    for (const line of lines) expect(line.split(',')).toHaveLength(15);
    expect(howTo?.text).toContain('prop.test(x, n, conf.level = level, correct = FALSE)');
    expect(howTo?.text).toContain('no smaller than the rank of their date');
    expect(howTo?.text).toContain('The points are not given out');
    const { meta } = shares;
    const params = { ...meta.stamp.params, interval: 'exact', level: '99' };
    const [exact] = filesOfResult({ ...shares, meta: { ...meta, stamp: { ...meta.stamp, params } } }, about);
    expect(exact?.text).toMatch(/level <- 0\.99[\s\S]*binom\.test\(x, n, conf\.level = level\)/);
  });

  it('of a refused table hold no code', () => {
    const none = new Float64Array(0);
    const refused = routeSharesResult(2, 4, { routes: [], counts: none, changes: [], chiSquare: null });
    const files = filesOfResult(refused, about);
    expect(files).toHaveLength(1);
    expect(files[0]?.text).not.toContain('read.csv');
  });
});
