import { describe, expect, it } from 'vitest';
import { figuresFor, fiscalYears } from '../../../../tests/support/criterion-question.ts';
import { groundSample } from '../../../../tests/support/region-samples.ts';
import { emptyRegions } from '../../../document/regions.ts';
import { card } from './card.ts';
import { acceptedProsecutions } from './criterion.ts';

const bySector = groundSample({ ...emptyRegions, kind: 'sector' });

describe('accepted prosecutions', () => {
  it('are half of all apprehensions in Tucson in fiscal year 2019, and 69 of 100 in Del Rio in 2018', () => {
    const share = (year: number, sector: string) =>
      figuresFor(acceptedProsecutions, bySector, { period: fiscalYears(year, year) }).by(`sector:${sector}`) / 100;
    expect(share(2019, 'tucson')).toBeCloseTo(50, 0);
    expect(share(2018, 'del-rio')).toBeCloseTo(69, 0);
  });

  it('are a measure of enforcement by name, and say that they are not of smugglers', () => {
    expect(card.words.en.name).toBe('Accepted prosecutions (a measure of enforcement)');
    expect(card.words.es.name).toBe('Procesamientos aceptados (una medida de la vigilancia)');
    expect(card.words.en.meaning).toContain('nothing of smugglers');
    expect(card.words.es.meaning).toContain('No dice nada de traficantes');
  });

  it('have no figure before the profiles begin', () => {
    const early = figuresFor(acceptedProsecutions, bySector, { period: fiscalYears(2005, 2008) });
    expect(new Set(early.missing)).toEqual(new Set(['not-in-period']));
  });
});
