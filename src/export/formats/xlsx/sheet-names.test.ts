import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { worksheetNames } from './sheet-names.ts';

/** Letters of all kinds: signs that programs refuse, halves of letters, and those beyond the first plane. */
const letter = fc.oneof(
  fc.constantFrom('\u0000', '\uFFFF', '\uD800', '\uDC00', '🌵', 'É', ' ', "'", '[', ']', '/', '\\', '*', ':', '?', '_'),
  fc.integer({ min: 1, max: 0x24ff }).map((code) => String.fromCharCode(code)),
);

describe('names of worksheets', () => {
  it('stay as they are where Excel takes them', () => {
    expect(worksheetNames(['Sources and recipe', '1 gráfica es'])).toEqual(['Sources and recipe', '1 gráfica es']);
  });

  it('are told apart whatever their case, and without signs that Excel refuses', () => {
    expect(worksheetNames(['1 map', '1 MAP', "'1/map'", '', 'History', '[*]'])).toEqual([
      ...['1 map', '1 MAP 2', '1 map 3'],
      ...['1', '1 2', '1 3'],
    ]);
  });

  it('are legal and unlike one another for any texts', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: letter, maxLength: 60 }), { maxLength: 12 }), (wanted) => {
        const names = worksheetNames(wanted);
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(wanted.length);
        for (const name of names) {
          expect(name.length).toBeGreaterThan(0);
          expect(name.length).toBeLessThanOrEqual(31);
          expect(name).not.toMatch(/[[\]:*?/\\]|^'|'$|^\s|\s$/);
          expect(() => encodeURIComponent(name)).not.toThrow();
        }
      }),
    );
  });
});
