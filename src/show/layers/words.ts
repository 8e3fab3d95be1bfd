import { defineWords } from '../../base/words.ts';

/** What legends of several layers say. */
export const layerWords = defineWords({
  en: {
    zero: 'None recorded',
    missing: 'No figure',
    suppressed: 'Suppressed',
    notObserved: 'Not observed: nobody records here',
    scaleStudy: 'Scale: whole study',
    scaleView: 'Scale: this view',
    scaleFrames: 'One scale for all frames',
    quantile: 'Classes by quantiles',
    fixed: 'Fixed classes',
    total: 'n = {records} incidents, {people} people',
    under: 'under {to}',
    between: '{from} to under {to}',
    more: '{from} or more',
    synthetic: 'Synthetic data',
    picked: 'Selected',
  },
  es: {
    zero: 'Ninguno registrado',
    missing: 'Sin dato',
    suppressed: 'Reservado por confidencialidad',
    notObserved: 'No observado: aquí nadie registra',
    scaleStudy: 'Escala: todo el estudio',
    scaleView: 'Escala: esta vista',
    scaleFrames: 'Una sola escala para todos los cuadros',
    quantile: 'Clases por cuantiles',
    fixed: 'Clases fijas',
    total: 'n = {records} incidentes, {people} personas',
    under: 'menos de {to}',
    between: 'de {from} a menos de {to}',
    more: '{from} o más',
    synthetic: 'Datos sintéticos',
    picked: 'Seleccionado',
  },
});
