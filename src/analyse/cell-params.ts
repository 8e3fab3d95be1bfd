import { corridorDepthKm, recordedKmInitially } from '../corridors/geography.ts';
import type { ParamFacts } from './method.ts';

/** Parameters that methods on cells share, by what they choose; `choiceOf` reads the first, third, fourth and last. */
export const cellParams = {
  resolution: {
    id: 'resolution',
    kind: 'integer',
    initial: 5,
    min: 4,
    max: 7,
    step: 1,
    unit: '',
  },
  rings: { id: 'rings', kind: 'integer', initial: 1, min: 1, max: 3, step: 1, unit: '' },
  depthKm: {
    id: 'depthKm',
    kind: 'choice',
    initial: String(corridorDepthKm),
    choices: ['25', '50', '100', '150'],
  },
  recordedKm: {
    id: 'recordedKm',
    kind: 'integer',
    initial: recordedKmInitially,
    min: 25,
    max: 500,
    step: 25,
    unit: 'km',
  },
  sides: { id: 'sides', kind: 'choice', initial: 'separate', choices: ['separate', 'both'] },
  permutations: {
    id: 'permutations',
    kind: 'integer',
    initial: 999,
    min: 99,
    max: 99_999,
    step: 100,
    unit: '',
  },
  count: { id: 'count', kind: 'choice', initial: 'records', choices: ['records', 'people'] },
  exactOnly: { id: 'exactOnly', kind: 'boolean', initial: false },
} as const satisfies Readonly<Record<string, ParamFacts>>;

/** Values of the sensitivity strip for those parameters. */
export const cellSweeps = {
  resolution: { param: 'resolution', values: [4, 5, 6] },
  rings: { param: 'rings', values: [1, 2, 3] },
  depthKm: { param: 'depthKm', values: ['25', '50', '100', '150'] },
} as const;
