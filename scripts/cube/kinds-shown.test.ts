import { describe, expect, it } from 'vitest';
import type { Kind, Manifest } from '../enrich/enriched-columns.ts';
import type { Groups } from './groups.ts';
import { namedGroups } from './kinds-shown.ts';

const kind = (type: string): Kind => ({ precision: 'place', state: 'point', classes: { type } });

const manifestOf = (isPublic: boolean): Manifest => ({
  form: 'corredor-enriched',
  version: 1,
  resolutions: [5],
  decimals: 5,
  columns: [],
  files: [
    {
      name: 'a.csv',
      sha256: '',
      bytes: 1,
      source: 'x',
      publisher: '',
      title: '',
      licence: '',
      synthetic: false,
      isPublic,
      rounding: 1,
      read: 1,
      accepted: 1,
      rejected: 0,
      from: null,
      to: null,
      isDone: true,
    },
  ],
  parts: [],
  kinds: { 1: kind('heat'), 2: kind('Ana'), 3: kind('Eva') },
});

/** Six of heat, two of each of the others, of which one cell-month has both. */
const groups: Groups = {
  rows: 4,
  kinds: [1, 2, 3],
  month: Int32Array.of(600, 600, 600, 601),
  cell: BigInt64Array.of(5n, 5n, 5n, 5n),
  km: Int32Array.of(10, 10, 10, 10),
  side: Int32Array.of(1, 1, 1, 1),
  kind: Uint32Array.of(0, 1, 2, 2),
  records: Float64Array.of(6, 2, 1, 1),
  people: Float64Array.of(6, 2, 1, 1),
};

const told = (manifest: Manifest) => {
  const { groups: shown, named } = namedGroups(groups, manifest);
  return Array.from(shown.kind, (one, at) => [shown.month[at], named[one]?.classes.type, shown.records[at]]);
};

describe('classes of a cube', () => {
  it('of fewer than five records go by one name, and are counted together', () => {
    expect(told(manifestOf(false))).toEqual([
      [600, 'heat', 6],
      [600, '< 5', 3],
      [601, '< 5', 1],
    ]);
  });

  it('of public records stay as they are', () => {
    expect(told(manifestOf(true)).map(([, type]) => type)).toEqual(['heat', 'Ana', 'Eva', 'Eva']);
  });

  it('that the manifest does not name are refused', () => {
    expect(() => namedGroups({ ...groups, kinds: [1, 2, 9] }, manifestOf(true))).toThrow('kind-unknown');
  });
});
