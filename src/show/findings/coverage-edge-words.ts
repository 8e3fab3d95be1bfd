import { defineWords } from '../../base/words.ts';

export const coverageEdgeWords = defineWords({
  en: { edge: 'Edge: coverage {state}' },
  es: { edge: 'Borde: cobertura {state}' },
});
