import { defineWords } from '../../base/words.ts';

/** What findings on monthly series say alike. */
export const monthWords = defineWords({
  en: {
    us: 'U.S. side',
    mexico: 'Mexican side',
    corridor: 'Whole corridor',
    figure: 'Months',
    event: 'Act of the programme or a government',
    break: 'Definition changed',
    pUnder: 'p < 0.001',
    p: 'p = {p}',
    marks: 'Marks of the chart',
    breakAt: '{month}: definition changed ({name})',
    eventAt: '{month}: {name}',
    broken: '; definition changed inside the period ({months})',
    partial: 'From figures that are shown: months and places that are held back are missing from the sums.',
    missing: '{count} months of an area have no figure and are left out.',
    missingRecords: '{count} records have no place or are no points and are left out.',
  },
  es: {
    us: 'Lado de EE. UU.',
    mexico: 'Lado mexicano',
    corridor: 'Corredor completo',
    figure: 'Meses',
    event: 'Acto del programa o de un gobierno',
    break: 'Cambió la definición',
    pUnder: 'p < 0.001',
    p: 'p = {p}',
    marks: 'Marcas de la gráfica',
    breakAt: '{month}: cambió la definición ({name})',
    eventAt: '{month}: {name}',
    broken: '; la definición cambió dentro del periodo ({months})',
    partial: 'A partir de cifras a la vista: a las sumas les faltan los meses y lugares reservados.',
    missing: '{count} meses de un área no tienen cifra y se dejan fuera.',
    missingRecords: '{count} registros no tienen lugar o no son puntos y se dejan fuera.',
  },
});
