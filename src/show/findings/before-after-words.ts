import { defineWords } from '../../base/words.ts';

/** What findings before and after a date say alike. */
export const beforeAfterWords = defineWords({
  en: {
    wholeCorridor: 'the corridor (km {from} to {to})',
    otherEvents: 'Other events within 24 months',
    event: '{month}: {name}',
    cannotTell: 'This comparison cannot tell them apart.',
    noOthers: 'None is on the list; other causes may be.',
    breaks: 'Definition changed inside',
    breakAt: '{month}: {name}',
    broken: '; definition changed inside the months compared ({months})',
    notWhole: 'Figures of sectors are never divided: whole sectors stand for {place}: {sectors}.',
    partial: 'From figures that are shown: suppressed months and places are missing from the sums.',
    missingRecords: '{count} records of these months have no place or are no points and are left out.',
    missing: '{count} sector-months have no figure and are left out.',
    dateOf: '{month}, chosen as the month of: {name}',
    dateAlone: '{month}, chosen as a month',
    date: 'Date',
  },
  es: {
    wholeCorridor: 'el corredor (km {from} a {to})',
    otherEvents: 'Otros acontecimientos a menos de 24 meses',
    event: '{month}: {name}',
    cannotTell: 'Esta comparación no puede distinguirlos.',
    noOthers: 'Ninguno está en la lista; puede haber otras causas.',
    breaks: 'La definición cambió dentro',
    breakAt: '{month}: {name}',
    broken: '; la definición cambió dentro de los meses comparados ({months})',
    notWhole: 'Las cifras de los sectores nunca se dividen: sectores completos representan {place}: {sectors}.',
    partial:
      'A partir de cifras a la vista: a las sumas les faltan los meses y lugares reservados por confidencialidad.',
    missingRecords: '{count} registros de estos meses no tienen lugar o no son puntos y se dejan fuera.',
    missing: '{count} meses de algún sector no tienen cifra y se dejan fuera.',
    dateOf: '{month}, elegido como el mes de: {name}',
    dateAlone: '{month}, elegido como mes',
    date: 'Fecha',
  },
});
