import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthIndex, monthOf } from '../base/month.ts';
import { monthIndexOf } from '../base/units.ts';
import { emptyDocument, type Playback } from './document.ts';
import { type Frame, frameIndex, framesOf, leftOutOf, monthsInStep, type Pace, shownPeriod } from './frames.ts';
import type { Months } from './whole-months.ts';

const paces = fc.record({
  mode: fc.constantFrom<Playback['mode']>('window', 'cumulative', 'step'),
  step: fc.constantFrom<Playback['step']>('month', 'quarter', 'fiscal-year'),
  window: fc.integer({ min: 1, max: 40 }),
});
const spans = fc
  .tuple(fc.integer({ min: -300, max: 700 }), fc.integer({ min: 0, max: 200 }))
  .map(([from, length]): Months => ({ from: monthIndexOf(from), to: monthIndexOf(from + length) }));
const seasons = fc.option(fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 12 }));

const monthsOf = (periods: readonly Months[]): readonly number[] =>
  periods.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i));
const span = (from: readonly [number, number], to: readonly [number, number]): Months => ({
  from: monthIndex(...from),
  to: monthIndex(...to),
});
const texts = (frames: readonly Months[]): readonly string[] => frames.map(({ from, to }) => `${from}-${to}`);

/** The same by going through all months one by one. */
function slowFrames({ mode, step, window }: Pace, { from, to }: Months): readonly string[] {
  const starts: number[] = [];
  const begins = (month: number): boolean => {
    const ofYear = monthOf(monthIndexOf(month));
    return step === 'month' || (step === 'quarter' ? [1, 4, 7, 10].includes(ofYear) : ofYear === 10);
  };
  for (let month: number = from; month < to; month++) {
    if (begins(month) && month + monthsInStep[step] <= to) starts.push(month);
  }
  const wide = Math.min(window, starts.length);
  return starts.flatMap((at, i) => {
    const end = at + monthsInStep[step];
    if (mode === 'step') return [`${at}-${end}`];
    if (mode === 'cumulative') return [`${from}-${end}`];
    return i + 1 < wide ? [] : [`${starts[i + 1 - wide]}-${end}`];
  });
}

