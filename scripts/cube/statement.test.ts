import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaColumns, resolutions } from '../enrich/enriched-columns.ts';
import {
  answerColumns,
  type Choice,
  type Grouping,
  identifier,
  integer,
  isIdentifier,
  statementOf,
} from './statement.ts';

const whole = fc.maxSafeInteger();

describe('integer', () => {
  it('writes whole numbers as they are', () => {
    fc.assert(fc.property(whole, (value) => Number(integer(value)) === value && /^-?\d+$/.test(integer(value))));
    fc.assert(fc.property(fc.bigInt(), (value) => BigInt(integer(value)) === value));
    expect(integer(-0)).toBe('0');
  });

  it('throws on all else', () => {
    for (const value of [1.5, Number.NaN, Infinity, 2 ** 53]) expect(() => integer(value)).toThrow(TypeError);
    fc.assert(
      fc.property(fc.anything(), (value) => {
        fc.pre(typeof value !== 'bigint' && !Number.isSafeInteger(value));
        expect(() => Reflect.apply(integer, null, [value])).toThrow();
      }),
    );
  });
});

describe('identifier', () => {
  it('takes letters, digits and underscores, and throws on all else', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        if (/^[A-Za-z_][A-Za-z0-9_]*$/.test(text) && text.length < 64) expect(identifier(text)).toBe(text);
        else expect(() => identifier(text)).toThrow(TypeError);
      }),
    );
    for (const text of ['a b', 'a;b', 'a.b', "a'", '"a"', 'a\n', '1a', '', 'a--', 'ä', `${'a'.repeat(64)}`]) {
      expect(isIdentifier(text)).toBe(false);
    }
  });
});

const span = fc.record({ from: whole, to: whole });
const list = fc.option(fc.array(whole, { maxLength: 5 }));
const grouping: fc.Arbitrary<Grouping> = fc.oneof(
  fc.record({
    by: fc.constantFrom('cells-kilometres' as const, 'cells' as const),
    resolution: fc.constantFrom(...resolutions),
  }),
  fc.constant({ by: 'kilometres' as const }),
  fc.record({ by: fc.constant('areas' as const), level: fc.constantFrom(...areaColumns) }),
);
const choices: fc.Arbitrary<Choice> = fc.record({
  grouping,
  depthKm: fc.nat(),
  months: fc.option(span),
  seasonMonths: list,
  stretch: fc.option(
    fc.record({
      fromKm: whole,
      toKm: whole,
      cells: fc.array(fc.bigInt({ min: 0n, max: 2n ** 63n - 1n }), { maxLength: 5 }),
    }),
  ),
  kinds: list,
});

const keywords = [
  'SELECT',
  'AS',
  'FROM',
  'WHERE',
  'GROUP',
  'BY',
  'AND',
  'OR',
  'IN',
  'CASE',
  'WHEN',
  'THEN',
  'ELSE',
  'END',
  'COUNT',
  'SUM',
];
const columns = [
  'month',
  'cell',
  'km',
  'km_all',
  'side',
  'kind',
  'records',
  'people',
  'weight',
  'across_km',
  'h3_3',
  'h3_4',
  'h3_5',
  'h3_6',
  'h3_7',
  ...areaColumns,
];
const allowed = new Set([...keywords, ...columns, 'corridor_table']);

describe('the statement', () => {
  it('has known words, whole numbers and signs of comparison, and nothing else, whatever is chosen', () => {
    fc.assert(
      fc.property(choices, (choice) => {
        const text = statementOf(choice, 'corridor_table');
        const words = text.match(/[A-Za-z_]\w*/g) ?? [];
        expect(words.filter((word) => !allowed.has(word))).toEqual([]);
        expect(text.replaceAll(/[A-Za-z_]\w*|\d+/g, '').replaceAll(/[\s(),*<>=-]/g, '')).toBe('');
        expect(text).not.toMatch(/--|\/\*|;|'|"/);
      }),
    );
  });

  it('gives the columns of an answer, and groups by no whole number', () => {
    fc.assert(
      fc.property(choices, (choice) => {
        const text = statementOf(choice, 'corridor_table');
        const [select = ''] = text.split('\nFROM');
        expect(select.split(/,(?![^(]*\))/)).toHaveLength(answerColumns.length);
        expect(
          text
            .split('GROUP BY ')[1]
            ?.split(', ')
            .some((group) => /^-?\d+$/.test(group)),
        ).toBe(false);
      }),
    );
  });

  it('repeats what is grouped by, so that engines without names in GROUP BY take it', () => {
    const choice: Choice = {
      grouping: { by: 'cells-kilometres', resolution: 6 },
      depthKm: 150,
      months: { from: 588, to: 600 },
      seasonMonths: null,
      stretch: null,
      kinds: [7],
    };
    expect(statementOf(choice, 't')).toBe(
      [
        'SELECT month, h3_6 AS cell, km, CASE WHEN km < 0 THEN 0 WHEN across_km > 150 THEN 3 WHEN across_km < -150 THEN 4 WHEN across_km < 0 THEN 2 ELSE 1 END AS side, kind, COUNT(*) AS records, SUM(weight) AS people',
        'FROM t',
        'WHERE month >= 588 AND month < 600 AND kind IN (7)',
        'GROUP BY month, h3_6, km, CASE WHEN km < 0 THEN 0 WHEN across_km > 150 THEN 3 WHEN across_km < -150 THEN 4 WHEN across_km < 0 THEN 2 ELSE 1 END, kind',
      ].join('\n'),
    );
  });
});
