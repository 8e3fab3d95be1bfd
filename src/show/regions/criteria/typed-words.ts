import { defineWords } from '../../../base/words.ts';

/** Figures that a person brings. */
export const typedWords = defineWords({
  en: {
    title: 'Figures brought',
    help: 'A number for each region, or a range such as 10-20. An empty one stays missing: the region is ranked with bounds, never with zero.',
    sensitive:
      'A small number could give people or places away: 1 to 4 is kept as "fewer than 5", between 1 and 4, and never as itself. Give sums over the region, not single places. An empty one stays missing.',
    unit: 'Unit',
    source: 'Source',
    sourceHelp: 'A document, or who said so.',
    date: 'Date of the figures',
    waiting: 'The regions are being worked out.',
    given: '{count} of {of} regions have a figure.',
    noSource: 'Say where the figures are from: the decision record shows it.',
    missing: 'missing',
    unread: 'This is no number. Write one such as 1,234.5, a range such as 10-20, or nothing.',
  },
  es: {
    title: 'Cifras aportadas',
    help: 'Un número para cada región, o un intervalo como 10-20. Una vacía sigue sin dato: la región se ordena con cotas, nunca con cero.',
    sensitive:
      'Un número pequeño podría delatar a personas o lugares: de 1 a 4 se guarda como «menos de 5», entre 1 y 4, y nunca tal cual. Dé sumas de la región, no de lugares sueltos. Una vacía sigue sin dato.',
    unit: 'Unidad',
    source: 'Fuente',
    sourceHelp: 'Un documento, o quién lo dijo.',
    date: 'Fecha de las cifras',
    waiting: 'Se están calculando las regiones.',
    given: '{count} de {of} regiones tienen cifra.',
    noSource: 'Diga de dónde vienen las cifras: el acta de decisión lo muestra.',
    missing: 'sin dato',
    unread: 'Esto no es un número. Escriba uno como 1,234.5, un intervalo como 10-20, o nada.',
  },
});
