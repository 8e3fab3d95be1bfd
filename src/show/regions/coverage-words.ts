import { defineWords } from '../../base/words.ts';

/** What the programme does in a region; shown with its date and source. */
export const coverageWords = defineWords({
  en: {
    coverage: 'OASISS coverage',
    active: 'active',
    suspended: 'suspended',
    'not-verified': 'not verified',
    none: 'none',
    dated: '{state}, {date}',
  },
  es: {
    coverage: 'Cobertura de OASISS',
    active: 'activa',
    suspended: 'suspendida',
    'not-verified': 'no verificada',
    none: 'ninguna',
    dated: '{state}, {date}',
  },
});
