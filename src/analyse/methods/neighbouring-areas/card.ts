import { cellParams } from '../../cell-params.ts';
import type { MethodCard } from '../../method.ts';
import { paramWords, words } from './words.ts';

export const card: MethodCard = {
  id: 'neighbouring-areas',
  version: 1,
  words,
  citation:
    'Bowers & Johnson 2003, doi:10.1023/A:1024909009240; Wheeler & Ratcliffe 2018, doi:10.1186/s40163-018-0085-5; Guerette 2009, Analyzing crime displacement and diffusion (POP Center tool guide 10); Kunsch 1989, doi:10.1214/aos/1176347265; Hesterberg 2015, doi:10.1080/00031305.2015.1089789; Wedderburn 1974, doi:10.1093/biomet/61.3.439; Bartlett 1946, doi:10.2307/2983611; Satterthwaite 1946, doi:10.2307/3002019',
  params: [
    { id: 'treated', kind: 'place', initial: '', words: paramWords.treated },
    { id: 'date', kind: 'date', initial: '', words: paramWords.date },
    { id: 'buffer', kind: 'place', initial: '', words: paramWords.buffer },
    { id: 'control', kind: 'place', initial: '', words: paramWords.control },
    { id: 'bufferControl', kind: 'place', initial: '', words: paramWords.bufferControl },
    {
      id: 'months',
      kind: 'choice',
      initial: '24',
      choices: ['12', '24', '36', '48', '60'],
      words: paramWords.months,
    },
    { id: 'draws', kind: 'integer', initial: 999, min: 199, max: 9999, step: 100, unit: '', words: paramWords.draws },
    {
      id: 'blockMonths',
      kind: 'integer',
      initial: 3,
      min: 1,
      max: 6,
      step: 1,
      unit: '',
      words: paramWords.blockMonths,
    },
    cellParams.depthKm,
    cellParams.exactOnly,
  ],
  needs: 'either',
  shape: 'neighbouring-areas',
  ownData: 'disclosed',
  sweeps: [
    { param: 'months', values: ['12', '24', '36'] },
    { param: 'depthKm', values: ['25', '50', '100', '150'] },
  ],
  wholeYear: true,
  usesOwn: true,
};
