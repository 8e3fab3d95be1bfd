import { describe, expect, it } from 'vitest';
import { type AnalysisSpec, emptyDocument } from './document.ts';
import { needsSectorYears } from './judges-regions.ts';

const finding = (method: string, params: AnalysisSpec['params']): AnalysisSpec => ({
  id: 'a1',
  method,
  version: 1,
  params,
  seed: 1,
  data: 'incidents',
  period: 'now',
  chosen: 'not-said',
});
const needs = (...analyses: AnalysisSpec[]): boolean => needsSectorYears({ ...emptyDocument, analyses });

describe('figures by sector and year', () => {
  it('are opened where regions are judged, and where a rate is per one of them', () => {
    expect(needs()).toBe(false);
    expect(needsSectorYears({ ...emptyDocument, workspace: 'regions' })).toBe(true);
    expect(needs(finding('region-ranking', {}))).toBe(true);
    expect(needs(finding('hot-spots', { denominator: 'table:sector-years:agents' }))).toBe(true);
    expect(needs(finding('hot-spots', { denominator: 'table:s1:agents' }))).toBe(false);
  });
});
