import { corridorDepthKm } from '../../../corridors/geography.ts';
import { depthKmWords } from '../../density-words.ts';
import type { MethodCard } from '../../method.ts';
import { exactOnlyWords } from '../../words.ts';
import { paramWords, words } from './words.ts';

export const card: MethodCard = {
  id: 'density-ridges',
  version: 2,
  words,
  citation:
    'Ozertem & Erdogmus 2011, J. Mach. Learn. Res. 12:1249-1286; Chen, Genovese & Wasserman 2015, doi:10.1214/15-AOS1329; Huttenlocher, Klanderman & Rucklidge 1993, doi:10.1109/34.232073; Dubuisson & Jain 1994, doi:10.1109/ICPR.1994.576361; Kunsch 1989, doi:10.1214/aos/1176347265; Berger 1982, doi:10.1080/00401706.1982.10487790; Abadie, Diamond & Hainmueller 2015, doi:10.1111/ajps.12116',
  params: [
    {
      id: 'bandwidthKm',
      kind: 'number',
      initial: 20,
      min: 5,
      max: 100,
      step: 5,
      unit: 'km',
      words: paramWords.bandwidthKm,
    },
    { id: 'cutoff', kind: 'number', initial: 5, min: 1, max: 50, step: 1, unit: '%', words: paramWords.cutoff },
    {
      id: 'sides',
      kind: 'choice',
      initial: 'both',
      choices: ['both', 'us', 'mexico'],
      words: paramWords.sides,
    },
    {
      id: 'depthKm',
      kind: 'choice',
      initial: String(corridorDepthKm),
      choices: ['25', '50', '100', '150'],
      words: depthKmWords,
    },
    { id: 'exactOnly', kind: 'boolean', initial: false, words: exactOnlyWords },
    {
      id: 'draws',
      kind: 'integer',
      initial: 99,
      min: 39,
      max: 999,
      step: 10,
      unit: '',
      words: paramWords.draws,
    },
    {
      id: 'blockMonths',
      kind: 'integer',
      initial: 1,
      min: 1,
      max: 12,
      step: 1,
      unit: '',
      words: paramWords.blockMonths,
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
};
