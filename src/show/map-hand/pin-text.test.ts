import { describe, expect, it } from 'vitest';
import { noReading, type Reading } from '../pointed.ts';
import { cardText, differenceText, pinLetter, withPin } from './pin-text.ts';

const reading = (value: number, unit = 'cells cells 5'): Reading => ({ ...noReading, place: 'There', value, unit });

describe('the difference to the first pin', () => {
  it('is absolute and in per cent, in both languages', () => {
    expect(differenceText(reading(200), reading(270), 'en')).toBe('Against A: +70 (+35%)');
    expect(differenceText(reading(200), reading(150), 'es')).toBe('Frente a A: −50 (−25%)');
    expect(differenceText(reading(8), reading(8), 'en')).toBe('Against A: 0 (0%)');
    expect(differenceText(reading(0), reading(3), 'en')).toBe('Against A: +3 (n/a)');
    expect(differenceText(reading(1.5, 'points'), reading(-2, 'points'), 'en')).toBe(
      'Against A: −3.5 percentage points',
    );
  });

  it('is none where either figure is not shown, or counts something else', () => {
    for (const [a, b] of [
      [reading(Number.NaN), reading(12)],
      [reading(12), reading(Number.NaN)],
      [null, reading(12)],
      [reading(12), null],
    ] as const) {
      expect(differenceText(a, b, 'en')).toBe('Against A: n/a');
      expect(cardText(1, b, a, 'es').includes('n/d')).toBe(true);
    }
    expect(differenceText(reading(12), reading(9, 'sectors'), 'en')).toBe('Against A: n/a, it counts something else');
    expect(differenceText(reading(12, ''), reading(9, ''), 'en')).toBe('Against A: n/a');
  });
});

describe('pins', () => {
  const pin = (item: string) => ({ layer: 'l2', item, lon: -105, lat: 30 });

  it('are three: the oldest makes way, and one that is pinned is taken out', () => {
    const three = ['a', 'b', 'c'].map(pin);
    expect(withPin(three, pin('d'))).toEqual({ pins: ['b', 'c', 'd'].map(pin), isReplaced: true });
    expect(withPin(three, pin('b'))).toEqual({ pins: ['a', 'c'].map(pin), isReplaced: false });
    expect([0, 1, 2].map(pinLetter)).toEqual(['A', 'B', 'C']);
  });
});
