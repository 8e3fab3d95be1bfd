import { describe, expect, it } from 'vitest';
import { groundSample } from '../../../../tests/support/region-samples.ts';
import { runMeta } from '../../../../tests/support/run-meta.ts';
import { monthIndex } from '../../../base/month.ts';
import { problem } from '../../../base/problem.ts';
import { err, ok } from '../../../base/result.ts';
import { drain } from '../../../base/steps.ts';
import type { RegionGround } from '../../regions/region-ground.ts';
import { type CellResult, cellFigures, type EmergingFinding, emergingCategories } from '../../shapes.ts';
import type { CriterionFigures } from '../criterion.ts';
import { emergingShare } from './criterion.ts';

interface Cell {
  readonly km: number;
  readonly us: boolean;
  readonly category: (typeof emergingCategories)[number] | 'cold';
  readonly records: number;
}

const meta = runMeta({ stamp: { method: 'emerging-hot-spots', version: 1, params: {}, seed: 1 }, n: 100, missing: 0 });

/** Cells along the border with their category; the Mexican side may be one that could not be tested. */
function emergingOf(cells: readonly Cell[], isMexicoTested = true): CellResult {
  const period = { from: monthIndex(2014, 1), to: monthIndex(2025, 1) };
  const family = (side: 'us' | 'mexico', tested: boolean): EmergingFinding['families'][number] => ({
    side,
    cells: 40,
    records: 60,
    hot: [],
    cold: [],
    problems: tested ? [] : [problem('too-few-cells', { cells: 4, needed: 30 })],
  });
  const finding: EmergingFinding = {
    kind: 'emerging',
    meta,
    category: Int8Array.from(cells, ({ category }) =>
      category === 'cold' ? -1 : emergingCategories.indexOf(category),
    ),
    steps: [period],
    dropped: [],
    breaks: [],
    binClass: new Int8Array(0),
    lastZ: new Float64Array(0),
    trendZ: new Float64Array(0),
    trendP: new Float64Array(0),
    families: [family('us', true), family('mexico', isMexicoTested)],
    clusters: [],
  };
  const shown = (records: number): (typeof cellFigures)[number] =>
    Number.isNaN(records) ? 'suppressed' : records === 0 ? 'zero' : 'shown';
  return {
    shape: 'cells',
    measure: 'records',
    unit: 'cells',
    names: [],
    resolution: 5,
    ids: cells.map((_, at) => `cell-${at}`),
    starts: Uint32Array.from({ length: cells.length + 1 }, (_, at) => at),
    lonLat: new Float64Array(2 * cells.length),
    side: Uint8Array.from(cells, ({ us }) => (us ? 1 : 0)),
    borderKm: Float32Array.from(cells, ({ km }) => km),
    records: Float64Array.from(cells, ({ records }) => records),
    people: Float64Array.from(cells, ({ records }) => records),
    figure: Uint8Array.from(cells, ({ records }) => cellFigures.indexOf(shown(records))),
    period,
    totalRecords: 0,
    totalPeople: 0,
    left: { elsewhere: 0, beyondDepth: 0, notLocated: 0, notAPoint: 0 },
    hotSpots: null,
    finding,
    rates: null,
  };
}

function figuresOf(ground: RegionGround): CriterionFigures {
  const made = drain(emergingShare.figures(ground, { params: {}, period: null, typed: null }));
  if (!made.ok) throw new Error(made.error.code);
  return made.value;
}

const at = (category: Cell['category'], km = 300, us = true, records = 6): Cell => ({ km, us, category, records });

describe('emerging share', () => {
  const cells = [
    at('new'),
    at('consecutive'),
    at('intensifying', 400, false),
    at('persistent'),
    at('sporadic', 800),
    at('diminishing'),
    at('oscillating'),
    at('historical'),
    at('none'),
    at('cold'),
    at('new', 300, true, 0),
    at('new', 1000),
  ];

  it('counts the five categories of late among cells with records, on both sides', () => {
    const found = figuresOf(groundSample(undefined, { emerging: ok(emergingOf(cells)) }));
    expect(found.values[1]).toBe(50);
    expect(found.n[1]).toBe(10);
    expect([found.flags[1], found.flags[2]]).toEqual([['not-comparable'], ['overlaps', 'not-comparable']]);
    expect(found.parts.map(({ key, values }) => [key, values[1]])).toEqual([
      ['hot', 5],
      ['cells', 10],
    ]);
    expect(found.period).toEqual({ from: monthIndex(2014, 1), to: monthIndex(2025, 1) });
  });

  it('counts a cell whose figure is held back as one with records', () => {
    const held = cells.map((cell) => (cell.category === 'none' ? { ...cell, records: Number.NaN } : cell));
    const found = figuresOf(groundSample(undefined, { emerging: ok(emergingOf(held)), basis: 'disclosed' }));
    expect([found.values[1], found.n[1]]).toEqual([50, 10]);
  });

  it('leaves out the cells of a side that could not be tested, and says so', () => {
    const found = figuresOf(groundSample(undefined, { emerging: ok(emergingOf(cells, false)) }));
    expect([found.values[1], found.n[1]]).toEqual([(100 * 4) / 9, 9]);
    expect(found.problems.map(({ code }) => code)).toEqual(['too-few-cells']);
  });

  it('has no figure from fewer than five cells, and no bounds that would put it above all others', () => {
    const found = figuresOf(groundSample(undefined, { emerging: ok(emergingOf(cells)) }));
    const none = Number.NaN;
    expect([found.missing[2], found.values[2], found.low[2], found.high[2]]).toEqual(['too-few', none, none, none]);
  });

  it('is missing without the hot spots, and tells why the method gave none', () => {
    expect(figuresOf(groundSample()).missing.every((why) => why === 'no-table')).toBe(true);
    const refused = figuresOf(groundSample(undefined, { emerging: err(problem('too-few-steps')) }));
    expect(refused.missing.every((why) => why === 'too-few')).toBe(true);
    expect(refused.problems.map(({ code }) => code)).toEqual(['too-few-steps']);
  });
});
