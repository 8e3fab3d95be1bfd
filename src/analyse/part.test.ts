import { describe, expect, it } from 'vitest';
import { type Hands, noHands, type Ticket } from '../base/hands.ts';
import { drain, type Steps } from '../base/steps.ts';
import { type PartKernel, shareOut } from './part.ts';

const squares: PartKernel<{ readonly add: number }, readonly number[]> = {
  id: 'squares',
  *run({ add }, from, to): Steps<readonly number[]> {
    const out: number[] = [];
    for (let i = from; i < to; i++) {
      yield { done: i - from, total: to - from };
      out.push(i * i + add);
    }
    return out;
  },
  join: (parts) => parts.flat(),
};
const whole = Array.from({ length: 50 }, (_, i) => i * i + 1);

/** Hands that answer after some looks, or fail. */
function handsThat(count: number, looks: number, fails: boolean): { hands: Hands; log: string[] } {
  const log: string[] = [];
  const start = (_: string, args: unknown, from: number, to: number): Ticket => {
    let left = looks;
    log.push(`${from}-${to}`);
    return {
      result: () => (fails || left-- > 0 ? undefined : drain(squares.run(args as { add: number }, from, to))),
      hasFailed: () => fails,
      cancel: () => log.push(`cancel ${from}`),
    };
  };
  return { hands: { count, start }, log };
}

describe('shareOut', () => {
  it('gives the same without hands, with quick and slow ones, and with those that fail', () => {
    expect(drain(shareOut(noHands, squares, { add: 1 }, 50))).toEqual(whole);
    for (const [count, looks, fails] of [
      [1, 0, false],
      [1, 400, false],
      [3, 7, false],
      [2, 0, true],
    ] as const) {
      const { hands, log } = handsThat(count, looks, fails);
      expect(drain(shareOut(hands, squares, { add: 1 }, 50)), `${count} ${looks} ${fails}`).toEqual(whole);
      expect(log.length).toBeGreaterThan(0);
    }
  });

  it('cancels what is away when it is stopped', () => {
    const { hands, log } = handsThat(2, 1e9, false);
    const steps = shareOut(hands, squares, { add: 1 }, 50);
    steps.next();
    steps.return([]);
    expect(log.filter((line) => line.startsWith('cancel'))).toHaveLength(2);
  });

  it('says that it waits once all pieces are given out', () => {
    const { hands } = handsThat(1, 60, false);
    const seen = [];
    const steps = shareOut(hands, squares, { add: 1 }, 8);
    for (let next = steps.next(); !next.done; next = steps.next()) seen.push(next.value.waiting === true);
    expect(seen.at(-1)).toBe(true);
  });
});
