import type { CriterionCard } from '../criterion.ts';
import { figureParams } from '../figure-params.ts';
import { words } from './words.ts';

export const card: CriterionCard = {
  id: 'trend',
  version: 1,
  words,
  citation:
    'Sen 1968, doi:10.1080/01621459.1968.10480934; Hirsch, Slack & Smith 1982, doi:10.1029/WR018i001p00107; Hirsch & Slack 1984, doi:10.1029/WR020i006p00727',
  direction: 'more',
  params: [figureParams.figures, figureParams.authority, figureParams.side],
  periods: 'months',
  country: 'both',
  from: 'made',
};
