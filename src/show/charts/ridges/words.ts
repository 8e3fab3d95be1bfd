import { defineWords } from '../../../base/words.ts';

export const words = defineWords({
  en: {
    name: 'Ridgelines along the border',
    scale: 'One scale: the distance between two rows is {value}',
    description:
      'Border kilometre {fromKm} to {toKm} across, {from} to {to} downwards, {rows} profiles one under another, on one scale. {title}. {measure}. Highest: {highest}. Drag to choose months and kilometres.',
  },
  es: {
    name: 'Perfiles superpuestos de la frontera',
    scale: 'Una sola escala: la distancia entre dos filas es {value}',
    description:
      'Kilómetro fronterizo {fromKm} a {toKm} a lo ancho, de {from} a {to} hacia abajo, {rows} perfiles uno bajo otro, en una sola escala. {title}. {measure}. Lo más alto: {highest}. Arrastre para elegir meses y kilómetros.',
  },
});
