import { densityParams, densitySweeps } from '../../density-params.ts';
import type { MethodFacts } from '../../method.ts';
import { nameWords } from './name-words.ts';

const { kernel, bandwidthKm, depthKm, count, exactOnly } = densityParams;

export const facts = {
  id: 'kernel-density',
  version: 1,
  words: nameWords,
  params: [
    kernel,
    { id: 'bandwidthBy', kind: 'choice', initial: 'given', choices: ['given', 'rule'] },
    // Below this the grid of a whole border would be too fine to draw outlines from.
    { ...bandwidthKm, min: 10 },
    { id: 'gridKm', kind: 'number', initial: 5, min: 2, max: 20, step: 1, unit: 'km' },
    { id: 'sides', kind: 'choice', initial: 'both', choices: ['both', 'us', 'mexico'] },
    depthKm,
    count,
    exactOnly,
  ],
  needs: 'incidents',
  shape: 'density',
  ownData: 'disclosed',
  needsRecords: true,
  sweeps: [densitySweeps.bandwidthKm, densitySweeps.depthKm, { param: 'kernel', values: ['quartic', 'gaussian'] }],
} as const satisfies MethodFacts;
