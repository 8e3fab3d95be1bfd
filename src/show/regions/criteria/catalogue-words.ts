import { defineWords } from '../../../base/words.ts';

/** The catalogue of criteria, and those that are not considered. */
export const catalogueWords = defineWords({
  en: {
    title: 'Add a criterion',
    close: 'Close',
    made: 'Made from tables',
    'made.help': "From the app's own tables and the files that were loaded. Filters of Explore do not change them.",
    brought: 'Brought by planners',
    'brought.help': 'Figures that no table here has: you type them, with their unit, source and date.',
    there: 'in this study',
    add: 'Add',
    addOne: 'Add: {name}',
    notConsidered: 'Not considered',
    notConsideredHelp: 'No figures of these are here. They play no part until someone brings them.',
    bring: 'Bring figures',
    bringOne: 'Bring figures: {name}',
  },
  es: {
    title: 'Agregar un criterio',
    close: 'Cerrar',
    made: 'Hechos con tablas',
    'made.help':
      'De las tablas propias de la aplicación y de los archivos que se cargaron. Los filtros de Explorar no los cambian.',
    brought: 'Aportados por quien planea',
    'brought.help': 'Cifras que ninguna tabla tiene aquí: usted las escribe, con su unidad, su fuente y su fecha.',
    there: 'en este estudio',
    add: 'Agregar',
    addOne: 'Agregar: {name}',
    notConsidered: 'No se consideran',
    notConsideredHelp: 'No hay aquí cifras de estos. No participan mientras nadie las aporte.',
    bring: 'Aportar cifras',
    bringOne: 'Aportar cifras: {name}',
  },
});
