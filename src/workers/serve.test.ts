import { describe, expect, it } from 'vitest';
import type { Steps } from '../base/steps.ts';
import { serveSteps } from './serve.ts';

function* counting(total: number): Steps<number> {
  for (let done = 0; done < total; done++) yield { done, total };
  return total;
}

describe('serveSteps', () => {
  const clock = () => {
    let time = 0;
    return () => time++;
  };

  it('runs to the end, and tells how far it is', async () => {
    const seen: number[] = [];
    const served = await serveSteps(counting(20), {
      budgetMs: 5,
      now: clock(),
      rest: () => Promise.resolve(),
      sleep: () => Promise.resolve(),
      isCancelled: () => false,
      onProgress: ({ done }) => seen.push(done),
    });
    expect(served).toEqual({ status: 'done', value: 20 });
    expect(seen.length).toBeGreaterThan(2);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
  });

  it('stops between two slices when it is cancelled', async () => {
    let rests = 0;
    const served = await serveSteps(counting(1e9), {
      budgetMs: 3,
      now: clock(),
      rest: () => Promise.resolve().then(() => void rests++),
      sleep: () => Promise.resolve(),
      isCancelled: () => rests === 3,
      onProgress: () => undefined,
    });
    expect(served).toEqual({ status: 'cancelled' });
    expect(rests).toBe(3);
  });

  it('sleeps where the work waits for others', async () => {
    let sleeps = 0;
    function* waitingForThree(): Steps<string> {
      while (sleeps < 3) yield { done: 0, total: 1, waiting: true };
      return 'there';
    }
    const served = await serveSteps(waitingForThree(), {
      budgetMs: 1e9,
      now: clock(),
      rest: () => Promise.reject(new Error('no time to rest')),
      sleep: () => Promise.resolve().then(() => void sleeps++),
      isCancelled: () => false,
      onProgress: () => undefined,
    });
    expect(served).toEqual({ status: 'done', value: 'there' });
  });
});
