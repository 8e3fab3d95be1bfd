import { expect, test } from 'vitest';
import { spaced } from './spaced.ts';

test('the first is told, and then one in each pause', () => {
  let clock = 0;
  const told: number[] = [];
  const tell = spaced(
    100,
    () => clock,
    (at: number) => told.push(at),
  );
  for (clock = 0; clock <= 350; clock += 10) tell(clock);
  expect(told).toEqual([0, 100, 200, 300]);
});
