import { corridorDepthKm } from '../corridors/geography.ts';

import { densityWords } from './density-words.ts';
import type { ParamSpec } from './method.ts';
import { exactOnlyWords } from './words.ts';

/** Parameters that the densities of the plane and of the line share. */
export const densityParams = {
  kernel: {
    id: 'kernel',
    kind: 'choice',
    initial: 'quartic',
    choices: ['quartic', 'gaussian'],
    words: densityWords.kernel,
  },
  bandwidthKm: {
    id: 'bandwidthKm',
    kind: 'number',
    initial: 30,
    min: 5,
    max: 200,
    step: 5,
    unit: 'km',
    words: densityWords.bandwidthKm,
  },
  depthKm: {
    id: 'depthKm',
    kind: 'choice',
    initial: String(corridorDepthKm),
    choices: ['25', '50', '100', '150'],
    words: densityWords.depthKm,
  },
  count: { id: 'count', kind: 'choice', initial: 'records', choices: ['records', 'people'], words: densityWords.count },
  exactOnly: { id: 'exactOnly', kind: 'boolean', initial: false, words: exactOnlyWords },
} as const satisfies Readonly<Record<string, ParamSpec>>;

/** Values of the sensitivity strip for those parameters. */
export const densitySweeps = {
  bandwidthKm: { param: 'bandwidthKm', values: [15, 20, 30, 45, 60] },
  depthKm: { param: 'depthKm', values: ['25', '50', '100', '150'] },
} as const;
