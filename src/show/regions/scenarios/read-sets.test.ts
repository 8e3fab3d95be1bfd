import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyRegions, startedCriterion } from '../../../document/regions.ts';
import { delimitedRows, quotedCell } from './delimited-rows.ts';
import { matchedSet } from './matched-set.ts';
import type { ReadSet } from './read-set.ts';
import { readSets } from './read-sets.ts';
import { numberIn } from './read-weight-table.ts';
import { setsJson } from './write-sets.ts';

const criteria = [
  startedCriterion('k1', 'level', 'more'),
  startedCriterion('k2', 'trend', 'more'),
  { ...startedCriterion('k3', 'level', 'more'), name: { en: 'Level in 2019', es: 'Nivel en 2019' } },
];
const catalogue: Readonly<Record<string, readonly string[]>> = {
  k1: ['Level', 'Nivel'],
  k2: ['Trend', 'Tendencia'],
  k3: ['Level in 2019', 'Nivel en 2019'],
};
const namesOf = ({ id }: { readonly id: string }): readonly string[] => catalogue[id] ?? [];

function setsOf(text: string): readonly ReadSet[] {
  const read = readSets(text, 'weights');
  if (!read.ok) throw new Error(read.error);
  return read.value;
}
const matchedOf = (text: string) => setsOf(text).map((set) => matchedSet(set, criteria, namesOf));

