import type { MethodCard } from '../../../analyse/catalog.ts';
import type { AnalysisSpec } from '../../../document/document.ts';

export const firstSeed = 1;

/** Which table and which months a run takes. */
export type RunGround = Pick<AnalysisSpec, 'data' | 'period'>;

/** What a method runs on before a person says otherwise. */
export const groundOf = ({ needs }: Pick<MethodCard, 'needs'>): RunGround => ({
  data: needs === 'panel' ? 'areas' : 'incidents',
  period: 'now',
});
