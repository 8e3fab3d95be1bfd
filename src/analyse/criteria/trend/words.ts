import { defineWords } from '../../../base/words.ts';

export const words = defineWords({
  en: {
    name: 'Trend',
    meaning:
      "How fast the figures rise: the seasonal Sen's slope of the monthly figures over the period, as a share of their mean. It is the median, over all pairs of the same calendar month in two years, of the change a year, in percent of the mean month.",
    caution:
      'A straight summary of the whole period: it does not say when the change came, nor why. p is that of the seasonal Mann-Kendall test with the Hirsch-Slack covariance, one for each region and not corrected for how many there are. A rise in records can be a rise in recording.',
    direction:
      'At first more speaks for a region: what is recorded there rises. A person who looks for places where a programme could stop may turn it.',
    unit: '% of the mean a year',
    change: "Change of a month's figure in a year",
    mean: 'Mean figure of a month',
  },
  es: {
    name: 'Tendencia',
    meaning:
      'Qué tan rápido suben las cifras: la pendiente estacional de Sen de las cifras mensuales en el periodo, como parte de su media. Es la mediana, de todos los pares del mismo mes en dos años, del cambio por año, en porcentaje del mes medio.',
    caution:
      'Es un resumen en línea recta de todo el periodo: no dice cuándo llegó el cambio ni por qué. p es la de la prueba estacional de Mann-Kendall con la covarianza de Hirsch-Slack, una por región y sin corregir por cuántas son. Un aumento de registros puede ser un aumento del registro.',
    direction:
      'Al inicio, más habla a favor de una región: lo que se registra ahí sube. Quien busca dónde podría terminar un programa puede invertirlo.',
    unit: '% de la media por año',
    change: 'Cambio de la cifra de un mes en un año',
    mean: 'Cifra media de un mes',
  },
});
