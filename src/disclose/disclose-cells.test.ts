import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bareInput } from '../../tests/support/bare-input.ts';
import { incidentsOf, type MadeRecord } from '../../tests/support/incidents.ts';
import { shippedGeography } from '../../tests/support/shipped-geography.ts';
import { cellMonthsFor, cellsOf, plainChoice } from '../analyse/cells-of.ts';
import type { MethodInput } from '../analyse/method.ts';
import { getisOrdStarMethod } from '../analyse/methods/getis-ord-star/method.ts';
import { type CellResult, cellFigures, type Period } from '../analyse/shapes.ts';
import { firstDayOf, monthIndex } from '../base/month.ts';
import { drain } from '../base/steps.ts';
import { monthIndexOf } from '../base/units.ts';
import { corridorById } from '../corridors/corridor.ts';
import { studyArea } from '../corridors/study-area.ts';
import type { Clause } from '../document/document.ts';
import { discloseCells } from './disclose-cells.ts';

const geography = shippedGeography();
const corridor = corridorById('el-paso-eagle-pass-coahuila')!;
const area = drain(studyArea(geography, { fromKm: 1123, toKm: 2450, depthKm: 150, resolution: 5 }));
const first = monthIndex(2020, 1);
const span = (from: number, to: number): Period => ({ from: monthIndexOf(first + from), to: monthIndexOf(first + to) });
const own = { threshold: 5 };
const [shown, zero, suppressed] = [0, 1, 2];

const inputOf = (
  records: readonly MadeRecord[],
  now: Period,
  clauses: Readonly<Record<string, Clause>> = {},
): MethodInput => bareInput({ incidents: incidentsOf(geography.index, records), geography, corridor, clauses, now });

const recordsAt = (cell: number, month: number, count: number, type = 'heat'): MadeRecord[] =>
  Array.from({ length: count }, () => ({
    lon: area.lon[cell],
    lat: area.lat[cell],
    day: firstDayOf(monthIndexOf(first + month)) + 3,
    type,
  }));

function openly(input: MethodInput): CellResult {
  const result = drain(cellsOf(input, plainChoice(5)));
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

function disclosed(input: MethodInput): CellResult {
  const result = openly(input);
  return discloseCells(result, own, drain(cellMonthsFor(input, result))!);
}

describe('discloseCells', () => {
  it('leaves public figures as they are', () => {
    const input = inputOf(recordsAt(4, 0, 2), span(0, 12));
    const result = openly(input);
    expect(discloseCells(result, { threshold: null }, drain(cellMonthsFor(input, result))!)).toBe(result);
  });

  it('shows zero, holds back a cell of small months alone, and adds up the others', () => {
    const records = [...recordsAt(4, 0, 3), ...recordsAt(4, 1, 4), ...recordsAt(6, 0, 2), ...recordsAt(6, 2, 8)];
    const result = disclosed(inputOf(records, span(0, 12)));
    expect([result.figure[4], result.figure[6], result.figure[5]]).toEqual([suppressed, shown, zero]);
    expect([result.records[4], result.records[6], result.records[5]]).toEqual([Number.NaN, 8, 0]);
    expect([result.totalRecords, result.totalPeople]).toEqual([8, 8]);
    expect(cellFigures[result.figure[4]]).toBe('suppressed');
  });

  it('tells whether records are left out, never how many, and not even that while a cell is held back', () => {
    const far = { lon: -117, lat: 33, day: firstDayOf(first), type: 'heat' };
    const elsewhere = Array.from({ length: 9 }, () => far);
    const leftOf = (records: MadeRecord[]) => disclosed(inputOf(records, span(0, 12))).left;
    expect(leftOf([...recordsAt(4, 0, 6), ...elsewhere]).elsewhere).toBeNaN();
    expect(leftOf(recordsAt(4, 0, 6)).elsewhere).toBe(0);
    expect(leftOf(recordsAt(4, 0, 3)).elsewhere).toBeNaN();
    expect(leftOf(recordsAt(4, 0, 3)).notLocated).toBe(0);
  });

  it('gives no record away by the difference of two windows or of two stretches', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ cell: fc.nat(5), month: fc.nat(5), count: fc.integer({ min: 1, max: 7 }) }), {
          maxLength: 15,
        }),
        fc.nat(6),
        fc.nat(6),
        (groups, a, b) => {
          const records = groups.flatMap(({ cell, month, count }) => recordsAt(cell, month, count));
          const [from, to] = [Math.min(a, b), Math.max(a, b)];
          const whole = disclosed(inputOf(records, span(0, 6)));
          const part = disclosed(inputOf(records, span(from, to)));
          const rest = [disclosed(inputOf(records, span(0, from))), disclosed(inputOf(records, span(to, 6)))];
          const value = (result: CellResult, cell: number): number =>
            Number.isNaN(result.records[cell]) ? 0 : result.records[cell];
          for (let cell = 0; cell < 6; cell++) {
            const difference = value(whole, cell) - value(part, cell);
            expect(difference).toBe(value(rest[0], cell) + value(rest[1], cell));
            expect(difference === 0 || difference >= 5).toBe(true);
          }
          expect(part.totalRecords).toBe([0, 1, 2, 3, 4, 5].reduce((sum, cell) => sum + value(part, cell), 0));
        },
      ),
      { numRuns: 25 },
    );
  });

  it('holds back a choice of values whose complement is small', () => {
    const records = [...recordsAt(4, 0, 9, 'heat'), ...recordsAt(4, 0, 2, 'drowning')];
    const heat = { 'panel:type': { kind: 'categories' as const, column: 'type', values: ['heat'] } };
    expect(disclosed(inputOf(records, span(0, 12))).records[4]).toBe(11);
    expect(disclosed(inputOf(records, span(0, 12), heat)).figure[4]).toBe(suppressed);
  });

  it('lets hot spots out as classes, without z, p or any single incident', () => {
    const centre = [...area.side].indexOf(1) + 40;
    const records = [...recordsAt(centre, 0, 30), ...recordsAt(centre + 1, 1, 2)];
    const input = inputOf(records, span(0, 12));
    const run = drain(getisOrdStarMethod.run(input, {}, 1));
    if (!run.ok || run.value.shape !== 'cells') throw new Error('no cells');
    const result = discloseCells(run.value, own, drain(cellMonthsFor(input, run.value))!);
    expect(result.hotSpots?.z.length).toBe(0);
    expect(result.hotSpots?.p.length).toBe(0);
    expect(result.hotSpots?.classes).toEqual(run.value.hotSpots?.classes);
    expect(result.hotSpots!.clusters.length).toBeGreaterThan(0);
    for (const cluster of result.hotSpots!.clusters) {
      expect(cluster.largestShare).toBeNaN();
      expect([0, 30]).toContain(cluster.records);
    }
    expect(JSON.stringify(result.hotSpots!.families.map(({ problems }) => problems))).not.toContain('records');
  });
});
