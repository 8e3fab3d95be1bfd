import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signs, unknownSign } from './signs.ts';
import { type Run, runsOf } from './text-runs.ts';

/** As the shipped files: Latin-1 in one, letters of Central Europe in the other. */
const has = (subset: string, codePoint: number): boolean =>
  subset === 'latin' ? codePoint >= 32 && codePoint < 256 : codePoint >= 256 && codePoint < 384;
const told = (runs: readonly Run[]): string =>
  runs.map((run) => (run.kind === 'text' ? run.text : run.letter)).join('');

describe('texts as stretches that fonts can write', () => {
  it('changes the font where a letter is in the other file', () => {
    expect(runsOf('Río Łódź', has)).toEqual([
      { kind: 'text', subset: 'latin', text: 'Río ' },
      { kind: 'text', subset: 'latin-ext', text: 'Ł' },
      { kind: 'text', subset: 'latin', text: 'ód' },
      { kind: 'text', subset: 'latin-ext', text: 'ź' },
    ]);
  });

  it('joins letters and their accents before it looks', () => {
    expect(runsOf('Acun\u0303a', has)).toEqual([{ kind: 'text', subset: 'latin', text: 'Acuña' }]);
  });

  it('draws signs, and tells them as they are', () => {
    expect(runsOf('p ≤ 0.01', has)).toEqual([
      { kind: 'text', subset: 'latin', text: 'p ' },
      { kind: 'sign', sign: signs['≤'], letter: '≤' },
      { kind: 'text', subset: 'latin', text: ' 0.01' },
    ]);
  });

  it('writes what is like a letter, then the letter bare, then a question mark', () => {
    expect(told(runsOf('1\u202f204\u2011x', has))).toBe('1\u00a0204-x');
    expect(told(runsOf('ạﬁ', has))).toBe('af');
    expect(runsOf('河', has)).toEqual([{ kind: 'sign', sign: unknownSign, letter: '河' }]);
  });

  it('leaves out what writes nothing', () => {
    expect(told(runsOf('a\u200b\u00adb\ufe0f\u202ac', has))).toBe('abc');
  });

  it('asks no font for a letter that it lacks, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0x10ffff }), { maxLength: 30 }), (codePoints) => {
        for (const run of runsOf(String.fromCodePoint(...codePoints), has)) {
          if (run.kind === 'sign') continue;
          for (const letter of run.text) expect(has(run.subset, letter.codePointAt(0) ?? 0)).toBe(true);
        }
      }),
    );
  });
});
