import { defineWords } from '../../../base/words.ts';

export const words = defineWords({
  en: {
    name: 'Change in neighbouring areas',
    meaning:
      "Events a month, per 100 km of border of the region's sectors, by which the figures of the sectors next to it fell beyond the change of all other sectors. Above 0 the neighbours fell by more than the rest, below 0 they rose by more.",
    caution:
      'Totals of whole sectors, described and not tested. Whatever happened at the same time is in the figures too: they cannot tell it apart. Events counted here may be other events than those no longer counted next door: nobody is known to have moved. The other sectors are the control, and an unlike control makes any answer.',
    direction:
      "At first more speaks for a region: a fall next to it beyond the rest's is what planners ask about. Its own change stands beside it.",
    unit: 'events a month per 100 km',
    'neighbour-change': 'change next to it beyond the rest, events a month',
    'own-change': 'its own change beyond the rest, events a month',
    'rest-change': 'change of the rest, %',
  },
  es: {
    name: 'Cambio en zonas vecinas',
    meaning:
      'Eventos por mes, por cada 100 km de frontera de los sectores de la región, en que las cifras de los sectores contiguos bajaron más allá del cambio de todos los demás. Sobre 0, los vecinos bajaron más que el resto; bajo 0, subieron más.',
    caution:
      'Son totales de sectores completos: se describen, no se prueban. Lo que ocurrió al mismo tiempo también está en las cifras: no lo pueden distinguir. Los eventos contados aquí pueden ser otros que los que ya no se cuentan al lado: no se sabe que alguien se haya movido. Los demás sectores son el control, y un control distinto da cualquier respuesta.',
    direction:
      'Al principio, más habla a favor de una región: una baja a su lado más allá de la del resto es lo que se pregunta quien planea. Junto a ella está su propio cambio.',
    unit: 'eventos por mes por 100 km',
    'neighbour-change': 'cambio a su lado más allá del resto, eventos por mes',
    'own-change': 'su propio cambio más allá del resto, eventos por mes',
    'rest-change': 'cambio del resto, %',
  },
});

export const monthsWords = defineWords({
  en: {
    name: 'Months on each side',
    help: 'The last whole months of the period, and as many right before them.',
    why: 'A year holds each month of the year once: seasons do not differ.',
    '12': '12',
    '24': '24',
    '36': '36',
  },
  es: {
    name: 'Meses de cada lado',
    help: 'Los últimos meses completos del periodo y otros tantos justo antes.',
    why: 'Un año tiene cada mes una vez: las estaciones no difieren.',
    '12': '12',
    '24': '24',
    '36': '36',
  },
});
