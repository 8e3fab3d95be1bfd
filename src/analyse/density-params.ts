import { corridorDepthKm } from '../corridors/geography.ts';

import type { ParamFacts } from './method.ts';

/** Parameters that the densities of the plane and of the line share. */
export const densityParams = {
  kernel: {
    id: 'kernel',
    kind: 'choice',
    initial: 'quartic',
    choices: ['quartic', 'gaussian'],
  },
  bandwidthKm: {
    id: 'bandwidthKm',
    kind: 'number',
    initial: 30,
    min: 5,
    max: 200,
    step: 5,
    unit: 'km',
  },
  depthKm: {
    id: 'depthKm',
    kind: 'choice',
    initial: String(corridorDepthKm),
    choices: ['25', '50', '100', '150'],
  },
  count: { id: 'count', kind: 'choice', initial: 'records', choices: ['records', 'people'] },
  exactOnly: { id: 'exactOnly', kind: 'boolean', initial: false },
} as const satisfies Readonly<Record<string, ParamFacts>>;

/** Values of the sensitivity strip for those parameters. */
export const densitySweeps = {
  bandwidthKm: { param: 'bandwidthKm', values: [15, 20, 30, 45, 60] },
  depthKm: { param: 'depthKm', values: ['25', '50', '100', '150'] },
} as const;
