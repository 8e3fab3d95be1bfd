import { cellParams } from '../../cell-params.ts';
import type { MethodCard } from '../../method.ts';
import { pointParams } from '../../point-params.ts';
import { paramWords, words } from './words.ts';

export const card: MethodCard = {
  id: 'route-shares',
  version: 2,
  words,
  citation:
    'Wilson 1927, doi:10.1080/01621459.1927.10502953; Newcombe 1998, doi:10.1002/(SICI)1097-0258(19980430)17:8<857::AID-SIM777>3.0.CO;2-E; Haberman 1973, doi:10.2307/2529686; Benjamini & Hochberg 1995, doi:10.1111/j.2517-6161.1995.tb02031.x; Kunsch 1989, doi:10.1214/aos/1176347265; Phipson & Smyth 2010, doi:10.2202/1544-6115.1585; Berger 1982, doi:10.1080/00401706.1982.10487790; Abadie, Diamond & Hainmueller 2015, doi:10.1111/ajps.12116',
  params: [
    {
      id: 'periods',
      kind: 'choice',
      initial: 'auto',
      choices: ['auto', 'two', 'years', 'fiscal-years', 'quarters'],
      words: paramWords.periods,
    },
    {
      id: 'toleranceKm',
      kind: 'number',
      initial: 25,
      min: 1,
      max: 100,
      step: 1,
      unit: 'km',
      words: paramWords.toleranceKm,
    },
    { id: 'which', kind: 'choice', initial: 'all', choices: ['all', 'schematic', 'own'], words: paramWords.which },
    { id: 'sides', kind: 'choice', initial: 'both', choices: ['both', 'us', 'mexico'], words: paramWords.sides },
    pointParams.depthKm,
    {
      id: 'interval',
      kind: 'choice',
      initial: 'wilson',
      choices: ['wilson', 'corrected', 'exact'],
      words: paramWords.interval,
    },
    { id: 'level', kind: 'choice', initial: '95', choices: ['95', '99'], words: paramWords.level },
    {
      id: 'permutations',
      kind: 'integer',
      initial: 999,
      min: 99,
      max: 9999,
      step: 100,
      unit: '',
      words: paramWords.permutations,
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
    {
      id: 'picture',
      kind: 'choice',
      initial: 'auto',
      choices: ['auto', 'bump', 'alluvial'],
      words: paramWords.picture,
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
};
