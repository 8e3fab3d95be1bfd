import { corridorDepthKm, recordedKmInitially } from '../../../corridors/geography.ts';
import type { MethodCard } from '../../method.ts';
import { exactOnlyWords } from '../../words.ts';
import { paramWords, words } from './words.ts';

export const card: MethodCard = {
  id: 'getis-ord-star',
  version: 1,
  words,
  citation:
    'Ord & Getis 1995, doi:10.1111/j.1538-4632.1995.tb00912.x; Benjamini & Hochberg 1995, doi:10.1111/j.2517-6161.1995.tb02031.x; conditional permutation: Anselin 1995, doi:10.1111/j.1538-4632.1995.tb00338.x',
  params: [
    {
      id: 'resolution',
      kind: 'integer',
      initial: 5,
      min: 4,
      max: 7,
      step: 1,
      unit: '',
      words: paramWords.resolution,
    },
    { id: 'rings', kind: 'integer', initial: 1, min: 1, max: 3, step: 1, unit: '', words: paramWords.rings },
    {
      id: 'depthKm',
      kind: 'choice',
      initial: String(corridorDepthKm),
      choices: ['25', '50', '100', '150'],
      words: paramWords.depthKm,
    },
    {
      id: 'recordedKm',
      kind: 'integer',
      initial: recordedKmInitially,
      min: 25,
      max: 500,
      step: 25,
      unit: 'km',
      words: paramWords.recordedKm,
    },
    { id: 'sides', kind: 'choice', initial: 'separate', choices: ['separate', 'both'], words: paramWords.sides },
    {
      id: 'significance',
      kind: 'choice',
      initial: 'exact',
      choices: ['exact', 'permutation', 'analytic'],
      words: paramWords.significance,
    },
    {
      id: 'permutations',
      kind: 'integer',
      initial: 999,
      min: 99,
      max: 99_999,
      step: 100,
      unit: '',
      words: paramWords.permutations,
    },
    { id: 'count', kind: 'choice', initial: 'records', choices: ['records', 'people'], words: paramWords.count },
    { id: 'exactOnly', kind: 'boolean', initial: false, words: exactOnlyWords },
  ],
  needs: 'incidents',
  shape: 'cells',
};
