import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthIndex } from '../base/month.ts';
import { commands } from './commands/index.ts';
import { type Document, emptyDocument, featureKinds, type OwnCorridor } from './document.ts';
import { emptyHistory, record, redo, undo } from './history.ts';
import { parseDocument } from './schema.ts';
import { documentKeys, travel } from './travel.ts';
import { fromHash, toHash } from './url.ts';

const anyDocument: fc.Arbitrary<Document> = fc
  .record({
    corridor: fc.constantFrom('arizona-sonora', 'whole-border', 'el-paso-eagle-pass-coahuila'),
    language: fc.constantFrom('en' as const, 'es' as const),
    theme: fc.constantFrom('light' as const, 'dark' as const),
    from: fc.integer({ min: 350, max: 500 }),
    span: fc.integer({ min: 1, max: 100 }),
    values: fc.array(fc.string({ maxLength: 20 }), { maxLength: 5 }),
    params: fc.dictionary(
      fc.constantFrom('rings', 'unit', 'exactOnly'),
      fc.oneof(fc.integer({ min: -9, max: 9 }), fc.string({ maxLength: 12 }), fc.boolean()),
    ),
    data: fc.constantFrom('incidents' as const, 'areas' as const),
    period: fc.constantFrom('now' as const, 'before' as const),
    board: fc.record({
      finding: fc.constantFrom('', 'a1'),
      beside: fc.constantFrom('', 'a2'),
      view: fc.constantFrom('one' as const, 'side' as const, 'difference' as const),
    }),
    significance: fc.record({
      level: fc.constantFrom(0.1 as const, 0.05 as const, 0.01 as const, 0.001 as const),
      corrected: fc.boolean(),
    }),
    pick: fc.option(fc.record({ analysis: fc.constantFrom('a1', 'a2'), item: fc.string({ maxLength: 40 }) })),
    sweep: fc.option(fc.record({ analysis: fc.constantFrom('a1', 'a2'), param: fc.constantFrom('rings', 'depthKm') })),
    corridors: fc.array(
      fc.record({
        id: fc.constant('own-1'),
        name: fc.record({ en: fc.string({ maxLength: 40 }), es: fc.string({ maxLength: 40 }) }),
        fromKm: fc.double({ min: 0, max: 3000, noNaN: true }),
        toKm: fc.double({ min: 3001, max: 3182, noNaN: true }),
        depthKm: fc.constantFrom(25, 50, 100, 150),
        sectors: fc.subarray(['del-rio', 'laredo']),
        states: fc.subarray(['coahuila', 'tamaulipas']),
      }),
      { maxLength: 1 },
    ),
    features: fc.array(
      fc.record({
        id: fc.constant('f1'),
        kind: fc.constantFrom(...featureKinds),
        name: fc.record({ en: fc.string({ maxLength: 40 }), es: fc.string({ maxLength: 40 }) }),
        lonLat: fc.array(
          fc.tuple(fc.double({ min: -118, max: -97, noNaN: true }), fc.double({ min: 25, max: 33, noNaN: true })),
          { minLength: 1, maxLength: 5 },
        ),
        from: fc.option(fc.constantFrom('2007-08', '1999-12')),
        to: fc.option(fc.constantFrom('2012-01', '2030-11')),
        source: fc.string({ maxLength: 40 }),
      }),
      { maxLength: 1 },
    ),
    camera: fc.option(
      fc.record({
        lon: fc.double({ min: -118, max: -97, noNaN: true }),
        lat: fc.double({ min: 25, max: 33, noNaN: true }),
        zoom: fc.double({ min: 0, max: 12, noNaN: true }),
      }),
    ),
  })
  .map(({ from, span, values, params, data, period, ...given }) => ({
    ...emptyDocument,
    ...given,
    analyses: [
      { id: 'a1', method: 'getis-ord-star', version: 1, params, seed: 1, data, period, chosen: 'not-said' as const },
    ],
    clauses: {
      time: {
        kind: 'months',
        from: monthIndex(1970 + Math.floor(from / 12), 1),
        to: monthIndex(2024, 1 + (span % 12)),
      },
      'panel:authority': { kind: 'categories', column: 'authority', values },
    },
  }));

