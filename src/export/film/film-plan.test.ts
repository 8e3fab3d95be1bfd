import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthIndex } from '../../base/month.ts';
import { framesOf } from '../../document/frames.ts';
import { bitrateOf, filmPlan, pictureName } from './film-plan.ts';

const speeds = fc.double({ min: 0.1, max: 30, noNaN: true });
const counts = fc.integer({ min: 1, max: 1000 });

describe('filmPlan', () => {
  it('has each frame once, and lasts as long as they take at the speed that was asked for', () => {
    fc.assert(
      fc.property(counts, speeds, fc.constantFrom('mp4', 'webm', 'png'), (frames, perSecond, kind) => {
        const plan = filmPlan(kind, '720', frames, perSecond);
        expect(plan.frames).toBe(frames);
        expect(plan.seconds * perSecond).toBeCloseTo(frames, 6);
        expect(plan.bytes).toBeGreaterThan(0);
      }),
    );
  });

  it('expects more of a larger film, and of one of more frames', () => {
    fc.assert(
      fc.property(counts, speeds, fc.constantFrom('mp4', 'png'), (frames, perSecond, kind) => {
        const bytes = (size: '720' | '1080', more: number): number =>
          filmPlan(kind, size, frames + more, perSecond).bytes;
        expect(bytes('1080', 0)).toBeGreaterThanOrEqual(bytes('720', 0));
        expect(bytes('720', 1)).toBeGreaterThan(bytes('720', 0));
      }),
    );
  });

  it('never asks an encoder for less than letters need, or for more than a machine gives', () => {
    fc.assert(
      fc.property(speeds, (perSecond) => {
        for (const size of ['720', '1080'] as const) {
          const rate = bitrateOf(size, perSecond);
          expect(rate >= 2e6 && rate <= 24e6).toBe(true);
        }
      }),
    );
  });
});

describe('pictureName', () => {
  it('puts the frames in their order, and names the last month of each', () => {
    const months = { from: monthIndex(2007, 1), to: monthIndex(2008, 1) };
    const frames = framesOf({ mode: 'window', step: 'month', window: 3 }, months);
    const names = frames.map((frame, index) => pictureName('stem', index, frame));
    expect(names).toHaveLength(10);
    expect(names[0]).toBe('stem_0001_2007-03.png');
    expect(names.at(-1)).toBe('stem_0010_2007-12.png');
    expect([...names].sort()).toEqual(names);
  });
});
