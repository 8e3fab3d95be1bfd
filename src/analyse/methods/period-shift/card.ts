import { cardOf } from '../../card-of.ts';
import { exactOnlyWords } from '../../words.ts';
import { facts } from './facts.ts';
import { paramWords, words } from './words.ts';

export const card = cardOf(facts, {
  words,
  citation:
    'Vallender 1974, doi:10.1137/1118101; Hodges 1958, doi:10.1007/BF02589501; Kunsch 1989, doi:10.1214/aos/1176347265; Hesterberg 2015, doi:10.1080/00031305.2015.1089789; Montiel Olea & Plagborg-Moller 2019, doi:10.1002/jae.2656; Gade 2010, doi:10.1017/S0373463309990415; Yuill 1971, doi:10.2307/490885; Berger 1982, doi:10.1080/00401706.1982.10487790; Abadie, Diamond & Hainmueller 2015, doi:10.1111/ajps.12116; Santambrogio 2015, doi:10.1007/978-3-319-20828-2',
  params: { ...paramWords, exactOnly: exactOnlyWords },
});
