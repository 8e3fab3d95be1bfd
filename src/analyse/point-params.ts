import { corridorDepthKm } from '../corridors/geography.ts';
import type { ParamFacts, ParamValues } from './method.ts';
import type { PointSearch } from './point-clusters.ts';

/** Parameters that methods on points share. */
export const pointParams = {
  sides: { id: 'sides', kind: 'choice', initial: 'separate', choices: ['separate', 'both'] },
  depthKm: {
    id: 'depthKm',
    kind: 'choice',
    initial: String(corridorDepthKm),
    choices: ['25', '50', '100', '150'],
  },
} as const satisfies Readonly<Record<string, ParamFacts>>;

/** The search that a method's parameters describe; without `days`, time is not looked at. */
export const searchOf = (params: ParamValues): PointSearch => ({
  radiusKm: Number(params.radiusKm),
  days: params.days === undefined ? null : Number(params.days),
  minPts: Number(params.minPts),
  sides: params.sides === 'both' ? 'both' : 'separate',
  depthKm: Number(params.depthKm),
  exactOnly: params.exactOnly === true,
});
