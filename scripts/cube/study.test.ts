import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthIndex } from '../../src/base/month.ts';
import { type Document, emptyDocument } from '../../src/document/document.ts';
import type { Kind, Manifest } from '../enrich/enriched-columns.ts';
import { statementOf } from './statement.ts';
import { type Question, questionOf, type Wish } from './study.ts';

const kind = (precision: string, state: string, classes: Kind['classes']): Kind => ({ precision, state, classes });

const manifest: Manifest = {
  form: 'corredor-enriched',
  version: 1,
  resolutions: [5, 6],
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
      isPublic: false,
      rounding: 1,
      read: 1,
      accepted: 1,
      rejected: 0,
      from: '2019-02-03',
      to: '2020-06-01',
      isDone: true,
    },
  ],
  parts: [],
  kinds: {
    30: kind('exact', 'point', { type: 'heat' }),
    20: kind('place', 'point', { type: 'drowning' }),
    10: kind('place', 'cumulative', { type: 'heat' }),
    40: kind('exact', 'point', {}),
  },
};

const asked = (study: Partial<Document>, wish: Partial<Wish> = {}, of: Manifest = manifest): Question =>
  questionOf({ ...emptyDocument, ...study }, of, { by: 'cells-kilometres', filtered: true, ...wish }, () => [5n]);

/** The same as a publisher released it. */
const released: Manifest = { ...manifest, files: manifest.files.map((file) => ({ ...file, isPublic: true })) };

const drawn = (fromKm: number, toKm: number, depthKm: number): Pick<Document, 'corridor' | 'corridors'> => ({
  corridors: [{ id: 'own-1', name: { en: 'a', es: 'a' }, fromKm, toKm, depthKm, sectors: [], states: [] }],
  corridor: 'own-1',
});

const clauses: Document['clauses'] = {
  time: { kind: 'months', from: monthIndex(2019, 3), to: monthIndex(2020, 1) },
  place: { kind: 'kilometres', from: 1500.5, to: 1620.2 },
  'panel:type': { kind: 'categories', column: 'type', values: ['heat'] },
  season: { kind: 'season', months: [5, 6] },
};

describe('what a study asks', () => {
  it('is everything unless its filters are wished for, and says so', () => {
    const { choice, madeFor, notes } = asked({ clauses }, { filtered: false });
    expect(statementOf(choice, 't')).not.toContain('WHERE');
    expect(madeFor).toEqual({ from: null, to: null, fromKm: 0, toKm: 3183, filtered: false });
    expect(notes.map(({ key }) => key)).toEqual(['notFiltered']);
    expect(asked({}, { filtered: false }).notes).toEqual([]);
  });

  it('has each kind of filter in the statement', () => {
    const { choice, madeFor } = asked({ clauses });
    const months = [2019, 2020].flatMap((year) => [monthIndex(year, 5), monthIndex(year, 6)]);
    expect(choice).toMatchObject({
      months: { from: monthIndex(2019, 3), to: monthIndex(2020, 1) },
      seasonMonths: months,
      stretch: { fromKm: 1500, toKm: 1621, cells: [5n] },
      kinds: [10, 30],
    });
    expect(madeFor).toEqual({ from: '2019-03', to: '2020-01', fromKm: 1500, toKm: 1621, filtered: true });
    expect(statementOf(choice, 't')).toContain(
      `WHERE month >= 590 AND month < 600 AND month IN (${months.join(', ')}) AND kind IN (10, 30) AND (km < 0 OR (km >= 1500 AND km < 1621) OR h3_5 IN (5))`,
    );
  });

  it('takes the stretch of the corridor where no kilometres are chosen', () => {
    const { choice } = asked(drawn(100, 220, 40), {}, released);
    expect(choice).toMatchObject({ depthKm: 40, months: null, stretch: { fromKm: 100, toKm: 220 } });
  });

  it('takes a drawn corridor whole of own records, as the app asks for it where figures are held back', () => {
    const { choice } = asked(drawn(103.5, 214.2, 40.5));
    expect(choice).toMatchObject({ depthKm: 150, stretch: { fromKm: 100, toKm: 220 } });
  });

  it('filters by precision as by any class, and says which filter finds no column', () => {
    const byPrecision = (values: readonly string[], column = 'precision'): Document['clauses'] => ({
      a: { kind: 'categories', column, values },
    });
    expect(asked({ clauses: byPrecision(['exact']) }).choice.kinds).toEqual([30, 40]);
    const other = asked({ clauses: byPrecision(['x'], 'authority') });
    expect(other.choice.kinds).toBeNull();
    expect(other.notes).toEqual([{ key: 'columnUnknown', params: { column: 'authority' } }]);
    expect(() => asked({ clauses: byPrecision(['area']) })).toThrow('nothing-chosen');
  });

  it('counts points alone in areas', () => {
    expect(asked({}, { by: 'sector', filtered: false }).choice.kinds).toEqual([20, 30, 40]);
    expect(asked({ clauses }, { by: 'county' }).choice.kinds).toEqual([30]);
  });

  it('is refused where the records cannot answer it', () => {
    expect(() => asked({ grid: { ...emptyDocument.grid, resolution: 7 } })).toThrow('resolution-missing');
    expect(() => asked({ corridor: 'nowhere' })).toThrow('corridor-unknown');
    const empty: Document['clauses'] = { a: { kind: 'months', from: monthIndex(2019, 5), to: monthIndex(2019, 5) } };
    expect(() => asked({ clauses: empty })).toThrow('nothing-chosen');
    expect(() => asked(drawn(0, 9, 40.5), {}, released)).toThrow('depth-not-whole');
  });

  it('keeps the kinds that the app keeps, whatever values are chosen', () => {
    const values = fc.subarray(['heat', 'drowning', '', 'other'], { minLength: 1 });
    fc.assert(
      fc.property(values, (chosen) => {
        const expected = Object.entries(manifest.kinds)
          .filter(([, { classes }]) => chosen.includes(classes.type ?? ''))
          .map(([number]) => Number(number));
        fc.pre(expected.length > 0);
        const { choice } = asked({ clauses: { a: { kind: 'categories', column: 'type', values: chosen } } });
        const areAll = expected.length === Object.keys(manifest.kinds).length;
        expect(choice.kinds).toEqual(areAll ? null : expected);
      }),
    );
  });
});
