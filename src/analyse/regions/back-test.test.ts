import { describe, expect, it } from 'vitest';
import { withLater } from '../../../tests/support/later-figures.ts';
import { groundSample } from '../../../tests/support/region-samples.ts';
import { monthIndex } from '../../base/month.ts';
import { drain } from '../../base/steps.ts';
import { emptyRegions, type RegionStudy, startedCriterion } from '../../document/regions.ts';
import { criterionCards } from '../criteria/catalog.ts';
import type { BackTestCut, BackTestResult } from '../region-shapes.ts';
import { backTest } from './back-test.ts';
import { criteriaThen, decisions, reasonOf } from './decisions.ts';
import type { RegionGround } from './region-ground.ts';

const study: RegionStudy = { ...emptyRegions, draws: 2000 };

function answer(ground: RegionGround, asked: RegionStudy = study): BackTestResult {
  const result = drain(backTest(ground, asked));
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

const cutOf = (result: BackTestResult, id: BackTestCut['id']): BackTestCut => {
  const cut = result.cuts.find((one) => one.id === id);
  if (cut === undefined) throw new Error(id);
  return cut;
};

/** Everything of an answer as text: numbers to the last bit, NaN apart from null. */
const textOf = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) => {
    if (typeof part === 'number') return Number.isFinite(part) ? part : String(part);
    return ArrayBuffer.isView(part) ? [...(part as Float64Array)].map(String) : part;
  });

const [coahuila, valley] = decisions.map(({ decided }) => decided);

describe('the back-test', () => {
  it('reads no figure of the month of its cut or later: any others there give the same answer, byte for byte', () => {
    const whole = answer(groundSample());
    for (const { id, cut } of decisions) {
      const known = textOf(cutOf(whole, id));
      const poisoned = withLater(groundSample(), cut, (at) => 9e9 + at * 7919);
      expect(textOf(cutOf(answer(poisoned), id))).toBe(known);
      const dropped = withLater(groundSample(), cut, () => Number.NaN);
      expect(textOf(cutOf(answer(dropped), id))).toBe(known);
      const bare = { ...dropped, incidents: null, emerging: null, cases: null };
      expect(textOf(cutOf(answer(bare), id))).toBe(known);
    }
  });

  it('does read the last month before its cut, and the last year that had ended', () => {
    const whole = answer(groundSample());
    const changed = answer(withLater(groundSample(), monthIndex(2007, 6), (at) => 9e9 + at * 7919));
    expect(textOf(cutOf(changed, '2007'))).not.toBe(textOf(cutOf(whole, '2007')));
    const { sectorYears } = groundSample();
    const figures = sectorYears!.figures.map((figure) => ({
      ...figure,
      values: Float64Array.from(figure.values, (value, at) =>
        figure.name === 'deaths' && figure.years[at % figure.years.length] === 2006 ? value + 1 : value,
      ),
    }));
    const later = answer(groundSample(undefined, { sectorYears: { ...sectorYears!, figures } }));
    expect(textOf(cutOf(later, '2007'))).not.toBe(textOf(cutOf(whole, '2007')));
  });

  it('is of the corridors that were open, whatever the study compares, weighs and says', () => {
    const whole = textOf(answer(groundSample()));
    const others: Partial<RegionStudy> = {
      kind: 'sector',
      criteria: [startedCriterion('k1', 'agents', 'less')],
      weights: { k1: 100 },
      method: 'topsis',
      out: [{ region: coahuila!, reason: 'no' }],
      coverage: [{ region: valley!, state: 'active', date: '2020-01', source: 'a letter' }],
    };
    const asked = { ...study, ...others };
    expect(textOf(answer(groundSample(asked), asked))).toBe(whole);
    const { cuts } = answer(groundSample());
    expect(cuts.map(({ candidates }) => candidates.map(({ id }) => id.replace('corridor:', '')))).toEqual([
      ['el-paso-juarez', 'el-paso-eagle-pass-coahuila', 'laredo-nuevo-laredo', 'rio-grande-valley-tamaulipas'],
      ['el-paso-juarez', 'laredo-nuevo-laredo', 'rio-grande-valley-tamaulipas'],
    ]);
  });

  it('weighs level, trend and deaths alike, with periods that end before the cut', () => {
    for (const { cut, table, ranking } of answer(groundSample()).cuts) {
      expect(ranking.criteria.map(({ criterion }) => criterion)).toEqual([...criteriaThen]);
      for (const { weight } of ranking.criteria) expect(weight).toBeCloseTo(1 / 3, 12);
      for (const { period, values } of table.criteria) {
        expect(period!.to).toBeLessThanOrEqual(cut);
        expect([...values].every(Number.isFinite)).toBe(true);
      }
      expect(table.criteria[0]?.period?.to).toBe(cut);
    }
  });

  it('gives a rank, the chance of one as good by lot, and shares of ranks that add up', () => {
    for (const { rankBest, rankWorst, byLot, candidates, acceptability, ranking, decided } of answer(groundSample())
      .cuts) {
      const at = ranking.regions.findIndex(({ id }) => id === decided);
      expect(rankBest).toBe(ranking.rankBest[at]);
      expect(byLot).toBe(rankWorst / candidates.length);
      expect(acceptability.length).toBe(candidates.length);
      expect([...acceptability].reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
    }
  });

  it('has figures that add up by hand to what the publisher gives', () => {
    // USBP, apprehensions of July 2006 to June 2007 and deaths of FY2002 to FY2006, Laredo.
    const { table } = cutOf(answer(groundSample()), '2007');
    const at = table.regions.findIndex(({ id }) => id === 'corridor:laredo-nuevo-laredo');
    const { panel, sectorYears } = groundSample();
    const row = panel!.areas.indexOf('laredo') * panel!.months - panel!.firstMonth;
    const months = panel!.total.subarray(row + monthIndex(2006, 7), row + monthIndex(2007, 7));
    const sum = [...months].reduce((a, b) => a + b, 0);
    expect(table.criteria[0]?.values[at]).toBeCloseTo((sum / 278) * 100, 6);
    const deaths = sectorYears!.figures.find(({ name }) => name === 'deaths')!;
    const laredo = sectorYears!.ids.indexOf('laredo') * deaths.years.length;
    const died = deaths.years.reduce((all, year, y) => {
      const period = table.criteria[2]!.period!;
      const isIn = monthIndex(year - 1, 10) >= period.from && monthIndex(year, 10) <= period.to;
      return isIn ? all + deaths.values[laredo + y] : all;
    }, 0);
    expect(table.criteria[2]?.n[at]).toBe(died);
  });

  it('says why every other criterion of the catalogue takes no part', () => {
    const { missing } = cutOf(answer(groundSample()), '2007');
    const left = criterionCards.map(({ id }) => id).filter((id) => !criteriaThen.some((taken) => taken === id));
    expect(missing.map(({ criterion }) => criterion)).toEqual(left);
    expect(missing.find(({ criterion }) => criterion === 'emerging-share')?.since).toBe('2014');
    expect(reasonOf('offices', 'brought')).toBe('brought');
  });

  it('has no answer without the tables that were there', () => {
    const result = drain(backTest(groundSample(undefined, { panel: null, sectorYears: null }), study));
    expect(result.ok).toBe(false);
  });
});
