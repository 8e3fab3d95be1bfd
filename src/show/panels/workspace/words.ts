import { defineWords } from '../../../base/words.ts';

export const words = defineWords({
  en: {
    briefing: 'briefing',
    regions: 'comparison of regions',
    files: 'dialog about the file',
    hand: 'box',
    loading: 'Loading the {name}',
    failed: 'The {name} could not be shown.',
    kept: 'The study is untouched. Try again, or go back to Explore; if it fails again, load the page again.',
    retry: 'Try again',
    close: 'Close',
  },
  es: {
    briefing: 'la sesión informativa',
    regions: 'la comparación de regiones',
    files: 'el cuadro del archivo',
    hand: 'el cuadro',
    loading: 'Se carga {name}',
    failed: 'No se pudo mostrar {name}.',
    kept: 'El estudio está intacto. Pruebe de nuevo o vuelva a Explorar; si falla otra vez, cargue de nuevo la página.',
    retry: 'Probar de nuevo',
    close: 'Cerrar',
  },
});
