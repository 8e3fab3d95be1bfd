import { defineWords } from '../../../base/words.ts';
import { crossingWords } from '../../crossings/words.ts';

export const words = defineWords({
  en: {
    ...crossingWords.en,
    name: 'BTS: entries at ports on the Mexican border',
    counted: 'Vehicles, containers, passengers and pedestrians that entered the United States, by port and month.',
    caution:
      'Entries northbound alone, counted in units that do not add up; where a port has no row, its traffic is not known to be zero. Entries are crossings, not people.',
    'notice.northern': 'Rows of ports on the Canadian border, which are left out: {count}',
    'notice.ysleta': 'Rows of Ysleta, which earlier releases count with El Paso: {count}',
  },
  es: {
    ...crossingWords.es,
    name: 'BTS: entradas por los puertos de la frontera con México',
    counted:
      'Vehículos, contenedores, pasajeros y peatones que entraron a Estados Unidos, por puerto de entrada y mes.',
    caution:
      'Solo entradas hacia el norte, contadas en unidades que no se suman; si un puerto no tiene fila, no se sabe que su tránsito sea cero. Las entradas son cruces, no personas.',
    'notice.northern': 'Filas de puertos de la frontera con Canadá, que se dejan fuera: {count}',
    'notice.ysleta': 'Filas de Ysleta, que publicaciones anteriores cuentan con El Paso: {count}',
  },
});
