import { defineWords } from '../../../base/words.ts';

export const words = defineWords({
  en: {
    label: 'Map of the candidates by rank. {sentence}',
    waiting: 'Map of the candidates.',
    notRanked: 'Not ranked: {why}',
    noRank: 'No rank yet',
    coverage: 'Coverage: {state}',
  },
  es: {
    label: 'Mapa de las candidatas por lugar. {sentence}',
    waiting: 'Mapa de las candidatas.',
    notRanked: 'Sin clasificar: {why}',
    noRank: 'Todavía sin lugar',
    coverage: 'Cobertura: {state}',
  },
});
