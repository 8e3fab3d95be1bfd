import { defineWords } from '../../../base/words.ts';

export const words = defineWords({
  en: {
    name: 'Prosecutions of smugglers',
    meaning: "Cases a year that reached a stage of the procedure, from the programme's own case file alone.",
    caution:
      'Cases depend on prosecutors, thresholds and what was submitted, not only on smuggling: few cases may be little capacity. A stage of a year is not the same cases as the next stage of that year. The fiscal years that the file spans whole are counted, October to September. Without a case file nothing here measures smugglers or prosecutions.',
    direction:
      'At first more speaks for a region: offices on both sides take cases there. Turn it where the gap is the point.',
    'per-100-km': 'cases a year per 100 km',
    total: 'cases a year',
    cases: 'cases that are shown',
    years: 'fiscal years',
    held: 'held-back figures of a year',
  },
  es: {
    name: 'Casos contra traficantes de migrantes',
    meaning: 'Casos por año que llegaron a una etapa del procedimiento, solo según el archivo de casos del programa.',
    caution:
      'Los casos dependen de las fiscalías, de sus umbrales y de lo que se presentó, no solo del tráfico ilícito de migrantes: pocos casos pueden ser poca capacidad. Una etapa de un año no son los mismos casos que la siguiente de ese año. Se cuentan los años fiscales que el archivo abarca completos, de octubre a septiembre. Sin archivo de casos, nada aquí mide a traficantes ni procesamientos penales.',
    direction:
      'Al principio, más habla a favor de una región: ahí las fiscalías de ambos lados toman casos. Inviértalo si lo que importa es la carencia.',
    'per-100-km': 'casos por año por 100 km',
    total: 'casos por año',
    cases: 'casos que se muestran',
    years: 'años fiscales',
    held: 'cifras anuales reservadas por confidencialidad',
  },
});

export const stageWords = defineWords({
  en: {
    name: 'Stage',
    help: 'Of the U.S. or of the Mexican procedure.',
    why: 'The first stage has the most cases, and rests on what was submitted alone.',
    presented: 'United States: presented',
    accepted: 'United States: accepted',
    sentenced: 'United States: sentenced',
    'carpeta-de-investigacion': 'Mexico: carpeta de investigación (averiguación previa before 2016)',
    judicializacion: 'Mexico: judicialización',
    'vinculacion-a-proceso': 'Mexico: vinculación a proceso',
    sentencia: 'Mexico: sentencia',
  },
  es: {
    name: 'Etapa',
    help: 'Del procedimiento de Estados Unidos o del de México.',
    why: 'La primera etapa tiene más casos y descansa solo en lo que se presentó.',
    presented: 'Estados Unidos: presentado',
    accepted: 'Estados Unidos: aceptado',
    sentenced: 'Estados Unidos: sentenciado',
    'carpeta-de-investigacion': 'México: carpeta de investigación (averiguación previa antes de 2016)',
    judicializacion: 'México: judicialización',
    'vinculacion-a-proceso': 'México: vinculación a proceso',
    sentencia: 'México: sentencia',
  },
});

export const perWords = defineWords({
  en: {
    name: 'Counted',
    help: 'Per 100 km of border, or in all.',
    why: 'Regions are of unequal length.',
    'per-100-km': 'Per 100 km',
    total: 'In all',
  },
  es: {
    name: 'Se cuenta',
    help: 'Por 100 km de frontera, o en total.',
    why: 'Las regiones tienen longitudes distintas.',
    'per-100-km': 'Por 100 km',
    total: 'En total',
  },
});
