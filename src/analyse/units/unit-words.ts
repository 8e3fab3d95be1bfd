import { defineWords } from '../../base/words.ts';

/** Words of the parameters that say where is counted, per what, and who is a neighbour. */
export const unitWords = {
  unit: defineWords({
    en: {
      name: 'Counted in',
      help: 'Cells of one size, or areas: sectors and counties of the United States, states of both countries, or areas of a file that you add (GeoJSON). Areas are few and of very different size: with fewer than 8 on a side there is no answer.',
      why: 'Cells are of one size and know no administrative border. Areas are for comparing with figures that exist by area alone, such as people.',
      cells: 'Cells',
      sectors: 'Border Patrol sectors',
      counties: 'Counties near the border (U.S.)',
      states: 'Border states',
    },
    es: {
      name: 'Se cuenta en',
      help: 'Celdas de un solo tamaño, o áreas: sectores y condados de Estados Unidos, estados de ambos países, o áreas de un archivo que usted agregue (GeoJSON). Las áreas son pocas y de tamaños muy distintos: con menos de 8 en un lado no hay respuesta.',
      why: 'Las celdas son de un solo tamaño y no conocen límites administrativos. Las áreas sirven para comparar con cifras que solo existen por área, como la población.',
      cells: 'Celdas',
      sectors: 'Sectores de la Patrulla Fronteriza',
      counties: 'Condados cercanos a la frontera (EE. UU.)',
      states: 'Estados fronterizos',
    },
  }),
  weights: defineWords({
    en: {
      name: 'Who is a neighbour',
      help: 'Rings of cells, or areas that touch (within 1 km of each other); all whose centre lies within a distance; or so many nearest ones.',
      why: 'Hexagons share whole edges with their ring, so that every inner cell has the same neighbours in every direction. Areas that touch are the usual choice for areas.',
      rings: 'Rings of cells, or areas that touch',
      distance: 'Within a distance',
      nearest: 'The nearest',
    },
    es: {
      name: 'Quién es vecina',
      help: 'Anillos de celdas, o áreas que se tocan (a menos de 1 km entre sí); todas las que tienen el centro a menos de una distancia; o cierto número de las más cercanas.',
      why: 'Los hexágonos comparten lados enteros con su anillo, así que toda celda interior tiene las mismas vecinas en cada dirección. Para áreas, lo usual es tomar las que se tocan.',
      rings: 'Anillos de celdas, o áreas que se tocan',
      distance: 'A menos de una distancia',
      nearest: 'Las más cercanas',
    },
  }),
  distanceKm: defineWords({
    en: {
      name: 'Distance',
      help: 'Great-circle distance between centres, for neighbours within a distance. Areas need far more than cells do.',
      why: '25 km hold the first ring of cells with edges of 10 km, whose centres are 15 to 20 km apart, and not the second.',
    },
    es: {
      name: 'Distancia',
      help: 'Distancia de círculo máximo entre centros, para vecinas a menos de una distancia. Las áreas necesitan mucho más que las celdas.',
      why: '25 km incluyen el primer anillo de celdas con lados de 10 km, cuyos centros distan de 15 a 20 km, y no el segundo.',
    },
  }),
  nearest: defineWords({
    en: {
      name: 'How many nearest',
      help: 'For neighbours by nearness. A cell or area at the edge then looks farther inside.',
      why: 'Six, as many as a hexagon’s ring has.',
    },
    es: {
      name: 'Cuántas cercanas',
      help: 'Para vecinas por cercanía. Una celda o área en el borde mira entonces más adentro.',
      why: 'Seis, las que tiene el anillo de un hexágono.',
    },
  }),
  denominator: defineWords({
    en: {
      name: 'Rate per',
      help: 'Of areas alone: counts are divided by this. Figures come from the map, or from a table that you add (people, agents, apprehensions). An area where it is zero or missing has no rate and is not tested.',
      why: 'A count says how much there is, a rate how much for what is there. Which denominator is right depends on the question; none is asked for you.',
      none: 'Nothing: counts',
      'border-km': 'Kilometre of border',
      'area-km2': 'Square kilometre',
    },
    es: {
      name: 'Tasa por',
      help: 'Solo de áreas: los conteos se dividen entre esto. Las cifras vienen del mapa o de una tabla que usted agregue (población, agentes, aprehensiones). Un área donde es cero o falta no tiene tasa y no se prueba.',
      why: 'Un conteo dice cuánto hay; una tasa, cuánto para lo que hay ahí. Qué denominador es el correcto depende de la pregunta; ninguno se elige por usted.',
      none: 'Nada: conteos',
      'border-km': 'Kilómetro de frontera',
      'area-km2': 'Kilómetro cuadrado',
    },
  }),
  smoothing: defineWords({
    en: {
      name: 'Smoothing of rates',
      help: 'Empirical Bayes (Marshall 1991, global) draws each rate towards the mean of its side, those of small areas most. Rates from fewer than 20 records are marked as unstable either way. Moran’s I takes the Empirical Bayes index (Assunção & Reis 1999) whatever is chosen here. Rates of people are not smoothed.',
      why: 'Where few people live, one record makes a high rate: unsmoothed, the extremes of a map are its smallest areas.',
      'empirical-bayes': 'Empirical Bayes',
      none: 'None',
    },
    es: {
      name: 'Suavizado de tasas',
      help: 'Bayes empírico (Marshall 1991, global) acerca cada tasa a la media de su lado, más las de áreas pequeñas. Las tasas con menos de 20 registros se marcan como inestables en ambos casos. La I de Moran toma el índice de Bayes empírico (Assunção y Reis 1999), se elija lo que se elija aquí. Las tasas de personas no se suavizan.',
      why: 'Donde vive poca gente, un solo registro da una tasa alta: sin suavizar, los extremos de un mapa son sus áreas más pequeñas.',
      'empirical-bayes': 'Bayes empírico',
      none: 'Ninguno',
    },
  }),
};
