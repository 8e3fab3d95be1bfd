import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreementOf } from '../../src/analyse/agreement.ts';
import { cards } from '../../src/analyse/catalog.ts';
import type { MethodCard, ParamValues } from '../../src/analyse/method.ts';
import { type CellResult, cellFigures } from '../../src/analyse/shapes.ts';
import { monthIndex } from '../../src/base/month.ts';
import { seededRng } from '../../src/base/rng.ts';
import { drain } from '../../src/base/steps.ts';
import { monthIndexOf } from '../../src/base/units.ts';
import type { Answer } from '../../src/workers/answers.ts';
import { ownDesk } from '../support/own-desk.ts';
import { type Group, otherSmall, ownCsv, ownPlaces, withoutSmall } from '../support/own-tables.ts';
import { shippedGeography } from '../support/shipped-geography.ts';

const geography = shippedGeography();
const places = ownPlaces(geography);
const first = monthIndex(2019, 1);
const now = { from: first, to: monthIndexOf(first + 36) };
const suppressed = cellFigures.indexOf('suppressed');

/** Eight cells with 5 to 9 records a month for three years, two of them growing, and small figures all over. */
function madeGroups(): readonly Group[] {
  const rng = seededRng(5);
  const dense = [20, 21, 22, 60, 61, 90, 91, 92].map((cell) => cell % places.ids.length);
  const heaps = dense.flatMap((cell, k) =>
    Array.from({ length: 36 }, (_, m): Group => {
      const records = 5 + rng.nextBelow(5) + (k < 2 && m > 24 ? 9 : 0);
      return { cell, month: first + m, records, type: k % 2 === 0 ? 'heat' : 'drowning' };
    }),
  );
  const free = places.ids.flatMap((_, cell) => (dense.includes(cell) ? [] : [cell]));
  const taken = new Set<string>();
  const small = Array.from({ length: 150 }, (): Group[] => {
    const [cell, month] = [free[rng.nextBelow(free.length)], first + rng.nextBelow(36)];
    const isThere = taken.has(`${cell} ${month}`);
    taken.add(`${cell} ${month}`);
    return isThere ? [] : [{ cell, month, records: 1 + rng.nextBelow(4) }];
  });
  return [...heaps, ...small.flat()];
}

const groups = madeGroups();
const desk = ownDesk(geography, ownCsv(places, groups, 1), now);
/** Other days, other places in the same cells, other numbers from 1 to 4. */
const twin = ownDesk(geography, ownCsv(places, otherSmall(groups), 2), now);
const bare = ownDesk(geography, ownCsv(places, withoutSmall(groups), 3), now);

const textOf = (answer: unknown): string =>
  JSON.stringify(answer, (_, value: unknown) => {
    if (typeof value === 'number' && !Number.isFinite(value)) return String(value);
    return ArrayBuffer.isView(value) ? Array.from(value as Float64Array) : value;
  });

function cellsIn(answer: Answer | string): CellResult {
  if (typeof answer === 'string') throw new Error(answer);
  if (!('shape' in answer) || answer.shape !== 'cells') throw new Error('no cells');
  return answer;
}

/** A date, and areas of the corridor, for methods that ask for them. */
const named: ParamValues = {
  date: '2020-07',
  months: '12',
  treated: 'sector:del-rio',
  buffer: 'sector:big-bend',
  control: 'sector:el-paso',
};

/** Few draws, so that every method is quick, and steps that three years have enough of. */
const quick = ({ params }: MethodCard): ParamValues => ({
  ...Object.fromEntries(Object.entries(named).filter(([id]) => params.some((spec) => spec.id === id))),
  ...(params.some(({ id }) => id === 'stepMonths') ? { stepMonths: 3 } : {}),
  ...Object.fromEntries(
    params.flatMap((spec) =>
      ['permutations', 'draws'].includes(spec.id) && 'min' in spec ? [[spec.id, spec.min]] : [],
    ),
  ),
});

/** Records of each cell, none where they are held back. */
const shownIn = ({ records }: CellResult): readonly number[] => Array.from(records, (value) => value || 0);

const isHeldSomewhere = ({ figure }: CellResult): boolean => Array.from(figure).includes(suppressed);

const runnable = cards.filter(({ shape }) => shape !== 'shift');
const madeFor = (ownData: MethodCard['ownData']): readonly MethodCard[] =>
  runnable.filter((card) => card.ownData === ownData && card.needs !== 'panel');

