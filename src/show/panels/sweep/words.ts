import { defineWords } from '../../../base/words.ts';

export const words = defineWords({
  en: {
    title: 'Sensitivity: {param}',
    open: 'Vary {param}',
    intro:
      'The same run with other values of one parameter, all else as it is. A finding that stands only at one value is weak.',
    asChosen: 'as chosen',
    p: 'p {p}',
    noP: 'no p: a description',
    close: 'Close',
    map: '{name} with {param} {value}',
    help: 'Small pictures of the same statistic over a range.',
  },
  es: {
    title: 'Sensibilidad: {param}',
    open: 'Variar {param}',
    intro:
      'La misma ejecución con otros valores de un parámetro, con todo lo demás igual. Un hallazgo que se sostiene solo con un valor es débil.',
    asChosen: 'el elegido',
    p: 'p {p}',
    noP: 'sin p: una descripción',
    close: 'Cerrar',
    map: '{name} con {param} {value}',
    help: 'Imágenes pequeñas de la misma estadística en un rango.',
  },
});