describe('sets of weights in a file', () => {
  it('are a column of criteria and one of weights', () => {
    const [{ set, unknown, unsaid, isScaled }] = matchedOf('criterion,weight\nLevel,50\nTrend,30\n');
    expect(set).toEqual({ name: 'weights', by: '', isImported: true, weights: { k1: 50, k2: 30, k3: 0 } });
    expect({ unknown, unsaid, isScaled }).toEqual({ unknown: [], unsaid: ['k3'], isScaled: false });
  });

  it('may be several, one under another or side by side', () => {
    const long = matchedOf('set;by;criterio;peso\nA;Secretaría;Nivel;0,25\nA;Secretaría;Tendencia;0,75\nB;;nivel;1');
    expect(long.map(({ set }) => [set.name, set.by, set.weights])).toEqual([
      ['A', 'Secretaría', { k1: 25, k2: 75, k3: 0 }],
      ['B', '', { k1: 100, k2: 0, k3: 0 }],
    ]);
    expect(long[0]?.isScaled).toBe(true);
    const wide = matchedOf('criterion\tPlanner A\tMinistry B\nTrend\t10\t\n"Level in\n2019"\t5\t40\nTRÉND\t1\t1');
    expect(wide.map(({ set }) => [set.name, set.by, set.weights])).toEqual([
      ['Planner A', 'Planner A', { k1: 0, k2: 10, k3: 5 }],
      ['Ministry B', 'Ministry B', { k1: 0, k2: 1, k3: 40 }],
    ]);
    expect(wide[0]?.repeated).toEqual(['TRÉND']);
  });

  it('list what the study lacks, what two criteria go by, and what is no weight', () => {
    const [made] = matchedOf('criterion,weight\nlevel,10\nProsecutors,20\nTrend,high\nTrend,-5\nNivel en 2019,250\n,5');
    expect(made?.unknown).toEqual(['Prosecutors']);
    expect(made?.unread).toEqual(['Trend high', 'Trend -5', '5']);
    // "Level" is the name of one criterion, whatever another is made from.
    expect(made?.set.weights).toEqual({ k1: 4, k2: 0, k3: 100 });
    expect(made?.unsaid).toEqual(['k2']);
    const bare = [startedCriterion('k1', 'level', 'more'), startedCriterion('k3', 'level', 'more')];
    const [first] = setsOf('{"level": 10, "k3": 4}');
    if (first === undefined) throw new Error('no set');
    const unclear = matchedSet(first, bare, () => ['Level']);
    expect(unclear.unclear).toEqual(['level']);
    expect(unclear.set.weights).toEqual({ k1: 0, k3: 4 });
  });

  it('are those of a study, and its weights on display', () => {
    const set = { id: 'w1', name: 'Ministry', by: 'B', isImported: false, weights: { k1: 5, k2: 10 } };
    const regions = { ...emptyRegions, criteria, sets: [set], weights: { k1: 1, k2: 2, k3: 3 } };
    for (const json of [{ regions }, { schema: 1, regions }, { recipe: 1, document: { schema: 1, regions } }]) {
      expect(matchedOf(JSON.stringify(json)).map(({ set: made }) => [made.name, made.weights])).toEqual([
        ['Ministry', { k1: 5, k2: 10, k3: 0 }],
        ['weights', { k1: 1, k2: 2, k3: 3 }],
      ]);
    }
    expect(readSets('{"schema":1,"regions":{"weights":{"k1":-4}}}', 'x')).toEqual({ ok: false, error: 'brokenStudy' });
  });

  it('go by their criterion and not by their number in another study', () => {
    const other = JSON.stringify({ weights: [{ id: 'k2', criterion: 'emerging-share', weight: 9 }] });
    expect(matchedOf(other)[0]?.unknown).toEqual(['emerging-share']);
  });

  it('are told of where there are none', () => {
    const faultOf = (text: string) => {
      const read = readSets(text, 'x');
      return read.ok ? null : read.error;
    };
    expect(faultOf(' \n')).toBe('empty');
    expect(faultOf('{"a":')).toBe('notJson');
    expect(faultOf('[]')).toBe('noSets');
    expect(faultOf('a,b\n1,2')).toBe('noColumns');
    expect(faultOf('criterion,weight')).toBe('noSets');
  });

  it('come back from a file that was saved', () => {
    const weight = fc.double({ min: 0, max: 100, noNaN: true }).map((value) => (Object.is(value, -0) ? 0 : value));
    const name = fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }).filter((text) => text.trim() !== '');
    fc.assert(
      fc.property(fc.array(fc.tuple(name, name, weight, weight, weight), { minLength: 1, maxLength: 4 }), (given) => {
        const sets = given.map(([own, by, k1, k2, k3]) => ({ name: own, by, weights: { k1, k2, k3 } }));
        const text = setsJson(sets, criteria, ({ id }) => ({
          en: catalogue[id]?.[0] ?? '',
          es: catalogue[id]?.[1] ?? '',
        }));
        const back = matchedOf(text);
        expect(back.map(({ set }) => [set.name, set.by])).toEqual(sets.map((set) => [set.name, set.by]));
        for (const [i, made] of back.entries()) {
          expect(made.unknown.concat(made.unclear, made.repeated, made.unread, made.unsaid)).toEqual([]);
          const wanted = sets[i]?.weights ?? { k1: 0, k2: 0, k3: 0 };
          const scale = made.isScaled ? 100 : 1;
          for (const id of ['k1', 'k2', 'k3'] as const) {
            expect(made.set.weights[id]).toBeCloseTo(Math.min(100, wanted[id] * scale), 9);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('never lose an entry, and never stop at any text', () => {
    const cell = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom('Level', 'Trend', '12', '-3', '1e400', '""', 'x"y'),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 12 }), (rows) => {
        const full = rows.filter((cells) => cells.some((text) => text.trim() !== ''));
        const text = ['criterion,weight', ...full.map((cells) => cells.map((one) => quotedCell(one)).join(','))].join(
          '\n',
        );
        const read = readSets(text, 'x');
        const [set] = read.ok ? read.value : [];
        const count = set === undefined ? 0 : set.weights.length + set.unread.length;
        expect(count).toBe(full.length);
        if (set === undefined) return;
        const made = matchedSet(set, criteria, namesOf);
        const fitted = criteria.length - made.unsaid.length;
        const told = made.unknown.length + made.unclear.length + made.repeated.length + made.unread.length;
        expect(fitted + told).toBe(count);
        for (const value of Object.values(made.set.weights)) expect(value >= 0 && value <= 100).toBe(true);
      }),
      { numRuns: 200 },
    );
    fc.assert(
      fc.property(fc.oneof(fc.string({ maxLength: 200 }), fc.json()), (text) => {
        const read = readSets(text, 'x');
        if (read.ok) for (const set of read.value) matchedSet(set, criteria, namesOf);
      }),
      { numRuns: 300 },
    );
  });
});

describe('rows of a table', () => {
  it('come back as they were written', () => {
    const cell = fc.string({ maxLength: 10 }).map((text) => text.trim());
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 8 }), (rows) => {
        const full = [['criterion', 'weight'], ...rows.filter((cells) => cells.some((text) => text !== ''))];
        const text = full.map((cells) => cells.map((one) => quotedCell(one)).join(',')).join('\r\n');
        expect(delimitedRows(text)).toEqual({ delimiter: ',', rows: full });
      }),
      { numRuns: 200 },
    );
  });

  it('have numbers as their language writes them', () => {
    expect(['0.5', '.5', '12', '20 %', '1e2'].map((cell) => numberIn(cell, ','))).toEqual([0.5, 0.5, 12, 20, 100]);
    expect(numberIn('0,25', ';')).toBe(0.25);
    for (const cell of ['', 'x', '1,000.5', '0x10', 'Infinity']) expect(numberIn(cell, ';')).toBeNaN();
  });
});
