import { defineWords } from '../../../base/words.ts';

export const words = defineWords({
  en: {
    name: 'Border kilometre by month',
    legendAreas: 'Per border km and month',
    legendBins: '{unit} per 10 km of border and month',
    sharesAreas: 'Share of the month in each sector, %',
    sharesBins: '{unit}: share of the month per 10 km, %',
    spread: 'Each sector’s monthly total, spread evenly over its own kilometres.',
    drawnOver: 'Shares among the corridor’s sectors; each sector’s share is drawn over its own kilometres.',
    disclosed: 'Shares of what is not suppressed.',
    few: 'Too few for shares (under {least})',
    off: 'Months of the year not chosen',
    describeShares: 'Shares of each month along the border, in percent.',
    description:
      'Border kilometre {fromKm} to {toKm} across, {from} to {to} downwards. {measure}. Drag to choose months and kilometres.',
  },
  es: {
    name: 'Kilómetro fronterizo por mes',
    legendAreas: 'Por km de frontera y mes',
    legendBins: '{unit} por cada 10 km de frontera y mes',
    sharesAreas: 'Proporción del mes en cada sector, %',
    sharesBins: '{unit}: proporción del mes por cada 10 km, %',
    spread: 'Total mensual del sector, repartido por igual entre sus kilómetros.',
    drawnOver:
      'Proporciones entre los sectores del corredor; la de cada sector se dibuja sobre sus propios kilómetros.',
    disclosed: 'Proporciones de lo no reservado por confidencialidad.',
    few: 'Muy pocos para proporciones (menos de {least})',
    off: 'Meses del año no elegidos',
    describeShares: 'Proporciones de cada mes a lo largo de la frontera, en porcentaje.',
    description:
      'Kilómetro fronterizo {fromKm} a {toKm} a lo ancho, de {from} a {to} hacia abajo. {measure}. Arrastre para elegir meses y kilómetros.',
  },
});
