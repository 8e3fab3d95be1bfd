import { defineWords } from '../../../base/words.ts';

/** What is told of a place that a person picked. */
export const pickWords = defineWords({
  en: {
    title: 'Selected: {title}',
    clear: 'Clear',
    counts: '{records}, {people} in the chosen months.',
    held: 'Suppressed.',
    months: 'Records a month, whole series',
    monthsOf: 'Records a month, {from} to {to}.',
    precision: 'Precision of the place',
    exact: 'exact',
    town: 'town or landmark',
    area: 'area only',
    line: '{name}: {count}',
    others: 'others: {count}',
    own: 'Kinds and precision of your own data are not told: two ways of counting the same records could give a small figure away.',
    nowhere: 'This has no cells or areas of its own, so there is no profile.',
  },
  es: {
    title: 'Seleccionado: {title}',
    clear: 'Quitar',
    counts: '{records}, {people} en los meses elegidos.',
    held: 'Reservado por confidencialidad.',
    months: 'Registros por mes, toda la serie',
    monthsOf: 'Registros por mes, de {from} a {to}.',
    precision: 'Precisión del lugar',
    exact: 'exacto',
    town: 'localidad o punto de referencia',
    area: 'solo el área',
    line: '{name}: {count}',
    others: 'otros: {count}',
    own: 'No se dan los tipos ni la precisión de sus propios datos: contar los mismos registros de dos maneras podría revelar una cifra pequeña.',
    nowhere: 'Esto no tiene celdas ni áreas propias; por eso no hay perfil.',
  },
});
