import { describe, expect, it } from 'vitest';
import { drain } from '../../src/base/steps.ts';
import { emptyDocument } from '../../src/document/document.ts';
import { answerTo } from '../../src/workers/answers.ts';
import { outlineQuestion, planJobs } from '../../src/workers/plan-jobs.ts';
import { shapes } from '../../src/workers/shapes.ts';
import { periodsOfStudy } from '../../src/workers/study-periods.ts';
import { noTools } from '../../src/workers/tools.ts';
import { shippedGeography } from '../support/shipped-geography.ts';

const jobsOf = (isVisible: boolean) => {
  const layers = emptyDocument.layers.map((one) => (one.layer === 'corridor' ? { ...one, visible: isVisible } : one));
  const document = { ...emptyDocument, layers };
  return planJobs(document, [], periodsOfStudy(document, []));
};

describe('the outline of a corridor', () => {
  it('is asked for while its layer is on, whatever tables are there', () => {
    expect(jobsOf(false)).toEqual([]);
    expect(jobsOf(true).map(({ slot }) => slot)).toEqual(['outline']);
  });

  it('is answered without a table', () => {
    const question = outlineQuestion({ corridor: 'laredo-nuevo-laredo', corridors: [] });
    const answer = drain(answerTo(question, new Map(), shippedGeography(), new Uint8Array(), { ...noTools, shapes }));
    expect(answer).toMatchObject({ ok: true, value: { fromKm: 2450, toKm: 2728, depthKm: 150 } });
  });

  it('of no known corridor is none', () => {
    const question = outlineQuestion({ corridor: 'nowhere', corridors: [] });
    const answer = drain(answerTo(question, new Map(), shippedGeography(), new Uint8Array(), { ...noTools, shapes }));
    expect(answer).toMatchObject({ ok: false, error: { code: 'engine-failed' } });
  });
});
