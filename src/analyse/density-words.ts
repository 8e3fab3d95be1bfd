import { defineWords } from '../base/words.ts';
import { exactOnlyWords } from './words.ts';

/** Words of the parameters that the densities of the plane and of the line share. */
export const densityWords = {
  kernel: defineWords({
    en: {
      name: 'Kernel',
      help: 'How a record is spread: the quartic ends at the bandwidth, the Gaussian thins out and is set as wide.',
      why: 'The quartic ends, so that a place farther than the bandwidth from every record has none.',
      quartic: 'Quartic (biweight)',
      gaussian: 'Gaussian',
    },
    es: {
      name: 'Núcleo',
      help: 'Cómo se reparte un registro: el cuártico termina en el ancho de banda; el gaussiano se adelgaza y se fija igual de ancho.',
      why: 'El cuártico termina: un lugar más lejos que el ancho de banda de todo registro queda sin nada.',
      quartic: 'Cuártico (bipeso)',
      gaussian: 'Gaussiano',
    },
  }),

  bandwidthKm: defineWords({
    en: {
      name: 'Bandwidth',
      help: 'How far a record is spread, in km. A small one shows single incidents, a large one hides places that differ. Try several: a finding should hold.',
      why: 'Wide enough to cover what a place known as a town or county leaves open, narrow enough to keep neighbouring crossings apart.',
    },
    es: {
      name: 'Ancho de banda',
      help: 'Hasta dónde se reparte un registro, en km. Uno pequeño muestra incidentes sueltos, uno grande oculta lugares distintos. Pruebe varios: un hallazgo debe sostenerse.',
      why: 'Bastante ancho para lo que deja abierto un lugar conocido solo como localidad o condado, bastante angosto para separar cruces vecinos.',
    },
  }),

  depthKm: defineWords({
    en: {
      name: 'Depth of the corridor',
      help: 'Records farther than this from the border line take no part.',
      why: 'The depth that the corridor has everywhere else in this study.',
      '25': '25 km',
      '50': '50 km',
      '100': '100 km',
      '150': '150 km',
    },
    es: {
      name: 'Profundidad del corredor',
      help: 'Los registros más lejos que esto de la línea fronteriza no participan.',
      why: 'La profundidad que el corredor tiene en todo este estudio.',
      '25': '25 km',
      '50': '50 km',
      '100': '100 km',
      '150': '150 km',
    },
  }),

  count: defineWords({
    en: {
      name: 'What is counted',
      help: 'With people, one large incident can make a peak of its own.',
      why: 'Records: each incident counts once.',
      records: 'Records',
      people: 'People',
    },
    es: {
      name: 'Qué se cuenta',
      help: 'Con personas, un solo incidente grande puede hacer un máximo propio.',
      why: 'Registros: cada incidente cuenta una vez.',
      records: 'Registros',
      people: 'Personas',
    },
  }),
  exactOnly: exactOnlyWords,
};
