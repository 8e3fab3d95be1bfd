import { defineWords } from '../../../base/words.ts';

export const words = defineWords({
  en: { name: 'Other findings', picked: 'Selected', pickedTitle: 'Selected place' },
  es: { name: 'Otros hallazgos', picked: 'Seleccionado', pickedTitle: 'Lugar seleccionado' },
});
