import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthIndex } from '../base/month.ts';
import { monthIndexOf } from '../base/units.ts';
import { type AnalysisSpec, type Document, emptyDocument } from '../document/document.ts';
import { emptyBriefing } from '../document/sheet.ts';
import { lastDayTold, limitStudy, limitsInForce, untilOf } from './briefing-limits.ts';

const today = '2026-07-15';
const first = monthIndex(2020, 1);
const own = { table: 's1', isPublic: false, firstMonth: first, months: 78, to: '2026-06-30' } as const;
const open = { table: 'iom', isPublic: true, firstMonth: first, months: 78, to: '2026-06-30' } as const;
const sets = [own, open];

const analysis = (id: string, method: string, params: AnalysisSpec['params'] = {}): AnalysisSpec => ({
  id,
  method,
  version: 1,
  params,
  seed: 1,
  data: 'incidents',
  period: 'now',
  chosen: 'not-said',
});
const studyOf = (change: Partial<Document> = {}, limits: Partial<Document['briefing']['limits']> = {}): Document => ({
  ...emptyDocument,
  grid: { ...emptyDocument.grid, figures: 'incidents', incidents: 's1' },
  briefing: { ...emptyBriefing, limits: { ...emptyBriefing.limits, ...limits } },
  ...change,
});

describe('how new own data may be', () => {
  it.each([
    ['2026-07-15', 90, 2026, 4],
    // The last day of a month that is old enough lets the whole month out.
    ['2026-06-29', 90, 2026, 4],
    ['2026-06-28', 90, 2026, 3],
    ['2026-01-10', 0, 2026, 1],
    ['2026-01-31', 0, 2026, 2],
  ])('on %s, %i days: until %i-%i', (day, days, year, month) => {
    expect(untilOf(day, days)).toBe(monthIndex(year, month));
  });

  it('is whole months of which every day is old enough', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 0, max: 400 }), (offset, days) => {
        const now = new Date(Date.UTC(2020, 0, 1) + offset * 86_400_000);
        const until = untilOf(now.toISOString().slice(0, 10), days);
        const endOfLast = Date.UTC(1970 + Math.floor(until / 12), until % 12, 0);
        const endOfNext = Date.UTC(1970 + Math.floor((until + 1) / 12), (until + 1) % 12, 0);
        const cutoff = now.getTime() - days * 86_400_000;
        expect(endOfLast).toBeLessThanOrEqual(cutoff);
        expect(endOfNext).toBeGreaterThan(cutoff);
      }),
    );
  });
});

describe('the last day that is told of a set', () => {
  const lastDay = (to: string | null, change: Partial<Document> = {}, months = 78): string | null =>
    lastDayTold({ ...own, kind: 'incidents', months, to }, studyOf(change), today);

  it('is no day of a record of own data, and none that is newer than the limit', () => {
    expect(lastDay('2026-06-30')).toBe('2026-03-31');
    expect(lastDay('2026-07-14', {}, 79)).toBe('2026-03-31');
    expect(lastDay('2026-02-11', {}, 74)).toBe('2026-01-31');
    expect(
      lastDay('2026-06-30', { briefing: { ...emptyBriefing, limits: { ...emptyBriefing.limits, days: 2400 } } }),
    ).toBe(null);
    expect(lastDay(null)).toBe(null);
  });

  it('is that of the release of public data', () => {
    expect(lastDayTold({ ...open, kind: 'incidents', to: '2026-07-11' }, studyOf(), today)).toBe('2026-07-11');
  });
});

describe('limits', () => {
  it('that are lower need a reason; stricter ones never do', () => {
    const low = { resolution: 7, binKm: 1, days: 0, reason: ' ' };
    expect(limitsInForce(low)).toEqual({ ...emptyBriefing.limits, reason: '' });
    expect(limitsInForce({ ...low, reason: 'Asked by rescuers' })).toEqual({ ...low, reason: 'Asked by rescuers' });
    const strict = { resolution: 4, binKm: 20, days: 365, reason: '' };
    expect(limitsInForce(strict)).toEqual(strict);
  });
});

