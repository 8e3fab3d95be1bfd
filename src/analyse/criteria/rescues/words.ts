import { defineWords } from '../../../base/words.ts';

export const words = defineWords({
  en: {
    name: 'Rescues recorded',
    meaning:
      'How many rescues the Border Patrol recorded, set against apprehensions, or a year: more of them means that more people were found in distress, or looked for.',
    caution:
      'Rescues depend on who looks for people and on what is written down as a rescue. Figures of whole sectors. Those of fiscal year 2018 in Big Bend (1,622) and Laredo (13) look exchanged: they are shown as published and left out here.',
    direction: 'At first more speaks for a region: more people were in distress there.',
    'per-apprehensions': 'rescues recorded per 10,000 apprehensions',
    'per-km': 'rescues recorded a year per 100 km of border',
    'per-total': 'rescues recorded a year',
    rescues: 'Rescues recorded',
    apprehensions: 'Apprehensions',
    km: 'Kilometres of border of the sectors',
  },
  es: {
    name: 'Rescates registrados',
    meaning:
      'Cuántos rescates registró la Patrulla Fronteriza, en relación con las aprehensiones o por año: más significa que se encontró, o se buscó, a más personas en peligro.',
    caution:
      'Los rescates dependen de quién busca a las personas y de qué se anota como rescate. Cifras de sectores completos. Las del año fiscal 2018 en Big Bend (1,622) y Laredo (13) parecen intercambiadas: se muestran como se publicaron y aquí se omiten.',
    direction: 'Al inicio, más habla a favor de una región: ahí hubo más personas en peligro.',
    'per-apprehensions': 'rescates registrados por cada 10,000 aprehensiones',
    'per-km': 'rescates registrados por año por cada 100 km de frontera',
    'per-total': 'rescates registrados por año',
    rescues: 'Rescates registrados',
    apprehensions: 'Aprehensiones',
    km: 'Kilómetros de frontera de los sectores',
  },
});

export const perWords = defineWords({
  en: {
    name: 'Per',
    help: 'What rescues are set against: apprehensions of the same sectors and years, kilometres of border, or nothing.',
    why: 'Where more people cross, more are rescued. Counts as they are need a reason in writing.',
    apprehensions: '10,000 apprehensions',
    km: '100 km of border',
    total: 'As it is (a count)',
  },
  es: {
    name: 'Por',
    help: 'Con qué se relacionan los rescates: aprehensiones de los mismos sectores y años, kilómetros de frontera o nada.',
    why: 'Donde cruzan más personas se rescata a más. Los conteos tal cual necesitan un motivo por escrito.',
    apprehensions: '10,000 aprehensiones',
    km: '100 km de frontera',
    total: 'Tal cual (un conteo)',
  },
});
