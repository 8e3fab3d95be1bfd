import { defineWords } from '../../../base/words.ts';

export const words = defineWords({
  en: {
    meaning:
      "Tells whether the monthly figures rise or fall over the period more steadily than chance would have it: p is the share of series without any trend that would show one as strong or stronger. Sen's slope says by how much a month's figure changes in a year: the median over all pairs of months. A trend is a straight summary: it does not say when the change came, nor why.",
    caution:
      'Months without a figure are left out; a last month that the records do not fill is not counted. Where the definition of the series changes inside the period, the trend holds that change too, and its sentence says so; across March 2020 and May 2023 it is refused unless Title 8 alone is chosen. A rise in records can be a rise in recording.',
    differs:
      "Tau of the plain form is Kendall's tau b; of the seasonal form S over the number of pairs. R's trend (mk.test, smk.test) and pyMannKendall take the months of a year as independent unless told otherwise; here the covariances of Hirsch and Slack are added (seasonal), or the variance is that of Hamed and Rao over lags of at most 12 months (plain). Neither may make the variance smaller: pyMannKendall's hamed_rao_modification_test lets chance negative correlations do so. R's rkt and EnvStats have such covariances where asked. R's trend rounds the ranks of the slope's interval and uses the uncorrected variance.",
  },
  es: {
    meaning:
      'Dice si las cifras mensuales suben o bajan en el periodo de manera más constante de lo que haría el azar: p es la parte de las series sin tendencia alguna que mostrarían una igual de fuerte o más. La pendiente de Sen dice cuánto cambia en un año la cifra de un mes: la mediana de todos los pares de meses. Una tendencia es un resumen en línea recta: no dice cuándo llegó el cambio ni por qué.',
    caution:
      'Los meses sin cifra se dejan fuera; un último mes que los registros no completan no se cuenta. Si la definición de la serie cambia dentro del periodo, la tendencia contiene también ese cambio y su frase lo dice; a través de marzo de 2020 y mayo de 2023 no se calcula, salvo que se elija solo Título 8. Un aumento de registros puede ser un aumento del registro.',
    differs:
      'La tau de la forma simple es la tau b de Kendall; la de la forma estacional es S entre el número de pares. trend de R (mk.test, smk.test) y pyMannKendall toman los meses de un año como independientes si no se les indica otra cosa; aquí se suman las covarianzas de Hirsch y Slack (estacional), o la varianza es la de Hamed y Rao con rezagos de hasta 12 meses (simple). Ninguna puede reducir la varianza: hamed_rao_modification_test de pyMannKendall deja que lo hagan correlaciones negativas del azar. rkt y EnvStats de R tienen tales covarianzas si se les pide. trend de R redondea los rangos del intervalo de la pendiente y usa la varianza sin corregir.',
  },
});

export const paramWords = {
  form: defineWords({
    en: {
      name: 'Form',
      help: 'Seasonal compares each month with the same month of other years; plain compares all months.',
      why: 'Monthly counts have seasons: compared with one another they add noise, and an unequal first or last year tilts the trend. On random series of ten years and more with serial correlation up to 0.6 the corrected seasonal form gave p under 0.05 in 2 to 6 of 100, the corrected plain form in 2 to 11.',
      seasonal: 'Seasonal (by calendar month)',
      plain: 'Plain',
    },
    es: {
      name: 'Forma',
      help: 'La estacional compara cada mes con el mismo mes de otros años; la simple compara todos los meses.',
      why: 'Los conteos mensuales tienen temporadas: comparados entre sí agregan ruido, y un primer o último año incompleto inclina la tendencia. En series al azar de diez años o más con correlación serial de hasta 0.6, la forma estacional corregida dio p menor que 0.05 en 2 a 6 de cada 100; la simple corregida, en 2 a 11.',
      seasonal: 'Estacional (por mes del año)',
      plain: 'Simple',
    },
  }),
  variance: defineWords({
    en: {
      name: 'Serial correlation',
      help: 'Whether the variance allows for months that resemble the months before. With fewer than ten years the seasonal correction is very cautious.',
      why: 'Counts of neighbouring months are correlated. Taken as independent, series without any trend gave p under 0.05 in 30 of 100 at a correlation of 0.6.',
      corrected: 'Allowed for (Hirsch-Slack; Hamed-Rao)',
      independent: 'Months taken as independent',
    },
    es: {
      name: 'Correlación serial',
      help: 'Si la varianza toma en cuenta que los meses se parecen a los anteriores. Con menos de diez años, la corrección estacional es muy cautelosa.',
      why: 'Los conteos de meses vecinos están correlacionados. Tomados como independientes, las series sin tendencia dieron p menor que 0.05 en 30 de cada 100 con una correlación de 0.6.',
      corrected: 'Tomada en cuenta (Hirsch-Slack; Hamed-Rao)',
      independent: 'Meses tomados como independientes',
    },
  }),
  family: defineWords({
    en: {
      name: 'Correction over the series',
      help: 'p is corrected for the number of series: each side and both, or each sector and their sum.',
      why: 'The sum holds its parts, so that the series depend on one another: Holm holds whatever the dependence.',
      holm: 'Holm',
      bh: 'Benjamini-Hochberg (FDR)',
    },
    es: {
      name: 'Corrección por el número de series',
      help: 'p se corrige por el número de series: cada lado y ambos, o cada sector y su suma.',
      why: 'La suma contiene sus partes, así que las series dependen unas de otras: Holm vale con cualquier dependencia.',
      holm: 'Holm',
      bh: 'Benjamini-Hochberg (FDR)',
    },
  }),
  alpha: defineWords({
    en: {
      name: 'Interval of the slope',
      help: 'How sure the interval is. It uses the same variance as p.',
      why: '95 % is what readers expect.',
      '0.1': '90 %',
      '0.05': '95 %',
      '0.01': '99 %',
    },
    es: {
      name: 'Intervalo de la pendiente',
      help: 'Qué tan seguro es el intervalo. Usa la misma varianza que p.',
      why: '95 % es lo que se acostumbra.',
      '0.1': '90 %',
      '0.05': '95 %',
      '0.01': '99 %',
    },
  }),
  ranks: defineWords({
    en: {
      name: "Ranks of the interval's ends",
      help: 'The ends are slopes of the sorted list. Where their rank is no whole number it is interpolated (Gilbert 1987) or rounded (as in R, trend).',
      why: 'Interpolated ends do not jump when one month more is counted.',
      interpolated: 'Interpolated',
      rounded: 'Rounded',
    },
    es: {
      name: 'Rangos de los extremos del intervalo',
      help: 'Los extremos son pendientes de la lista ordenada. Si su rango no es entero, se interpola (Gilbert 1987) o se redondea (como en R, trend).',
      why: 'Los extremos interpolados no saltan al contar un mes más.',
      interpolated: 'Interpolados',
      rounded: 'Redondeados',
    },
  }),
};
