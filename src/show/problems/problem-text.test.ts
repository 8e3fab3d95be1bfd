import { describe, expect, it } from 'vitest';
import { wordFaults } from '../../../scripts/check/words.ts';
import { problem, problemCodes } from '../../base/problem.ts';
import { languages } from '../../base/words.ts';
import { particularWords } from './particular-words.ts';
import { problemText } from './problem-text.ts';
import { problemWords } from './problem-words.ts';
import { remedyWords } from './remedy-words.ts';

describe('problemText', () => {
  it.each(languages.flatMap((language) => problemCodes.map((code) => [language, code] as const)))(
    'says in %s what happened and what to do: %s',
    (language, code) => {
      const text = problemText(problem(code), language);
      expect(text.happened).toMatch(/^[A-ZÁÉÍÓÚ].{8,}\.$/);
      expect(text.remedy).toMatch(/^[A-ZÁÉÍÓÚ].{8,}\.$/);
      expect(`${text.happened}${text.remedy}`).not.toMatch(/[{}!]/);
    },
  );

  it('has the same codes and places in both languages, and no code that does not exist', () => {
    for (const set of [problemWords, remedyWords, particularWords]) expect(wordFaults(set.en, set.es)).toEqual([]);
    expect(Object.keys(problemWords.en).sort()).toEqual([...problemCodes].sort());
    expect(Object.keys(remedyWords.en).sort()).toEqual([...problemCodes].sort());
  });

  it('names the file, the line and the size as the language writes them', () => {
    const long = problem('file-cut-in-quotes', { name: 'deaths.csv', line: 12345 });
    expect(problemText(long, 'en').happened).toContain('File: deaths.csv. Line 12,345.');
    expect(problemText(long, 'es').happened).toContain('Archivo: deaths.csv. Línea 12,345.');
    expect(problemText(problem('engine-failed', { trace: 'x.ts:1' }), 'en').happened).not.toContain('x.ts');
  });
});
