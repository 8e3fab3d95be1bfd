import { defineWords } from '../../base/words.ts';
import type { ParamSpec } from '../method.ts';

/** Parameters that criteria on figures by month share. */
export const figureParams = {
  figures: {
    id: 'figures',
    kind: 'choice',
    initial: 'sector-figures',
    choices: ['sector-figures', 'incidents', 'people'],
    words: defineWords({
      en: {
        name: 'Figures',
        help: 'Figures of whole sectors, records of incidents inside the region, or the people in those records.',
        why: 'Sector figures reach back to October 1999 and count every apprehension. Records lie in the region itself, but there are few, and they begin in 2014.',
        'sector-figures': 'Border Patrol figures of whole sectors',
        incidents: 'Records of incidents in the region',
        people: 'People in records of incidents',
      },
      es: {
        name: 'Cifras',
        help: 'Cifras de sectores completos, registros de incidentes dentro de la región o las personas en esos registros.',
        why: 'Las cifras por sector llegan hasta octubre de 1999 y cuentan cada aprehensión. Los registros están en la región misma, pero son pocos y comienzan en 2014.',
        'sector-figures': 'Cifras de la Patrulla Fronteriza, sectores completos',
        incidents: 'Registros de incidentes en la región',
        people: 'Personas en los registros de incidentes',
      },
    }),
  },
  authority: {
    id: 'authority',
    kind: 'choice',
    initial: 'title-8',
    choices: ['title-8', 'all'],
    words: defineWords({
      en: {
        name: 'Legal authority',
        help: 'Title 8 apprehensions alone, or with the Title 42 expulsions of March 2020 to May 2023. Of sector figures alone.',
        why: 'Title 8 is the one series that goes on across both breaks. With expulsions, a period across a break has no figure.',
        'title-8': 'Title 8 alone',
        all: 'Title 8 and Title 42',
      },
      es: {
        name: 'Fundamento legal',
        help: 'Solo aprehensiones del Título 8, o también las expulsiones del Título 42 de marzo de 2020 a mayo de 2023. Solo para cifras por sector.',
        why: 'El Título 8 es la única serie que continúa a través de ambas rupturas. Con las expulsiones, un periodo que cruza una ruptura no tiene cifra.',
        'title-8': 'Solo Título 8',
        all: 'Título 8 y Título 42',
      },
    }),
  },
  side: {
    id: 'side',
    kind: 'choice',
    initial: 'both',
    choices: ['both', 'us', 'mexico'],
    words: defineWords({
      en: {
        name: 'Side of the border',
        help: 'Of records of incidents: which side of the line they lie on. Sector figures are of the U.S. side alone.',
        why: 'A region is on both sides. Sources on the two sides differ in how complete they are, and figures of both are marked.',
        both: 'Both sides',
        us: 'U.S. side',
        mexico: 'Mexican side',
      },
      es: {
        name: 'Lado de la frontera',
        help: 'De los registros de incidentes: en qué lado de la línea están. Las cifras por sector son solo del lado estadounidense.',
        why: 'Una región está en ambos lados. Las fuentes de los dos lados no son igual de completas, y las cifras de ambos llevan una marca.',
        both: 'Ambos lados',
        us: 'Lado estadounidense',
        mexico: 'Lado mexicano',
      },
    }),
  },
} as const satisfies Record<string, ParamSpec>;
