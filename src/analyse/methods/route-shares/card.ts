import { cardOf } from '../../card-of.ts';
import { cellWords } from '../../cell-words.ts';
import { pointWords } from '../../point-words.ts';
import { facts } from './facts.ts';
import { paramWords, words } from './words.ts';

export const card = cardOf(facts, {
  words,
  citation:
    'Wilson 1927, doi:10.1080/01621459.1927.10502953; Newcombe 1998, doi:10.1002/(SICI)1097-0258(19980430)17:8<857::AID-SIM777>3.0.CO;2-E; Haberman 1973, doi:10.2307/2529686; Benjamini & Hochberg 1995, doi:10.1111/j.2517-6161.1995.tb02031.x; Kunsch 1989, doi:10.1214/aos/1176347265; Phipson & Smyth 2010, doi:10.2202/1544-6115.1585; Berger 1982, doi:10.1080/00401706.1982.10487790; Abadie, Diamond & Hainmueller 2015, doi:10.1111/ajps.12116',
  params: { ...cellWords, ...pointWords, ...paramWords },
});
