import type { MethodCard } from '../../method.ts';
import { words } from './words.ts';

/** Criteria, weights, the way of scoring, draws and seed are those of the study's regions. */
export const card: MethodCard = {
  id: 'region-ranking',
  version: 1,
  words,
  citation:
    'Hwang & Yoon 1981, Multiple attribute decision making, doi:10.1007/978-3-642-48318-9; Lahdelma & Salminen 2001, doi:10.1287/opre.49.3.444.11220; Kunsch 1989, doi:10.1214/aos/1176347265',
  params: [],
  needs: 'regions',
  shape: 'ranking',
  ownData: 'disclosed',
  sweeps: [],
};
