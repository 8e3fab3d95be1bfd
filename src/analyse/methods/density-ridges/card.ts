import { cardOf } from '../../card-of.ts';
import { densityWords } from '../../density-words.ts';
import { exactOnlyWords } from '../../words.ts';
import { facts } from './facts.ts';
import { paramWords, words } from './words.ts';

export const card = cardOf(facts, {
  words,
  citation:
    'Ozertem & Erdogmus 2011, J. Mach. Learn. Res. 12:1249-1286; Chen, Genovese & Wasserman 2015, doi:10.1214/15-AOS1329; Huttenlocher, Klanderman & Rucklidge 1993, doi:10.1109/34.232073; Dubuisson & Jain 1994, doi:10.1109/ICPR.1994.576361; Kunsch 1989, doi:10.1214/aos/1176347265; Berger 1982, doi:10.1080/00401706.1982.10487790; Abadie, Diamond & Hainmueller 2015, doi:10.1111/ajps.12116',
  params: { ...paramWords, depthKm: densityWords.depthKm, exactOnly: exactOnlyWords },
});
