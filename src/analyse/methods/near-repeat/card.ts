import type { MethodCard } from '../../method.ts';
import { pointParams } from '../../point-params.ts';
import { daysWords, distanceWords, exactOnlyWords, permutationsWords, sidesWords, words } from './words.ts';

export const card: MethodCard = {
  id: 'near-repeat',
  version: 1,
  words,
  citation:
    'Knox 1964, doi:10.2307/2985220; Besag & Diggle 1977, doi:10.2307/2346974; Townsley, Homel & Chaseling 2003, doi:10.1093/bjc/43.3.615; Holm 1979, https://www.jstor.org/stable/4615733',
  params: [
    {
      id: 'distances',
      kind: 'choice',
      initial: '1-2-5-10',
      choices: ['0.5-1-2-5', '1-2-5-10', '5-10-20-40'],
      words: distanceWords,
    },
    {
      id: 'days',
      kind: 'choice',
      initial: '7-14-21-28',
      choices: ['1-3-7-14', '7-14-21-28', '30-60-90-180'],
      words: daysWords,
    },
    {
      id: 'permutations',
      kind: 'integer',
      initial: 999,
      min: 99,
      max: 99_999,
      step: 100,
      unit: '',
      words: permutationsWords,
    },
    { ...pointParams.sides, words: sidesWords },
    pointParams.depthKm,
    { id: 'exactOnly', kind: 'boolean', initial: true, words: exactOnlyWords },
  ],
  needs: 'incidents',
  shape: 'pairs',
  ownData: 'refused',
  needsRecords: true,
  sweeps: [
    { param: 'distances', values: ['0.5-1-2-5', '1-2-5-10', '5-10-20-40'] },
    { param: 'days', values: ['1-3-7-14', '7-14-21-28', '30-60-90-180'] },
    { param: 'depthKm', values: ['25', '50', '100', '150'] },
  ],
};
