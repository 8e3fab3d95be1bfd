import { defineWords } from '../../../base/words.ts';

export const quirks = defineWords({
  en: {
    text: "The dead and the missing are one sum, and no row is taken for a repetition of another. Period totals, places outside the border region, and the 2016 records of Piedras Negras and Acuña that were all placed at one point in the desert stay in the sums and out of point statistics. The date is the incident's where it is known, else that of the report.",
  },
  es: {
    text: 'Muertos y desaparecidos forman una sola suma, y ninguna fila se toma por repetición de otra. Los totales de un periodo, los lugares fuera de la región fronteriza y los registros de 2016 de Piedras Negras y Acuña, ubicados todos en un mismo punto del desierto, quedan en las sumas y fuera de la estadística de puntos. La fecha es la del incidente si se conoce; si no, la del reporte.',
  },
});
