import { defineWords } from '../base/words.ts';

/** What is said where figures are held back, and beside sums that leave them out. */
export const heldWords = defineWords({
  en: {
    suppressed: 'Suppressed',
    fewer: 'Fewer than {least}, suppressed',
    number: 'a suppressed number',
    andNumber: '{known} and a suppressed number',
    month: 'without {count} suppressed month',
    months: 'without {count} suppressed months',
    sector: 'without {count} suppressed sector',
    sectors: 'without {count} suppressed sectors',
    bin: 'without {count} suppressed 10 km stretch',
    bins: 'without {count} suppressed 10 km stretches',
  },
  es: {
    suppressed: 'Reservado por confidencialidad',
    fewer: 'Menos de {least}, reservado por confidencialidad',
    number: 'un número reservado por confidencialidad',
    andNumber: '{known} y un número reservado por confidencialidad',
    month: 'sin {count} mes reservado',
    months: 'sin {count} meses reservados',
    sector: 'sin {count} sector reservado',
    sectors: 'sin {count} sectores reservados',
    bin: 'sin {count} tramo de 10 km reservado',
    bins: 'sin {count} tramos de 10 km reservados',
  },
});
