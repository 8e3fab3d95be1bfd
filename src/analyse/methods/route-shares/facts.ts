import { cellParams } from '../../cell-params.ts';
import type { MethodFacts } from '../../method.ts';
import { pointParams } from '../../point-params.ts';
import { nameWords } from './name-words.ts';

export const facts = {
  id: 'route-shares',
  version: 2,
  words: nameWords,
  params: [
    {
      id: 'periods',
      kind: 'choice',
      initial: 'auto',
      choices: ['auto', 'two', 'years', 'fiscal-years', 'quarters'],
    },
    {
      id: 'toleranceKm',
      kind: 'number',
      initial: 25,
      min: 1,
      max: 100,
      step: 1,
      unit: 'km',
    },
    { id: 'which', kind: 'choice', initial: 'all', choices: ['all', 'schematic', 'own'] },
    { id: 'sides', kind: 'choice', initial: 'both', choices: ['both', 'us', 'mexico'] },
    pointParams.depthKm,
    {
      id: 'interval',
      kind: 'choice',
      initial: 'wilson',
      choices: ['wilson', 'corrected', 'exact'],
    },
    { id: 'level', kind: 'choice', initial: '95', choices: ['95', '99'] },
    {
      id: 'permutations',
      kind: 'integer',
      initial: 999,
      min: 99,
      max: 9999,
      step: 100,
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
    {
      id: 'picture',
      kind: 'choice',
      initial: 'auto',
      choices: ['auto', 'bump', 'alluvial'],
    },
    cellParams.exactOnly,
  ],
  needs: 'incidents',
  shape: 'route-shares',
  ownData: 'disclosed',
  needsRecords: true,
  sweeps: [
    { param: 'toleranceKm', values: [10, 25, 50] },
    { param: 'depthKm', values: ['25', '50', '100', '150'] },
  ],
  compares: true,
  usesOwn: true,
} as const satisfies MethodFacts;
