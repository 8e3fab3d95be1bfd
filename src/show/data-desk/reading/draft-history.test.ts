import fc from 'fast-check';
import { expect, it } from 'vitest';
import { amendDraft, beginDraft, keptSteps, redoDraft, stepDraft, undoDraft } from './draft-history.ts';

it('takes steps back and forward again, and forgets what was taken back when another step is made', () => {
  const made = ['b', 'c'].reduce(stepDraft, beginDraft('a'));
  expect(undoDraft(made)).toEqual({ past: ['a'], now: 'b', future: ['c'] });
  expect(redoDraft(undoDraft(made))).toEqual(made);
  expect(stepDraft(undoDraft(made), 'd')).toEqual({ past: ['a', 'b'], now: 'd', future: [] });
});

it('has nothing to undo or redo at its ends', () => {
  const start = beginDraft({ part: 'a' });
  expect(undoDraft(start)).toBe(start);
  expect(redoDraft(start)).toBe(start);
});

it('makes no step of a decision that changes nothing, and none of what the app adds', () => {
  const start = beginDraft({ part: 'a' });
  expect(stepDraft(start, { part: 'a' })).toBe(start);
  expect(amendDraft(start, { part: 'b' })).toEqual({ past: [], now: { part: 'b' }, future: [] });
});

it('is the list of all that was decided, whatever was undone and redone on the way', () => {
  const moves = fc.array(fc.oneof(fc.constant('undo' as const), fc.constant('redo' as const), fc.nat(5)), {
    maxLength: 60,
  });
  fc.assert(
    fc.property(moves, (list) => {
      // The oracle: one list and a place in it.
      let decided = [0];
      let at = 0;
      let history = beginDraft(0);
      for (const move of list) {
        if (move === 'undo') {
          at = Math.max(0, at - 1);
          history = undoDraft(history);
        } else if (move === 'redo') {
          at = Math.min(decided.length - 1, at + 1);
          history = redoDraft(history);
        } else {
          if (move !== decided[at]) {
            decided = [...decided.slice(0, at + 1), move];
            at += 1;
          }
          history = stepDraft(history, move);
        }
        expect([...history.past, history.now, ...history.future]).toEqual(decided);
        expect(history.now).toBe(decided[at]);
      }
    }),
  );
});

it('keeps a limited number of steps, the latest', () => {
  let history = beginDraft(0);
  for (let n = 1; n <= keptSteps + 5; n++) history = stepDraft(history, n);
  expect(history.past).toHaveLength(keptSteps);
  expect(history.past[0]).toBe(5);
});
