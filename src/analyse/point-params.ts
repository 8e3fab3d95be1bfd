import { corridorDepthKm } from '../corridors/geography.ts';
import type { ParamSpec, ParamValues } from './method.ts';
import type { PointSearch } from './point-clusters.ts';
import { depthWords, sidesWords } from './point-words.ts';

/** Parameters that methods on points share. */
export const pointParams = {
  sides: { id: 'sides', kind: 'choice', initial: 'separate', choices: ['separate', 'both'], words: sidesWords },
  depthKm: {
    id: 'depthKm',
    kind: 'choice',
    initial: String(corridorDepthKm),
    choices: ['25', '50', '100', '150'],
    words: depthWords,
  },
} as const satisfies Readonly<Record<string, ParamSpec>>;

/** The search that a method's parameters describe; without `days`, time is not looked at. */
export const searchOf = (params: ParamValues): PointSearch => ({
  radiusKm: Number(params.radiusKm),
  days: params.days === undefined ? null : Number(params.days),
  minPts: Number(params.minPts),
  sides: params.sides === 'both' ? 'both' : 'separate',
  depthKm: Number(params.depthKm),
  exactOnly: params.exactOnly === true,
});
