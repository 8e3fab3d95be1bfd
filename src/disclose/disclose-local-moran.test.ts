import { describe, expect, it } from 'vitest';
import { bareInput } from '../../tests/support/bare-input.ts';
import { incidentsOf, type MadeRecord } from '../../tests/support/incidents.ts';
import { shippedGeography } from '../../tests/support/shipped-geography.ts';
import { cellMonthsFor } from '../analyse/cells-of.ts';
import { localMoranMethod } from '../analyse/methods/local-moran/method.ts';
import { type CellResult, type LocalMoranFinding, markBits } from '../analyse/shapes.ts';
import { firstDayOf, monthIndex } from '../base/month.ts';
import { seededRng } from '../base/rng.ts';
import { drain } from '../base/steps.ts';
import { monthIndexOf } from '../base/units.ts';
import { cellNeighbours } from '../corridors/cell-neighbours.ts';
import { corridorById } from '../corridors/corridor.ts';
import { studyArea } from '../corridors/study-area.ts';
import { discloseCells } from './disclose-cells.ts';

const geography = shippedGeography();
const area = drain(studyArea(geography, { fromKm: 1123, toKm: 2450, depthKm: 150, resolution: 5 }));
const first = monthIndex(2020, 1);
const rng = seededRng(4, 0);
const at = (cell: number): MadeRecord => ({ lon: area.lon[cell], lat: area.lat[cell], day: firstDayOf(first) });
const { offsets, targets } = cellNeighbours(area, 1);
const busy = [...area.side].findIndex((side, cell) => side === 1 && offsets[cell + 1] - offsets[cell] === 6);
const around = [busy, ...targets.subarray(offsets[busy], offsets[busy + 1])];
const input = bareInput({
  incidents: incidentsOf(geography.index, [
    ...Array.from({ length: 300 }, () => at(rng.nextBelow(area.ids.length))),
    ...around.flatMap((cell) => Array.from({ length: 8 }, () => at(cell))),
  ]),
  geography,
  corridor: corridorById('el-paso-eagle-pass-coahuila')!,
  now: { from: first, to: monthIndexOf(first + 1) },
});

const findingOf = ({ finding }: CellResult): LocalMoranFinding => {
  if (finding?.kind !== 'local-moran') throw new Error('no local Moran');
  return finding;
};

describe("local Moran's I of own data", () => {
  const run = drain(localMoranMethod.run(input, {}, 1));
  if (!run.ok || run.value.shape !== 'cells') throw new Error('no cells');
  const months = drain(cellMonthsFor(input, run.value))!;
  const open = findingOf(run.value);
  const told = findingOf(discloseCells(run.value, { threshold: 5 }, months));

  it('tells the quadrant of significant cells alone', () => {
    const significant = [...open.marks].map((mark) => (mark & markBits.q05) !== 0);
    expect(significant.filter(Boolean).length).toBeGreaterThan(4);
    expect([...told.quadrant]).toEqual([...open.quadrant].map((quadrant, cell) => (significant[cell] ? quadrant : 0)));
    expect([...told.marks].every((mark, cell) => significant[cell] || mark === 0)).toBe(true);
  });

  it('tells no statistic, no p and no mark that would tell more than the quadrant', () => {
    expect([told.statistic.length, told.p.length]).toEqual([0, 0]);
    const { p001, q001, p05, p01, q05, q01 } = markBits;
    for (const mark of told.marks) {
      expect(mark & (p001 | q001)).toBe(0);
      expect([(mark & p05) !== 0, (mark & p01) !== 0]).toEqual([(mark & q05) !== 0, (mark & q01) !== 0]);
    }
    for (const { global } of told.families) {
      expect([global?.i, global?.variance, global?.z]).toEqual([Number.NaN, Number.NaN, Number.NaN]);
      expect([0.01, 0.05, 0.1, 1]).toContain(global?.permutationP);
    }
  });

  it('gives clusters and sides the figures that are shown', () => {
    expect(told.clusters[0].largestShare).toBeNaN();
    expect(told.clusters[0].records).toBeGreaterThanOrEqual(8 * 5);
    const shown = told.families.reduce((sum, { records }) => sum + records, 0);
    expect(shown).toBe(told.meta.n);
    expect(shown).toBeLessThan(open.meta.n);
  });
});
