import { describe, expect, it } from 'vitest';
import { seededRng } from '../base/rng.ts';
import { drain } from '../base/steps.ts';
import { monthIndexOf } from '../base/units.ts';
import { agreementOf } from './agreement.ts';
import type { CellResult } from './shapes.ts';

const n = 400;
const meta = { n: 100, people: 100, missing: 0, tests: n, headlineP: null, basis: 'rows', problems: [] } as const;

/** Cells in a row along the border, both sides in turn, classed as given. */
function mapOf(classes: readonly number[], unobserved: readonly number[] = []): CellResult {
  const stamp = { method: 'getis-ord-star', version: 1, params: {}, seed: 1 };
  return {
    shape: 'cells',
    measure: 'records',
    unit: 'cells',
    names: [],
    resolution: 5,
    ids: classes.map((_, i) => `cell-${i}`),
    starts: new Uint32Array(classes.length + 1),
    lonLat: new Float64Array(0),
    side: Uint8Array.from(classes, (_, i) => i % 2),
    borderKm: Float32Array.from(classes, (_, i) => i),
    records: new Float64Array(classes.length),
    people: new Float64Array(classes.length),
    figure: Uint8Array.from(classes, (_, i) => (unobserved.includes(i) ? 3 : 0)),
    period: { from: monthIndexOf(0), to: monthIndexOf(12) },
    totalRecords: 0,
    totalPeople: 0,
    left: { elsewhere: 0, beyondDepth: 0, notLocated: 0, notAPoint: 0 },
    hotSpots: {
      stamp,
      meta: { ...meta, stamp },
      marks: new Uint8Array(classes.length),
      classes: Int8Array.from(classes),
      z: new Float64Array(0),
      p: new Float64Array(0),
      families: [],
      clusters: [],
    },
    finding: null,
    rates: null,
  };
}

const block = (from: number, to: number, level: number) =>
  Array.from({ length: n }, (_, i) => (i >= from && i < to ? level : 0));
const agree = (a: CellResult, b: CellResult) => drain(agreementOf(a, b, 999, 1));

describe('agreementOf', () => {
  it('finds the same map the same, and says so with a small p', () => {
    const result = agree(mapOf(block(100, 140, 3)), mapOf(block(100, 140, 2)));
    if (!result.ok) throw new Error(result.error.code);
    expect(result.value).toMatchObject({ share: 1, kappa: 1, units: n });
    expect(result.value.p).toBeLessThan(0.02);
    expect(result.value.table).toEqual([40, 0, 0, 0, 360, 0, 0, 0, 0]);
  });

  it('calls weak classes neither, and leaves out what either map does not observe', () => {
    const result = agree(mapOf(block(100, 140, 3), [100, 101]), mapOf(block(120, 140, 1).map((v) => -v)));
    if (!result.ok) throw new Error(result.error.code);
    expect(result.value.units).toBe(n - 2);
    expect(result.value.table).toEqual([0, 38, 0, 0, 360, 0, 0, 0, 0]);
    expect(result.value.kappa).toBeCloseTo(0, 12);
  });

  it('does not take clustering for agreement: on unrelated clustered maps p is small about as often as it says', () => {
    let small = 0;
    const runs = 200;
    for (let run = 0; run < runs; run++) {
      const rng = seededRng(7, run);
      const [a, b] = [rng.nextBelow(n - 60), rng.nextBelow(n - 60)];
      const result = drain(agreementOf(mapOf(block(a, a + 60, 3)), mapOf(block(b, b + 60, 3)), 99, run));
      if (!result.ok) throw new Error(result.error.code);
      if (result.value.p <= 0.05) small += 1;
    }
    expect(small / runs).toBeLessThan(0.05 + 3 * Math.sqrt((0.05 * 0.95) / runs));
  });

  it('gives no number where nothing is classed, or where the cells differ', () => {
    const none = agree(mapOf(block(0, 0, 0)), mapOf(block(0, 0, 0)));
    if (!none.ok) throw new Error(none.error.code);
    expect(none.value.kappa).toBeNaN();
    expect(none.value.problems.map(({ code }) => code)).toEqual(['no-variance']);
    const other = agree(mapOf(block(0, 9, 3)), mapOf(block(0, 9, 3).slice(1)));
    expect(other).toMatchObject({ ok: false, error: { code: 'agreement-units-differ' } });
    const plain = { ...mapOf(block(0, 9, 3)), hotSpots: null };
    expect(agree(plain, plain)).toMatchObject({ ok: false, error: { code: 'agreement-without-classes' } });
  });
});
