import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CaseCell, caseTable } from '../../../../tests/support/case-samples.ts';
import { groundSample } from '../../../../tests/support/region-samples.ts';
import { monthIndex } from '../../../base/month.ts';
import { drain } from '../../../base/steps.ts';
import { heldCases } from '../../../disclose/held-cases.ts';
import { emptyRegions } from '../../../document/regions.ts';
import type { Period } from '../../../select/periods.ts';
import { resolveParams } from '../../method.ts';
import { knownBy } from '../../regions/known-by.ts';
import type { RegionGround } from '../../regions/region-ground.ts';
import type { CriterionFigures } from '../criterion.ts';
import { prosecutions } from './criterion.ts';

function figuresOf(
  ground: RegionGround,
  given: Readonly<Record<string, string>> = {},
  period: Period | null = null,
): CriterionFigures {
  const params = resolveParams(prosecutions.card, given);
  const made = drain(prosecutions.figures(ground, { params, period, typed: null }));
  if (!made.ok) throw new Error(made.error.code);
  return made.value;
}

const groundWith = (cells: readonly CaseCell[], threshold: number | null, months?: number): RegionGround =>
  groundSample(emptyRegions, {
    cases: heldCases(caseTable(cells, months), { threshold }),
    casesName: 's1',
    basis: threshold === null ? 'rows' : 'disclosed',
  });

describe('prosecutions', () => {
  const cells = [
    { corridor: 1, stage: 0, month: 0, cases: 30 },
    { corridor: 1, stage: 0, month: 13, cases: 12 },
    { corridor: 1, stage: 0, month: 30, cases: 3 },
    { corridor: 2, stage: 0, month: 5, cases: 7 },
    { corridor: 2, stage: 3, month: 5, cases: 60 },
  ];

  it('are cases a year of the stage, per 100 km of the corridor, over whole fiscal years', () => {
    const ground = groundWith(cells, null);
    const found = figuresOf(ground);
    expect([found.unit, found.tables]).toEqual(['per-100-km', ['s1']]);
    expect(found.period).toEqual({ from: monthIndex(2021, 10), to: monthIndex(2024, 10) });
    expect(found.values[1]).toBeCloseTo(45 / 3 / 6.02, 9);
    expect(found.values[0]).toBe(0);
    expect(found.flags[1]).toEqual([]);
    expect(found.flags[2]).toEqual(['unstable']);
    const inAll = figuresOf(ground, { per: 'total', stage: 'carpeta-de-investigacion' });
    expect([...inAll.values]).toEqual([0, 0, 20, 0, 0, 0]);
    expect(inAll.flags[2]).toContain('raw-count');
    const cut = figuresOf(groundWith(cells, null, 30), { per: 'total' });
    expect(cut.values[1]).toBe(21);
    const asked = figuresOf(ground, { per: 'total' }, { from: monthIndex(2022, 1), to: monthIndex(2023, 10) });
    expect(asked.values[1]).toBe(12);
    expect(asked.period).toEqual({ from: monthIndex(2022, 10), to: monthIndex(2023, 10) });
  });

  it('have bounds where a year is held back, and no figure', () => {
    const found = figuresOf(groundWith(cells, 5), { per: 'total' });
    expect(found.values[1]).toBeNaN();
    expect([found.low[1], found.high[1]]).toEqual([43 / 3, 46 / 3]);
    expect([found.missing[1], found.flags[1]]).toEqual(['held-back', ['suppressed', 'raw-count']]);
  });

  it('are not there without a case file, for other regions, and in years that the file lacks', () => {
    expect(figuresOf(groundSample()).missing.every((why) => why === 'no-table')).toBe(true);
    const parts = { cases: caseTable(cells), casesName: 's1' };
    const sectors = groundSample({ ...emptyRegions, kind: 'sector' }, parts);
    expect(figuresOf(sectors).missing.every((why) => why === 'not-at-this-level')).toBe(true);
    const early = figuresOf(
      groundSample(emptyRegions, parts),
      {},
      { from: monthIndex(2000, 10), to: monthIndex(2001, 10) },
    );
    expect(early.missing.every((why) => why === 'not-in-period')).toBe(true);
  });

  it('hold the true figure between their bounds', () => {
    const cell = fc.record({
      corridor: fc.integer({ min: 0, max: 5 }),
      stage: fc.constant(0),
      month: fc.integer({ min: 0, max: 35 }),
      cases: fc.integer({ min: 1, max: 8 }),
    });
    const open = groundSample();
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 30 }), (all) => {
        const cases = caseTable(all);
        const whole = figuresOf({ ...open, cases });
        const shown = figuresOf({ ...open, cases: heldCases(cases, { threshold: 5 }), basis: 'disclosed' });
        [...whole.values].forEach((value, r) => {
          expect(shown.low[r]).toBeLessThanOrEqual(value + 1e-9);
          expect(shown.high[r]).toBeGreaterThanOrEqual(value - 1e-9);
        });
      }),
    );
  });

  it('are the same before a month whatever the later cases are', () => {
    const cut = monthIndex(2023, 10);
    const poisoned = cells.map((one) => (one.month >= 24 ? { ...one, cases: 9999 } : one));
    const known = (all: readonly CaseCell[]) => figuresOf(knownBy(groundWith(all, 5), cut));
    expect(known(poisoned)).toEqual(known(cells));
    expect(known(cells).values[1]).toBeCloseTo(21 / 6.02, 9);
  });
});
