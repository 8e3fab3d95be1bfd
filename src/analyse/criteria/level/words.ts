import { defineWords } from '../../../base/words.ts';

export const words = defineWords({
  en: {
    name: 'Level',
    meaning: 'How much is recorded now: the mean figure a year over the period, per 100 km of border.',
    caution:
      'Encounters are events, not people, and follow enforcement as well as movement. Figures of whole sectors reach beyond some regions. A region without a figure in every month has none.',
    direction:
      'At first more speaks for a region: there is more there that a programme would meet. A person may turn it.',
    'sector-figures-km': 'apprehensions a year per 100 km of border',
    'sector-figures-total': 'apprehensions a year',
    'incidents-km': 'records a year per 100 km of border',
    'incidents-total': 'records a year',
    'people-km': 'people in records a year per 100 km of border',
    'people-total': 'people in records a year',
    figure: 'Sum over the period',
    km: 'Kilometres of border',
  },
  es: {
    name: 'Nivel',
    meaning: 'Cuánto se registra ahora: la cifra media por año en el periodo, por cada 100 km de frontera.',
    caution:
      'Los encuentros son eventos, no personas, y dependen tanto de la vigilancia como del movimiento. Las cifras de sectores completos rebasan algunas regiones. Una región sin cifra en todos los meses no tiene ninguna.',
    direction:
      'Al inicio, más habla a favor de una región: hay más de lo que un programa encontraría. Una persona puede invertirlo.',
    'sector-figures-km': 'aprehensiones por año por cada 100 km de frontera',
    'sector-figures-total': 'aprehensiones por año',
    'incidents-km': 'registros por año por cada 100 km de frontera',
    'incidents-total': 'registros por año',
    'people-km': 'personas en registros por año por cada 100 km de frontera',
    'people-total': 'personas en registros por año',
    figure: 'Suma del periodo',
    km: 'Kilómetros de frontera',
  },
});

export const perWords = defineWords({
  en: {
    name: 'Per',
    help: 'The figure per 100 km of border, or as it is.',
    why: 'Regions are of unequal length: a longer one has more of everything. Counts as they are need a reason in writing.',
    km: '100 km of border',
    total: 'As it is (a count)',
  },
  es: {
    name: 'Por',
    help: 'La cifra por cada 100 km de frontera, o tal cual.',
    why: 'Las regiones tienen longitudes desiguales: una más larga tiene más de todo. Los conteos tal cual necesitan un motivo por escrito.',
    km: '100 km de frontera',
    total: 'Tal cual (un conteo)',
  },
});
