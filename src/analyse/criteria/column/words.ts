import { defineWords } from '../../../base/words.ts';

export const words = defineWords({
  en: {
    name: 'A column of a loaded table',
    meaning:
      'One figure of a table of areas that is loaded here: of sectors, border counties, Mexican states or the regions themselves.',
    caution:
      'Areas are matched by code or name, and a region has a figure only where all its areas have one. Counties are those on the border, most of whose stretch lies in the region; sectors and states are whole. The app does not know what the column means: its unit, direction and comparability are for the person to judge.',
    direction: 'At first more speaks for a region; turn it where less does.',
    'per-km': 'of the column, per 100 km of border',
    mean: 'of the column (mean of the areas)',
    total: 'of the column (sum of the areas)',
    sum: 'Sum of the areas',
    areas: 'Areas',
    km: 'Kilometres of border of the areas',
  },
  es: {
    name: 'Una columna de una tabla cargada',
    meaning:
      'Una cifra de una tabla de áreas cargada aquí: de sectores, condados fronterizos, estados de México o las regiones mismas.',
    caution:
      'Las áreas se reconocen por clave o nombre, y una región tiene cifra solo si la tienen todas sus áreas. Los condados son los fronterizos cuya mayor parte del tramo está en la región; los sectores y estados son completos. La aplicación no sabe qué significa la columna: su unidad, dirección y comparabilidad las juzga la persona.',
    direction: 'Al inicio, más habla a favor de una región; inviértalo si es al revés.',
    'per-km': 'de la columna, por cada 100 km de frontera',
    mean: 'de la columna (media de las áreas)',
    total: 'de la columna (suma de las áreas)',
    sum: 'Suma de las áreas',
    areas: 'Áreas',
    km: 'Kilómetros de frontera de las áreas',
  },
});

export const figureWords = defineWords({
  en: {
    name: 'Column',
    help: 'A figure of a loaded table of areas. Yours is a CSV with a row for each area: a column sector, FIPS, CVEGEO or area, a column value, and where wanted figure (its name) and year.',
    why: 'None at first: nothing is assumed of your tables.',
    none: 'None yet',
  },
  es: {
    name: 'Columna',
    help: 'Una cifra de una tabla de áreas cargada. La suya es un CSV con una fila por área: una columna sector, FIPS, CVEGEO o area, una columna valor y, si se quiere, indicador (su nombre) y año.',
    why: 'Ninguna al inicio: nada se supone de sus tablas.',
    none: 'Ninguna todavía',
  },
});

export const perWords = defineWords({
  en: {
    name: 'Per',
    help: 'Counts: their sum per 100 km of border, or as it is. Shares, rates and prices: the mean of the areas.',
    why: 'A count grows with the length of a region. Counts as they are need a reason in writing.',
    km: '100 km of border (a count)',
    mean: 'Mean of the areas (a share, rate or price)',
    total: 'As it is (a count)',
  },
  es: {
    name: 'Por',
    help: 'Conteos: su suma por cada 100 km de frontera, o tal cual. Proporciones, tasas y precios: la media de las áreas.',
    why: 'Un conteo crece con la longitud de la región. Los conteos tal cual necesitan un motivo por escrito.',
    km: '100 km de frontera (un conteo)',
    mean: 'Media de las áreas (proporción, tasa o precio)',
    total: 'Tal cual (un conteo)',
  },
});
