import { cardOf } from '../../card-of.ts';
import { cellWords } from '../../cell-words.ts';
import { facts } from './facts.ts';
import { paramWords, words } from './words.ts';

export const card = cardOf(facts, {
  words,
  citation:
    'Bowers & Johnson 2003, doi:10.1023/A:1024909009240; Wheeler & Ratcliffe 2018, doi:10.1186/s40163-018-0085-5; Guerette 2009, Analyzing crime displacement and diffusion (POP Center tool guide 10); Kunsch 1989, doi:10.1214/aos/1176347265; Hesterberg 2015, doi:10.1080/00031305.2015.1089789; Wedderburn 1974, doi:10.1093/biomet/61.3.439; Bartlett 1946, doi:10.2307/2983611; Satterthwaite 1946, doi:10.2307/3002019',
  params: { ...cellWords, ...paramWords },
});
