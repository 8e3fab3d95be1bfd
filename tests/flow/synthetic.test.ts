import { readFileSync } from 'node:fs';
import { latLngToCell } from 'h3-js';
import { describe, expect, it } from 'vitest';
import { plan } from '../../scripts/simulate/plan.ts';
import { shippedInputs } from '../../scripts/simulate/shipped-inputs.ts';
import {
  plantedSpots,
  recordsBySectorMonth,
  syntheticIncidents,
  syntheticSource,
} from '../../scripts/simulate/synthetic-set.ts';
import type { MethodInput } from '../../src/analyse/method.ts';
import { methods } from '../../src/analyse/methods/index.ts';
import type { ShapedResult } from '../../src/analyse/shapes.ts';
import { drain } from '../../src/base/steps.ts';
import { readTable } from '../../src/columns/build-table.ts';
import { corridors, events } from '../../src/corridors/corridor.ts';
import { straightKm } from '../../src/corridors/linear-reference.ts';
import { locateIncidents } from '../../src/select/locate-incidents.ts';
import { periodsOf } from '../../src/select/periods.ts';
import { bareInput } from '../support/bare-input.ts';

const { geography, panel } = shippedInputs('.');
const csv = readFileSync('data/synthetic/incidents.csv');
const [corridor] = corridors.filter(({ id }) => id === plan.corridor);

function readSynthetic() {
  const read = drain(readTable(csv, 'incidents.csv'));
  if (!read.ok || read.value.table.kind !== 'incidents') throw new Error('the synthetic set cannot be read');
  return { ...read.value, table: drain(locateIncidents(read.value.table, geography.index)) };
}

const read = readSynthetic();
const inputOf = (input: Partial<MethodInput>): MethodInput =>
  bareInput({ incidents: read.table, geography, corridor, now: { from: plan.from, to: plan.to }, ...input });

function run<S extends ShapedResult['shape']>(id: string, shape: S, input: Partial<MethodInput>, params = {}) {
  const method = methods.find(({ card }) => card.id === id);
  if (method === undefined) throw new Error(id);
  const found = drain(method.run(inputOf(input), params, 1));
  if (!found.ok || found.value.shape !== shape) throw new Error(JSON.stringify(found));
  return found.value as Extract<ShapedResult, { readonly shape: S }>;
}

describe('the synthetic set', () => {
  it('is what the script makes of the shipped figures, byte for byte', () => {
    expect(syntheticIncidents(panel, geography)).toBe(csv.toString('utf8'));
    expect(syntheticSource(geography)).toBe(readFileSync('data/synthetic/source.json', 'utf8'));
  });

  it('has 20,000 records of one person each, within 60 km of its corridor, in proportion to the published totals', () => {
    expect([read.ledger.read, read.ledger.accepted]).toEqual([plan.records, plan.records]);
    expect(read.table.weight.subarray(0).length).toBe(plan.records);
    for (let row = 0; row < read.table.rows; row++) {
      expect(read.table.weight[row]).toBe(1);
      expect(Math.abs(read.table.acrossKm[row])).toBeLessThanOrEqual(plan.depth.mostKm);
    }
    const counts = recordsBySectorMonth(panel);
    const totals = plan.sectors.flatMap((sector) => {
      const at = panel.areas.indexOf(sector) * panel.months + plan.from - panel.firstMonth;
      return [...panel.total.subarray(at, at + plan.to - plan.from)];
    });
    const sum = totals.reduce((a, b) => a + b, 0);
    for (const [i, count] of counts.entries()) {
      expect(Math.abs(count - (totals[i] / sum) * plan.records)).toBeLessThan(1);
    }
  });

  it('shows its planted hot spots to Gi*', () => {
    const found = run('getis-ord-star', 'cells', {});
    for (const spot of plantedSpots(geography)) {
      const cell = found.ids.indexOf(latLngToCell(spot.lat, spot.lon, found.resolution));
      expect(found.hotSpots?.classes[cell], spot.id).toBe(3);
    }
  });

  it("holds the planted move of Del Rio's route in the interval of the shift, and it stands out among other dates", () => {
    const event = { kind: 'event', event: 'oasiss-coahuila', months: 36 } as const;
    const { now, before, sameSeason } = periodsOf(event, {}, plan.from, plan.to - plan.from, events);
    expect(sameSeason).toBe(true);
    const { route } = plan;
    const steps = 400;
    let moved = 0;
    for (let k = 0; k < steps; k++) {
      const km = route.fromKm + ((k + 0.5) / steps) * (route.toKm - route.fromKm);
      moved += (straightKm(geography.index, km + route.eastKm) - straightKm(geography.index, km)) / steps;
    }
    const planted = route.share * moved;
    const place = { kind: 'kilometres', from: 2109, to: 2450 } as const;
    const found = run('period-shift', 'shift', { now, before, clauses: { place } });
    expect(found.meanShift?.lower).toBeLessThan(planted);
    expect(found.meanShift?.upper).toBeGreaterThan(planted);
    expect(found.meanShift?.lower).toBeGreaterThan(0);
    expect(found.pMonths).toBe(0.001);
    expect(found.placebo?.larger).toBe(found.placebo?.of);
    expect(found.problems.map(({ code }) => code)).toEqual(['too-few-dates']);
    const widest = [...found.difference].indexOf(Math.max(...found.difference));
    expect(found.fromKm[widest]).toBeGreaterThanOrEqual(route.fromKm + route.eastKm - 10);
    expect(found.toKm[widest]).toBeLessThanOrEqual(route.toKm + route.eastKm + 10);
    expect(found.lower[widest]).toBeGreaterThan(0);
  });

  it('claims the move, with arrows from where the route was to where it is, where other dates can be compared', () => {
    const event = { kind: 'event', event: 'oasiss-coahuila', months: 24 } as const;
    const { now, before } = periodsOf(event, {}, plan.from, plan.to - plan.from, events);
    const place = { kind: 'kilometres', from: 2109, to: 2450 } as const;
    const found = run('period-shift', 'shift', { now, before, clauses: { place } });
    expect(found.placebo).toEqual({ larger: 35, of: 35 });
    expect(found.p).toBe(1 / 36);
    const { route } = plan;
    for (const { from, to } of found.flows ?? []) {
      expect(from.fromKm).toBeGreaterThanOrEqual(route.fromKm - 10);
      expect(from.toKm).toBeLessThanOrEqual(route.toKm + 10);
      expect(to.fromKm).toBeGreaterThanOrEqual(route.fromKm + route.eastKm - 10);
      expect(to.toKm).toBeLessThanOrEqual(route.toKm + route.eastKm + 10);
    }
    const moved = (found.flows ?? []).reduce((sum, { share }) => sum + share, 0);
    expect(Math.abs(moved - route.share)).toBeLessThan(0.05);
  });
});
