import { defineWords } from '../../../base/words.ts';

export const words = defineWords({
  en: {
    name: 'Picture (PNG)',
    help: 'One picture a sheet, as many pixels wide as you choose, up to a poster. For slides, messages and web pages.',
  },
  es: {
    name: 'Imagen (PNG)',
    help: 'Una imagen por lámina, con el ancho en píxeles que elija, hasta un cartel. Para diapositivas, mensajes y páginas web.',
  },
});
