import { defineWords } from '../../../base/words.ts';

export const words = defineWords({
  en: {
    loading: 'Loading the briefing',
    failed: 'The briefing could not be shown: {message}',
    kept: 'The study is untouched. Try again, or go back to Explore; if it fails again, load the page again.',
    retry: 'Try again',
  },
  es: {
    loading: 'Se carga la sesión informativa',
    failed: 'No se pudo mostrar la sesión informativa: {message}',
    kept: 'El estudio está intacto. Pruebe de nuevo o vuelva a Explorar; si falla otra vez, cargue de nuevo la página.',
    retry: 'Probar de nuevo',
  },
});
