import { describe, expect, it } from 'vitest';
import { rankingSample, regionTableSample } from '../../../../tests/support/region-samples.ts';
import { namedCriteria } from '../../findings/region-ranking/named-criteria.ts';
import { rankedOf } from '../../findings/region-ranking/ranked.ts';
import { leastTurnText, percentText, whyRows, whySentence } from './why-text.ts';
import { yearsTexts } from './years-text.ts';

const ranking = rankingSample();
const criteria = namedCriteria(ranking, regionTableSample(), [], 'en');
const why = ranking.why;
if (why === null) throw new Error('the sample compares two');
const rows = whyRows(why, criteria, 'en');

describe('why one is above the other', () => {
  it('splits the difference, the largest part first', () => {
    const parts = rows.map(({ difference }) => Math.abs(difference));
    expect(parts).toEqual([...parts].sort((a, b) => b - a));
  });

  it('says what would turn the order, in both languages', () => {
    expect(rows.find(({ id }) => id === 'k3')?.turns).toBe('42% instead of 20%');
    expect(rows.find(({ id }) => id === 'k1')?.turns).toBe('no weight alone');
    expect(leastTurnText(rows, 'en')).toMatch(/from 20% to 42%, the others keeping their proportions\.$/);
    expect(leastTurnText(whyRows(why, criteria, 'es'), 'es')).toMatch(/de 20% a 42%/);
    const none = { ...why, turnsAt: new Float64Array(5).fill(Number.NaN) };
    expect(leastTurnText(whyRows(none, criteria, 'en'), 'en')).toBe('No change of one weight alone turns the order.');
  });

  it('tells shares apart that are close', () => {
    expect(percentText(0.204, 'en', 0.2)).toBe('20.4');
    expect(percentText(0.31, 'en', 0.2)).toBe('31');
  });

  it('says scores, and where they are not known', () => {
    const ranked = rankedOf(ranking, 'en');
    const [known, other] = ranked.filter(({ score }) => !Number.isNaN(score));
    const open = ranked.find(({ score }) => Number.isNaN(score));
    if (known === undefined || other === undefined || open === undefined) throw new Error('the sample has both');
    expect(whySentence(known, other, 'en')).toMatch(/ scores 0\.\d{3} more than .+, 0\.\d{3} to 0\.\d{3}\.$/);
    expect(whySentence(other, known, 'en')).toBe(whySentence(known, other, 'en'));
    expect(whySentence(open, known, 'en')).toContain('a figure is missing');
  });
});

describe('years', () => {
  it('say which criteria take part, and which years lack some', () => {
    const years = {
      fiscalYears: [2010, 2011, 2012, 2015],
      ranks: new Float64Array(24),
      criteria: ['k1', 'k2'],
      takes: Uint8Array.from([1, 0, 1, 0, 1, 1, 0, 1]),
    };
    const [made, without, ...lack] = yearsTexts({ years }, criteria, 'en');
    expect(made).toContain(criteria[1].name);
    expect(without).toContain(criteria[2].name);
    expect(lack).toEqual([`2010–2011: without ${criteria[1].name}.`, `2015: without ${criteria[0].name}.`]);
  });
});
