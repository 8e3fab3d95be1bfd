import { defineWords } from '../../../base/words.ts';

export const words = defineWords({
  en: {
    meaning:
      'Each record is spread over the land around it, and what is spread is added up: records per km² in the chosen months. The bands are the smallest areas that together hold 20, 40, 60, 80 and 95 % of it. It describes where records lie close together. It tests nothing, and does not say why, nor that a place is dangerous.',
    caution:
      'The two sides of the border are recorded differently, so a place is best compared with places on its own side; with both sides a record is spread across the river too. Records outside the corridor take no part and the edges are not corrected, so density falls near the ends and the depth of the corridor. Few records within one bandwidth still make a peak: look at the numbers, and try other bandwidths. The sum is exact for all but very many records; beyond that it is made on a grid, with a largest error of 1 % of the peak.',
    differs:
      'The bandwidth is the radius at which the quartic ends; R spatstat names a standard deviation, h / √8, and CrimeStat and QGIS a radius. ArcGIS takes a radius by a rule of its own. scipy and R ks divide by the number of records, and scipy tilts its kernel with the data. The rule (Scott; Silverman’s is the same in two dimensions) multiplies an isotropic standard deviation, the root of the mean variance of both axes: spatstat takes their geometric mean. Distances are measured on an equal-area projection (Albers), not in degrees or Web Mercator; there is no edge correction, which spatstat does unless told otherwise.',
  },
  es: {
    meaning:
      'Cada registro se reparte sobre el terreno a su alrededor y lo repartido se suma: registros por km² en los meses elegidos. Las bandas son las áreas más pequeñas que juntas reúnen 20, 40, 60, 80 y 95 % del total. Describe dónde hay registros cercanos entre sí. No prueba nada, y no dice por qué, ni que un lugar sea peligroso.',
    caution:
      'Los dos lados de la frontera se registran de manera distinta; un lugar se compara mejor con los de su mismo lado. Con los dos lados, un registro también se reparte al otro lado del río. Los registros fuera del corredor no participan y los bordes no se corrigen: la densidad baja cerca de los extremos y del fondo del corredor. Pocos registros dentro de un ancho de banda también hacen un máximo: vea los números y pruebe otros anchos. La suma es exacta salvo con muchísimos registros; entonces se hace sobre una cuadrícula, con un error máximo de 1 % del valor más alto.',
    differs:
      'El ancho de banda es el radio donde termina el núcleo cuártico; R spatstat da una desviación estándar, h / √8, y CrimeStat y QGIS un radio. ArcGIS toma un radio por una regla propia. scipy y R ks dividen entre el número de registros, y scipy inclina su núcleo según los datos. La regla (Scott; la de Silverman es la misma en dos dimensiones) multiplica una desviación estándar isotrópica, la raíz de la varianza media de ambos ejes: spatstat toma su media geométrica. Las distancias se miden en una proyección equivalente (Albers), no en grados ni en Web Mercator; no hay corrección de bordes, que spatstat hace si no se le dice lo contrario.',
  },
});

export const paramWords = {
  bandwidthBy: defineWords({
    en: {
      name: 'Bandwidth from',
      help: 'The rule (Scott: n to the power −1/6, times an isotropic standard deviation) is right for one round cloud of records.',
      why: 'Records lie in several clouds along a border, where the rule smooths too much.',
      given: 'The number below',
      rule: 'Rule of thumb (Scott)',
    },
    es: {
      name: 'Ancho de banda según',
      help: 'La regla (Scott: n elevado a −1/6, por una desviación estándar isotrópica) es correcta para una sola nube redonda de registros.',
      why: 'Los registros forman varias nubes a lo largo de la frontera, donde la regla suaviza demasiado.',
      given: 'El número de abajo',
      rule: 'Regla práctica (Scott)',
    },
  }),
  gridKm: defineWords({
    en: {
      name: 'Grid',
      help: 'Distance between the points at which density is worked out, in km; at most a quarter of the bandwidth.',
      why: 'A sixth of the bandwidth: a finer grid draws the same picture.',
    },
    es: {
      name: 'Cuadrícula',
      help: 'Distancia entre los puntos donde se calcula la densidad, en km; a lo más, un cuarto del ancho de banda.',
      why: 'Un sexto del ancho de banda: una cuadrícula más fina dibuja lo mismo.',
    },
  }),
  sides: defineWords({
    en: {
      name: 'Sides of the border',
      help: 'One side alone takes its own records only.',
      why: 'A description may show both; they are recorded differently, so do not compare one side with the other.',
      both: 'Both',
      us: 'United States',
      mexico: 'Mexico',
    },
    es: {
      name: 'Lados de la frontera',
      help: 'Un solo lado toma únicamente sus propios registros.',
      why: 'Una descripción puede mostrar los dos; se registran de manera distinta, así que no compare un lado con el otro.',
      both: 'Los dos',
      us: 'Estados Unidos',
      mexico: 'México',
    },
  }),
};
