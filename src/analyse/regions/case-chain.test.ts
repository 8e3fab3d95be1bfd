import { expect, it } from 'vitest';
import { caseTable } from '../../../tests/support/case-samples.ts';
import { groundSample } from '../../../tests/support/region-samples.ts';
import { drain } from '../../base/steps.ts';
import { heldCases } from '../../disclose/held-cases.ts';
import { emptyRegions } from '../../document/regions.ts';
import { caseChain } from './case-chain.ts';

const cells = [
  { corridor: 1, stage: 0, month: 2, cases: 40 },
  { corridor: 1, stage: 0, month: 14, cases: 3 },
  { corridor: 2, stage: 0, month: 14, cases: 12 },
  { corridor: 1, stage: 1, month: 5, cases: 20 },
  { corridor: 5, stage: 3, month: 30, cases: 9 },
  { corridor: 5, stage: 6, month: 30, cases: 1 },
];

it('counts cases of both sides stage by stage, and leaves what is held back out of every sum', () => {
  const cases = heldCases(caseTable(cells, 31), { threshold: 5 });
  const made = drain(caseChain(groundSample(emptyRegions, { cases, basis: 'disclosed' }), emptyRegions));
  if (!made.ok) throw new Error(made.error.code);
  const { fiscalYears, regions, stages, threshold, basis } = made.value;
  expect([fiscalYears, threshold, basis]).toEqual([[2022, 2023, 2024], 5, 'disclosed']);
  expect(regions.map(({ id }) => id)[1]).toBe('corridor:arizona-sonora');
  expect(stages.map(({ side, stage, total, held }) => [side, stage, total, held])).toEqual([
    ['us', 'presented', 52, 1],
    ['us', 'accepted', 20, 0],
    ['us', 'sentenced', 0, 0],
    ['mexico', 'carpeta-de-investigacion', 9, 0],
    ['mexico', 'judicializacion', 0, 0],
    ['mexico', 'vinculacion-a-proceso', 0, 0],
    ['mexico', 'sentencia', 0, 1],
  ]);
  expect([...stages[0].byYear]).toEqual([0, 40, 0, 0, 0, 0, 0, Number.NaN, 12, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
});

it('has no stages without a case file', () => {
  const made = drain(caseChain(groundSample(emptyRegions), emptyRegions));
  expect(made).toMatchObject({ ok: true, value: { stages: [], fiscalYears: [], regions: [] } });
});
