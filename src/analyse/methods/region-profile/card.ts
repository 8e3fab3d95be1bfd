import { cardOf } from '../../card-of.ts';

import { facts } from './facts.ts';
import { paramWords, words } from './words.ts';

export const card = cardOf(facts, {
  words,
  citation:
    'Hirsch, Slack & Smith 1982, doi:10.1029/WR018i001p00107; Hirsch & Slack 1984, doi:10.1029/WR020i006p00727; Sen 1968, doi:10.1080/01621459.1968.10480934; Gilbert 1987, Statistical methods for environmental pollution monitoring; Kaufman & Rousseeuw 1990, Finding groups in data, doi:10.1002/9780470316801',
  params: { ...paramWords },
});
