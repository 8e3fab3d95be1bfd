import { describe, expect, it } from 'vitest';
import { fileOfRun, fuzz } from './fuzz.ts';

describe('npm run fuzz', () => {
  it('reads hundreds of broken files of every form without an error that is thrown', () => {
    const { forms, failures } = fuzz(7, 250);
    expect(failures.map(({ run, form, fault }) => `${run} ${form}: ${fault}`)).toEqual([]);
    expect(forms.reduce((sum, { files }) => sum + files, 0)).toBe(250);
    expect(forms.length).toBe(9);
    // A good part still is a table: what is broken everywhere tests nothing but the first lines.
    expect(forms.reduce((sum, { read }) => sum + read, 0)).toBeGreaterThan(40);
  });

  it('makes the same file of the same seed and run', () => {
    expect(fileOfRun(3, 11)).toEqual(fileOfRun(3, 11));
    expect(fileOfRun(3, 11)).not.toEqual(fileOfRun(3, 12));
  });
});
