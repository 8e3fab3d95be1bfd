import { describe, expect, it } from 'vitest';
import { backTestSample } from '../../../../tests/support/coverage-samples.ts';
import { sampleFacts } from '../../../../tests/support/region-samples.ts';
import { languages } from '../../../base/words.ts';
import { backTestText } from './back-test-text.ts';
import { words } from './words.ts';

const told = (parts: Parameters<typeof backTestSample>[0] = {}, language: 'en' | 'es' = 'en') =>
  backTestText(backTestSample(parts), 10_000, language);

describe('a back-test in words', () => {
  it('says the rank of what was decided on, what lot gives, and how often it is first', () => {
    const { headline, lines, heading } = told();
    expect(heading).toBe('August 2007: El Paso - Eagle Pass and Coahuila');
    expect(headline).toBe(
      'El Paso - Eagle Pass and Coahuila ranks 2nd of 4; a rank at least this good comes by lot 2 times in 4.',
    );
    expect(lines[0]).toBe('It ranks first in 31 of 100 weightings drawn at random (10,000 draws).');
    expect(lines).toContain('First under equal weights: El Paso - Juárez.');
    expect(told({}, 'es').headline).toBe(
      'El Paso - Eagle Pass y Coahuila ocupa el lugar 2 de 4; un lugar al menos tan bueno sale por sorteo 2 veces de cada 4.',
    );
  });

  it('is as plain where it is first, last or has bounds', () => {
    expect(told({ rankBest: 1, rankWorst: 1, byLot: 1 / 4 }).headline).toMatch(/ranks 1st of 4; .* lot 1 time in 4\./);
    expect(told({ rankBest: 4, rankWorst: 4, byLot: 1 }).headline).toMatch(/ranks 4th of 4; .* lot 4 times in 4\./);
    expect(told({ rankBest: 1, rankWorst: 3, byLot: 3 / 4 }).headline).toMatch(
      /ranks between 1st and 3rd of 4, as figures are missing; 3rd or better comes by lot 3 times in 4\./,
    );
    expect(told({ decided: sampleFacts[2].id }).lines.join()).not.toContain('First under equal weights');
  });

  it('lists the candidates, what was covered, what was not verified and what overlaps', () => {
    const text = told().lines.join(' ');
    expect(text).toContain('the programme was already in California - Baja California and Arizona - Sonora;');
    expect(text).toContain('in El Paso - Juárez and Laredo - Nuevo Laredo is not verified');
    expect(text).toContain('El Paso - Juárez and El Paso - Eagle Pass and Coahuila share figures of whole sectors');
  });

  it('has every figure and its part of the score, the decided row marked', () => {
    const { rows, criteria } = told();
    expect(rows.map(({ rank, isDecided }) => [rank, isDecided])).toEqual([
      ['1', false],
      ['2', true],
      ['3', false],
      ['4', false],
    ]);
    expect(criteria.length).toBe(3);
    expect(rows[1]?.figures[0]).toEqual({ figure: '2,905', part: '0.200 of the score' });
    expect(rows[1]?.score).toBe('0.520');
  });

  it('says which criteria did not exist, and what the figures are', () => {
    for (const language of languages) {
      const { missing, cautions, periods } = told({}, language);
      expect(missing.length).toBe(3);
      expect(missing[0]).toContain('2014');
      expect(cautions[0]).toBe(words[language]['revised-since']);
      expect(periods.length).toBe(3);
      expect(periods[0]).toContain('2007');
    }
  });

  it('never says what should have been done, and that nothing can be read from it', () => {
    expect(words.en.unread).toBe('Whether the choice was right cannot be read from this.');
    const all = languages.flatMap((language) => [
      ...Object.values(words[language]),
      ...Object.values(told({}, language)).flat(2).map(String),
    ]);
    for (const text of all)
      expect(text).not.toMatch(/should|debió|debería|predict|predij|because|effect|led to|efecto/i);
  });
});
