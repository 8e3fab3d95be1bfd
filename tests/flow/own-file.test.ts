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
