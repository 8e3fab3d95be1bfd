import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binResult, cellResult, firstMonth, sectorResult } from '../../../../tests/support/show-samples.ts';
import { monthIndexOf } from '../../../base/units.ts';
import type { Results, Status } from '../../cockpit.ts';
import { indexAfterKey, isFrameDrawn, isFrameLost, stepsInYear } from './player.ts';

type Answers = Pick<Results, 'areas' | 'bins' | 'cells' | 'frames'>;
const ready = <T>(value: T): Status<T> => ({ status: 'ready', value });
const running = { status: 'running', progress: { done: 0, total: 0 }, last: null } as const;
const month = (m: number) => monthIndexOf(firstMonth + m);
const frameOf = (from: number, to: number) => ({ from: month(from), at: month(to - 1), to: month(to) });
const incidents = { firstMonth, months: 24 };

/** Answers of the months of a frame, as far as the series have them. */
function answersOf(from: number, to: number): Answers {
  const time = { kind: 'months', from: month(from), to: month(to) } as const;
  const areas = sectorResult(24, undefined, { time });
  const period = { from: areas.from, to: areas.to };
  return {
    areas: ready(areas),
    bins: ready({ ...binResult(40, 24), ...period }),
    cells: ready({ ...cellResult(), period }),
    frames: null,
  };
}

describe('isFrameDrawn', () => {
  it('is true of the answers of the frame, and of no other months', () => {
    expect(isFrameDrawn(frameOf(3, 6), answersOf(3, 6), incidents)).toBe(true);
    expect(isFrameDrawn(frameOf(4, 7), answersOf(3, 6), incidents)).toBe(false);
    const mixed = { ...answersOf(4, 7), cells: answersOf(3, 6).cells };
    expect(isFrameDrawn(frameOf(4, 7), mixed, incidents)).toBe(false);
  });

  it('holds for a frame that reaches beyond a series', () => {
    expect(isFrameDrawn(frameOf(-4, 3), answersOf(-4, 3), incidents)).toBe(true);
    expect(isFrameDrawn(frameOf(30, 33), answersOf(30, 33), incidents)).toBe(true);
  });

  it('waits while any of them is worked out, and not for a table that is not there', () => {
    for (const slot of ['areas', 'bins', 'cells', 'frames'] as const) {
      expect(isFrameDrawn(frameOf(3, 6), { ...answersOf(3, 6), [slot]: running }, incidents)).toBe(false);
    }
    const none = { ...answersOf(3, 6), bins: { status: 'waiting' }, cells: { status: 'waiting' } } as const;
    expect(isFrameDrawn(frameOf(3, 6), none, undefined)).toBe(true);
  });

  it('is lost where an answer failed or was stopped', () => {
    expect(isFrameLost(answersOf(3, 6))).toBe(false);
    expect(isFrameLost({ ...answersOf(3, 6), frames: { status: 'cancelled' } })).toBe(true);
  });
});

describe('indexAfterKey', () => {
  const key = (name: string, shiftKey = false) => ({ key: name, shiftKey });

  it('goes one frame, a year with Shift or the Page keys, and to the ends', () => {
    const year = stepsInYear('quarter');
    expect(year).toBe(4);
    expect(indexAfterKey(key('ArrowRight'), 10, 40, year)).toBe(11);
    expect(indexAfterKey(key('ArrowLeft'), 10, 40, year)).toBe(9);
    expect(indexAfterKey(key('ArrowRight', true), 10, 40, year)).toBe(14);
    expect(indexAfterKey(key('PageDown'), 10, 40, year)).toBe(6);
    expect(indexAfterKey(key('Home'), 10, 40, year)).toBe(0);
    expect(indexAfterKey(key('End'), 10, 40, year)).toBe(39);
    expect(indexAfterKey(key('Tab'), 10, 40, year)).toBeNull();
    expect([stepsInYear('month'), stepsInYear('fiscal-year')]).toEqual([12, 1]);
  });

  it('never leaves the frames', () => {
    const keys = fc.constantFrom(
      'ArrowRight',
      'ArrowLeft',
      'ArrowUp',
      'ArrowDown',
      'PageUp',
      'PageDown',
      'Home',
      'End',
    );
    fc.assert(
      fc.property(keys, fc.boolean(), fc.integer({ min: 1, max: 300 }), fc.nat(), (name, shift, count, at) => {
        const next = indexAfterKey(key(name, shift), at % count, count, 12);
        expect(next !== null && next >= 0 && next < count).toBe(true);
      }),
    );
  });
});
