import { defineWords } from '../../../base/words.ts';

export const words = defineWords({
  en: {
    name: 'INM: returns of foreigners by Mexico',
    counted: 'Events in which Mexico’s INM returned a foreigner, by type of return, all of Mexico.',
    caution:
      'A national series: it has no place along the border. Returns by Mexico, not to it. Events, not people, and never summed with events of people in an irregular situation.',
    'measure.assisted-return': 'Assisted returns',
    'measure.assisted-return-of-children': 'Assisted returns of children',
    'measure.deportation': 'Deportations',
  },
  es: {
    name: 'INM: devoluciones de personas extranjeras desde México',
    counted: 'Eventos en que el INM devolvió a una persona extranjera, por tipo de devolución, todo México.',
    caution:
      'Serie nacional: no tiene lugar a lo largo de la frontera. Son devoluciones desde México, no hacia México. Son eventos, no personas, y nunca se suman con los eventos de personas en situación irregular.',
    'measure.assisted-return': 'Retornos asistidos',
    'measure.assisted-return-of-children': 'Retornos asistidos de menores',
    'measure.deportation': 'Deportaciones',
  },
});
