import { defineWords } from '../../../base/words.ts';

export const words = defineWords({
  en: {
    name: 'Change in cells',
    title: '{measure}: change of each cell’s share of the incidents, percentage points',
    more: 'More: {range}',
    less: 'Less: {range}',
    same: 'The same share',
    clear: 'Outlined: its 10 km of the border stand above noise',
    note: 'n = {now} against {before}; H3 cells, resolution {resolution}; {method} of the sizes of change, the same on both sides of zero',
    untested: 'No cell is outlined: the comparison along the border finds no change (p over 0.05, or none).',
    cellTest: 'Cells have no test of their own: the test is that of the stretches of the border.',
    now: 'Share now {share}',
    before: 'Share before {share}',
    change: '{points} points',
    isClear: 'Its 10 km of the border stand above noise',
    notClear: 'Not above noise',
  },
  es: {
    name: 'Cambio en celdas',
    title: '{measure}: cambio de la proporción de los incidentes en cada celda, puntos porcentuales',
    more: 'Más: {range}',
    less: 'Menos: {range}',
    same: 'La misma proporción',
    clear: 'Con contorno: sus 10 km de frontera sobresalen del ruido',
    note: 'n = {now} frente a {before}; celdas H3, resolución {resolution}; {method} del tamaño del cambio, iguales a ambos lados de cero',
    untested:
      'Ninguna celda lleva contorno: la comparación a lo largo de la frontera no encuentra cambio (p mayor que 0.05, o ninguna).',
    cellTest: 'Las celdas no tienen prueba propia: la prueba es la de los tramos de la frontera.',
    now: 'Proporción ahora {share}',
    before: 'Proporción antes {share}',
    change: '{points} puntos',
    isClear: 'Sus 10 km de frontera sobresalen del ruido',
    notClear: 'No sobresale del ruido',
  },
});
