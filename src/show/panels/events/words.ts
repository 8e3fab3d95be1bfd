import { defineWords } from '../../../base/words.ts';

export const words = defineWords({
  en: {
    title: 'Events',
    shown: '{count} shown',
    us: 'act of the United States',
    mexico: 'act of Mexico',
    both: 'act of both countries',
    notVerified: 'not verified',
    line: '{date}, {actor}',
    until: '{from} to {to}',
    source: 'Source: {source}',
    listed: '{name}: {line}. Source: {source}.',
    note: 'Events are marked on the time axis. A mark says when something began, not that it changed the figures.',
  },
  es: {
    title: 'Acontecimientos',
    shown: '{count} a la vista',
    us: 'acto de Estados Unidos',
    mexico: 'acto de México',
    both: 'acto de ambos países',
    notVerified: 'no verificado',
    line: '{date}, {actor}',
    until: 'de {from} a {to}',
    source: 'Fuente: {source}',
    listed: '{name}: {line}. Fuente: {source}.',
    note: 'Los acontecimientos se marcan en el eje del tiempo. Una marca dice cuándo empezó algo, no que haya cambiado las cifras.',
  },
});
