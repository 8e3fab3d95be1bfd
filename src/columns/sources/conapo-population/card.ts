import type { SourceCard } from '../../source-card.ts';
import { words } from './words.ts';

export const card: SourceCard = {
  id: 'conapo-population',
  words,
  citation: {
    publisher: 'Consejo Nacional de Población (CONAPO)',
    title: 'Reconstrucción y proyecciones de la población de los municipios de México',
    licence: 'libre uso con fuente / free use with source',
    rounding: 1,
    breaks: [],
    knownReleases: ['b11c2db0ac74f33ccd1a27d0e459f18eb4152bccd419891b91a1f5800f2fc146'],
  },
  synthetic: false,
  dateMeans: 'not-stated',
};
