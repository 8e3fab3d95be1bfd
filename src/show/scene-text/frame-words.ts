import { defineWords } from '../../base/words.ts';

/** How frames of a playback are named, on the map, in the bar and in a film. */
export const frameWords = defineWords({
  en: {
    span: '{from} to {to}',
    fiscalYear: 'FY {year}',
    cumulative: 'cumulative',
    months: '{count} months',
    month: 'month',
    quarter: 'quarter',
    'fiscal-year': 'U.S. fiscal year',
    'month.many': 'months',
    'quarter.many': 'quarters',
    'fiscal-year.many': 'U.S. fiscal years',
    paceWindow: 'a window of {count} {steps}, moved by one {step}',
    paceCumulative: 'a window that grows from the first month by one {step}',
    paceStep: 'one {step} at a time',
    frame: 'Time is played as {pace}. Colours and sizes have one scale for all frames.',
    leftOut: 'Not played, because they fill no whole {step}: {list}.',
    areasRest: 'Incidents in areas do not play: they are back when playing ends.',
    stepBack:
      'While a frame is shown, findings and comparisons stand as they were made, over their own months, and are not drawn on the map.',
  },
  es: {
    span: '{from} a {to}',
    fiscalYear: 'Año fiscal {year}',
    cumulative: 'acumulado',
    months: '{count} meses',
    month: 'mes',
    quarter: 'trimestre',
    'fiscal-year': 'año fiscal de EE. UU.',
    'month.many': 'meses',
    'quarter.many': 'trimestres',
    'fiscal-year.many': 'años fiscales de EE. UU.',
    paceWindow: 'ventana de {count} {steps}, que avanza un {step}',
    paceCumulative: 'desde el primer mes, creciendo un {step}',
    paceStep: 'un {step} a la vez',
    frame: 'El tiempo se reproduce así: {pace}. Colores y tamaños tienen una sola escala para todos los cuadros.',
    leftOut: 'No se reproducen, porque no completan un {step}: {list}.',
    areasRest: 'Los incidentes en áreas no se reproducen: vuelven al terminar la reproducción.',
    stepBack:
      'Mientras se muestra un cuadro, los hallazgos y las comparaciones siguen como se hicieron, sobre sus propios meses, y no se dibujan en el mapa.',
  },
});
