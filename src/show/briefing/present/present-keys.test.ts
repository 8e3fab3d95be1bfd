import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterStep, firstPresenting, nearby, type Presenting, stepOfKey } from './present-keys.ts';

const press = (keys: readonly string[], count = 5, from: Presenting = firstPresenting(0)): Presenting =>
  keys.reduce((now, key) => {
    const step = stepOfKey(key, now.at, count, now.typed);
    return step === null ? now : afterStep(now, step);
  }, from);

describe('the keys of a presenter', () => {
  it.each(['PageDown', 'ArrowRight', 'ArrowDown', ' ', 'n', 'Enter'])('%s goes on', (key) => {
    expect(press([key]).at).toBe(1);
  });

  it.each(['PageUp', 'ArrowLeft', 'ArrowUp', 'Backspace', 'p'])('%s goes back', (key) => {
    expect(press(['End', key]).at).toBe(3);
  });

  it('go to the ends, and to a number that is typed before Enter', () => {
    expect(press(['End']).at).toBe(4);
    expect(press(['End', 'Home']).at).toBe(0);
    expect(press(['1', '2', 'Enter'], 20).at).toBe(11);
    expect(press(['9', '9', 'Enter'], 20).at).toBe(19);
  });

  it.each([
    ['b', 'black'],
    ['.', 'black'],
    ['w', 'white'],
    [',', 'white'],
  ] as const)('%s blanks the screen, and the next key brings the same sheet back', (key, colour) => {
    const blank = press(['PageDown', key]);
    expect(blank).toMatchObject({ at: 1, blank: colour });
    expect(press(['PageDown'], 5, blank)).toMatchObject({ at: 1, blank: null });
    expect(press([key], 5, blank).blank).toBeNull();
  });

  it('keep a clicker from loading the page again', () => {
    expect(press(['PageDown', 'F5']).at).toBe(1);
    expect(press(['PageDown', 'f']).at).toBe(1);
  });

  it('have the sheets at hand that a key may ask for next', () => {
    const ids = ['p1', 'p2', 'p3', 'p4'];
    expect(nearby(0, ids)).toEqual(['p2', 'p3']);
    expect(nearby(2, ids)).toEqual(['p4', 'p2']);
    expect(nearby(0, ['p1'])).toEqual([]);
  });

  it('never leave the briefing', () => {
    const keys = ['PageDown', 'PageUp', 'Home', 'End', 'Enter', '0', '7', 'b', 'l', 'x', ' '];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...keys)), fc.integer({ min: 1, max: 30 }), (typed, count) => {
        const { at } = press(typed, count);
        expect(at).toBeGreaterThanOrEqual(0);
        expect(at).toBeLessThan(count);
      }),
    );
  });
});
