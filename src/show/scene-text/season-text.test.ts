import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthNames, seasonText } from './season-text.ts';

describe('seasonText', () => {
  it('says a run of months by its ends, also over the turn of the year', () => {
    expect(seasonText([5, 6, 7, 8, 9], 'en')).toBe('May to September of each year');
    expect(seasonText([5, 6, 7, 8, 9], 'es')).toBe('de mayo a septiembre de cada año');
    expect(seasonText([1, 2, 11, 12], 'en')).toBe('November to February of each year');
  });

  it('lists months that lie apart, and one or two', () => {
    expect(seasonText([1, 6, 8], 'en')).toBe('January, June, and August of each year');
    expect(seasonText([7], 'es')).toBe('julio de cada año');
  });

  it('names the first or the last month of any choice', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 11 }), (chosen) => {
        const names = monthNames('en', 'long');
        const said = names.filter((name) => seasonText(chosen, 'en').includes(name));
        expect(said.every((name) => chosen.includes(names.indexOf(name) + 1))).toBe(true);
        expect(said.length).toBeGreaterThan(0);
      }),
    );
  });
});