describe('methods on a person’s own file', () => {
  it.each(madeFor('refused'))('$id is refused', (card) => {
    expect(desk.run(card.id, quick(card))).toBe('own-data-refused');
  });

  it.each(madeFor('disclosed'))('$id gives the same bytes whatever stands in small cell-months', (card) => {
    const sizes = card.params.some(({ id }) => id === 'resolution') ? [{ resolution: 4 }, {}] : [{}];
    for (const size of sizes) {
      const params = { ...quick(card), ...size };
      const answer = desk.run(card.id, params);
      expect(textOf(answer)).toContain('"basis":"disclosed"');
      expect(textOf(twin.run(card.id, params)) === textOf(answer)).toBe(true);
      const without = bare.run(card.id, params);
      // Of cells the map says where something is held back; nothing else knows that there is anything.
      if (typeof answer === 'object' && 'shape' in answer && answer.shape === 'cells') {
        expect(textOf(cellsIn(without).finding)).toBe(textOf(answer.finding));
        expect(shownIn(cellsIn(without))).toEqual(shownIn(answer));
      } else expect(textOf(without) === textOf(answer)).toBe(true);
    }
  });

  it.each(madeFor('classes'))('$id lets out classes, and sums of what is shown', (card) => {
    for (const resolution of [4, 5]) {
      const told = cellsIn(desk.run(card.id, { ...quick(card), resolution }));
      const finding = told.hotSpots ?? told.finding;
      expect(finding).not.toBeNull();
      const numbers = ['z', 'p', 'statistic', 'binClass', 'lastZ', 'trendZ', 'trendP'] as const;
      for (const key of numbers) {
        const values: unknown = Object.entries(finding ?? {}).find(([name]) => name === key)?.[1];
        if (values !== undefined) expect(Array.from(values as Float64Array)).toEqual([]);
      }
      const meta = told.hotSpots?.meta ?? told.finding?.meta;
      expect([0.01, 0.05, 0.1, 1, null]).toContain(meta?.headlineP);
      expect(meta?.n).toBe(told.totalRecords);
      const shown = [...told.records].filter((value) => !Number.isNaN(value));
      expect(told.totalRecords).toBe(shown.reduce((sum, value) => sum + value, 0));
      expect(shown.every((value) => value === 0 || value >= 5)).toBe(true);
      for (const { cells, records, largestShare } of finding !== null && 'clusters' in finding
        ? finding.clusters
        : []) {
        expect(largestShare).toBeNaN();
        const sum = cells.reduce((all, cell) => all + (told.records[cell] || 0), 0);
        expect(Number.isNaN(records) || records === sum).toBe(true);
      }
      const text = textOf({ families: finding !== null && 'families' in finding ? finding.families : [] });
      expect(text).not.toMatch(/"(variance|z|i)":-?\d/);
      // The figures are the same for the twin, whose small cell-months hold other numbers.
      expect(cellsIn(twin.run(card.id, { ...quick(card), resolution })).records).toEqual(told.records);
    }
  });

  it.each([...madeFor('classes'), ...madeFor('disclosed')])(
    '$id is not run in cells smaller than the map’s',
    (card) => {
      if (!card.params.some(({ id }) => id === 'resolution')) return;
      expect(desk.run(card.id, { ...quick(card), resolution: 6 })).toBe('own-data-finer');
    },
  );
});

describe('sizes of cells', () => {
  it('give larger cells the sums of what the map shows, so that they subtract to nothing that is held back', () => {
    const [five, four] = [5, 4].map((resolution) => cellsIn(desk.run('getis-ord-star', { resolution })));
    expect(four.totalRecords).toBe(five.totalRecords);
    expect(isHeldSomewhere(four)).toBe(true);
    // Alone, without the map's cells to subtract, the large ones would show more.
    expect(cellsIn(desk.cells({ resolution: 4 })).totalRecords).toBeGreaterThan(four.totalRecords);
    expect(textOf(desk.cells())).toBe(textOf(twin.cells()));
  });

  it('hold back alike under filters: the parts of two kinds never subtract to a small one', () => {
    const clauses = { kind: { kind: 'categories', column: 'cause', values: ['drowning'] } } as const;
    for (const of of [{}, { clauses }]) {
      const run = (from: typeof desk) => from.run('concentration', { draws: 99, resolution: 4, exactOnly: true }, of);
      expect(textOf(run(twin)) === textOf(run(desk))).toBe(true);
    }
    const plain = { draws: 99, resolution: 4, exactOnly: true };
    expect(textOf(desk.run('concentration', plain, { clauses }))).not.toBe(textOf(desk.run('concentration', plain)));
  });
});

