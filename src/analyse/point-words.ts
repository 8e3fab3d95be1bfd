import { defineWords } from '../base/words.ts';

/** Words of parameters that methods on points share. */
export const pointWords = {
  minPts: defineWords({
    en: {
      name: 'Fewest records',
      help: 'A core record has at least this many records within the radius, itself counted. R dbscan and scikit-learn count alike; some tools do not count the record itself.',
      why: 'Ten records are enough that a pair or a family of records does not make a cluster, and few enough for the thinner stretches.',
    },
    es: {
      name: 'Mínimo de registros',
      help: 'Un registro núcleo tiene al menos este número de registros dentro del radio, contado él mismo. R dbscan y scikit-learn cuentan igual; algunas herramientas no cuentan el propio registro.',
      why: 'Diez registros bastan para que un par o una familia de registros no forme un grupo, y son pocos para los tramos con menos registros.',
    },
  }),

  sides: defineWords({
    en: {
      name: 'Sides of the border',
      help: 'Each side is searched by itself, or both as one.',
      why: 'The two sides are recorded differently: records of one should not fill up a cluster of the other.',
      separate: 'Each side by itself',
      both: 'Both together',
    },
    es: {
      name: 'Lados de la frontera',
      help: 'Cada lado se examina por separado, o los dos como uno.',
      why: 'Los dos lados se registran de manera distinta: los registros de uno no deben completar un grupo del otro.',
      separate: 'Cada lado por separado',
      both: 'Los dos juntos',
    },
  }),

  depthKm: defineWords({
    en: {
      name: 'Depth of the study area',
      help: 'How far from the border line records belong to the corridor, in km. Try the others: a finding should hold.',
      why: 'The corridors are defined as the land within 150 km of their stretch of the line.',
      '25': '25 km',
      '50': '50 km',
      '100': '100 km',
      '150': '150 km',
    },
    es: {
      name: 'Profundidad del área de estudio',
      help: 'Hasta qué distancia de la línea fronteriza los registros son del corredor, en km. Pruebe las otras: un hallazgo debe sostenerse.',
      why: 'Los corredores se definen como la tierra a menos de 150 km de su tramo de la línea.',
      '25': '25 km',
      '50': '50 km',
      '100': '100 km',
      '150': '150 km',
    },
  }),
};
