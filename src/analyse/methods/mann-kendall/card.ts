import { cellParams, cellSweeps } from '../../cell-params.ts';
import type { MethodCard } from '../../method.ts';
import { paramWords, words } from './words.ts';

export const card: MethodCard = {
  id: 'mann-kendall',
  version: 1,
  words,
  citation:
    'Mann 1945, doi:10.2307/1907187; Kendall 1975, Rank correlation methods; Hirsch, Slack & Smith 1982, doi:10.1029/WR018i001p00107, Hirsch & Slack 1984, doi:10.1029/WR020i006p00727; Hamed & Rao 1998, doi:10.1016/S0022-1694(97)00125-X; Sen 1968, doi:10.1080/01621459.1968.10480934, Gilbert 1987, Statistical methods for environmental pollution monitoring; Holm 1979, https://www.jstor.org/stable/4615733; Benjamini & Hochberg 1995, doi:10.1111/j.2517-6161.1995.tb02031.x',
  params: [
    { id: 'form', kind: 'choice', initial: 'seasonal', choices: ['seasonal', 'plain'], words: paramWords.form },
    {
      id: 'variance',
      kind: 'choice',
      initial: 'corrected',
      choices: ['corrected', 'independent'],
      words: paramWords.variance,
    },
    { id: 'family', kind: 'choice', initial: 'holm', choices: ['holm', 'bh'], words: paramWords.family },
    { id: 'alpha', kind: 'choice', initial: '0.05', choices: ['0.1', '0.05', '0.01'], words: paramWords.alpha },
    {
      id: 'ranks',
      kind: 'choice',
      initial: 'interpolated',
      choices: ['interpolated', 'rounded'],
      words: paramWords.ranks,
    },
    cellParams.depthKm,
    cellParams.exactOnly,
  ],
  needs: 'either',
  shape: 'trend',
  ownData: 'disclosed',
  sweeps: [{ param: 'form', values: ['seasonal', 'plain'] }, cellSweeps.depthKm],
};