describe('framesOf', () => {
  it('is what going through the months one by one gives', () => {
    fc.assert(
      fc.property(paces, spans, (pace, months) => {
        expect(texts(framesOf(pace, months))).toEqual(slowFrames(pace, months));
      }),
    );
  });

  it('goes forward by whole steps, within the months', () => {
    fc.assert(
      fc.property(paces, spans, (pace, months) => {
        const frames = framesOf(pace, months);
        for (const { from, at, to } of frames) {
          expect(from >= months.from && from <= at && at < to && to <= months.to).toBe(true);
          expect(to - at).toBe(monthsInStep[pace.step]);
        }
        for (const [i, next] of frames.slice(1).entries())
          expect(next.at - (frames[i]?.at ?? 0)).toBe(monthsInStep[pace.step]);
      }),
    );
  });

  it('shows each month once, step by step; what is left over is said', () => {
    fc.assert(
      fc.property(paces, spans, (pace, months) => {
        const one: Pace = { ...pace, mode: 'step' };
        const shown = [...monthsOf(framesOf(one, months)), ...monthsOf(leftOutOf(one, months))].sort((a, b) => a - b);
        expect(shown).toEqual(monthsOf([months]));
        expect(leftOutOf(one, months).every(({ from, to }) => pace.step !== 'month' || from === to)).toBe(true);
      }),
    );
  });

  it('holds the frame before in each frame that grows, and all but what is left over in the last', () => {
    fc.assert(
      fc.property(paces, spans, (pace, months) => {
        const growing: Pace = { ...pace, mode: 'cumulative' };
        const frames = framesOf(growing, months);
        expect(frames.every(({ from }) => from === months.from)).toBe(true);
        for (const [i, next] of frames.slice(1).entries()) expect(next.to).toBeGreaterThan(frames[i]?.to ?? 0);
        const last = frames.at(-1);
        if (last !== undefined) expect(monthsOf([last, ...leftOutOf(growing, months)])).toEqual(monthsOf([months]));
      }),
    );
  });

  it('slides a full window, and shows all there is where the window is longer', () => {
    fc.assert(
      fc.property(paces, spans, (pace, months) => {
        const frames = framesOf({ ...pace, mode: 'window' }, months);
        const steps = framesOf({ ...pace, mode: 'step' }, months).length;
        const wide = Math.min(pace.window, steps) * monthsInStep[pace.step];
        expect(frames.every(({ from, to }) => to - from === wide)).toBe(true);
        expect(frames).toHaveLength(steps === 0 ? 0 : Math.max(1, steps - pace.window + 1));
      }),
    );
  });

  it('passes by steps without a month of the season, and no other', () => {
    fc.assert(
      fc.property(paces, spans, seasons, (pace, months, season) => {
        const chosen = season === null ? null : new Set(season);
        const isIn = ({ at, to }: Frame): boolean =>
          chosen === null || monthsOf([{ from: at, to }]).some((month) => chosen.has(monthOf(monthIndexOf(month))));
        expect(framesOf(pace, months, chosen)).toEqual(framesOf(pace, months).filter(isIn));
      }),
    );
  });

  it('begins quarters in January, April, July and October, and fiscal years in October', () => {
    const months = span([2007, 5], [2009, 12]);
    expect(texts(framesOf({ mode: 'step', step: 'quarter', window: 1 }, months))[0]).toBe(
      texts([span([2007, 7], [2007, 10])])[0],
    );
    const years = framesOf({ mode: 'step', step: 'fiscal-year', window: 1 }, months);
    expect(texts(years)).toEqual(texts([span([2007, 10], [2008, 10]), span([2008, 10], [2009, 10])]));
    expect(texts(leftOutOf({ mode: 'step', step: 'fiscal-year', window: 1 }, months))).toEqual(
      texts([span([2007, 5], [2007, 10]), span([2009, 10], [2009, 12])]),
    );
  });
});

describe('frameIndex', () => {
  it('finds the frame whose newest step holds a month, and stays within the frames', () => {
    fc.assert(
      fc.property(paces, spans, fc.integer({ min: -400, max: 1000 }), (pace, months, at) => {
        const frames = framesOf(pace, months);
        const index = frameIndex(frames, at);
        const own = frames.findIndex((frame) => frame.at <= at && at < frame.to);
        if (frames.length === 0) expect(index).toBe(-1);
        else if (own >= 0) expect(index).toBe(own);
        else expect(index).toBe(at < (frames[0]?.at ?? 0) ? 0 : frames.length - 1);
      }),
    );
  });
});

describe('shownPeriod', () => {
  const now = span([2014, 1], [2014, 7]);
  const periods = { areas: { now: span([2000, 1], [2010, 1]) }, incidents: { now } };
  const study = { ...emptyDocument, grid: { ...emptyDocument.grid, figures: 'incidents' as const } };
  const sets = [{ table: 'iom', kind: 'incidents', to: '2014-06-12' }];

  it('is the months chosen while nothing is played, and those of the frame while something is', () => {
    expect(shownPeriod(study, periods, sets)).toEqual(now);
    const playback: Playback = { mode: 'step', step: 'month', window: 1, perSecond: 2, at: monthIndex(2014, 3) };
    expect(shownPeriod({ ...study, playback }, periods, sets)).toMatchObject(span([2014, 3], [2014, 4]));
  });

  it('never plays a last month that the records do not fill', () => {
    const playback: Playback = { mode: 'step', step: 'month', window: 1, perSecond: 2, at: monthIndex(2014, 6) };
    expect(shownPeriod({ ...study, playback }, periods, sets)).toMatchObject(span([2014, 5], [2014, 6]));
  });
});
