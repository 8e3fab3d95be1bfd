import { defineWords } from '../../../base/words.ts';

export const words = defineWords({
  en: {
    name: 'Deaths recorded per 10,000 apprehensions',
    meaning:
      'A ratio of two figures of the same side, sectors and months: more of it means that more deaths were recorded for each apprehension.',
    caution:
      'It is a ratio, and no chance of dying: nobody knows how many people crossed. Both parts change with who counts and who looks. It never goes across 2020, when expulsions began to be counted. Under 20 deaths it is unstable. Figures of whole sectors.',
    direction: 'At first more speaks for a region: more deaths were recorded there beside what was apprehended.',
    unit: 'deaths recorded per 10,000 apprehensions',
    deaths: 'Deaths recorded',
    apprehensions: 'Apprehensions',
  },
  es: {
    name: 'Muertes registradas por cada 10,000 aprehensiones',
    meaning:
      'Una razón de dos cifras del mismo lado, los mismos sectores y los mismos meses: más significa que se registraron más muertes por cada aprehensión.',
    caution:
      'Es una razón, no una probabilidad de morir: nadie sabe cuántas personas cruzaron. Ambas partes cambian según quién cuenta y quién busca. Nunca cruza 2020, cuando empezaron a contarse las expulsiones. Con menos de 20 muertes es inestable. Cifras de sectores completos.',
    direction:
      'Al inicio, más habla a favor de una región: ahí se registraron más muertes frente a lo que se aprehendió.',
    unit: 'muertes registradas por cada 10,000 aprehensiones',
    deaths: 'Muertes registradas',
    apprehensions: 'Aprehensiones',
  },
});

export const deathsWords = defineWords({
  en: {
    name: 'Deaths',
    help: "The Border Patrol's own yearly figures, or the people dead and missing in records of incidents on the U.S. side of the same sectors.",
    why: "The Border Patrol's deaths and apprehensions are one publisher's, of the same sectors and years since 1998. Records begin in 2014 and hold the missing too.",
    'border-patrol': "Border Patrol's yearly figures",
    incidents: 'Records of incidents (dead and missing)',
  },
  es: {
    name: 'Muertes',
    help: 'Las cifras anuales de la propia Patrulla Fronteriza, o las personas muertas y desaparecidas en registros de incidentes del lado estadounidense de los mismos sectores.',
    why: 'Las muertes y las aprehensiones de la Patrulla Fronteriza son de una misma fuente, de los mismos sectores y años desde 1998. Los registros comienzan en 2014 e incluyen a las personas desaparecidas.',
    'border-patrol': 'Cifras anuales de la Patrulla Fronteriza',
    incidents: 'Registros de incidentes (muertes y desapariciones)',
  },
});