describe('a study for a briefing', () => {
  const method = fc.constantFrom(
    'getis-ord-star',
    'density-ridges',
    'kernel-density',
    'line-density',
    'near-repeat',
    'st-dbscan',
    'space-time-scan',
  );
  const params = fc.record(
    {
      resolution: fc.integer({ min: 4, max: 7 }),
      gridKm: fc.integer({ min: 2, max: 20 }),
      bandwidthKm: fc.integer({ min: 5, max: 60 }),
    },
    { requiredKeys: [] },
  );
  const month = fc.integer({ min: first - 20, max: first + 100 }).map((value) => monthIndexOf(value));

  it('never holds own data finer or newer than the limits, whatever was asked for', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 3, max: 7 }),
        fc.array(fc.tuple(method, params), { maxLength: 5 }),
        month,
        month,
        fc.record({
          resolution: fc.integer({ min: 3, max: 7 }),
          days: fc.integer({ min: 0, max: 700 }),
          binKm: fc.integer({ min: 1, max: 40 }),
        }),
        fc.constantFrom('', 'A reason'),
        (resolution, asked, from, to, limits, reason) => {
          const analyses = asked.map(([name, values], i) => analysis(`a${i}`, name, { ...values }));
          const inForce = limitsInForce({ ...limits, reason });
          const given = studyOf(
            {
              grid: { ...emptyDocument.grid, figures: 'incidents', incidents: 's1', resolution },
              analyses,
              clauses: { time: { kind: 'months', from, to } },
              board: { finding: 'a0', beside: 'a1', view: 'side' },
            },
            { ...limits, reason },
          );
          const { study, sets: cut, limits: told } = limitStudy(given, sets, today);
          const until = untilOf(today, inForce.days);
          expect(study.grid.resolution).toBeLessThanOrEqual(inForce.resolution);
          expect(study.disclosure.briefing).toMatchObject({ until, resolution: inForce.resolution });
          expect((study.disclosure.briefing?.binKm ?? 0) >= inForce.binKm).toBe(true);
          const { time } = study.clauses;
          expect(time?.kind === 'months' && time.to <= until).toBe(true);
          for (const each of study.analyses) {
            expect(['density-ridges', 'near-repeat', 'st-dbscan']).not.toContain(each.method);
            expect(Number(each.params.resolution ?? 0)).toBeLessThanOrEqual(inForce.resolution);
            if (each.method === 'kernel-density')
              expect(Number(each.params.gridKm ?? 5)).toBeGreaterThanOrEqual(inForce.binKm);
          }
          const kept = study.analyses.map(({ id }) => id);
          expect(['', ...kept]).toContain(study.board.finding);
          expect(['', ...kept]).toContain(study.board.beside);
          const [mine, theirs] = cut;
          expect((mine?.firstMonth ?? 0) + (mine?.months ?? 0)).toBeLessThanOrEqual(Math.max(until, first));
          expect(theirs).toBe(open);
          if (kept.length < analyses.length)
            expect(told.some(({ kind }) => ['ridges', 'surfaces', 'days'].includes(kind))).toBe(true);
        },
      ),
    );
  });

  it('leaves public sets, and own ones that are as published, as they are', () => {
    const fine = { grid: { ...emptyDocument.grid, resolution: 7 }, analyses: [analysis('a1', 'density-ridges')] };
    const given = { ...studyOf(), ...fine };
    expect(limitStudy(given, sets, today)).toEqual({ study: given, sets, limits: [] });
    const source = { id: 's1', source: 'iom', name: 'a.csv', sha256: '', shipped: false, asPublished: true };
    const published = studyOf({ sources: [source] });
    expect(limitStudy(published, sets, today).study).toBe(published);
  });

  it('shows no shelter, water station or crossing point, whatever data are drawn', () => {
    const feature = (id: string, en: string) =>
      ({ id, kind: 'area', name: { en, es: '' }, lonLat: [[-100, 28]], from: null, to: null, source: '' }) as const;
    const features = [feature('f1', 'Water station'), feature('f2', 'Ranch')];
    const { study, limits } = limitStudy({ ...emptyDocument, features }, [open], today);
    expect(study.features.map(({ name }) => name.en)).toEqual(['Ranch']);
    expect(limits).toEqual([{ kind: 'refuges' }]);
  });

  it('says what it left out, and each thing once', () => {
    const analyses = [
      analysis('a1', 'density-ridges'),
      analysis('a2', 'density-ridges'),
      analysis('a3', 'kernel-density'),
    ];
    const kinds = limitStudy(studyOf({ analyses }), sets, today).limits.map(({ kind }) => kind);
    expect(kinds).toEqual(['newest', 'ridges', 'surfaces', 'one-cut']);
    const lowered = limitStudy(studyOf({}, { days: 0, reason: 'Asked' }), sets, today).limits.map(({ kind }) => kind);
    expect(lowered).toEqual(['one-cut', 'lowered']);
  });
});
