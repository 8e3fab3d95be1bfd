import { defineWords } from '../../../base/words.ts';

export const words = defineWords({
  en: {
    name: 'Crossings between Texas and Mexico, as places',
    counted: 'Bridges, dams, a ferry and railroad bridges between Texas and Mexico, each at its point.',
    caution:
      'Points stand where a crossing meets the boundary, as the file gives them. Places, not figures: nothing is counted at them.',
  },
  es: {
    name: 'Cruces entre Texas y México, como lugares',
    counted: 'Puentes, presas, un transbordador y puentes ferroviarios entre Texas y México, cada uno en su punto.',
    caution:
      'Los puntos están donde el cruce toca el límite internacional, como los da el archivo. Son lugares, no cifras: en ellos no se cuenta nada.',
  },
});
