import { defineWords } from '../../../base/words.ts';

export const words = defineWords({
  en: {
    name: 'Profile by border kilometre',
    title: '{measure} {unit}',
    description: '{measure} {unit}, {period}. Highest: {highest}.',
    compared: ' Compared with {before}, drawn as a line.',
  },
  es: {
    name: 'Perfil por kilómetro fronterizo',
    title: '{measure} {unit}',
    description: '{measure} {unit}, {period}. Lo más alto: {highest}.',
    compared: ' Comparado con {before}, dibujado como línea.',
  },
});
