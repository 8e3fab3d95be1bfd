import { defineWords } from '../../../base/words.ts';

export const words = defineWords({
  en: {
    name: 'Border kilometre by month',
    legendAreas: 'Per border km and month',
    legendBins: '{unit} per 10 km of border and month',
    spread: 'Each sector’s monthly total, spread evenly over its own kilometres.',
    description:
      'Border kilometre {fromKm} to {toKm} across, {from} to {to} downwards. {measure}. Drag to choose months and kilometres.',
  },
  es: {
    name: 'Kilómetro fronterizo por mes',
    legendAreas: 'Por km de frontera y mes',
    legendBins: '{unit} por cada 10 km de frontera y mes',
    spread: 'Total mensual del sector, repartido por igual entre sus kilómetros.',
    description:
      'Kilómetro fronterizo {fromKm} a {toKm} a lo ancho, de {from} a {to} hacia abajo. {measure}. Arrastre para elegir meses y kilómetros.',
  },
});
