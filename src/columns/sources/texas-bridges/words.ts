import { defineWords } from '../../../base/words.ts';
import { crossingWords } from '../../crossings/words.ts';

export const words = defineWords({
  en: {
    ...crossingWords.en,
    name: 'Bridges of Texas: crossings by bridge and month',
    counted: 'Vehicles, rail containers, trains and pedestrians northbound, by bridge and month.',
    caution:
      'Northbound alone; units do not add up. Field offices count at bridges and the BTS at ports, and the two differ.',
    'notice.months-lost':
      'Rows of one bridge that all have the same month, so that their months are not known: {count}',
    'notice.totals-disagree': 'Rows whose total of rail containers is not loaded and empty together: {count}',
  },
  es: {
    ...crossingWords.es,
    name: 'Puentes de Texas: cruces por puente y mes',
    counted: 'Vehículos, contenedores de ferrocarril, trenes y peatones hacia el norte, por puente y mes.',
    caution:
      'Solo hacia el norte; las unidades no se suman. Las oficinas de campo cuentan por puente y la BTS por puerto, y ambas difieren.',
    'notice.months-lost':
      'Filas de un puente que traen todas el mismo mes, por lo que no se conocen sus meses: {count}',
    'notice.totals-disagree':
      'Filas cuyo total de contenedores de ferrocarril no es la suma de cargados y vacíos: {count}',
  },
});
