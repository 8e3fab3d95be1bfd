import { defineWords } from '../../../base/words.ts';

/** What has to be known of a criterion's figures. */
export const noteWords = defineWords({
  en: {
    counted: '{text} ({count})',
    unknown: 'Not known why',
    missingOne: '1 of {of} regions has no figure and is ranked with bounds: {reasons}.',
    missing: '{count} of {of} regions have no figure and are ranked with bounds: {reasons}.',
    noneHas: 'None of the {of} regions has a figure; it takes no part: {reasons}.',
    alike: 'The same figure for every region: it tells none apart.',
    twice: 'Counted twice: it orders the regions as "{name}" does (rank correlation {r} over {n} regions).',
    reversed: 'Counted twice: it orders the regions in reverse of "{name}" (rank correlation {r} over {n} regions).',
  },
  es: {
    counted: '{text} ({count})',
    unknown: 'No se sabe por qué',
    missingOne: '1 de {of} regiones no tiene cifra y se ordena con cotas: {reasons}.',
    missing: '{count} de {of} regiones no tienen cifra y se ordenan con cotas: {reasons}.',
    noneHas: 'Ninguna de las {of} regiones tiene cifra; no participa: {reasons}.',
    alike: 'La misma cifra en todas las regiones: no distingue a ninguna.',
    twice: 'Se cuenta dos veces: ordena las regiones como «{name}» (correlación de rangos {r} en {n} regiones).',
    reversed:
      'Se cuenta dos veces: ordena las regiones al revés que «{name}» (correlación de rangos {r} en {n} regiones).',
  },
});
