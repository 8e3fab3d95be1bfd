import { defineWords } from '../../base/words.ts';

export const words = defineWords({
  en: {
    failed: 'Something went wrong, and the page could not be drawn.',
    kept: 'The study is kept in this browser.',
    retry: 'Try again',
    save: 'Save the study (JSON)',
    reload: 'Reload the page',
  },
  es: {
    failed: 'Algo falló y no se pudo dibujar la página.',
    kept: 'El estudio se conserva en este navegador.',
    retry: 'Probar de nuevo',
    save: 'Guardar el estudio (JSON)',
    reload: 'Cargar de nuevo la página',
  },
});
