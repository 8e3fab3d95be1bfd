import { problem } from '../../../base/problem.ts';
import { err, ok } from '../../../base/result.ts';
import { seededRng } from '../../../base/rng.ts';
import type { Steps } from '../../../base/steps.ts';
import { monthIndexOf } from '../../../base/units.ts';
import { seasonChosen } from '../../../document/season-chosen.ts';
import { comparisonOf } from '../../comparison.ts';
import { monthBlocks } from '../../kernels/month-blocks.ts';
import { resampleBlocks } from '../../kernels/resample-blocks.ts';
import { simultaneousBand } from '../../kernels/simultaneous-band.ts';
import { smallSampleFactor } from '../../kernels/small-sample-factor.ts';
import { type Method, resolveParams } from '../../method.ts';
import { otherDates } from '../../other-dates.ts';
import type { Period, ShiftResult } from '../../shapes.ts';
import { card } from './card.ts';
import { centreOf, type SectorFigures, sectorFigures, sharesOf, sumsOver } from './sector-figures.ts';

/** What a period's sectors must count together. */
const leastCount = 30;
/** Whole years that each period must have for a band. */
const leastYears = 3;
const yearMonths = 12;

type Band = Pick<ShiftResult, 'lower' | 'upper' | 'problems'>;

/** Each block's sums: blocks x sectors. */
function sumsByBlock(
  figures: SectorFigures,
  periods: readonly [Period, Period],
  blocks: readonly Uint32Array[],
  count: number,
): Float64Array {
  const sectors = figures.ids.length;
  const values = new Float64Array(count * sectors);
  periods.forEach((period, p) => {
    blocks[p].forEach((block, m) => {
      const month = period.from + m - figures.firstMonth;
      for (let s = 0; s < sectors; s++) values[block * sectors + s] += figures.values[s * figures.months + month];
    });
  });
  return values;
}

function* bandOf(
  figures: SectorFigures,
  before: Period,
  now: Period,
  difference: Float64Array,
  draws: number,
  seed: number,
): Steps<Band> {
  const { ofBefore, ofNow, label } = monthBlocks(before, now, yearMonths);
  const years = Math.min(...[before, now].map((period) => Math.floor((period.to - period.from) / yearMonths)));
  if (years < leastYears) {
    const none = new Float64Array(difference.length).fill(Number.NaN);
    return { lower: none, upper: none, problems: [problem('too-few-years', { years, least: leastYears })] };
  }
  const sectors = difference.length;
  const sums = sumsByBlock(figures, [before, now], [ofBefore, ofNow], label.length);
  const streams = (stream: number) => seededRng(seed, stream);
  const drawn = yield* resampleBlocks(sums, sectors, label, draws, streams);
  const moved = new Float64Array(draws * sectors);
  for (let i = 0; i < draws; i++) {
    const [was, is] = drawn.map((rows) => sharesOf(rows.subarray(i * sectors, (i + 1) * sectors)));
    for (let s = 0; s < sectors; s++) moved[i * sectors + s] = is[s] - was[s];
  }
  return { ...simultaneousBand(difference, moved, smallSampleFactor(years)), problems: [] };
}

/** How far the centre of the totals moved, from midpoints; the bounds put everyone at either end of each sector. */
function centreShift(figures: SectorFigures, was: Float64Array, is: Float64Array): ShiftResult['meanShift'] {
  return {
    value: centreOf(is, figures.middle) - centreOf(was, figures.middle),
    lower: centreOf(is, figures.west) - centreOf(was, figures.east),
    upper: centreOf(is, figures.east) - centreOf(was, figures.west),
  };
}

/** The same move of the centre at every other date of the series, both windows together. */
function placeboOf(
  figures: SectorFigures,
  before: Period,
  now: Period,
  moved: number,
  season: ReadonlySet<number> | null,
): ShiftResult['placebo'] {
  let [larger, of] = [0, 0];
  const series = { from: figures.firstMonth, to: figures.firstMonth + figures.months };
  const centreIn = ({ from, to }: Period, shift: number): number => {
    const period = { from: monthIndexOf(from + shift), to: monthIndexOf(to + shift) };
    return centreOf(sharesOf(sumsOver(figures, period)), figures.middle);
  };
  for (const shift of otherDates([before, now], series, season)) {
    const other = Math.abs(centreIn(now, shift) - centreIn(before, shift));
    if (Number.isNaN(other)) continue;
    of++;
    if (Math.abs(moved) > other) larger++;
  }
  return of === 0 ? null : { larger, of };
}

const count = (sums: Float64Array): number => sums.reduce((sum, value) => sum + value, 0);

/**
 * Have the shares of the sectors changed? Totals of areas are no points: no Kolmogorov-Smirnov, no Wasserstein
 * distance, no p. `meanShift` is the move of the centre, its bounds are those of where people were inside sectors.
 * Fails with `empty-period`, `periods-overlap`, `break-crossed`, `too-few-areas` (one sector has no shares),
 * `figures-missing`.
 */
export const areaShareShiftMethod: Method = {
  card,
  *run(input, given, seed) {
    const params = resolveParams(card, given);
    const comparison = comparisonOf(input);
    if (!comparison.ok) return comparison;
    const { now, before } = comparison.value;
    if (input.panel === null) return err(problem('empty-period'));
    const figures = sectorFigures(input.panel, input);
    if (figures.ids.length < 2) return err(problem('too-few-areas'));
    const [wasSums, isSums] = [sumsOver(figures, before), sumsOver(figures, now)];
    if (Number.isNaN(count(wasSums) + count(isSums))) return err(problem('figures-missing'));
    const [was, is] = [sharesOf(wasSums), sharesOf(isSums)];
    const difference = is.map((share, s) => share - was[s]);
    const shift = {
      shape: 'shift',
      stamp: { method: card.id, version: card.version, params, seed },
      figures: 'areas',
      ...comparison.value,
      nNow: count(isSums),
      nBefore: count(wasSums),
      fromKm: figures.fromKm,
      toKm: figures.toKm,
      ids: figures.ids,
      shareNow: is,
      shareBefore: was,
      difference,
      wasserstein: null,
      ks: null,
      pMonths: null,
      p: null,
      flows: null,
      middleKm: new Float64Array(0),
      middleLonLat: new Float64Array(0),
      centres: null,
    } as const;
    const few = [wasSums, isSums].filter((sums) => count(sums) < leastCount);
    if (few.length > 0) {
      const none = new Float64Array(figures.ids.length).fill(Number.NaN);
      const problems = few.map((sums) => problem('too-few-events', { n: count(sums), least: leastCount }));
      return ok({ ...shift, lower: none, upper: none, meanShift: null, placebo: null, problems });
    }
    const band = yield* bandOf(figures, before, now, difference, Number(params.draws), seed);
    const meanShift = centreShift(figures, was, is);
    const placebo = placeboOf(figures, before, now, meanShift?.value ?? Number.NaN, seasonChosen(input.clauses));
    return ok({ ...shift, ...band, meanShift, placebo });
  },
};
