import { defineWords } from '../../../base/words.ts';

export const words = defineWords({
  en: {
    name: 'Case file of the programme',
    counted:
      'Cases against smugglers of migrants that reached a stage of the procedure in a month, by corridor, in the United States or in Mexico.',
    caution:
      'A case is counted in the month in which it reached the stage, so that the stages of a year are not the same cases. Mexican files opened before 2016 are averiguaciones previas; they stand with the carpetas de investigación.',
    'one-case-a-row': '{count} rows have no number of cases: each is one case.',
  },
  es: {
    name: 'Archivo de casos del programa',
    counted:
      'Casos contra traficantes de migrantes que llegaron a una etapa del procedimiento en un mes, por corredor, en Estados Unidos o en México.',
    caution:
      'Un caso se cuenta en el mes en que llegó a la etapa: las etapas de un año no son los mismos casos. Los expedientes mexicanos abiertos antes de 2016 son averiguaciones previas y figuran con las carpetas de investigación.',
    'one-case-a-row': '{count} filas no dan número de casos: cada una es un caso.',
  },
});
