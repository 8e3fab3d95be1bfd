import { defineWords } from '../../../base/words.ts';
import { crossingWords } from '../../crossings/words.ts';

export const words = defineWords({
  en: {
    ...crossingWords.en,
    name: 'Laredo Field Office: crossings by bridge and month',
    counted: 'Vehicles, rail containers, trains and pedestrians northbound, by bridge and month.',
    caution:
      'Northbound alone; units do not add up. Trains stand under a road bridge of their town. The field office counts at bridges and the BTS at ports, and the two differ.',
  },
  es: {
    ...crossingWords.es,
    name: 'Oficina de Campo de Laredo: cruces por puente y mes',
    counted: 'Vehículos, contenedores de ferrocarril, trenes y peatones hacia el norte, por puente y mes.',
    caution:
      'Solo hacia el norte; las unidades no se suman. Los trenes figuran en un puente carretero de su ciudad. La oficina de campo cuenta por puente y la BTS por puerto, y ambas difieren.',
  },
});
