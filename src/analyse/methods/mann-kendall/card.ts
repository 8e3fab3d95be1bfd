import { cardOf } from '../../card-of.ts';
import { cellWords } from '../../cell-words.ts';
import { facts } from './facts.ts';
import { paramWords, words } from './words.ts';

export const card = cardOf(facts, {
  words,
  citation:
    'Mann 1945, doi:10.2307/1907187; Kendall 1975, Rank correlation methods; Hirsch, Slack & Smith 1982, doi:10.1029/WR018i001p00107, Hirsch & Slack 1984, doi:10.1029/WR020i006p00727; Hamed & Rao 1998, doi:10.1016/S0022-1694(97)00125-X; Sen 1968, doi:10.1080/01621459.1968.10480934, Gilbert 1987, Statistical methods for environmental pollution monitoring; Holm 1979, https://www.jstor.org/stable/4615733; Benjamini & Hochberg 1995, doi:10.1111/j.2517-6161.1995.tb02031.x',
  params: { ...cellWords, ...paramWords },
});
