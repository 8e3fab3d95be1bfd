import { defineWords } from '../../base/words.ts';
import { defineCommand } from '../command.ts';
import type { SecondPeriod } from '../document.ts';

export const setSecondPeriod = defineCommand<{ period: SecondPeriod }>({
  id: 'set-second-period',
  words: defineWords({
    en: { name: 'Period and records of a second map' },
    es: { name: 'Periodo y registros de un segundo mapa' },
  }),
  apply: (document, { period }) => ({ ...document, secondPeriod: period }),
});
