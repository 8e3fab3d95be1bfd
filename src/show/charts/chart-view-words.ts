import { defineWords } from '../../base/words.ts';

export const viewWords = defineWords({
  en: {
    keys: 'Arrow keys move the mark; Shift with arrows extends it; Enter takes it as the filter; Escape removes it. Double click: everything again. Plus and minus zoom about the mark; zero shows everything.',
    waiting: 'Figures are being read.',
    running: 'Being worked out: {done} of {total}.',
    runningUnknown: 'Being worked out.',
    cancelled: 'Stopped.',
    nothing: 'No figures for this choice.',
    notCompared: 'No period is compared.',
    kind: 'chart',
  },
  es: {
    keys: 'Las flechas mueven la marca; con Mayúsculas la extienden; Intro la toma como filtro; Escape la quita. Doble clic: todo de nuevo. Más y menos acercan y alejan desde la marca; cero muestra todo.',
    waiting: 'Se leen las cifras.',
    running: 'En cálculo: {done} de {total}.',
    runningUnknown: 'En cálculo.',
    cancelled: 'Detenido.',
    nothing: 'No hay cifras para esta selección.',
    notCompared: 'No se compara ningún periodo.',
    kind: 'gráfica',
  },
});
