import { defineWords } from '../../../base/words.ts';

export const words = defineWords({
  en: {
    name: 'Profiles by year',
    scale: 'One scale for all: 0 to {value}',
    left: 'Earlier years left out for want of room: {count}; zoom in on their months to see them',
    leftQuarters: 'Earlier quarters left out for want of room: {count}; zoom in on their months to see them',
    before: 'The year before',
    beforeQuarter: 'The quarter before',
    cut: '{count} earlier left out: zoom in',
    description:
      'Small pictures of border kilometre {fromKm} to {toKm}, {from} to {to}, one for each year or quarter, on one scale. {title}. {measure}. Highest: {highest}. Drag to choose kilometres, or from picture to picture to choose months.',
  },
  es: {
    name: 'Perfiles por año',
    scale: 'Una sola escala para todos: de 0 a {value}',
    left: 'Años anteriores que no caben: {count}; acerque sus meses para verlos',
    leftQuarters: 'Trimestres anteriores que no caben: {count}; acerque sus meses para verlos',
    before: 'El año anterior',
    beforeQuarter: 'El trimestre anterior',
    cut: '{count} anteriores no caben: acerque',
    description:
      'Imágenes pequeñas del kilómetro fronterizo {fromKm} a {toKm}, de {from} a {to}, una por año o trimestre, en una sola escala. {title}. {measure}. Lo más alto: {highest}. Arrastre para elegir kilómetros, o de imagen a imagen para elegir meses.',
  },
});
