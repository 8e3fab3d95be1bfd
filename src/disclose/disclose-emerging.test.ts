import { describe, expect, it } from 'vitest';
import { incidentsOf, type MadeRecord } from '../../tests/support/incidents.ts';
import { shippedGeography } from '../../tests/support/shipped-geography.ts';
import { cellMonthsFor } from '../analyse/cells-of.ts';
import type { MethodInput } from '../analyse/method.ts';
import { emergingHotSpotsMethod } from '../analyse/methods/emerging-hot-spots/method.ts';
import type { CellResult, EmergingFinding } from '../analyse/shapes.ts';
import { noHands } from '../base/hands.ts';
import { firstDayOf, monthIndex } from '../base/month.ts';
import { seededRng } from '../base/rng.ts';
import { drain } from '../base/steps.ts';
import { monthIndexOf } from '../base/units.ts';
import { corridorById } from '../corridors/corridor.ts';
import { studyArea } from '../corridors/study-area.ts';
import { discloseCells } from './disclose-cells.ts';

const geography = shippedGeography();
const area = drain(studyArea(geography, { fromKm: 1123, toKm: 2450, depthKm: 150, resolution: 5 }));
const first = monthIndex(2018, 1);
const rng = seededRng(4, 0);
const at = (cell: number, month: number): MadeRecord => ({
  lon: area.lon[cell],
  lat: area.lat[cell],
  day: firstDayOf(monthIndexOf(first + month)),
});
const busy = [...area.side].findIndex((side, cell) => side === 1 && cell > 200);
const records = [
  ...Array.from({ length: 300 }, () => at(rng.nextBelow(area.ids.length), rng.nextBelow(24))),
  ...Array.from({ length: 60 }, (_, k) => at(busy, 12 + (k % 12))),
];
/** Far from the corridor, on the last day of the series: it fills the last month. */
const lastRecord: MadeRecord = { lon: -117, lat: 33, day: firstDayOf(monthIndexOf(first + 24)) - 1 };
const input: MethodInput = {
  incidents: incidentsOf(geography.index, [...records, lastRecord]),
  panel: null,
  geography,
  corridor: corridorById('el-paso-eagle-pass-coahuila')!,
  clauses: {},
  now: { from: first, to: monthIndexOf(first + 24) },
  before: null,
  breaks: [],
  count: 'records',
  basis: 'rows',
  zones: null,
  denominator: null,
  hands: noHands,
};

function openly(): CellResult & { finding: EmergingFinding } {
  const result = drain(emergingHotSpotsMethod.run(input, { stepMonths: 3 }, 1));
  if (!result.ok || result.value.shape !== 'cells' || result.value.finding?.kind !== 'emerging')
    throw new Error('none');
  return { ...result.value, finding: result.value.finding };
}

describe('emerging hot spots of own data', () => {
  const open = openly();
  const months = drain(cellMonthsFor(input, open))!;
  const told = discloseCells(open, { threshold: 5 }, months);
  const finding = told.finding as EmergingFinding;

  it('leave as categories alone, with figures of cells that are shown', () => {
    expect(open.finding.category[busy]).toBeGreaterThan(0);
    expect(finding.category).toEqual(open.finding.category);
    for (const numbers of [finding.binClass, finding.lastZ, finding.trendZ, finding.trendP])
      expect(numbers).toHaveLength(0);
    expect(finding.clusters.map(({ id, hull }) => [id, hull])).toEqual(
      open.finding.clusters.map(({ id, hull }) => [id, hull]),
    );
    expect(finding.clusters[0].records).toBe(60);
    expect(finding.clusters.every(({ largestShare }) => Number.isNaN(largestShare))).toBe(true);
  });

  it('tell of the run what its shown figures add up to, and the level of its p', () => {
    expect([open.finding.meta.n, finding.meta.n]).toEqual([360, 60]);
    expect(finding.meta.people).toBe(60);
    expect(finding.families.map((family) => family.records)).toEqual([60, 0]);
    expect(open.finding.meta.headlineP).toBeLessThan(0.001);
    expect(finding.meta.headlineP).toBe(0.01);
  });

  it('are whole where nothing is held back', () => {
    expect(discloseCells(open, { threshold: null }, months)).toBe(open);
  });
});
