import type { MethodCard } from '../../method.ts';
import { paramWords, words } from './words.ts';

export const card: MethodCard = {
  id: 'area-share-shift',
  version: 1,
  words,
  citation:
    'Kunsch 1989, doi:10.1214/aos/1176347265; Hesterberg 2015, doi:10.1080/00031305.2015.1089789; Montiel Olea & Plagborg-Moller 2019, doi:10.1002/jae.2656',
  params: [
    { id: 'draws', kind: 'integer', initial: 999, min: 99, max: 9999, step: 100, unit: '', words: paramWords.draws },
  ],
  needs: 'panel',
  shape: 'shift',
  ownData: 'disclosed',
  sweeps: [],
};
