import { defineWords } from '../../../base/words.ts';
import { incidentWords } from '../../incidents/words.ts';

export const words = defineWords({
  en: {
    ...incidentWords.en,
    name: 'Cube: counted where the records are',
    counted: 'Records and people by cell, border kilometre, month and kind, counted where the records are.',
    caution:
      'Places are known to the cell and to the kilometre, times to the month. What needs single records is not worked out. Cell-months that the file holds back count as none in tests.',
    'notice.records': 'Records that the rows stand for: {count}',
    'notice.records-differ':
      'The file says another sum of records, {count}: it may be cut, or rows of it were left out',
    'notice.held': 'Cell-months that the file holds back, shown as held back: {count}',
    'notice.without-cell': 'Records with a kilometre and without a cell, in no map of cells: {count}',
  },
  es: {
    ...incidentWords.es,
    name: 'Cubo: contado donde están los registros',
    counted: 'Registros y personas por celda, kilómetro de frontera, mes y clase, contados donde están los registros.',
    caution:
      'Los lugares se conocen hasta la celda y el kilómetro; las fechas, hasta el mes. Lo que necesita registros individuales no se calcula. Las celdas-mes que el archivo reserva cuentan como ninguna en las pruebas.',
    'notice.records': 'Registros que representan las filas: {count}',
    'notice.records-differ':
      'El archivo dice otra suma de registros, {count}: puede estar cortado, o se dejaron fuera filas suyas',
    'notice.held': 'Celdas-mes que el archivo reserva, mostradas como reservadas: {count}',
    'notice.without-cell': 'Registros con kilómetro y sin celda, en ningún mapa de celdas: {count}',
  },
});