describe('the address', () => {
  it('is empty for an empty study', () => {
    expect(toHash(emptyDocument)).toBe('');
    expect(fromHash('')).toEqual({ ok: true, value: emptyDocument });
  });

  it('gives every study back', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const back = fromHash(toHash(document));
        expect(back).toEqual({ ok: true, value: document });
      }),
    );
  });

  it('says that a fragment is no study instead of failing', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = fromHash(`#s2.${text}`);
        expect(typeof read.ok).toBe('boolean');
      }),
    );
    expect(fromHash('#s1.!!!')).toMatchObject({ ok: false, error: { code: 'document-broken' } });
    expect(fromHash('#elsewhere')).toMatchObject({ ok: false, error: { code: 'document-broken' } });
  });

  it('refuses a study of a later version, and a wrong member by its path', () => {
    expect(parseDocument({ schema: 3 })).toMatchObject({ ok: false, error: { code: 'document-newer' } });
    expect(parseDocument({ grid: { figures: 'pins' } })).toMatchObject({
      ok: false,
      error: { code: 'document-broken', params: { path: 'grid.figures' } },
    });
  });

  it('takes a study of before findings had data and a period', () => {
    const analyses = [{ id: 'a1', method: 'm', version: 1, params: {}, seed: 1, chosen: 'found' }];
    expect(parseDocument({ schema: 1, analyses })).toMatchObject({
      ok: true,
      value: { analyses: [{ data: 'incidents', period: 'now' }], board: emptyDocument.board, pick: null },
    });
  });

  it('takes every key somewhere', () => {
    for (const key of documentKeys) expect(travel[key].file).toBe(true);
    expect([...documentKeys].sort()).toEqual(Object.keys(emptyDocument).sort());
  });
});

const own: OwnCorridor = {
  id: 'own-1',
  name: { en: 'Mine', es: '' },
  fromKm: 2109,
  toKm: 2450,
  depthKm: 100,
  sectors: ['del-rio'],
  states: ['coahuila'],
};

describe("a corridor of one's own", () => {
  const place = { kind: 'kilometres', from: 1200, to: 1300 } as const;
  const narrowed: Document = {
    ...emptyDocument,
    camera: { lon: -105, lat: 30, zoom: 6 },
    clauses: { place, time: { kind: 'months', from: monthIndex(2006, 10), to: monthIndex(2008, 10) } },
  };

  it('is shown whole when it is kept, and is in the address and in the file', () => {
    const kept = commands.keepCorridor.apply(narrowed, { corridor: own });
    expect(kept).toMatchObject({ corridor: 'own-1', corridors: [own], camera: null });
    expect(Object.keys(kept.clauses)).toEqual(['time']);
    expect(fromHash(toHash(kept))).toEqual({ ok: true, value: kept });
    expect(parseDocument(JSON.parse(JSON.stringify(kept)))).toEqual({ ok: true, value: kept });
  });

  it('is refused where it ends before it begins', () => {
    const corridors = [{ ...own, toKm: own.fromKm }];
    expect(parseDocument({ schema: 1, corridors })).toMatchObject({
      ok: false,
      error: { code: 'document-broken', params: { path: 'corridors.0' } },
    });
  });

  it('takes the place of the one of its id, and leaves the corridor on display where it came from a file', () => {
    const kept = commands.keepCorridor.apply(narrowed, { corridor: own, isOnlyKept: true });
    expect(kept).toEqual({ ...narrowed, corridors: [own] });
    const wider = { ...own, toKm: 2500 };
    expect(commands.keepCorridor.apply(kept, { corridor: wider }).corridors).toEqual([wider]);
  });

  it('gives the first corridor back when it is taken away, whole', () => {
    const shown: Document = { ...narrowed, corridor: 'own-1', corridors: [own] };
    const gone = commands.removeOwn.apply(shown, { from: 'corridors', id: 'own-1' });
    expect(gone).toMatchObject({ corridor: emptyDocument.corridor, corridors: [], camera: null });
    expect(gone.clauses.place).toBeUndefined();
    const other: Document = { ...narrowed, corridors: [own] };
    expect(commands.removeOwn.apply(other, { from: 'corridors', id: 'own-1' })).toEqual({ ...other, corridors: [] });
  });
});

describe('undo', () => {
  const moved = commands.setCorridor.apply(emptyDocument, { corridor: 'arizona-sonora' });
  const brushed = commands.setClause.apply(moved, {
    view: 'time',
    clause: { kind: 'months', from: monthIndex(2006, 10), to: monthIndex(2008, 10) },
  });

  it('goes back and forth, and leaves language and camera where they are', () => {
    let history = record(emptyHistory, emptyDocument, moved, 'set-corridor');
    history = record(history, moved, brushed, 'set-clause');
    const spanish = commands.setLanguage.apply(brushed, { language: 'es' });
    expect(record(history, brushed, spanish, 'set-language')).toBe(history);
    const back = undo(history, spanish);
    expect(back?.document).toEqual({ ...moved, language: 'es' });
    const again = back && redo(back.history, back.document);
    expect(again?.document).toEqual(spanish);
  });

  it('takes a drag as one step', () => {
    const first = record(emptyHistory, emptyDocument, moved, 'set-clause', 'g1');
    const second = record(first, moved, brushed, 'set-clause', 'g1');
    expect(second.past).toHaveLength(1);
    expect(undo(second, brushed)?.document.clauses).toEqual({});
  });

  it('is at most a hundred deep', () => {
    let history = emptyHistory;
    for (let step = 0; step < 150; step++) {
      history = record(
        history,
        { ...emptyDocument, corridor: `a${step}` },
        { ...emptyDocument, corridor: `b${step}` },
        'x',
      );
    }
    expect(history.past).toHaveLength(100);
  });
});
