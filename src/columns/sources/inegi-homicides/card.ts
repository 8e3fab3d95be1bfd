import type { SourceCard } from '../../source-card.ts';
import { words } from './words.ts';

export const card: SourceCard = {
  id: 'inegi-homicides',
  words,
  citation: {
    publisher: 'Instituto Nacional de Estadística y Geografía (INEGI)',
    title: 'Estadísticas de mortalidad: defunciones por homicidio',
    licence: 'libre uso con fuente / free use with source',
    rounding: 1,
    breaks: [],
    knownReleases: [
      'a9a4229e07a87f5d3524bdb60740afeb73662493211667aa7d59da387c8ceb05',
      '332836e2ee4e056bf25a02aab905a2a4cae8487f7d84b4f7b74a73006c2d970e',
      'b771de3d07d7d896d60333cc8f2633e715459b77a816e7e3cff329db71587d5c',
    ],
  },
  synthetic: false,
  dateMeans: 'registration',
};
