import { defineWords } from '../../../base/words.ts';
import { hasHeaders, sureOfColumns } from '../../has-headers.ts';
import { assembleCrimes, crimeColumns, municipalityHeaders } from '../../mexico/assemble-crimes.ts';
import type { Source } from '../../source.ts';
import { card } from './card.ts';

const quirks = defineWords({
  en: {
    text: 'Classes of one type of crime are added up; homicide and injury stand by subtype, and attempts apart. Months still to come are empty, and are not read as zero.',
  },
  es: {
    text: 'Las modalidades de un tipo de delito se suman; el homicidio y las lesiones quedan por subtipo, y las tentativas aparte. Los meses que faltan están vacíos y no se leen como cero.',
  },
});

/** By state alone: the municipal form has a column more. */
export const sesnspState: Source = {
  ...card,
  quirks,
  recognise: (headers) =>
    hasHeaders(headers, [municipalityHeaders])
      ? 0
      : sureOfColumns(
          headers,
          crimeColumns.filter(({ required }) => required),
        ),
  columns: crimeColumns,
  assemble: (decoded, rejecter) => assembleCrimes(decoded, rejecter, 'mx-state'),
};
