import { defineWords } from '../base/words.ts';
import { exactOnlyWords } from './words.ts';

/** Words of the parameters that methods on cells share. */
export const cellWords = {
  resolution: defineWords({
    en: {
      name: 'Cell size',
      help: 'H3 resolution: 4 has edges of about 26 km, 5 of 10 km, 6 of 3.7 km, 7 of 1.4 km.',
      why: 'Edges of 10 km are small against a corridor of hundreds of kilometres and still leave several records in a busy cell.',
    },
    es: {
      name: 'Tamaño de celda',
      help: 'Resolución H3: 4 tiene lados de unos 26 km, 5 de 10 km, 6 de 3.7 km, 7 de 1.4 km.',
      why: 'Lados de 10 km son pequeños frente a un corredor de cientos de kilómetros y aún dejan varios registros en una celda con actividad.',
    },
  }),
  rings: defineWords({
    en: {
      name: 'Neighbours',
      help: 'Rings of cells around each cell that are counted with it.',
      why: 'One ring is the smallest neighbourhood: more rings find wider patterns and blur narrow ones.',
    },
    es: {
      name: 'Vecinas',
      help: 'Anillos de celdas alrededor de cada celda que se cuentan con ella.',
      why: 'Un anillo es la vecindad más pequeña: más anillos hallan patrones más anchos y difuminan los angostos.',
    },
  }),
  depthKm: defineWords({
    en: {
      name: 'Depth of the study area',
      help: 'How far from the border line cells belong to the corridor, in km. Try the others: a finding should hold.',
      why: 'The corridors are defined as the land within 150 km of their stretch of the line.',
      '25': '25 km',
      '50': '50 km',
      '100': '100 km',
      '150': '150 km',
    },
    es: {
      name: 'Profundidad del área de estudio',
      help: 'Hasta qué distancia de la línea fronteriza las celdas son del corredor, en km. Pruebe las otras: un hallazgo debe sostenerse.',
      why: 'Los corredores se definen como la tierra a menos de 150 km de su tramo de la línea.',
      '25': '25 km',
      '50': '50 km',
      '100': '100 km',
      '150': '150 km',
    },
  }),
  recordedKm: defineWords({
    en: {
      name: 'Recorded distance',
      help: 'Cells farther than this from every record of the whole series on their side are not observed: they are no zeros and are not tested.',
      why: 'Where nobody has recorded anything within this distance in any year, an empty cell says nothing.',
    },
    es: {
      name: 'Distancia registrada',
      help: 'Las celdas más lejos que esto de todo registro de la serie completa en su lado no están observadas: no son ceros y no se prueban.',
      why: 'Donde nadie ha registrado nada a menos de esta distancia en ningún año, una celda vacía no dice nada.',
    },
  }),
  sides: defineWords({
    en: {
      name: 'Sides of the border',
      help: 'The two sides are recorded differently: tested together, the better recorded one looks hot. A cell is of the side where its centre lies, with all its records: on the river it can hold some of the other bank.',
      why: 'Each side is compared with itself alone: records are made differently on the other.',
      separate: 'Each side by itself',
      both: 'Both together',
    },
    es: {
      name: 'Lados de la frontera',
      help: 'Los dos lados se registran de manera distinta: probados juntos, el mejor registrado parece caliente. Una celda es del lado donde está su centro, con todos sus registros: en el río puede tener algunos de la otra orilla.',
      why: 'Cada lado se compara solo consigo mismo: en el otro los registros se hacen de otra manera.',
      separate: 'Cada lado por separado',
      both: 'Los dos juntos',
    },
  }),
  permutations: defineWords({
    en: {
      name: 'Permutations',
      help: 'For conditional permutation. With few permutations the stricter classes cannot be reached.',
      why: '999 is the custom of the field. Where a cell or area reaches their smallest p, local Moran, people and areas are drawn on, up to 99,999.',
    },
    es: {
      name: 'Permutaciones',
      help: 'Para la permutación condicional. Con pocas permutaciones no se alcanzan las clases más estrictas.',
      why: '999 es la costumbre del campo. Donde una celda o área llega a su p más pequeña, con Moran local, personas y áreas se sigue extrayendo, hasta 99,999.',
    },
  }),
  count: defineWords({
    en: {
      name: 'What is counted',
      help: 'Records are what p counts; with people, one large incident can make a hot spot.',
      why: 'Incidents happen one by one; the people of one incident do not.',
      records: 'Records',
      people: 'People',
    },
    es: {
      name: 'Qué se cuenta',
      help: 'Los registros son lo que cuenta p; con personas, un solo incidente grande puede hacer un punto caliente.',
      why: 'Los incidentes ocurren uno por uno; las personas de un mismo incidente, no.',
      records: 'Registros',
      people: 'Personas',
    },
  }),
  exactOnly: exactOnlyWords,
};
