import { defineWords } from '../../../base/words.ts';
import { sureOfColumns } from '../../has-headers.ts';
import { assembleCrimes, crimeColumns, municipalityHeaders } from '../../mexico/assemble-crimes.ts';
import type { ColumnRule, Source } from '../../source.ts';
import { card } from './card.ts';

const columns: readonly ColumnRule[] = [
  { id: 'area', headers: municipalityHeaders, kind: 'category', required: true },
  { id: 'name', headers: ['Municipio'], kind: 'category', required: false, namesPlaces: true },
  ...crimeColumns,
];

const quirks = defineWords({
  en: {
    text: 'Classes of one type of crime are added up; homicide and injury stand by subtype, and attempts apart. Codes ending in 998 or 999 are no municipality: they stay under their code. Empty months are not read as zero.',
  },
  es: {
    text: 'Las modalidades de un tipo de delito se suman; el homicidio y las lesiones quedan por subtipo, y las tentativas aparte. Las claves que terminan en 998 o 999 no son un municipio: quedan con su clave. Los meses vacíos no se leen como cero.',
  },
});

export const sesnspMunicipal: Source = {
  ...card,
  quirks,
  recognise: (headers) =>
    sureOfColumns(
      headers,
      columns.filter(({ required }) => required),
    ),
  columns,
  assemble: (decoded, rejecter) => assembleCrimes(decoded, rejecter, 'municipality'),
};
