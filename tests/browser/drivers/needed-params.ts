import type { AnalysisSpec } from '../../../src/document/document.ts';

/** What a person has to say before a method can answer; the others answer as they come. */
export const neededParams: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'neighbouring-areas': { treated: 'sector:tucson', date: 'event:lone-star' },
  'interrupted-series': { date: 'event:lone-star' },
};

export const paramsOf = (method: string): AnalysisSpec['params'] => neededParams[method] ?? {};
