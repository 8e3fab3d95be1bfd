import { defineWords } from '../../../base/words.ts';

export const words = defineWords({
  en: {
    meaning:
      'Counts pairs of records that are near in place and in time, beside what would be expected if the dates had been dealt out to the places at random. A ratio of 2 is twice as many pairs. p is the share of shuffles with at least as many pairs, after Holm over all bands. It does not say why records follow each other, nor that one brings about the next.',
    caution:
      'Over years, routes and recording change, and then pairs that are near in place are near in time as well, without any repeat: choose a period of one to three years, and compare with the wider bands. Days are those of the record, often the day of a find. Only exact places count at first. Each side of the border is shuffled by itself, and only pairs of one side are counted.',
    differs:
      'Bands are half-open, and the same place (distance 0) is a band of its own. The Near Repeat Calculator labels its columns one day late (its "1 day" is the same day), takes Manhattan distance if asked, rounds distances, and divides by the mean or median of its shuffles; here the ratio divides by row x column / pairs, which that mean approaches. Its p is not corrected for the number of bands; here Holm is. R NearRepeat and surveillance::knox count alike with their own bands, which may include both ends. CrimeStat gives one band a chi-square, which is not valid for pairs that share records, and a simulation beside it.',
  },
  es: {
    meaning:
      'Cuenta los pares de registros cercanos en lugar y en tiempo, junto a lo esperado si las fechas se hubieran repartido al azar entre los lugares. Una razón de 2 es el doble de pares. p es la parte de los sorteos con al menos tantos pares, tras Holm sobre todas las bandas. No dice por qué un registro sigue a otro, ni que uno ocasione el siguiente.',
    caution:
      'A lo largo de los años cambian las rutas y el registro, y entonces los pares cercanos en lugar lo son también en tiempo, sin que haya repetición: elija un periodo de uno a tres años y compare con las bandas más anchas. Los días son los del registro, a menudo el de un hallazgo. Al inicio solo cuentan los lugares exactos. Cada lado de la frontera se sortea por separado, y solo se cuentan pares de un mismo lado.',
    differs:
      'Las bandas son semiabiertas, y el mismo lugar (distancia 0) es una banda propia. El Near Repeat Calculator rotula sus columnas un día tarde (su «1 día» es el mismo día), usa distancia Manhattan si se le pide, redondea distancias y divide entre la media o la mediana de sus sorteos; aquí la razón divide entre fila x columna / pares, a lo que esa media se acerca. Su p no se corrige por el número de bandas; aquí sí, con Holm. R NearRepeat y surveillance::knox cuentan igual con sus propias bandas, que pueden incluir ambos extremos. CrimeStat da a una banda una ji cuadrada, que no es válida para pares que comparten registros, y al lado una simulación.',
  },
});

export const distanceWords = defineWords({
  en: {
    name: 'Bands of distance',
    help: 'Upper ends of the bands, in km of great circle; before them stands the same place.',
    why: 'Records in open land are kilometres apart: half of the exact IOM places have their tenth nearest beyond 5 km.',
    '0.5-1-2-5': '0.5, 1, 2, 5 km',
    '1-2-5-10': '1, 2, 5, 10 km',
    '5-10-20-40': '5, 10, 20, 40 km',
  },
  es: {
    name: 'Bandas de distancia',
    help: 'Extremos superiores de las bandas, en km de círculo máximo; antes de ellas está el mismo lugar.',
    why: 'En campo abierto los registros están a kilómetros unos de otros: la mitad de los lugares exactos de la OIM tiene su décimo más cercano a más de 5 km.',
    '0.5-1-2-5': '0.5, 1, 2, 5 km',
    '1-2-5-10': '1, 2, 5, 10 km',
    '5-10-20-40': '5, 10, 20, 40 km',
  },
});

export const daysWords = defineWords({
  en: {
    name: 'Bands of days',
    help: 'Upper ends of the bands; the first begins with the same day.',
    why: 'Whole weeks: finds gather on certain days of the week.',
    '1-3-7-14': '1, 3, 7, 14 days',
    '7-14-21-28': '7, 14, 21, 28 days',
    '30-60-90-180': '30, 60, 90, 180 days',
  },
  es: {
    name: 'Bandas de días',
    help: 'Extremos superiores de las bandas; la primera empieza con el mismo día.',
    why: 'Semanas completas: los hallazgos se juntan en ciertos días de la semana.',
    '1-3-7-14': '1, 3, 7, 14 días',
    '7-14-21-28': '7, 14, 21, 28 días',
    '30-60-90-180': '30, 60, 90, 180 días',
  },
});

export const permutationsWords = defineWords({
  en: {
    name: 'Shuffles',
    help: 'How often the dates are dealt out anew. The smallest p after Holm is the number of bands over the shuffles plus one: 0.02 for 20 bands and 999.',
    why: '999 is the custom of the field, and enough to tell bands at 0.05; ask for 9,999 to tell them at 0.01.',
  },
  es: {
    name: 'Sorteos',
    help: 'Cuántas veces se reparten las fechas de nuevo. La p más pequeña tras Holm es el número de bandas entre los sorteos más uno: 0.02 con 20 bandas y 999.',
    why: '999 es la costumbre del campo y basta para distinguir bandas con 0.05; pida 9,999 para distinguirlas con 0.01.',
  },
});

export const exactOnlyWords = defineWords({
  en: {
    name: 'Exact locations alone',
    help: 'Leaves out records whose place is known as a town or an area only.',
    why: 'Records placed at a town stand at one point: "the same place" would then be made by the placing, not by the events.',
  },
  es: {
    name: 'Solo ubicaciones exactas',
    help: 'Deja fuera los registros cuyo lugar se conoce solo como localidad o área.',
    why: 'Los registros ubicados en una localidad están en un mismo punto: «el mismo lugar» lo haría entonces la ubicación, no los eventos.',
  },
});

export const sidesWords = defineWords({
  en: {
    name: 'Sides of the border',
    help: 'Dates are dealt out within each side, or over both.',
    why: 'The two sides are recorded in different years: dealt out over both, places near each other would seem near in time as well.',
    separate: 'Each side by itself',
    both: 'Both together',
  },
  es: {
    name: 'Lados de la frontera',
    help: 'Las fechas se reparten dentro de cada lado, o entre los dos.',
    why: 'Los dos lados se registran en años distintos: repartidas entre los dos, los lugares cercanos parecerían serlo también en tiempo.',
    separate: 'Cada lado por separado',
    both: 'Los dos juntos',
  },
});
