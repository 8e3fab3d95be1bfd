import { cardOf } from '../../card-of.ts';
import { cellWords } from '../../cell-words.ts';
import { pointWords } from '../../point-words.ts';
import { facts } from './facts.ts';
import { radiusWords, words } from './words.ts';

export const card = cardOf(facts, {
  words,
  citation:
    'Ester, Kriegel, Sander & Xu 1996, https://dl.acm.org/doi/10.5555/3001460.3001507; Schubert et al. 2017, doi:10.1145/3068335; cells: de Berg, Gunawan & Roeloffzen 2017, https://arxiv.org/abs/1702.08607',
  params: { ...cellWords, ...pointWords, radiusKm: radiusWords },
});
