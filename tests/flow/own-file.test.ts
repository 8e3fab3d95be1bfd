import { describe, expect, it } from 'vitest';
import { answerStudy } from '../../scripts/analyse/answer-study.ts';
import { monthIndex } from '../../src/base/month.ts';
import { type AnalysisSpec, type Document, emptyDocument } from '../../src/document/document.ts';

/** The synthetic set handed over as a file: nobody's release, so that it is the person's own. */
const file = 'data/synthetic/incidents.csv';
const study: Document = {
  ...emptyDocument,
  grid: { ...emptyDocument.grid, figures: 'incidents', incidents: 'file-1' },
  clauses: { time: { kind: 'months', from: monthIndex(2007, 9), to: monthIndex(2008, 9) } },
  compare: { kind: 'previous' },
};

function answersTo(document: Document) {
  const answers = answerStudy(document, [file]);
  if (!answers.ok) throw new Error(answers.error.code);
  const results = answers.value;
  return (slot: string) => results.find(({ job }) => job.slot === slot)?.result;
}

describe("a person's own file", () => {
  it('is compared by the bin-months that are shown, and its distances leave as whole kilometres', () => {
    const answer = answersTo(study);
    const [bins, shift] = [answer('bins'), answer('shift')];
    if (!bins?.ok || !('segments' in bins.value)) throw new Error('no bins');
    if (!shift?.ok || !('wasserstein' in shift.value)) throw new Error('no comparison');
    expect(bins.value.suppressed.length).toBeGreaterThan(0);
    expect(shift.value.nNow).toBe(bins.value.total);
    const { wasserstein, meanShift } = shift.value;
    for (const interval of [wasserstein, meanShift]) {
      const { value, lower, upper } = interval ?? { value: Number.NaN, lower: Number.NaN, upper: Number.NaN };
      expect([value, lower, upper].every(Number.isInteger)).toBe(true);
    }
  });

  it('is not compared under the name of an analysis that gives a map of cells', () => {
    const wrong: AnalysisSpec = {
      id: 'a1',
      method: 'period-shift',
      version: 1,
      params: {},
      seed: 1,
      data: 'incidents',
      period: 'now',
      chosen: 'not-said',
    };
    const answer = answersTo({ ...study, analyses: [wrong] })('analysis:a1');
    expect(answer).toMatchObject({ ok: false, error: { code: 'method-unknown' } });
  });
});

describe("a person's own file in a corridor that they drew", () => {
  const drawn = (fromKm: number, toKm: number, depthKm: number) => ({
    id: 'own-1',
    name: { en: 'Bend', es: '' },
    fromKm,
    toKm,
    depthKm,
    sectors: [],
    states: [],
  });
  const binsIn = (corridor: ReturnType<typeof drawn>) => {
    const answer = answersTo({ ...study, compare: { kind: 'none' }, corridor: 'own-1', corridors: [corridor] })('bins');
    if (!answer?.ok || !('segments' in answer.value)) throw new Error('no bins');
    return answer.value;
  };

  it('is counted in whole bins to the full depth: no two corridors can be subtracted to a part of a bin', () => {
    const one = binsIn(drawn(2303, 2396, 25));
    const other = binsIn(drawn(2301, 2392, 50));
    expect(one.segments[0]).toMatchObject({ fromKm: 2300, toKm: 2310 });
    expect(one.segments.at(-1)).toMatchObject({ fromKm: 2390, toKm: 2400 });
    expect(other.values).toEqual(one.values);
  });
});
