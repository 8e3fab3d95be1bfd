import { defineWords } from '../../../base/words.ts';

export const words = defineWords({
  en: {
    name: 'Study (JSON)',
    help: 'All that was decided, and which files it needs by name and SHA-256; no figures. For going on in Corredor.',
  },
  es: {
    name: 'Estudio (JSON)',
    help: 'Todo lo decidido, y qué archivos necesita por nombre y SHA-256; sin cifras. Para seguir en Corredor.',
  },
});
