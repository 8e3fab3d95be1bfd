import { corridorDepthKm } from '../../../corridors/geography.ts';
import type { MethodFacts } from '../../method.ts';
import { nameWords } from './name-words.ts';

export const facts = {
  id: 'density-ridges',
  version: 2,
  words: nameWords,
  params: [
    {
      id: 'bandwidthKm',
      kind: 'number',
      initial: 20,
      min: 5,
      max: 100,
      step: 5,
      unit: 'km',
    },
    { id: 'cutoff', kind: 'number', initial: 5, min: 1, max: 50, step: 1, unit: '%' },
    {
      id: 'sides',
      kind: 'choice',
      initial: 'both',
      choices: ['both', 'us', 'mexico'],
    },
    {
      id: 'depthKm',
      kind: 'choice',
      initial: String(corridorDepthKm),
      choices: ['25', '50', '100', '150'],
    },
    { id: 'exactOnly', kind: 'boolean', initial: false },
    {
      id: 'draws',
      kind: 'integer',
      initial: 99,
      min: 39,
      max: 999,
      step: 10,
      unit: '',
    },
    {
      id: 'blockMonths',
      kind: 'integer',
      initial: 1,
      min: 1,
      max: 12,
      step: 1,
      unit: '',
    },
  ],
  needs: 'incidents',
  shape: 'ridges',
  ownData: 'disclosed',
  needsRecords: true,
  sweeps: [
    { param: 'bandwidthKm', values: [10, 20, 40] },
    { param: 'depthKm', values: ['25', '50', '100', '150'] },
  ],
  compares: true,
} as const satisfies MethodFacts;
