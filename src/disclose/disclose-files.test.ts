import { describe, expect, it } from 'vitest';
import type { AreaMonthsResult, ReconciliationResult, ReleaseDiffResult } from '../analyse/shapes.ts';
import { monthIndex } from '../base/month.ts';
import { disclose } from './disclose.ts';

const month = monthIndex(2018, 1);
const rule = { threshold: 5 };

describe('what files hold', () => {
  it('keeps small figures of areas back, and shows zero', () => {
    const result: AreaMonthsResult = {
      shape: 'area-months',
      measure: 'oasiss',
      areas: [{ id: 'del-rio', name: 'Del Rio' }],
      firstMonth: month,
      months: 4,
      values: Float64Array.from([0, 4, 5, Number.NaN]),
      held: new Uint8Array(0),
      threshold: null,
    };
    const shown = disclose(result, rule);
    expect([...shown.values]).toEqual([0, Number.NaN, 5, Number.NaN]);
    expect([...shown.held]).toEqual([0, 1, 0, 0]);
    expect(disclose(result, { threshold: null })).toBe(result);
  });

  const change = {
    area: 'yuma',
    name: 'yuma',
    measure: '',
    month,
    before: 20,
    after: 30,
    added: 12,
    removed: 2,
    revised: 0,
    same: null,
  };
  const diff = (changes: ReleaseDiffResult['changes']): ReleaseDiffResult => ({
    shape: 'release-diff',
    unit: 'records',
    counts: { added: 12, removed: 6, revised: 0, same: 100 },
    totalBefore: 106,
    totalAfter: 112,
    changes,
    threshold: null,
  });

  it('keeps small changes back, and with one of them every sum', () => {
    const shown = disclose(diff([change]), rule);
    expect(shown.changes[0]).toMatchObject({ before: 20, after: 30, added: 12, removed: null });
    expect([shown.counts.added, shown.totalBefore, shown.totalAfter]).toEqual([null, null, null]);
    const close = disclose(diff([{ ...change, after: 22, added: 0, removed: 0 }]), rule);
    expect(close.changes[0]).toMatchObject({ before: null, after: null });
    expect(disclose(diff([{ ...change, removed: 6, added: 16 }]), rule).totalAfter).toBe(112);
  });

  it('leaves the border out of a year in which a sector is held back', () => {
    const row = (area: string, figures: readonly number[]) => ({ area, name: area, year: 2018, figures });
    const result: ReconciliationResult = {
      shape: 'reconciliation',
      tables: [
        {
          publishers: [],
          measure: 'border-patrol',
          isFiscal: true,
          rows: [row('', [54, 60]), row('yuma', [4, 10]), row('tucson', [50, 50])],
        },
      ],
    };
    expect(disclose(result, rule).tables[0]?.rows.map(({ figures }) => figures)).toEqual([
      [null, 60],
      [null, 10],
      [50, 50],
    ]);
  });
});
