import { describe, expect, it } from 'vitest';
import { answerStudy } from '../../scripts/analyse/answer-study.ts';
import { monthIndex } from '../../src/base/month.ts';
import type { AnalysisResult, Disclosed } from '../../src/disclose/disclosed.ts';
import { type Clause, type Document, emptyDocument } from '../../src/document/document.ts';
import { view as interrupted } from '../../src/show/findings/interrupted-series/view.ts';
import { view as neighbouring } from '../../src/show/findings/neighbouring-areas/view.ts';
import { analysisOf, findingContext } from '../support/finding-samples.ts';

const square = (lon: number, lat: number): readonly (readonly [number, number])[] => [
  [lon, lat],
  [lon + 1, lat],
  [lon + 1, lat + 1],
  [lon, lat + 1],
];
const areaOf = (id: string, en: string, lon: number, lat: number): Document['features'][number] => ({
  id,
  kind: 'area',
  name: { en, es: '' },
  lonLat: square(lon, lat),
  from: null,
  to: null,
  source: 'drawn',
});

/** A study of a person who drew three areas, a corridor and an event. */
const study: Document = {
  ...emptyDocument,
  corridors: [
    { id: 'own-1', name: { en: 'Middle', es: '' }, fromKm: 2109, toKm: 2728, depthKm: 100, sectors: [], states: [] },
  ],
  features: [
    areaOf('f1', 'Brooks', -98.7, 26.6),
    areaOf('f2', 'North of it', -98.7, 27.6),
    areaOf('f3', 'Altar', -112.5, 31.6),
  ],
  events: [
    {
      id: 'e1',
      actor: 'us',
      name: { en: 'A checkpoint moves', es: 'Se mueve un retén' },
      from: '2019-02-11',
      to: null,
      source: { en: 'Made up', es: '' },
    },
  ],
};

function answerOf(
  method: string,
  params: Readonly<Record<string, string | number>>,
  more: Partial<Document> = {},
  data = 'incidents',
) {
  const analysis = analysisOf('a1', method, { data: data === 'areas' ? 'areas' : 'incidents', params });
  const answers = answerStudy({ ...study, ...more, analyses: [analysis] }, []);
  if (!answers.ok) throw new Error(answers.error.code);
  const answer = answers.value.find(({ job }) => job.question.kind === 'analysis');
  if (answer === undefined) throw new Error('the study ran no method');
  return answer.result;
}

function resultOf(...asked: Parameters<typeof answerOf>): Disclosed<AnalysisResult> {
  const answer = answerOf(...asked);
  if (!answer.ok || !('meta' in answer.value)) throw new Error(answer.ok ? 'no finding' : answer.error.code);
  return answer.value;
}

const months = (from: number, to: number): Record<string, Clause> => ({
  time: { kind: 'months', from: monthIndex(from, 10), to: monthIndex(to, 10) },
});

describe('change in neighbouring areas, as a study asks for it', () => {
  const drawn = { treated: 'area:f1', buffer: 'area:f2', control: 'area:f3', draws: 199 };

  it('takes areas and events that a person drew, and names them', () => {
    const result = resultOf('neighbouring-areas', { ...drawn, date: 'event:e1' });
    if (result.shape !== 'neighbouring-areas') throw new Error('another shape');
    expect(result.date).toBe(monthIndex(2019, 2));
    expect(result.event?.name.es).toBe('Se mueve un retén');
    expect(result.meta.n).toBeGreaterThan(60);
    const { headline, figures } = neighbouring.text(result, findingContext());
    expect(headline).toContain('area Brooks');
    expect(headline).toMatch(/p [=<] [\d.]+, larger than at \d+ of \d+ other months, n = \d+ records/);
    expect(figures.flatMap(({ texts }) => texts).join(' ')).toContain('Migrant Protection Protocols');
    expect(neighbouring.layer(result, findingContext()).length).toBeGreaterThan(0);
  });

  it('refuses incidents before 2014, and describes sector totals there', () => {
    const asked = { treated: 'sector:del-rio', date: 'event:streamline' };
    expect(answerOf('neighbouring-areas', asked)).toMatchObject({ ok: false, error: { code: 'before-records' } });
    const totals = resultOf('neighbouring-areas', asked, {}, 'areas');
    expect(neighbouring.text(totals, findingContext()).headline).toMatch(
      /^Totals of whole sectors, described and not tested: in the 24 months from December 2005, A \(Del Rio sector\) fell against C \(Tucson sector\)/,
    );
    expect(totals.shape === 'neighbouring-areas' && totals.meta.headlineP).toBeNull();
  });

  it('refuses a filter by months of the year', () => {
    const summer: Record<string, Clause> = { season: { kind: 'season', months: [5, 6, 7, 8, 9] } };
    const asked = { ...drawn, date: 'event:e1' };
    expect(answerOf('neighbouring-areas', asked, { clauses: summer })).toMatchObject({
      error: { code: 'season-refused' },
    });
  });
});

describe('an interrupted series, as a study asks for it', () => {
  it('reaches back before 2014 in the sector figures, its interval at least as wide as the quasi-Poisson one', () => {
    const found = resultOf(
      'interrupted-series',
      { date: '2006-10', place: 'sector:tucson' },
      { clauses: months(1999, 2011) },
      'areas',
    );
    if (found.shape !== 'interrupted-series') throw new Error('another shape');
    expect(found.ratio?.lower).toBeLessThanOrEqual(found.quasi?.lower ?? 0);
    expect(found.ratio?.upper).toBeGreaterThanOrEqual(found.quasi?.upper ?? Number.POSITIVE_INFINITY);
    expect([found.monthsBefore, found.monthsAfter]).toEqual([84, 60]);
    const { headline } = interrupted.text(found, findingContext());
    expect(headline).toMatch(/^Tucson sector: .*from October 2006 on, the monthly figure was [\d.]+ times/);
  });

  it('of Title 8 alone is carried across Title 42, and says that the definition changed', () => {
    const asked = { date: 'event:lone-star', place: 'corridor:own-1' };
    const authority: Clause = { kind: 'categories', column: 'authority', values: ['title-8'] };
    const told = resultOf('interrupted-series', asked, { clauses: { authority } }, 'areas');
    const { headline } = interrupted.text(told, findingContext());
    expect(headline).toContain('corridor');
    expect(headline).toContain('definition changed inside the months compared');
  });

  it('runs on incidents of a corridor that a person drew', () => {
    const found = resultOf('interrupted-series', { date: 'event:e1', place: 'corridor:own-1' });
    const { headline } = interrupted.text(found, findingContext({ language: 'es' }));
    expect(headline).toContain('orredor Middle');
    expect(headline).toContain('registros');
  });
});
