import { defineWords } from '../../base/words.ts';

export const words = defineWords({
  en: {
    loading: 'Loading',
    failed: 'This part could not be loaded.',
    kept: 'The study is untouched. Try again; if it fails again, load the page again.',
    retry: 'Try again',
  },
  es: {
    loading: 'Cargando',
    failed: 'No se pudo cargar esta parte.',
    kept: 'El estudio está intacto. Pruebe de nuevo; si falla otra vez, cargue de nuevo la página.',
    retry: 'Probar de nuevo',
  },
});