describe('areas', () => {
  it.each(['sectors', 'counties', 'states'])('hold back their own months: no figure of %s is under five', (unit) => {
    const told = cellsIn(desk.run('local-moran', { unit, permutations: 99, sides: 'both' }));
    expect(told.unit).toBe(unit);
    expect([...told.records].every((value) => Number.isNaN(value) || value === 0 || value >= 5)).toBe(true);
    expect(isHeldSomewhere(told) || unit !== 'counties').toBe(true);
  });
});

describe('other questions about a person’s own file', () => {
  it('agreement is worked out from the classes that both maps show', () => {
    const answer = desk.agreement('getis-ord-star', 'local-moran', { permutations: 99 });
    const [a, b] = ['getis-ord-star', 'local-moran'].map((id) => cellsIn(desk.run(id, { permutations: 99 })));
    const again = drain(agreementOf(a, b, 99, 1));
    expect(again.ok && textOf(again.value)).toBe(textOf(answer));
    expect(desk.agreement('getis-ord-star', 'local-moran', { resolution: 6 })).toBe('own-data-finer');
  });

  it('a picked place has months that are shown alone, in whatever cells it is picked', () => {
    const { ids } = cellsIn(desk.cells());
    const large = cellsIn(desk.cells({ resolution: 4 })).ids;
    for (const units of [ids, ids.slice(0, 900), large]) {
      const answer = desk.pick(units);
      expect(textOf(answer)).toBe(textOf(twin.pick(units)));
      expect(textOf(answer)).toBe(textOf(bare.pick(units)));
    }
    expect(desk.pick(ids)).toMatchObject({ basis: 'disclosed', kinds: [], precision: [] });
  });

  it.each(['concentration', 'space-time-scan'])('files to check %s by hold what is shown', (id) => {
    const params = { resolution: 4, permutations: 99, draws: 99 };
    expect(textOf(desk.check(id, params))).toBe(textOf(twin.check(id, params)));
  });

  it.each(madeFor('classes'))('files to check $id by have classes and no statistic', (card) => {
    for (const resolution of [4, 5]) {
      const params = { ...quick(card), resolution };
      const [answer, other] = [desk.check(card.id, params), twin.check(card.id, params)];
      if (typeof answer === 'string' || typeof other === 'string') throw new Error(String(answer));
      if (!('tested' in answer) || !('tested' in other)) throw new Error('no files');
      expect(answer.columns.map(({ key }) => key)).not.toContain('z');
      expect(answer.columns.map(({ key }) => key)).not.toContain('p');
      expect(answer.records).toEqual(other.records);
      expect(textOf(answer.months)).toBe(textOf(other.months));
    }
  });
});

describe('a file that is as published', () => {
  it('has nothing held back, in cells of any size', () => {
    const published = { asPublished: true };
    const cells = cellsIn(desk.run('getis-ord-star', { resolution: 6 }, published));
    expect(isHeldSomewhere(cells)).toBe(false);
    // What the twin hides is there to be found.
    expect(textOf(desk.cells(published)) === textOf(twin.cells(published))).toBe(false);
    expect(cells.hotSpots?.z.length).toBe(cells.ids.length);
    expect(desk.run('dbscan', {}, published)).toMatchObject({ meta: { basis: 'rows' } });
  });
});

describe('random small files', () => {
  it('give a trend that does not depend on what is held back, its last month counted as in the file', () => {
    const anyGroups = fc.uniqueArray(
      fc.record({
        cell: fc.nat(40),
        month: fc.nat(23).map((m) => first + m),
        records: fc.integer({ min: 1, max: 9 }),
      }),
      { minLength: 5, maxLength: 40, selector: ({ cell, month }) => `${cell} ${month}` },
    );
    const params = { form: 'plain' };
    fc.assert(
      fc.property(anyGroups, fc.nat(1000), (made, seed) => {
        // A last month that is there in both.
        const some: readonly Group[] = [...made, { cell: 50, month: first + 23, records: 6 }];
        const [one, other] = [some, otherSmall(some)].map((table, k) =>
          ownDesk(geography, ownCsv(places, table, seed + k), now).run('mann-kendall', params),
        );
        expect(textOf(one)).toBe(textOf(other));
        expect(one).toMatchObject({ period: { to: first + 24 }, meta: { basis: 'disclosed' } });
      }),
      { numRuns: 12 },
    );
  });
});
