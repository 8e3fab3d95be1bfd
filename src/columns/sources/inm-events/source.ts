import { defineWords } from '../../../base/words.ts';
import { assembleFigures } from '../../panel/assemble-figures.ts';
import { plainHeader } from '../../plain-header.ts';
import type { ColumnRule, Source } from '../../source.ts';
import { card } from './card.ts';

const columns: readonly ColumnRule[] = [
  { id: 'month', headers: ['t'], kind: 'month', required: true },
  { id: 'figure', headers: ['n'], kind: 'number', required: true },
];

/** The two tables of events, by nationality and by sex and age. Returns have a "type", and are another thing. */
const forms = ['n nat t', 'age n sex t'];

/** The headers must be these and no others: "t" and "n" alone could be any table. */
const recognise = (headers: readonly string[]): number =>
  forms.includes(headers.map(plainHeader).sort().join(' ')) ? 1 : 0;

const quirks = defineWords({
  en: {
    text: 'Nationalities, or sexes and ages, are added up to one national series. The publisher’s two tables agree in every year but 2024 (1,231,320 by nationality, 1,230,126 by sex and age).',
  },
  es: {
    text: 'Las nacionalidades, o los sexos y edades, se suman en una sola serie nacional. Las dos tablas de la fuente coinciden en todos los años menos 2024 (1,231,320 por nacionalidad, 1,230,126 por sexo y edad).',
  },
});

/** The national series is the sum over nationalities, or over sexes and ages; neither is kept. */
export const inmEvents: Source = {
  ...card,
  quirks,
  recognise,
  columns,
  assemble: (decoded, rejecter) => assembleFigures(decoded, rejecter, { areas: ['mexico'], measure: 'events' }),
};
