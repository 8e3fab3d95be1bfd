import { defineWords } from '../../../base/words.ts';

export const words = defineWords({
  en: {
    name: 'Charts (SVG)',
    help: 'Each chart of the sheets as a drawing that stays sharp at any size, with its letters. Several come in one ZIP. Maps are not in it.',
  },
  es: {
    name: 'Gráficas (SVG)',
    help: 'Cada gráfica de las láminas como dibujo nítido a cualquier tamaño, con sus letras. Si son varias, van en un ZIP. No incluye los mapas.',
  },
});
