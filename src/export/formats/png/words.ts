import { defineWords } from '../../../base/words.ts';

export const words = defineWords({ en: { name: 'Picture (PNG)' }, es: { name: 'Imagen (PNG)' } });
